import assert from 'node:assert/strict';
import { withFolder } from '../host/folder.ts';
import { verbatim } from './command-line.ts';
import { harbour } from './harbour.ts';

describe('verbatim coverage', () => {
  it('tells people what drafts take from which source', () =>
    withFolder(harbour, async (cwd) => {
      const { code, out, err } = await verbatim(cwd, ['coverage', 'draft.md']);
      assert.deepEqual([code, err], [0, '']);
      assert.match(
        out,
        /^draft\.md {2}7 quotations\n\n {2}Quoted\n {4}@council-2024 +\d quotations, \d+ words, \d+ %\n/,
      );
      assert.match(out, /\n1 draft used 3 of 3 sources\n$/);
    }));

  it('names what is without a citation, never quoted, or not used', () =>
    withFolder(
      { ...harbour, 'a.md': '“We will not sell the harbour to anybody,” Ada Finch said.\n\nSee @okoro-interview.\n' },
      async (cwd) => {
        const { code, out } = await verbatim(cwd, ['coverage', 'a.md']);
        assert.equal(code, 0);
        assert.match(out, /Without a citation\n {4}1:1 +“We will not sell the harbour .* from @council-2024\n/);
        assert.match(out, /Cited and never quoted\n {4}3:\d +@okoro-interview\n/);
        assert.match(out, /Sources that nothing cites or quotes\n {4}@harbour-ar +corpus\/harbour-ar\.md\n/);
      },
    ));

  it('tells programs the same', () =>
    withFolder(harbour, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['coverage', '--format', 'json', 'fine.md']);
      assert.equal(code, 0);
      const { version, drafts, corpus } = JSON.parse(out);
      assert.equal(version, 1);
      assert.deepEqual(
        drafts.map(({ file, quotations, uncited, neverQuoted, leansOn }: Record<string, unknown>) => ({
          file,
          quotations,
          uncited,
          neverQuoted,
          leansOn,
        })),
        [{ file: 'fine.md', quotations: 2, uncited: [], neverQuoted: [], leansOn: null }],
      );
      assert.deepEqual(corpus, { sources: 3, unused: [{ key: 'harbour-ar', file: 'corpus/harbour-ar.md' }] });
    }));

  it('fails without a draft', () =>
    withFolder({ 'corpus/a.txt': 'Words.' }, async (cwd) => {
      const { code, err } = await verbatim(cwd, ['coverage']);
      assert.equal(code, 2);
      assert.match(err, /there is no draft to check/);
    }));
});
