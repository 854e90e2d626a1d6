import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readAgain, readCorpus } from '../../server/src/host/corpus.ts';
import { isSourcePath } from '../../server/src/host/corpus-files.ts';
import { type Files, withFolder } from './folder.ts';

/** What a corpus holds, and what is wrong with its folders, one line each, relative to the root. */
async function check(files: Files, folders: readonly string[], expected: readonly string[]): Promise<void> {
  await withFolder(files, async (root) => {
    const corpus = await readCorpus(folders.map((folder) => join(root, folder)));
    const lines = [...corpus.files.values()].map((file) => `${relative(root, file.path)}${stateOf(file.unreadable)}`);
    const problems = corpus.problems.map(({ path, message }) => `! ${relative(root, path)} ${message}`);
    assert.deepEqual([...lines, ...problems], expected);
  });
}

function stateOf(unreadable: string | undefined): string {
  return unreadable === undefined ? '' : ` ${unreadable}`;
}

describe('readCorpus', () => {
  it('reads every text in a folder and beneath it, in the order of their paths', () =>
    check(
      {
        'c/b.md': 'b',
        'c/a.txt': 'a',
        'c/z/c.markdown': 'c',
        'c/d.qmd': 'd',
        'c/e.Rmd': 'e',
        'c/F.MD': 'f',
        'c/x.pdf': '',
      },
      ['c'],
      ['c/F.MD', 'c/a.txt', 'c/b.md', 'c/d.qmd', 'c/e.Rmd', 'c/z/c.markdown'],
    ));

  it('reads the file of speakers in a corpus folder itself, and no other YAML', () =>
    check(
      {
        'c/a.md': 'a',
        'c/speakers.yaml': '- Ada',
        'c/z/speakers.yaml': '- Ada',
        'c/notes.yaml': 'a',
        'd/speakers.yml': '- Ada',
      },
      ['c', 'd'],
      ['c/a.md', 'c/speakers.yaml', 'd/speakers.yml'],
    ));

  it('passes over hidden files and folders and node_modules, but for a folder that is named itself', async () => {
    const files = { '.c/a.md': 'a', '.c/.git/b.md': 'b', '.c/.c.md': 'c', '.c/node_modules/d/d.md': 'd' };
    await check(files, ['.c'], ['.c/a.md']);
    await check(files, ['.'], []);
  });

  it('reads a file of two folders once', () => check({ 'c/d/a.md': 'a' }, ['c', 'c/d', 'c'], ['c/d/a.md']));

  it('reads a path that is itself a file', () => check({ 'notes.text': 'a' }, ['notes.text'], ['notes.text']));

  it('says that a folder is missing, and reads the others', () =>
    check({ 'c/a.md': 'a' }, ['gone', 'c'], ['c/a.md', '! gone is not there']));

  it('reads a folder outside of the workspace', () => check({ 'other/a.md': 'a' }, ['work/../other'], ['other/a.md']));

  it('keeps what cannot be read, with the reason', () =>
    check(
      { 'c/a.md': '', 'c/b.md': Buffer.from([0, 1]), 'c/c.md': 'c' },
      ['c'],
      ['c/a.md is empty', 'c/b.md is not text', 'c/c.md'],
    ));

  describe('follows links', () => {
    it('to files and folders elsewhere, once', () =>
      check(
        {
          'far/b.md': 'b',
          'near.md': 'n',
          'c/a.md': { link: '../near.md' },
          'c/d': { link: '../far' },
          'c/e': { link: '../far' },
        },
        ['c'],
        ['c/a.md', 'c/d/b.md'],
      ));

    it('not where the target is listed by its own name', () =>
      check(
        { 'c/z.md': 'z', 'c/a.md': { link: 'z.md' }, 'c/z/b.md': 'b', 'c/a': { link: 'z' } },
        ['c'],
        ['c/z.md', 'c/z/b.md'],
      ));

    it('not into a circle', () =>
      check(
        { 'c/a.md': 'a', 'c/d/up': { link: '..' }, 'c/root': { link: '../..' }, 'c/self.md': { link: 'self.md' } },
        ['c'],
        [
          'c/a.md',
          '! c/d/up is a link to a folder that it stands in: not followed',
          '! c/root is a link to a folder that it stands in: not followed',
          '! c/self.md is a link that leads back to itself',
        ],
      ));

    it('not into a circle of two', () =>
      check({ 'a/b': { link: '../b' }, 'b/a': { link: '../a' }, 'b/x.md': 'x' }, ['a'], ['a/b/x.md']));

    it('and says when one leads nowhere', () =>
      check({ 'c/a.md': { link: 'gone.md' } }, ['c'], ['! c/a.md is a link to nothing']));
  });

  it('lets other work go on', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`c/${i}.md`, 'a'.repeat(2000)])),
      async (root) => {
        let longest = 0;
        let last = performance.now();
        const beat = setInterval(() => {
          longest = Math.max(longest, performance.now() - last);
          last = performance.now();
        }, 1);
        const { files } = await readCorpus([join(root, 'c')]);
        clearInterval(beat);
        assert.equal(files.size, 2000);
        // The budget is 20 ms; a busy machine takes its own time on top, which is not ours to fail for.
        assert.ok(longest < 200, `blocked for ${longest} ms`);
      },
    ));
});

describe('readAgain', () => {
  it('gives what changed, and undefined for what is gone', () =>
    withFolder({ 'a.md': 'new', 'b.md': 'b', 'c.md': '' }, async (root) => {
      const path = (name: string) => join(root, name);
      rmSync(path('b.md'));
      const files = await readAgain([path('a.md'), path('b.md'), path('c.md')], [path('d.md')]);
      assert.deepEqual(
        [...files].map(([file, source]) => [relative(root, file), source?.unreadable ?? source?.text]),
        [
          ['d.md', undefined],
          ['a.md', 'new'],
          ['b.md', undefined],
          ['c.md', 'is empty'],
        ],
      );
    }));
});

describe('isSourcePath', () => {
  const cases: Readonly<Record<string, boolean>> = {
    '/w/c/a.md': true,
    '/w/c/d/e.TXT': true,
    '/w/c/a.pdf': false,
    '/w/c/.a.md': false,
    '/w/c/.git/a.md': false,
    '/w/c/node_modules/a.md': false,
    '/w/ca/a.md': false,
    '/w/a.md': false,
    '/w/one.text': true,
  };
  for (const [path, expected] of Object.entries(cases)) {
    it(`${expected ? 'takes' : 'refuses'} ${path}`, () =>
      assert.equal(isSourcePath(['/w/c', '/w/one.text'], path), expected));
  }
});
