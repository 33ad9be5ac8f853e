// The running game beside its source. It follows the document, saved or not.
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Server } from './server';
import { settings } from './settings';

const VIEW = 'phaserCopilot.preview';
const TYPING_PAUSE_MS = 600;

export class Previews implements vscode.Disposable {
  private readonly open = new Map<string, Preview>();

  constructor(
    private readonly extension: vscode.Uri,
    private readonly server: Server,
  ) {}

  /** Show a document's game, or bring its preview to the front. */
  async show(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const shown = this.open.get(key);
    if (shown !== undefined) {
      shown.reveal();
      return;
    }
    const preview = await Preview.create(document, this.server, this.extension);
    this.open.set(key, preview);
    preview.onDidDispose(() => this.open.delete(key));
  }

  dispose(): void {
    for (const preview of [...this.open.values()]) preview.dispose();
  }
}

class Preview implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private timer: NodeJS.Timeout | undefined;
  private sent = '';

  private constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    private readonly server: Server,
  ) {
    this.disposables.push(
      panel.webview.onDidReceiveMessage((message: Message) => this.receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document && settings().refresh === 'onType') this.later();
      }),
      vscode.workspace.onDidSaveTextDocument((saved) => (saved === document ? this.send() : undefined)),
      panel.onDidDispose(() => {
        clearTimeout(this.timer);
        vscode.Disposable.from(...this.disposables).dispose();
      }),
    );
  }

  static async create(
    document: vscode.TextDocument,
    server: Server,
    extension: vscode.Uri,
  ): Promise<Preview> {
    const library = (await server.execute('preview', { uri: document.uri.toString() })).phaser;
    if (library === null) throw new Error(vscode.l10n.t('Phaser is not on this machine. Download the model: it comes along.'));
    const phaser = vscode.Uri.file(library);
    const name = path.posix.basename(document.uri.path);
    const panel = vscode.window.createWebviewPanel(
      VIEW,
      vscode.l10n.t('{0} – preview', name),
      { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
      {
        enableScripts: true,
        retainContextWhenHidden: true,
        localResourceRoots: [extension, vscode.Uri.joinPath(phaser, '..')],
      },
    );
    const preview = new Preview(panel, document, server);
    panel.webview.html = await page(panel.webview, extension, phaser);
    return preview;
  }

  get onDidDispose(): vscode.Event<void> {
    return this.panel.onDidDispose;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      // A server that is being restarted: the next change comes through.
      this.send().catch(() => undefined);
    }, TYPING_PAUSE_MS);
  }

  private async send(): Promise<void> {
    const { script, module } = await this.server.execute('preview', { uri: this.document.uri.toString() });
    if (script === this.sent) return;
    this.sent = script;
    await this.panel.webview.postMessage({ type: 'scene', source: script, module });
  }

  private async receive(message: Message): Promise<void> {
    if (message.type === 'ready') {
      this.sent = '';
      await this.send();
    } else {
      const line = Math.min(Math.max(0, message.line - 1), this.document.lineCount - 1);
      await vscode.window.showTextDocument(this.document, {
        viewColumn: vscode.ViewColumn.One,
        selection: this.document.lineAt(line).range,
      });
    }
  }
}

type Message = { type: 'ready' } | { type: 'reveal'; line: number };

async function page(webview: vscode.Webview, extension: vscode.Uri, phaser: vscode.Uri): Promise<string> {
  const template = vscode.Uri.joinPath(extension, 'media', 'preview', 'index.html');
  // The game's frame inherits this policy, and the scene's script stands in its page.
  const policy = [
    "default-src 'none'",
    `script-src ${webview.cspSource} 'unsafe-inline' 'unsafe-eval' blob: data:`,
    `style-src ${webview.cspSource} 'unsafe-inline'`,
    `connect-src ${webview.cspSource} data: blob:`,
    'img-src data: blob:',
    'media-src data: blob:',
    'font-src data: blob:',
    "frame-src 'none'",
    "form-action 'none'",
  ].join('; ');
  const values: Readonly<Record<string, string>> = {
    language: vscode.env.language,
    policy,
    phaser: webview.asWebviewUri(phaser).toString(),
    root: webview.asWebviewUri(extension).toString(),
    words: JSON.stringify(words()),
  };
  const html = await fs.readFile(template.fsPath, 'utf8');
  return html.replace(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(values[name] ?? ''));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function words(): Readonly<Record<string, string>> {
  const { t } = vscode.l10n;
  return {
    loading: t('loading'),
    running: t('running'),
    paused: t('paused'),
    noGame: t('no game started'),
    hangs: t('does not answer: an endless loop?'),
    stopped: t('stopped by an error'),
    reloaded: t('reloaded'),
    pause: t('Pause'),
    resume: t('Resume'),
    step: t('Step'),
    restart: t('Restart'),
    clear: t('Clear'),
    console: t('Console'),
    fps: t('fps'),
    objects: t('objects'),
    line: t('line'),
    game: t('The game'),
  };
}
