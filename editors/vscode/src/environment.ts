// A Python environment of the extension's own, made only when the user asks for it.
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import * as vscode from 'vscode';
import type { Run } from './locate';
import { follow } from './run';

const WINDOWS = process.platform === 'win32';
const BASES = WINDOWS ? ['py', 'python'] : ['python3.13', 'python3.12', 'python3.11', 'python3'];
const NEW_ENOUGH = 'import sys; sys.exit(sys.version_info < (3, 11))';
// The leanest build of llama.cpp that serves: no pictures, no sound.
const CMAKE_ARGS = '-DLLAVA_BUILD=OFF';

export class Environment {
  private readonly root: string;
  private readonly marker: string;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.root = path.join(context.globalStorageUri.fsPath, 'environment');
    this.marker = path.join(this.root, 'phaser-copilot.json');
  }

  get python(): string {
    return path.join(this.root, WINDOWS ? 'Scripts/python.exe' : 'bin/python');
  }

  /** Its interpreter, when it is complete. */
  async interpreter(): Promise<string | undefined> {
    return (await this.installed()) === undefined ? undefined : this.python;
  }

  /** Whether it was made by an older extension. */
  async isOld(): Promise<boolean> {
    const installed = await this.installed();
    return installed !== undefined && installed !== (await this.wheel());
  }

  /**
   * Make it, or bring it up to date.
   *
   * @throws when there is no Python that is new enough, or pip fails; what is half made is not used.
   */
  async create(run: Run, pipArguments: readonly string[], token: vscode.CancellationToken, say: (text: string) => void) {
    const wheel = await this.wheel();
    const base = await newPython(run);
    if (base === undefined) throw new Error(vscode.l10n.t('Python 3.11 or newer is needed, and there is none.'));
    const onLine = (line: string) => {
      this.log.info(line);
      say(line.trim().slice(0, 80));
    };
    await fs.rm(this.marker, { force: true });
    await follow(base, ['-m', 'venv', '--clear', this.root], { token, onLine });
    const specification = `phaser-copilot[browser] @ ${vscode.Uri.file(wheel).toString()}`;
    const pip = ['-m', 'pip', 'install', '--disable-pip-version-check', '--progress-bar', 'off', ...pipArguments];
    const env = { CMAKE_ARGS: [CMAKE_ARGS, process.env.CMAKE_ARGS].filter(Boolean).join(' ') };
    await follow(this.python, [...pip, specification], { token, onLine, env });
    await fs.writeFile(this.marker, JSON.stringify({ wheel: path.basename(wheel) }));
  }

  private async installed(): Promise<string | undefined> {
    try {
      const { wheel } = JSON.parse(await fs.readFile(this.marker, 'utf8')) as { wheel: string };
      return path.join(this.bundled, wheel);
    } catch {
      return undefined;
    }
  }

  private get bundled(): string {
    return this.context.asAbsolutePath('bundled');
  }

  private async wheel(): Promise<string> {
    const name = (await fs.readdir(this.bundled).catch(() => [])).find((file) => file.endsWith('.whl'));
    if (name === undefined) throw new Error(vscode.l10n.t('This build of the extension brings no server along.'));
    return path.join(this.bundled, name);
  }
}

async function newPython(run: Run): Promise<string | undefined> {
  for (const name of BASES) {
    if ('output' in (await run(name, ['-c', NEW_ENOUGH]))) return name;
  }
  return undefined;
}
