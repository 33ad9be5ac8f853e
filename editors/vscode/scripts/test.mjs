// Runs test/*.test.ts with Node's own test runner.
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../test', import.meta.url));
const out = fileURLToPath(new URL('../node_modules/.cache/test', import.meta.url));
const files = (await readdir(folder)).filter((name) => name.endsWith('.test.ts'));

await rm(out, { recursive: true, force: true });
await build({ entryPoints: files.map((name) => `${folder}/${name}`), outdir: out, bundle: true, platform: 'node', format: 'cjs' });
const tests = files.map((name) => `${out}/${name.replace(/\.ts$/, '.js')}`);
process.exitCode = spawnSync(process.execPath, ['--test', ...tests], { stdio: 'inherit' }).status ?? 1;
