// Puts a wheel of phaser-copilot into bundled/, from which the extension can make an environment.
//
// The wheel travels with the extension: client and server fit together, and no package index is asked for a name
// that somebody else could take.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const bundled = fileURLToPath(new URL('../bundled', import.meta.url));
const python = process.env.PYTHON ?? (process.platform === 'win32' ? 'python' : 'python3');

const scratch = await mkdtemp(path.join(tmpdir(), 'phaser-copilot-wheel-'));
try {
  // setuptools would leave build/ and an egg-info folder in the project, and take up what older builds left there.
  const config = path.join(scratch, 'distutils.cfg');
  await writeFile(config, `[build]\nbuild_base=${scratch}/build\n[egg_info]\negg_base=${scratch}\n`);
  await rm(bundled, { recursive: true, force: true });
  execFileSync(
    python,
    ['-m', 'pip', 'wheel', '--quiet', '--disable-pip-version-check', '--no-deps', '--wheel-dir', bundled, project],
    { stdio: 'inherit', env: { ...process.env, DIST_EXTRA_CONFIG: config } },
  );
} finally {
  await rm(scratch, { recursive: true, force: true });
}
console.log(`bundled ${(await readdir(bundled)).join(', ')}`);
