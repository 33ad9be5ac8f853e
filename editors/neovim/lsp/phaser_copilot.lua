-- Found by `vim.lsp.enable('phaser_copilot')` in Neovim 0.11 and newer.
return require('phaser_copilot.config').get()
