// What a newcomer has not got yet, offered and never forced.
import * as vscode from 'vscode';
import type { Environment } from './environment';
import type { Previews } from './preview';
import { run } from './run';
import { messageOf, type Server, showWithLogs } from './server';
import { settings } from './settings';

export interface Parts {
  readonly context: vscode.ExtensionContext;
  readonly server: Server;
  readonly previews: Previews;
  readonly environment: Environment;
  readonly log: vscode.LogOutputChannel;
}

const NEVER = 'environment.neverOffer';

/** Ask whether an environment shall be made, unless the user does not want to be asked. */
export async function offerEnvironment(parts: Parts): Promise<void> {
  if (parts.context.globalState.get(NEVER) === true) return;
  const create = vscode.l10n.t('Create an environment');
  const choose = vscode.l10n.t('Choose an interpreter');
  const never = vscode.l10n.t('Do not ask again');
  const text = vscode.l10n.t('Phaser Copilot found no server: neither in the Python environment nor on the PATH.');
  const choice = await vscode.window.showInformationMessage(text, create, choose, never);
  if (choice === create) await createEnvironment(parts);
  else if (choice === choose) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'phaserCopilot.server.interpreter');
  } else if (choice === never) await parts.context.globalState.update(NEVER, true);
}

/** Make the environment after the user has read what it takes, and start the server in it. */
export async function createEnvironment({ environment, server, log }: Parts): Promise<void> {
  const go = vscode.l10n.t('Create');
  const detail = vscode.l10n.t(
    'pip fetches phaser-copilot’s dependencies into a folder of this extension, and llama.cpp is compiled once. ' +
      'That needs Python 3.11 or newer, a C++ compiler, a network and some minutes.',
  );
  const question = vscode.l10n.t('Create a Python environment for Phaser Copilot?');
  if ((await vscode.window.showWarningMessage(question, { modal: true, detail }, go)) !== go) return;
  const title = vscode.l10n.t('Creating the environment');
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  try {
    await vscode.window.withProgress(options, async (progress, token) =>
      environment.create(run, settings().pipArguments, token, (message) => {
        progress.report({ message });
      }),
    );
  } catch (error) {
    log.error(messageOf(error));
    showWithLogs(vscode.l10n.t('The environment could not be created: {0}', messageOf(error)), log);
    return;
  }
  await server.restart();
}

/** An environment that an older extension made is brought up to date when the user agrees. */
export async function offerUpdate(parts: Parts): Promise<void> {
  if (parts.server.command?.origin !== 'managed' || !(await parts.environment.isOld())) return;
  const update = vscode.l10n.t('Update');
  const text = vscode.l10n.t('The environment of Phaser Copilot is older than the extension.');
  if ((await vscode.window.showInformationMessage(text, update)) === update) await createEnvironment(parts);
}
