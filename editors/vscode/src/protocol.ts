// What the server's commands take and answer. The server's side is described in docs/server.md.
import * as vscode from 'vscode';
import type { Server } from './server';

export interface Place {
  readonly uri: string;
  readonly position?: { readonly line: number; readonly character: number };
}

export interface Verdict {
  readonly ok: boolean;
  readonly summary: string;
}

export interface Status {
  readonly model: string;
  readonly tokensPerSecond?: number;
  readonly verdict?: Verdict;
  readonly phaser?: string;
}

export function placeOf(document: vscode.TextDocument, position?: vscode.Position): Place {
  const uri = document.uri.toString();
  if (position === undefined) return { uri };
  return { uri, position: { line: position.line, character: position.character } };
}
export type { Server };
