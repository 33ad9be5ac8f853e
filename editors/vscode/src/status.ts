// The line in the language status menu: which model, how quick, what the last scene was worth.
import * as vscode from 'vscode';
import type { Status } from './protocol';
import { type Condition, LANGUAGES, messageOf, type Server } from './server';

export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.languages.createLanguageStatusItem('phaserCopilot.status', LANGUAGES);
  private readonly disposables: readonly { dispose(): unknown }[];

  constructor(
    private readonly server: Server,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.item.name = 'Phaser Copilot';
    this.show(server.condition);
    this.disposables = [
      this.item,
      server.onDidChange((condition) => {
        this.show(condition);
      }),
      server.onDidReport((status) => {
        this.fill(status);
      }),
    ];
  }

  dispose(): void {
    for (const each of this.disposables) each.dispose();
  }

  private show(condition: Condition): void {
    const { t } = vscode.l10n;
    const texts: Readonly<Record<Condition, string>> = {
      off: t('off'),
      untrusted: t('off: this folder is not trusted'),
      starting: t('starting'),
      running: t('ready'),
      missing: t('no server'),
      failed: t('the server has stopped'),
    };
    this.item.text = `Phaser Copilot: ${texts[condition]}`;
    this.item.detail = '';
    this.item.busy = condition === 'starting';
    const bad = condition === 'missing' || condition === 'failed';
    this.item.severity = vscode.LanguageStatusSeverity[bad ? 'Error' : 'Information'];
    this.item.command = bad
      ? { command: 'phaserCopilot.showLogs', title: t('Show logs') }
      : { command: 'phaserCopilot.restartServer', title: t('Restart') };
    if (condition === 'running') void this.refresh();
  }

  private async refresh(): Promise<void> {
    try {
      this.fill(await this.server.execute('status', {}));
    } catch (error) {
      this.log.debug(`status: ${messageOf(error)}`);
    }
  }

  private fill({ model, state, tokensPerSecond, verdict }: Status): void {
    const { t } = vscode.l10n;
    this.item.text = `Phaser Copilot: ${state === 'absent' ? t('no model') : model}`;
    this.item.busy = state === 'loading' || state === 'busy';
    const speed = tokensPerSecond ? t('{0} tokens/s', tokensPerSecond.toFixed(1)) : '';
    const judged = verdict ? (verdict.ok ? `✓ ${t('verified')}` : `✗ ${t('not verified')}`) : '';
    this.item.detail = [speed, judged].filter(Boolean).join(' · ');
    if (state === 'absent') this.item.command = { command: 'phaserCopilot.downloadModel', title: t('Download the model') };
  }
}
