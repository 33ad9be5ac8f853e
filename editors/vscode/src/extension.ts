import * as vscode from 'vscode';
import { register } from './commands';
import { Environment } from './environment';
import { Previews } from './preview';
import { onDidChangeInterpreter } from './python';
import { type Logs, needsRestart, Server } from './server';
import { StatusItem } from './status';
import { offerEnvironment, offerUpdate } from './setup';

let server: Server | undefined;

export function activate(context: vscode.ExtensionContext): void {
  const logs: Logs = {
    client: vscode.window.createOutputChannel('Phaser Copilot', { log: true }),
    server: vscode.window.createOutputChannel('Phaser Copilot Server', { log: true }),
  };
  const environment = new Environment(context, logs.client);
  const running = new Server(environment, logs);
  server = running;
  const previews = new Previews(context.extensionUri, running);
  const parts = { context, server: running, previews, environment, log: logs.client };
  context.subscriptions.push(
    logs.client,
    logs.server,
    running,
    previews,
    new StatusItem(running, logs.client),
    running.onDidChange((condition) => {
      void vscode.commands.executeCommand('setContext', 'phaserCopilot.running', condition === 'running');
      if (condition === 'missing') void offerEnvironment(parts);
      else if (condition === 'running') void offerUpdate(parts);
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => running.restart()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (needsRestart(event)) void running.restart();
    }),
    ...register(parts),
  );
  // Not awaited: the editor goes on while the server starts.
  void running.restart();
  void followInterpreter(context, running);
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/** A change of the chosen Python environment matters when the server came from there, or from nowhere. */
async function followInterpreter(context: vscode.ExtensionContext, running: Server): Promise<void> {
  const following = await onDidChangeInterpreter(() => {
    if (running.command?.origin !== 'path') void running.restart();
  });
  if (following !== undefined) context.subscriptions.push(following);
}
