import * as vscode from 'vscode';
import type { Parts } from './setup';

export function register(parts: Parts): vscode.Disposable[] {
  return [vscode.commands.registerCommand('phaserCopilot.openPreview', async () => {
    const d = vscode.window.activeTextEditor?.document;
    if (d) await parts.previews.show(d);
  })];
}
