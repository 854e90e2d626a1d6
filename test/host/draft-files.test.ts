import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { listDrafts } from '../../server/src/host/draft-files.ts';
import { matchesGlob } from '../../server/src/host/glob.ts';
import { withFolder } from './folder.ts';

describe('listDrafts', () => {
  const files = {
    'a.md': '',
    'd/b.qmd': '',
    'd/c.txt': '',
    'corpus/s.md': '',
    'node_modules/x/README.md': '',
    '.git/m.md': '',
  };
  const check = (globs: readonly string[] | undefined, expected: readonly string[]) =>
    withFolder(files, async (root) => {
      const drafts = await listDrafts(root, globs, [join(root, 'corpus')]);
      assert.deepEqual(
        drafts.map((path) => relative(root, path)),
        expected,
      );
    });

  it('lists Markdown outside of the corpus', () => check(undefined, ['a.md', 'd/b.qmd']));
  it('lists what a glob matches', () => check(['d/*', 'x/**'], ['d/b.qmd']));
  it('lists nothing for no globs', () => check([], []));
});

describe('matchesGlob', () => {
  const cases: readonly (readonly [glob: string, path: string, expected: boolean])[] = [
    ['a.md', 'a.md', true],
    ['./a.md', 'a.md', true],
    ['a.md', 'd/a.md', false],
    ['*.md', 'a.md', true],
    ['*.md', 'd/a.md', false],
    ['d/*', 'd/a.md', true],
    ['d/*', 'd', false],
    ['**/*.md', 'a.md', true],
    ['**/*.md', 'd/e/a.md', true],
    ['d/**', 'd/e/a.md', true],
    ['d/**/a.md', 'd/a.md', true],
    ['**/e/**/a.md', 'd/e/e/f/a.md', true],
    ['**/e/**/a.md', 'd/f/a.md', false],
    ['?.md', 'a.md', true],
    ['?.md', 'ab.md', false],
    ['*.{md,qmd}', 'a.qmd', true],
    ['{d,e}/*.{md,qmd}', 'e/a.md', true],
    ['{d,e}/*.{md,qmd}', 'f/a.md', false],
    ['{a.md', '{a.md', true],
    ['a+(b).md', 'a+(b).md', true],
    ['*ب*.md', 'كتاب.md', true],
  ];
  for (const [glob, path, expected] of cases) {
    it(`${glob} ${expected ? 'matches' : 'does not match'} ${path}`, () =>
      assert.equal(matchesGlob(glob, path), expected));
  }
  it('does not hang on hostile globs', () => {
    assert.equal(matchesGlob(`${'*a'.repeat(500)}b`, 'a'.repeat(2000)), false);
    assert.equal(matchesGlob(`${'**/a/'.repeat(500)}b`, 'a/'.repeat(2000)), false);
    assert.equal(matchesGlob('{a,b}'.repeat(500), 'c'), false);
  });
});
