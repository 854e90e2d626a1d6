import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Batch, watchCorpus } from '../../server/src/host/watch.ts';
import { type Files, withFolder, write } from './folder.ts';

/**
 * Does `steps` one after the other, and compares what the watch of `folders` told of each: the changed and removed
 * paths, the latter with a minus. `interval` is so long that only the system's own call can be what was heard.
 */
async function check(
  files: Files,
  folders: readonly string[],
  steps: readonly (readonly [act: (root: string) => void, told: readonly string[]])[],
  interval = 60_000,
): Promise<void> {
  await withFolder(files, async (root) => {
    const batches: Batch[] = [];
    const watch = watchCorpus(
      folders.map((folder) => join(root, folder)),
      (batch) => batches.push(batch),
      {
        quiet: 20,
        interval,
      },
    );
    await watch.ready;
    try {
      for (const [act, expected] of steps) {
        batches.length = 0;
        act(root);
        await until(() => told(root, batches).length >= expected.length);
        if (expected.length === 0) await setTimeout(80);
        assert.deepEqual(told(root, batches), expected);
      }
    } finally {
      watch.dispose();
    }
  });
}

function told(root: string, batches: readonly Batch[]): readonly string[] {
  const paths = batches.flatMap(({ changed, removed }) => [
    ...changed.map((path) => relative(root, path)),
    ...removed.map((path) => `-${relative(root, path)}`),
  ]);
  return [...new Set(paths)];
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 5000;
  while (!condition() && Date.now() < deadline) await setTimeout(5);
}

const writes = (files: Files) => (root: string) => write(root, files);
const removes = (path: string) => (root: string) => rmSync(join(root, path), { recursive: true });

