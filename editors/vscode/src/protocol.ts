// What the server's commands take and answer; docs/server.md has the meaning of each field.
import { NotificationType, type Position, type Range } from 'vscode-languageclient/node';

export interface Commands {
  generate: { takes: Target & { readonly task?: string }; answers: Made };
  fix: { takes: { readonly uri: string }; answers: Made };
  explain: { takes: Target; answers: { readonly markdown: string } };
  preview: { takes: { readonly uri: string }; answers: Previewed };
  pullModel: { takes: { readonly name?: string }; answers: { readonly model: string } };
  status: { takes: object; answers: Status };
}

export interface Target {
  readonly uri: string;
  readonly position?: Position;
  readonly range?: Range;
}

export interface Made {
  readonly verdict: Verdict | null;
  readonly applied: boolean;
}

export interface Previewed {
  readonly script: string;
  readonly module: boolean;
  readonly phaser: string | null;
}

export interface Verdict {
  readonly ok: boolean;
  readonly summary: string;
}

export interface Status {
  readonly version: string;
  readonly model: string;
  readonly state: 'absent' | 'ready' | 'loading' | 'idle' | 'busy';
  readonly tokensPerSecond?: number | null;
  readonly verdict?: Verdict | null;
}

export type Writing = { readonly id: number | string } & (
  | { readonly kind: 'begin'; readonly uri: string; readonly range: Range }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'restart' }
  | { readonly kind: 'end'; readonly text: string | null }
);

export const STATUS = new NotificationType<Status>('phaserCopilot/status');
export const STREAM = new NotificationType<Writing>('phaserCopilot/stream');
