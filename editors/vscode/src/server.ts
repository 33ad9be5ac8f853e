// The language server's life: found, started, restarted, stopped; one thing at a time.
import { randomUUID } from 'node:crypto';
import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  type ErrorHandler,
  ExecuteCommandRequest,
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient/node';
import type { Environment } from './environment';
import { locate, type ServerCommand, WrongSettingError } from './locate';
import { type Commands, STATUS, type Status, STREAM } from './protocol';
import { activeInterpreter } from './python';
import { run } from './run';
import { folder, SECTION, settings } from './settings';
import { Streams } from './stream';

export const LANGUAGES = ['javascript', 'typescript', 'html'];
const SELECTOR = LANGUAGES.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));

export type Condition = 'off' | 'untrusted' | 'starting' | 'running' | 'missing' | 'failed';

/** The server is not there; the user has been told why. */
export class NoServerError extends Error {}

export interface Logs {
  readonly client: vscode.LogOutputChannel;
  readonly server: vscode.LogOutputChannel;
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

interface Shown {
  readonly progress: Progress;
  readonly token: vscode.CancellationToken;
}

export class Server implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Condition>();
  private readonly reported = new vscode.EventEmitter<Status>();
  private readonly streams: Streams;
  private queue: Promise<void> = Promise.resolve();
  private client: LanguageClient | undefined;
  private now: Condition = 'off';

  readonly onDidChange = this.changed.event;
  /** The server says how it is. */
  readonly onDidReport = this.reported.event;
  /** Which server is running. */
  command: ServerCommand | undefined;

  constructor(
    private readonly environment: Environment,
    private readonly logs: Logs,
  ) {
    this.streams = new Streams(logs.client);
  }

  get condition(): Condition {
    return this.now;
  }

  /** Start the server, again when it runs already. Calls that overlap happen one after the other. */
  restart(): Promise<void> {
    this.queue = this.queue.then(() => this.startAgain());
    return this.queue;
  }

  stop(): Promise<void> {
    this.queue = this.queue.then(() => this.end());
    return this.queue;
  }

  /**
   * Run one of the server's commands.
   *
   * @throws NoServerError when there is no server; otherwise what the server says.
   */
  async execute<Name extends keyof Commands>(name: Name, argument: Commands[Name]['takes'], shown?: Shown): Promise<Commands[Name]['answers']> {
    await this.queue;
    if (this.client?.state !== State.Running) throw new NoServerError(vscode.l10n.t('The server is not running.'));
    const { client } = this;
    const params = { command: `${SECTION}.${name}`, arguments: [argument] };
    if (shown === undefined) {
      return (await client.sendRequest(ExecuteCommandRequest.type, params)) as Commands[Name]['answers'];
    }
    const workDoneToken = randomUUID();
    const following = client.onProgress(WorkDoneProgress.type, workDoneToken, reporter(shown.progress));
    const request = { ...params, workDoneToken };
    try {
      const answer: unknown = await client.sendRequest(ExecuteCommandRequest.type, request, shown.token);
      await this.streams.settled();
      return answer as Commands[Name]['answers'];
    } finally {
      following.dispose();
    }
  }

  /** Run a command that takes long: its progress is shown, with a button that cancels it. */
  async perform<Name extends keyof Commands>(name: Name, argument: Commands[Name]['takes']) {
    const options = { location: vscode.ProgressLocation.Notification, title: 'Phaser Copilot', cancellable: true };
    return vscode.window.withProgress(options, (progress, token) => this.execute(name, argument, { progress, token }));
  }

  dispose(): void {
    this.changed.dispose();
    this.reported.dispose();
    this.streams.dispose();
  }

  private async startAgain(): Promise<void> {
    await this.end();
    if (!vscode.workspace.isTrusted) {
      this.set('untrusted');
      return;
    }
    this.set('starting');
    try {
      this.command = await this.find();
      if (this.command === undefined) this.set('missing');
      else await this.launch(this.command);
    } catch (error) {
      this.set('failed');
      this.logs.client.error(error instanceof Error ? error : String(error));
      if (error instanceof WrongSettingError) this.reportSetting(error);
      else this.report(vscode.l10n.t('Phaser Copilot could not start its server: {0}', messageOf(error)));
    }
  }

  private find(): Promise<ServerCommand | undefined> {
    const { path, interpreter } = settings();
    const places = {
      path,
      interpreter,
      active: () => activeInterpreter(folder()?.uri),
      managed: () => this.environment.interpreter(),
    };
    return locate(places, run, (line) => {
      this.logs.client.info(line);
    });
  }

