import * as vscode from 'vscode';
import { ResponseError } from 'vscode-languageclient/node';
import type { Made, Target } from './protocol';
import { LANGUAGES, messageOf, NoServerError, showWithLogs } from './server';
import { createEnvironment, offerEnvironment, type Parts } from './setup';

const CANCELLED = [-32800, -32802];

/** Every command of the palette. */
export function register(parts: Parts): vscode.Disposable[] {
  const commands: Readonly<Record<string, () => Promise<unknown>>> = {
    generateFile: () => generateFile(parts),
    generateHere: () => generateHere(parts),
    generateFromComment: () => generateFromComment(parts),
    fixFile: () => fix(parts),
    explainSelection: () => explain(parts),
    downloadModel: () => parts.server.perform('pullModel', {}),
    createEnvironment: () => createEnvironment(parts),
    restartServer: () => parts.server.restart(),
    showLogs: () => showLogs(parts),
    copyDebugInformation: () => copyDebugInformation(parts),
    openWalkthrough: () => openWalkthrough(parts),
  };
  const registered = Object.entries(commands).map(([name, action]) =>
    vscode.commands.registerCommand(`phaserCopilot.${name}`, () => reporting(parts, action)),
  );
  // The explorer's menu hands over the file that was clicked.
  const preview = vscode.commands.registerCommand('phaserCopilot.openPreview', (file?: vscode.Uri) =>
    reporting(parts, async () => {
      const document = file instanceof vscode.Uri ? await vscode.workspace.openTextDocument(file) : editor()?.document;
      if (document !== undefined) await parts.previews.show(document);
    }),
  );
  return [...registered, preview];
}

/** What goes wrong is said once, with the way to the logs; what the user cancelled is not an error. */
async function reporting(parts: Parts, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof vscode.CancellationError) return;
    if (error instanceof ResponseError && CANCELLED.includes(error.code)) return;
    if (error instanceof NoServerError && parts.server.condition === 'missing') await offerEnvironment(parts);
    else showWithLogs(messageOf(error), parts.log);
  }
}

function editor(): vscode.TextEditor | undefined {
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor !== undefined && LANGUAGES.includes(activeTextEditor.document.languageId)) {
    return activeTextEditor;
  }
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a JavaScript, TypeScript or HTML file first.'));
  return undefined;
}

async function askTask(): Promise<string | undefined> {
  const task = await vscode.window.showInputBox({
    title: 'Phaser Copilot',
    prompt: vscode.l10n.t('What should happen in the scene? One sentence is enough.'),
    placeHolder: vscode.l10n.t('a red circle that turns blue when clicked'),
    ignoreFocusOut: true,
  });
  return task?.trim() === '' ? undefined : task?.trim();
}

async function generateFile(parts: Parts): Promise<void> {
  const task = await askTask();
  if (task === undefined) return;
  const document = await vscode.workspace.openTextDocument({ language: 'javascript', content: '' });
  await vscode.window.showTextDocument(document, { preview: false });
  await generate(parts, document, { uri: document.uri.toString(), task });
}

async function generateHere(parts: Parts): Promise<void> {
  const active = editor();
  if (active === undefined) return;
  const { document, selection } = active;
  const task = await askTask();
  if (task === undefined) return;
  const where = selection.isEmpty ? { position: selection.active } : { range: selection };
  await generate(parts, document, { uri: document.uri.toString(), task, ...where });
}

/** The comment says what is wanted, and the scene goes below it. */
async function generateFromComment(parts: Parts): Promise<void> {
  const active = editor();
  if (active === undefined) return;
  const { document, selection } = active;
  // A selection of whole lines ends at the start of the line below.
  const below = selection.end.character === 0 && selection.end.line > selection.start.line;
  const position = below ? document.lineAt(selection.end.line - 1).range.end : selection.end;
  await generate(parts, document, { uri: document.uri.toString(), position });
}

async function generate(parts: Parts, document: vscode.TextDocument, argument: Target & { task?: string }): Promise<void> {
  await sayVerdict(parts, document, await parts.server.perform('generate', argument));
}

async function fix(parts: Parts): Promise<void> {
  const document = editor()?.document;
  if (document === undefined) return;
  await sayVerdict(parts, document, await parts.server.perform('fix', { uri: document.uri.toString() }));
}

async function sayVerdict(parts: Parts, document: vscode.TextDocument, { verdict }: Made): Promise<void> {
  if (verdict === null) return;
  const preview = vscode.l10n.t('Show the game');
  const show = verdict.ok ? vscode.window.showInformationMessage : vscode.window.showWarningMessage;
  if ((await show(verdict.summary, preview)) === preview) await parts.previews.show(document);
}

async function explain(parts: Parts): Promise<void> {
  const active = editor();
  if (active === undefined) return;
  const { document, selection } = active;
  const where = selection.isEmpty ? { position: selection.active } : { range: selection };
  const { markdown } = await parts.server.perform('explain', { uri: document.uri.toString(), ...where });
  const page = await vscode.workspace.openTextDocument({ language: 'markdown', content: markdown });
  await vscode.window.showTextDocument(page, { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true });
}

function showLogs({ log }: Parts): Promise<void> {
  log.show();
  return Promise.resolve();
}

async function copyDebugInformation({ context, server }: Parts): Promise<void> {
  const { version } = context.extension.packageJSON as { version: string };
  const { command, condition } = server;
  const status = condition === 'running' ? await server.execute('status', {}) : undefined;
  const facts = {
    extension: version,
    editor: `${vscode.env.appName} ${vscode.version}`,
    system: `${process.platform} ${process.arch}`,
    server: { condition, ...command },
    status,
  };
  await vscode.env.clipboard.writeText(JSON.stringify(facts, null, 2));
  void vscode.window.showInformationMessage(vscode.l10n.t('Copied to the clipboard.'));
}

async function openWalkthrough({ context }: Parts): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
}
