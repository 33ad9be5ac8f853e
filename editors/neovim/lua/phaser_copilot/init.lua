-- phaser-copilot in Neovim: require('phaser_copilot').setup({})
local client = require('phaser_copilot.client')
local config = require('phaser_copilot.config')
local ghost = require('phaser_copilot.ghost')
local M = {}

local function here(range)
  local target = { uri = vim.uri_from_bufnr(0) }
  if range then
    target.range = {
      start = { line = range.first - 1, character = 0 },
      ['end'] = { line = range.last, character = 0 },
    }
  else
    local row = vim.api.nvim_win_get_cursor(0)[1]
    target.position = { line = row - 1, character = 0 }
  end
  return target
end

local function say_verdict(made)
  if made and made.verdict and made.verdict ~= vim.NIL then
    client.say(made.verdict.summary, made.verdict.ok and vim.log.levels.INFO or vim.log.levels.WARN)
  end
end

local function show_markdown(answer)
  vim.lsp.util.open_floating_preview(vim.split(answer.markdown, '\n'), 'markdown', { focus_id = 'phaser_copilot' })
end

local function open(address)
  if vim.ui.open then
    vim.ui.open(address)
  end
  client.say(address)
end

-- Each takes what stands behind its name, and the lines that were chosen.
local ACTIONS = {
  -- Without words, the comment under the cursor says what is wanted.
  generate = function(words)
    local target = here()
    target.task = words ~= '' and words or nil
    client.execute('generate', { target }, say_verdict)
  end,
  fix = function()
    client.execute('fix', { { uri = vim.uri_from_bufnr(0) } }, say_verdict)
  end,
  explain = function(_, range)
    client.execute('explain', { here(range) }, show_markdown)
  end,
  preview = function()
    vim.cmd('silent update')
    client.execute('preview', { { uri = vim.uri_from_bufnr(0), serve = true } }, function(answer)
      open(answer.url)
    end)
  end,
  pull = function(words)
    client.execute('pullModel', { words ~= '' and { name = words } or vim.empty_dict() }, function(answer)
      client.say(answer.model .. ' is here')
    end)
  end,
  status = function()
    client.execute('status', { vim.empty_dict() }, function(status)
      client.say(status.model .. ': ' .. status.state)
    end)
  end,
  cancel = client.cancel,
  restart = client.restart,
}

local function run(command)
  local name, words = command.args:match('^(%S+)%s*(.*)$')
  local action = ACTIONS[name]
  if not action then
    client.say('there is no ' .. tostring(name) .. '; there are ' .. table.concat(M.names(), ', '), vim.log.levels.ERROR)
    return
  end
  action(words, command.range > 0 and { first = command.line1, last = command.line2 } or nil)
end

function M.names()
  local names = vim.tbl_keys(ACTIONS)
  table.sort(names)
  return names
end

local function complete(start, line)
  if line:match('^%S+%s+%S*$') == nil then
    return {}
  end
  return vim.tbl_filter(function(name)
    return vim.startswith(name, start)
  end, M.names())
end

local function follow_progress()
  if vim.fn.has('nvim-0.10') == 1 then
    vim.api.nvim_create_autocmd('LspProgress', {
      group = vim.api.nvim_create_augroup('phaser_copilot_progress', {}),
      callback = function(event)
        client.on_progress(event.data.client_id, event.data.params.token, event.data.params.value)
      end,
    })
  end
end

--- Start the server for the file types it knows, and make the command `:PhaserCopilot`.
function M.setup(options)
  config.set(options)
  vim.api.nvim_create_user_command('PhaserCopilot', run, {
    nargs = '+',
    range = true,
    complete = complete,
    desc = 'Write, repair, explain and show Phaser scenes',
  })
  follow_progress()
  if config.options.inline_completion then
    ghost.enable()
  end
  client.enable()
end

return M