describe('watchCorpus', () => {
  it('tells of the file of speakers as of a source', () =>
    check(
      { 'c/a.md': 'a' },
      ['c'],
      [
        [writes({ 'c/speakers.yaml': '- Ada' }), ['c/speakers.yaml']],
        [(root) => appendFileSync(join(root, 'c/speakers.yaml'), '\n- Ben'), ['c/speakers.yaml']],
        [removes('c/speakers.yaml'), ['-c/speakers.yaml']],
      ],
    ));

  it('tells of files that appear, change and vanish', () =>
    check(
      { 'c/a.md': 'a' },
      ['c'],
      [
        [writes({ 'c/b.md': 'b' }), ['c/b.md']],
        [(root) => appendFileSync(join(root, 'c/a.md'), 'more'), ['c/a.md']],
        [removes('c/b.md'), ['-c/b.md']],
        [(root) => renameSync(join(root, 'c/a.md'), join(root, 'c/z.md')), ['c/z.md', '-c/a.md']],
      ],
    ));

  it('says nothing of what is no source', () =>
    check(
      { 'c/a.md': 'a' },
      ['c'],
      [
        [writes({ 'c/b.pdf': 'b', 'c/.a.md.swp': 'x', 'c/.git/a.md': 'x' }), []],
        [writes({ 'c/b.md': 'b' }), ['c/b.md']],
      ],
    ));

  it('tells of folders beneath, those that come later too', () =>
    check(
      { 'c/d/a.md': 'a' },
      ['c'],
      [
        [writes({ 'c/d/b.md': 'b' }), ['c/d/b.md']],
        [writes({ 'c/e/f/c.md': 'c' }), ['c/e/f/c.md']],
        [writes({ 'c/e/f/d.md': 'd' }), ['c/e/f/d.md']],
        [removes('c/e'), ['-c/e/f/c.md', '-c/e/f/d.md']],
        [writes({ 'c/e/g.md': 'g' }), ['c/e/g.md']],
      ],
    ));

  it('tells of a folder that is made later, and made anew', () =>
    check(
      {},
      ['work/c'],
      [
        [(root) => mkdirSync(join(root, 'work')), []],
        [writes({ 'work/c/a.md': 'a' }), ['work/c/a.md']],
        [removes('work'), ['-work/c/a.md']],
        [writes({ 'work/c/a.md': 'b' }), ['work/c/a.md']],
        [writes({ 'work/c/b.md': 'b' }), ['work/c/b.md']],
      ],
    ));

  it('tells of a single file', () =>
    check(
      { 'a.json': 'a', 'b.md': 'b' },
      ['a.json'],
      [
        [writes({ 'b.md': 'c', 'a.json': 'b' }), ['a.json']],
        [removes('a.json'), ['-a.json']],
        [writes({ 'a.json': 'c' }), ['a.json']],
      ],
    ));

  it('looks by itself where the system does not call', () =>
    withFolder({ 'far/a.md': 'a', 'c/b.md': { link: '../far/a.md' } }, async (root) => {
      // The link's own folder hears nothing of the file that it leads to.
      const batches: Batch[] = [];
      const watch = watchCorpus([join(root, 'c')], (batch) => batches.push(batch), { quiet: 10, interval: 30 });
      await watch.ready;
      write(root, { 'far/a.md': 'changed' });
      await until(() => batches.length > 0);
      watch.dispose();
      assert.deepEqual(told(root, batches), ['c/b.md']);
    }));

  it('tells of many files in one batch', () =>
    withFolder({ 'c/a.md': 'a' }, async (root) => {
      const batches: Batch[] = [];
      const watch = watchCorpus([join(root, 'c')], (batch) => batches.push(batch), { quiet: 60 });
      await watch.ready;
      write(root, Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`c/${i}.md`, 'x'])));
      await until(() => batches.length > 0);
      watch.dispose();
      assert.equal(batches[0]?.changed.length, 200);
    }));

  it('does not wait for a file that never rests', () =>
    withFolder({ 'c/a.md': 'a', 'c/b.md': 'b' }, async (root) => {
      const batches: Batch[] = [];
      const watch = watchCorpus([join(root, 'c')], (batch) => batches.push(batch), { quiet: 40, interval: 60_000 });
      await watch.ready;
      const restless = setInterval(() => appendFileSync(join(root, 'c/a.md'), 'x'), 10);
      await until(() => batches.length > 0);
      clearInterval(restless);
      watch.dispose();
      assert.ok(batches.length > 0);
    }));

  it('tells first what has changed since the files were read', () =>
    withFolder({ 'c/old.md': 'old', 'c/changed.md': 'new', 'c/added.md': 'added' }, async (root) => {
      const path = (name: string) => join(root, 'c', name);
      const time = Date.now() + 10_000;
      // As if it had been read long after the one file was written, and before the others were.
      utimesSync(path('changed.md'), time / 1000, time / 1000);
      const batches: Batch[] = [];
      const watch = watchCorpus([join(root, 'c')], (batch) => batches.push(batch), {
        since: { time, paths: new Set(['old.md', 'changed.md', 'gone.md'].map(path)) },
      });
      await watch.ready;
      watch.dispose();
      assert.deepEqual(told(root, batches), ['c/added.md', 'c/changed.md', '-c/gone.md']);
    }));

  it('tells nothing after it was disposed of, even while it looks', () =>
    withFolder({ 'c/a.md': 'a' }, async (root) => {
      const batches: Batch[] = [];
      const folders = [join(root, 'c')];
      const early = watchCorpus(folders, (batch) => batches.push(batch), { quiet: 1, interval: 1 });
      early.dispose();
      const late = watchCorpus(folders, (batch) => batches.push(batch), { quiet: 1, interval: 1 });
      await late.ready;
      late.dispose();
      write(root, { 'c/a.md': 'b' });
      await setTimeout(50);
      assert.deepEqual(batches, []);
    }));

  it('does not keep the process alive', () =>
    withFolder({ 'c/a.md': 'a' }, (root) => {
      const module = new URL('../../server/src/host/watch.ts', import.meta.url).href;
      const script = `import { watchCorpus } from ${JSON.stringify(module)};
        await watchCorpus([${JSON.stringify(join(root, 'c'))}], () => {}).ready; console.log('ready');`;
      const output = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        timeout: 10_000,
        encoding: 'utf8',
      });
      assert.equal(output.trim(), 'ready');
    }));
});
