// Every text of the extension is there in Chinese too.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const load = (name: string) => JSON.parse(readFileSync(name, 'utf8')) as Record<string, string>;

function usedInCode(): string[] {
  const sources = readdirSync('src').map((name) => readFileSync(`src/${name}`, 'utf8'));
  const calls = sources.join('\n').matchAll(/\bt\(\s*('(?:[^'\\]|\\.)*'(?:\s*\+\s*'(?:[^'\\]|\\.)*')*)/g);
  return [...calls].map(([, literal]) => (literal ?? '').slice(1, -1).replace(/'\s*\+\s*'/g, ''));
}

describe('texts', () => {
  it('of the manifest exist in both languages, and all are used', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key ?? '');
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(load(file)).sort(), [...new Set(used)].sort());
    }
  });

  it('of the code exist in Chinese, and all are used', () => {
    assert.deepEqual(Object.keys(load('l10n/bundle.l10n.zh-cn.json')).sort(), [...new Set(usedInCode())].sort());
  });
});
