// Bundles the extension into dist/: the code, and what the preview's game page needs from the Python package.
import { cp, mkdir, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = new URL('..', import.meta.url);
const dist = new URL('dist/', here);
const watched = process.argv.includes('--debug');

await rm(dist, { recursive: true, force: true });
await mkdir(dist);
await build({
  entryPoints: [fileURLToPath(new URL('src/extension.ts', here))],
  outfile: fileURLToPath(new URL('extension.js', dist)),
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  minify: !watched,
  sourcemap: watched,
  logLevel: 'warning',
});
for (const name of ['preview_clock.js', 'preview_stage.js']) {
  await cp(new URL(`../../phaser_copilot/browser/${name}`, here), new URL(name, dist));
}
