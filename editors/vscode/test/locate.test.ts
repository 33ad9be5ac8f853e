import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { locate, type Places, type Run, WrongSettingError } from '../src/locate';

const NOTHING: Places = {
  path: '',
  interpreter: '',
  active: () => Promise.resolve(undefined),
  managed: () => Promise.resolve(undefined),
};

/** A machine on which only these programs have phaser-copilot. */
function machine(...programs: string[]): Run {
  return (command) =>
    Promise.resolve(
      programs.includes(command)
        ? { output: 'phaser-copilot, version 1.2.3\n' }
        : { failure: `${command}: No module named phaser_copilot` },
    );
}

async function found(places: Partial<Places>, run: Run) {
  const lines: string[] = [];
  const command = await locate({ ...NOTHING, ...places }, run, (line) => lines.push(line));
  return { command, lines };
}

describe('locate', () => {
  it('takes the program that the user names', async () => {
    const { command } = await found({ path: '/mine', interpreter: '/python' }, machine('/mine', '/python'));
    assert.deepEqual(command, { command: '/mine', args: ['serve'], origin: 'path', version: '1.2.3' });
  });

  it('takes the interpreter that the user names, and no folder of the workspace', async () => {
    const { command } = await found({ interpreter: '/python' }, machine('/python', 'phaser-copilot'));
    assert.deepEqual(command?.args, ['-P', '-m', 'phaser_copilot', 'serve']);
    assert.equal(command.origin, 'interpreter');
  });

  it('says that a setting is wrong instead of looking further', async () => {
    const attempt = found({ path: '/wrong' }, machine('phaser-copilot'));
    await assert.rejects(attempt, (error) => error instanceof WrongSettingError && error.value === '/wrong');
  });

  it('goes on from an environment without phaser-copilot to the PATH', async () => {
    const active = () => Promise.resolve('/venv/python');
    const { command, lines } = await found({ active }, machine('phaser-copilot'));
    assert.equal(command?.origin, 'PATH');
    assert.match(lines.join('\n'), /active: \/venv\/python: .*No module named/);
  });

  it('prefers the active environment to the PATH and both to its own', async () => {
    const places = { active: () => Promise.resolve('/venv'), managed: () => Promise.resolve('/own') };
    assert.equal((await found(places, machine('/venv', 'phaser-copilot', '/own'))).command?.origin, 'active');
    assert.equal((await found(places, machine('phaser-copilot', '/own'))).command?.origin, 'PATH');
    assert.equal((await found(places, machine('/own'))).command?.origin, 'managed');
  });

  it('finds nothing, and logs each step', async () => {
    const { command, lines } = await found({}, machine());
    assert.equal(command, undefined);
    assert.deepEqual(
      lines.map((line) => line.split(':')[0]),
      ['active', 'PATH', 'managed'],
    );
  });

  it('is not fooled by a program of that name', async () => {
    const { command } = await found({}, () => Promise.resolve({ output: 'something else 9.9' }));
    assert.equal(command, undefined);
  });
});
