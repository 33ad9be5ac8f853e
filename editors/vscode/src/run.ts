import { execFile, spawn } from 'node:child_process';
import type { CancellationToken } from 'vscode';
import type { Run } from './locate';

const PATIENCE_MS = 30_000;

/** Run a program and return what it prints, or why it failed in one line. */
export const run: Run = (command, args) =>
  new Promise((resolve) => {
    execFile(command, [...args], { timeout: PATIENCE_MS, windowsHide: true }, (error, stdout, stderr) => {
      if (error === null) resolve({ output: stdout });
      else resolve({ failure: (stderr.trim() || error.message).split('\n').at(-1) ?? 'failed' });
    });
  });

export interface Following {
  readonly env?: NodeJS.ProcessEnv;
  readonly token: CancellationToken;
  readonly onLine: (line: string) => void;
}

/**
 * Run a program that takes long, with each of its lines as it comes.
 *
 * @throws when it fails, or is cancelled.
 */
export function follow(command: string, args: readonly string[], { env, token, onLine }: Following): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env: { ...process.env, ...env }, windowsHide: true });
    const cancelling = token.onCancellationRequested(() => child.kill());
    let last = '';
    const onText = (text: Buffer) => {
      for (const line of text.toString().split(/\r?\n/)) {
        if (!line.trim()) continue;
        last = line.trim();
        onLine(line);
      }
    };
    child.stdout.on('data', onText);
    child.stderr.on('data', onText);
    const end = (error?: Error) => {
      cancelling.dispose();
      if (error) reject(error);
      else resolve();
    };
    child.on('error', end);
    child.on('close', (code) => {
      end(code === 0 ? undefined : new Error(last || `${command} ended with code ${String(code)}`));
    });
  });
}
