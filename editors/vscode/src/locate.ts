// Where the language server is. Knows nothing of VS Code, so that it can be tested by itself.

export type Origin = 'path' | 'interpreter' | 'active' | 'PATH' | 'managed';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly origin: Origin;
  readonly version: string;
}

/** What a program prints when it is run, or why it could not be. */
export type Run = (command: string, args: readonly string[]) => Promise<{ output: string } | { failure: string }>;

export interface Places {
  /** The settings; empty when they are not used. */
  readonly path: string;
  readonly interpreter: string;
  /** The Python environment that is chosen in the editor. */
  active(): Promise<string | undefined>;
  /** The interpreter of the environment that this extension made, when there is one. */
  managed(): Promise<string | undefined>;
}

/** A setting names something that is no server. Looking further would hide the user's mistake. */
export class WrongSettingError extends Error {
  constructor(
    readonly setting: string,
    readonly value: string,
    reason: string,
  ) {
    super(reason);
  }
}

// -P: a folder in the workspace that is named phaser_copilot must not be taken for the package.
const MODULE = ['-P', '-m', 'phaser_copilot'];
const PROGRAM = 'phaser-copilot';

/**
 * Look for the server: the settings, the active environment, the PATH, the environment of our own.
 *
 * Returns undefined when there is none. Every step is logged.
 */
export async function locate(places: Places, run: Run, log: (line: string) => void): Promise<ServerCommand | undefined> {
  const tryOne = async (origin: Origin, command: string, head: readonly string[]) => {
    const result = await version(run, command, head);
    log(`${origin}: ${command}: ${'version' in result ? `phaser-copilot ${result.version}` : result.failure}`);
    return 'version' in result
      ? { command, args: [...head, 'serve'], origin, version: result.version }
      : result.failure;
  };
  const required = async (origin: Origin, setting: string, command: string, head: readonly string[]) => {
    const found = await tryOne(origin, command, head);
    if (typeof found === 'string') throw new WrongSettingError(setting, command, found);
    return found;
  };
  if (places.path) return required('path', 'phaserCopilot.server.path', places.path, []);
  if (places.interpreter) {
    return required('interpreter', 'phaserCopilot.server.interpreter', places.interpreter, MODULE);
  }
  const candidates: readonly [Origin, () => Promise<string | undefined>, readonly string[]][] = [
    ['active', () => places.active(), MODULE],
    ['PATH', () => Promise.resolve(PROGRAM), []],
    ['managed', () => places.managed(), MODULE],
  ];
  for (const [origin, where, head] of candidates) {
    const command = await where();
    if (command === undefined) {
      log(`${origin}: none`);
      continue;
    }
    const found = await tryOne(origin, command, head);
    if (typeof found !== 'string') return found;
  }
  return undefined;
}

async function version(run: Run, command: string, head: readonly string[]) {
  const result = await run(command, [...head, '--version']);
  if ('failure' in result) return result;
  const found = /phaser-copilot,? (?:version )?(\d+\.\d+\S*)/.exec(result.output);
  return found?.[1] === undefined ? { failure: 'is not phaser-copilot' } : { version: found[1] };
}
