import * as os from 'node:os';
import * as path from 'node:path';
import * as vscode from 'vscode';

export const SECTION = 'phaserCopilot';

export interface Settings {
  readonly path: string;
  readonly interpreter: string;
  readonly model: string;
  readonly language: 'auto' | 'en' | 'zh';
  readonly ghostText: boolean;
  readonly refresh: 'onType' | 'onSave';
  readonly pipArguments: readonly string[];
}

/** The settings as they are now, for the first folder of the workspace. */
export function settings(): Settings {
  const from = vscode.workspace.getConfiguration(SECTION, folder()?.uri);
  return {
    path: expand(from.get('server.path', '')),
    interpreter: expand(from.get('server.interpreter', '')),
    model: from.get('model', '').trim(),
    language: from.get('language', 'auto'),
    ghostText: from.get('inlineCompletion.enabled', true),
    refresh: from.get('preview.refresh', 'onType'),
    pipArguments: from.get('environment.pipArguments', []),
  };
}

export function folder(): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.workspaceFolders?.[0];
}

function expand(value: string): string {
  const home = value.trim().replace(/^~(?=$|[\\/])/, os.homedir());
  return path.normalize(home.replaceAll('${workspaceFolder}', folder()?.uri.fsPath ?? '')).replace(/^\.$/, '');
}
