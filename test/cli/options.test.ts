import assert from 'node:assert/strict';
import { withFolder } from '../host/folder.ts';
import { verbatim } from './command-line.ts';

/** A command line that cannot be done: exit code 2, a message that matches, and nothing on stdout. */
async function refuses(args: readonly string[], message: RegExp): Promise<void> {
  await withFolder(
    { 'corpus/a.md': 'Ada Finch said: “No.”', 'd.md': '', 'binary.md': Buffer.from([0]) },
    async (cwd) => {
      const { code, out, err } = await verbatim(cwd, args);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, message);
      assert.doesNotMatch(err, /should not have happened/);
    },
  );
}

describe('the command line', () => {
  describe('refuses', () => {
    const cases: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
      'no command': [[], /^verbatim: no command is given\n\nVerbatim holds/],
      'an unknown command': [
        ['chekc', 'd.md'],
        /“chekc” is no command: check, quotes, find, import, corpus, coverage, bibliography and lsp are/,
      ],
      'an unknown option': [
        ['check', '--corpora', 'x'],
        /^verbatim: unknown option '--corpora'; see verbatim --help\n$/,
      ],
      'an option without its value': [['check', '--corpus'], /option '--corpus <value>' argument missing/],
      'an unknown format': [['check', '--format', 'xml'], /“xml” is no format: pretty, json, sarif and github are/],
      'a format of check alone': [['quotes', '--format', 'sarif', 'd.md'], /--format sarif is for check alone/],
      'another format of check alone': [['find', '--format', 'github', 'No'], /--format github is for check alone/],
      'an unknown style': [['check', '--style', 'AP'], /“AP” is no house style: chicago, ap/],
      'import without a file': [['import'], /import needs a file, a folder, a web address or -/],
      'a missing draft': [['check', 'gone.md'], /^verbatim: gone\.md is not there\n$/],
      'missing drafts alone': [
        ['check', 'gone.md', 'lost.md'],
        /^verbatim: gone\.md is not there\nverbatim: lost\.md is not there\n$/,
      ],
      'a draft that is no text': [['check', 'binary.md'], /binary\.md is not text/],
      'a folder without drafts': [['check'], /there is no draft to check/],
      'quotes without a file': [['quotes'], /quotes needs a file/],
      'quotes of a missing file': [['quotes', 'd.md', 'gone.md'], /gone\.md is not there/],
      'quotes of a folder': [['quotes', 'corpus'], /corpus is a folder/],
      'find without words': [['find', ' '], /find needs the words/],
    };
    for (const [name, [args, message]] of Object.entries(cases)) it(name, () => refuses(args, message));
  });

  it('shows its help', async () => {
    for (const args of [['--help'], ['-h'], ['check', '--help'], ['lsp', '--help']]) {
      const { code, out } = await verbatim('/', args);
      assert.equal(code, 0);
      assert.match(out, /verbatim check \[DRAFT…\]/);
    }
  });

  it('shows its version', async () => {
    const { code, out } = await verbatim('/', ['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });
});
