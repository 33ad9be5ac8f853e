-- The running server, and its commands.
local config = require('phaser_copilot.config')
local M = {}

local SECTION = 'phaserCopilot.'
local working = {} -- progress token -> title

function M.find(buffer)
  local list = vim.lsp.get_clients or vim.lsp.get_active_clients
  return list({ name = 'phaser_copilot', bufnr = buffer })[1]
end

-- Neovim 0.11 made the client's functions methods.
local function call(client, name, ...)
  if vim.fn.has('nvim-0.11') == 1 then
    return client[name](client, ...)
  end
  return client[name](...)
end
M.call = call

function M.say(text, level)
  vim.notify('phaser-copilot: ' .. text, level or vim.log.levels.INFO)
end

function M.require(buffer)
  local client = M.find(buffer)
  if not client then
    M.say('no server is running for this buffer; :checkhealth vim.lsp says why', vim.log.levels.WARN)
  end
  return client
end

--- Run one of the server's commands; `done` gets what it answers.
function M.execute(command, arguments, done)
  local client = M.require(0)
  if not client then
    return
  end
  local parameters = { command = SECTION .. command, arguments = arguments }
  call(client, 'request', 'workspace/executeCommand', parameters, function(failure, result)
    if failure then
      M.say(failure.message, vim.log.levels.ERROR)
    elseif done then
      done(result)
    end
  end, 0)
end

--- Show the server's progress in the message line, and remember what can be cancelled.
function M.on_progress(client_id, token, value)
  local client = vim.lsp.get_client_by_id(client_id)
  if not client or client.name ~= 'phaser_copilot' then
    return
  end
  if value.kind == 'begin' then
    working[token] = value.title
  end
  local words = { working[token] or '', value.message or '' }
  if value.percentage then
    table.insert(words, value.percentage .. ' %')
  end
  if value.kind == 'end' then
    working[token] = nil
  end
  vim.api.nvim_echo({ { table.concat(vim.tbl_filter(function(word) return word ~= '' end, words), ' · ') } }, false, {})
end

--- Cancel everything that the server is working on.
function M.cancel()
  local client = M.find()
  for token in pairs(client and working or {}) do
    call(client, 'notify', 'window/workDoneProgress/cancel', { token = token })
  end
end

local function start(buffer)
  local settings = config.get()
  local found = vim.fs.find(settings.root_markers, { path = vim.api.nvim_buf_get_name(buffer), upward = true })[1]
  settings.root_dir = found and vim.fs.dirname(found) or nil
  settings.filetypes, settings.root_markers = nil, nil
  vim.lsp.start(settings, { bufnr = buffer })
end

--- Attach to buffers of our file types, now and later.
function M.enable()
  if vim.lsp.enable then
    vim.lsp.config('phaser_copilot', config.get())
    vim.lsp.enable('phaser_copilot')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('phaser_copilot_start', {}),
    pattern = config.options.filetypes,
    callback = function(event)
      start(event.buf)
    end,
  })
end

function M.restart()
  local client = M.find()
  if client then
    call(client, 'stop')
  end
  vim.defer_fn(function()
    vim.cmd('doautoall FileType')
  end, 500)
end

return M
