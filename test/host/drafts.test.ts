import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type DraftFiles, watchDrafts } from '../../server/src/host/drafts.ts';
import { type Files, withFolder } from './folder.ts';

/** Watches a folder for as long as `use` runs, which asks for the next batch: names and texts, null for what is gone. */
async function watching(
  files: Files,
  globs: readonly string[] | undefined,
  use: (root: string, next: () => Promise<Readonly<Record<string, string | null>>>) => Promise<void>,
  known: readonly string[] = [],
): Promise<void> {
  await withFolder(files, async (root) => {
    const batches: DraftFiles[] = [];
    const waiting: ((batch: DraftFiles) => void)[] = [];
    const watch = watchDrafts(
      root,
      globs,
      [join(root, 'corpus')],
      known.map((name) => join(root, name)),
      async (batch) => {
        const resolve = waiting.shift();
        if (resolve === undefined) batches.push(batch);
        else resolve(batch);
      },
    );
    const next = async () => {
      const batch = batches.shift() ?? (await new Promise<DraftFiles>((resolve) => waiting.push(resolve)));
      return Object.fromEntries(
        [...batch].map(([path, file]) => {
          assert.equal(file?.isSet ?? globs !== undefined, globs !== undefined);
          return [relative(root, path).split(sep).join('/'), file?.text ?? null];
        }),
      );
    };
    try {
      await use(root, next);
    } finally {
      watch.dispose();
    }
  });
}

describe('watching drafts', () => {
  it('tells of those that there are, sources left out', () =>
    watching({ 'a.md': 'A', 'deep/b.qmd': 'B', 'c.txt': 'C', 'corpus/d.md': 'D' }, undefined, async (_, next) => {
      assert.deepEqual(await next(), { 'a.md': 'A', 'deep/b.qmd': 'B' });
    }));

  it('tells of those that the settings name', () =>
    watching({ 'a.md': 'A', 'deep/b.md': 'B' }, ['deep/*.md'], async (_, next) => {
      assert.deepEqual(await next(), { 'deep/b.md': 'B' });
    }));

  it('tells of those that the settings name no longer', () =>
    watching(
      { 'a.md': 'A', 'deep/b.md': 'B' },
      ['deep/*.md'],
      async (_, next) => {
        assert.deepEqual(await next(), { 'a.md': null, 'deep/b.md': 'B' });
      },
      ['a.md', 'deep/b.md'],
    ));

  it('tells of those that change, come and go', () =>
    watching({ 'a.md': 'A' }, undefined, async (root, next) => {
      assert.deepEqual(await next(), { 'a.md': 'A' });
      writeFileSync(join(root, 'a.md'), 'AA');
      writeFileSync(join(root, 'b.md'), 'B');
      const told = await next();
      const all = 'b.md' in told ? told : { ...told, ...(await next()) };
      assert.deepEqual(all, { 'a.md': 'AA', 'b.md': 'B' });
      rmSync(join(root, 'a.md'));
      assert.deepEqual(await next(), { 'a.md': null });
    }));
});
