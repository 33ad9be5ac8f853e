-- Grey text that finishes what is being written. Neovim 0.12 has this built in; older ones get it here.
local client = require('phaser_copilot.client')
local config = require('phaser_copilot.config')
local M = {}

local SPACE = vim.api.nvim_create_namespace('phaser_copilot_ghost')
local AUTOMATIC = 2 -- InlineCompletionTriggerKind
local METHOD = 'textDocument/inlineCompletion'

local shown -- { buffer, range, text }: what is on the screen now
local asked -- { client, id }: the request that is under way

local function clear()
  if shown and vim.api.nvim_buf_is_valid(shown.buffer) then
    vim.api.nvim_buf_clear_namespace(shown.buffer, SPACE, 0, -1)
  end
  shown = nil
end

local function cancel()
  if asked then
    client.call(asked.client, 'cancel_request', asked.id)
    asked = nil
  end
end

--- The byte in a line of the character that the protocol counts, which is in UTF-16 by default.
local function byte_of(line, character, encoding)
  if encoding == 'utf-8' then
    return character
  end
  local ok, byte
  if vim.fn.has('nvim-0.11') == 1 then
    ok, byte = pcall(vim.str_byteindex, line, encoding, character)
  else
    ok, byte = pcall(vim.str_byteindex, line, character, encoding == 'utf-16')
  end
  return ok and byte or #line
end

--- What of an item's text stands behind the cursor: the part before it is there already.
local function rest(item, position, column, encoding)
  local text = type(item.insertText) == 'table' and item.insertText.value or item.insertText
  local range = item.range or { start = position, ['end'] = position }
  local line = vim.api.nvim_get_current_line()
  local typed = line:sub(byte_of(line, range.start.character, encoding) + 1, column)
  if range.start.line ~= position.line or text:sub(1, #typed) ~= typed then
    return nil
  end
  return text:sub(#typed + 1), range, text
end

local function show(item, position, buffer, encoding)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  local text, range, whole = rest(item, position, column, encoding)
  if not text or text == '' then
    return
  end
  local lines = vim.split(text, '\n', { plain = true })
  local below = {}
  for index = 2, #lines do
    table.insert(below, { { lines[index], 'NonText' } })
  end
  vim.api.nvim_buf_set_extmark(buffer, SPACE, row - 1, column, {
    virt_text = { { lines[1], 'NonText' } },
    virt_text_pos = vim.fn.has('nvim-0.10') == 1 and 'inline' or 'overlay',
    virt_lines = #below > 0 and below or nil,
    hl_mode = 'combine',
  })
  shown = { buffer = buffer, range = range, text = whole, encoding = encoding }
end

local function ask(buffer)
  local server = client.find(buffer)
  if not server or not server.server_capabilities.inlineCompletionProvider then
    return
  end
  local parameters = vim.lsp.util.make_position_params(0, server.offset_encoding)
  parameters.context = { triggerKind = AUTOMATIC }
  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  local accepted, id = client.call(server, 'request', METHOD, parameters, function(failure, result)
    asked = nil
    -- An answer to what stood here before is of no use.
    if failure or not result or tick ~= vim.api.nvim_buf_get_changedtick(buffer) or vim.fn.mode() ~= 'i' then
      return
    end
    local item = (result.items or result)[1]
    if item then
      clear()
      show(item, parameters.position, buffer, server.offset_encoding)
    end
  end, buffer)
  asked = accepted and { client = server, id = id } or nil
end

-- The server waits until the user pauses; here a request only takes the place of the one before.
local function refresh(event)
  clear()
  cancel()
  ask(event.buf)
end

local function apply()
  local taken = shown
  clear()
  local first = taken.range.start
  local before = byte_of(vim.api.nvim_get_current_line(), first.character, taken.encoding)
  vim.lsp.util.apply_text_edits({ { range = taken.range, newText = taken.text } }, taken.buffer, taken.encoding)
  local lines = vim.split(taken.text, '\n', { plain = true })
  local column = #lines == 1 and before + #lines[1] or #lines[#lines]
  vim.api.nvim_win_set_cursor(0, { first.line + #lines, column })
end

--- Take the grey text; false when there is none.
function M.accept()
  if not shown then
    return false
  end
  vim.schedule(apply)
  return true
end

local function map(key, action)
  if not key then
    return
  end
  -- Without grey text the key stays what it was.
  vim.keymap.set('i', key, function()
    return action() and '' or vim.api.nvim_replace_termcodes(key, true, true, true)
  end, { expr = true, replace_keycodes = false, desc = 'phaser-copilot: inline completion' })
end

function M.enable()
  if vim.lsp.inline_completion then
    vim.lsp.inline_completion.enable(true)
    map(config.options.accept, vim.lsp.inline_completion.get)
    return
  end
  local group = vim.api.nvim_create_augroup('phaser_copilot_ghost', {})
  vim.api.nvim_create_autocmd('TextChangedI', { group = group, callback = refresh })
  vim.api.nvim_create_autocmd({ 'InsertLeave', 'BufLeave' }, {
    group = group,
    callback = function()
      clear()
      cancel()
    end,
  })
  map(config.options.accept, M.accept)
  map(config.options.dismiss, function()
    local there = shown ~= nil
    clear()
    return there
  end)
end

return M