  private async launch({ command, args }: ServerCommand): Promise<void> {
    const { model, language } = settings();
    const env = {
      ...process.env,
      PYTHONUNBUFFERED: '1',
      ...(model ? { PHASER_COPILOT_MODEL: model } : {}),
      ...(language === 'auto' ? {} : { PHASER_COPILOT_LANG: language }),
    };
    const cwd = folder()?.uri.fsPath;
    const executable = { command, args: [...args], options: cwd === undefined ? { env } : { env, cwd } };
    const client = new QuietClient(SECTION, 'Phaser Copilot', executable, this.options());
    this.client = client;
    client.onDidChangeState(({ newState }) => {
      if (client !== this.client) return;
      if (newState === State.Running) this.set('running');
      else if (newState === State.Stopped && this.now === 'running') this.set('failed');
    });
    client.onNotification(STATUS, (status) => {
      this.reported.fire(status);
    });
    client.onNotification(STREAM, (message) => {
      this.streams.receive(message);
    });
    await client.start();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: SELECTOR,
      outputChannel: this.logs.server,
      traceOutputChannel: this.logs.server,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      diagnosticCollectionName: 'phaser-copilot',
      initializationOptions: { stream: true, inlineCompletion: settings().ghostText },
      initializationFailedHandler: () => false,
      errorHandler: this.errorHandler(),
    };
  }

  private errorHandler(): ErrorHandler {
    const patience = new Patience();
    return {
      error: (_error, _message, count) => ({
        action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown,
        handled: true,
      }),
      closed: () => {
        // One that ends before it has answered would do so again; whoever started it reports that.
        if (this.now !== 'running') return { action: CloseAction.DoNotRestart, handled: true };
        if (patience.allows()) return { action: CloseAction.Restart, handled: true };
        this.report(vscode.l10n.t('The server of Phaser Copilot has stopped several times and stays off.'));
        return { action: CloseAction.DoNotRestart, handled: true };
      },
    };
  }

  private async end(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.command = undefined;
    if (client !== undefined) {
      try {
        await client.dispose();
      } catch (error) {
        this.logs.client.warn(`stopping: ${messageOf(error)}`);
      }
    }
    this.set('off');
  }

  private set(condition: Condition): void {
    this.now = condition;
    this.logs.client.info(`server: ${condition}`);
    this.changed.fire(condition);
  }

  private reportSetting({ setting, value, message }: WrongSettingError): void {
    const open = vscode.l10n.t('Open settings');
    const text = vscode.l10n.t('The setting {0} names no server. {1}: {2}', setting, value, message);
    const chosen = vscode.window.showErrorMessage(text, open);
    // Not awaited: the next start must not wait until somebody reads this.
    void chosen.then((choice) =>
      choice === open ? vscode.commands.executeCommand('workbench.action.openSettings', setting) : undefined,
    );
  }

  private report(text: string): void {
    showWithLogs(text, this.logs.client);
  }
}

/** Passes on what the server says: it counts from 0 to 100, the editor in steps. */
function reporter(progress: Progress) {
  let title = '';
  let reached = 0;
  return (value: WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd) => {
    if (value.kind === 'begin') ({ title } = value);
    if (value.kind === 'end') return;
    const now = value.percentage ?? reached;
    progress.report({ message: [title, value.message].filter(Boolean).join(': '), increment: now - reached });
    reached = now;
  };
}

/** Errors go to the log only: this extension tells the user once, in its own words. */
class QuietClient extends LanguageClient {
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }
}

/** How often a server that falls over is started again: 3 times in 3 minutes. */
class Patience {
  private readonly times: number[] = [];

  allows(): boolean {
    const now = Date.now();
    this.times.push(now);
    return this.times.filter((time) => now - time < 180_000).length <= 3;
  }
}

export function showWithLogs(text: string, log: vscode.LogOutputChannel): void {
  const logs = vscode.l10n.t('Show logs');
  void vscode.window.showErrorMessage(text, logs).then((choice) => {
    if (choice === logs) log.show();
  });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Whether a change of the settings needs a new server. */
export function needsRestart(event: vscode.ConfigurationChangeEvent): boolean {
  const names: readonly string[] = ['server', 'model', 'language', 'inlineCompletion'];
  return names.some((name) => event.affectsConfiguration(`${SECTION}.${name}`));
}
