-- How the server is started; the same for every version of Neovim.
local M = {}

M.options = {
  cmd = { 'phaser-copilot', 'serve' },
  -- What a model's server keeps in the environment, for example { PHASER_COPILOT_MODEL = 'default' }.
  cmd_env = nil,
  filetypes = { 'javascript', 'typescript', 'html' },
  root_markers = { 'phaser-copilot.toml', 'package.json', '.git' },
  -- Grey text that finishes what is being written, and the keys that take it or send it away; false for no key.
  inline_completion = true,
  accept = '<Tab>',
  dismiss = '<C-]>',
}

function M.set(options)
  M.options = vim.tbl_deep_extend('force', M.options, options or {})
end

local function capabilities()
  local made = vim.lsp.protocol.make_client_capabilities()
  made.textDocument.inlineCompletion = { dynamicRegistration = false }
  return made
end

function M.get()
  local options = M.options
  return {
    name = 'phaser_copilot',
    cmd = options.cmd,
    cmd_env = options.cmd_env,
    filetypes = options.filetypes,
    root_markers = options.root_markers,
    capabilities = capabilities(),
  }
end

return M
