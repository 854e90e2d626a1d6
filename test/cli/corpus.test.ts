import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFolder } from '../host/folder.ts';
import { bundleFolder } from '../support/bundles.ts';
import { verbatim } from './command-line.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const SPEECH =
  '“We will not sell the harbour to anybody who asks for it,” said Ben Marsh, the mayor, who spoke for an hour.';
const home = bundleFolder('import');
const SOURCE = 'corpus/north-wind-agency-2018-council.md';

/** A corpus with one imported source, changed as `change` says, checked. */
async function check(change: (text: string) => string, expected: string, exit: number): Promise<void> {
  const clipped = `Council keeps the old harbour open\n(Source: North Wind Agency; issued Oct 26, 2018)\n${STORY}\n${SPEECH}\n`;
  await withFolder({ 'a.txt': clipped }, async (cwd) => {
    await verbatim(cwd, ['import', 'a.txt'], { home });
    const file = join(cwd, SOURCE);
    writeFileSync(file, change(readFileSync(file, 'utf8')));
    const { out, code, err } = await verbatim(cwd, ['corpus', 'check'], { home });
    assert.deepEqual([out, code, err], [expected, exit, '']);
  });
}

describe('verbatim corpus check', () => {
  it('is content with a source that is as it was imported', () =>
    check((text) => text, '1 source in corpus; 1 imported, 1 of them unchanged; nothing to object to\n', 0));

  it('lets front matter be written', () =>
    check(
      (text) => text.replace('date: 2018-10-26', 'date: 2018-10-26\nspeakers: [Ben Marsh]'),
      '1 source in corpus; 1 imported, 1 of them unchanged; nothing to object to\n',
      0,
    ));

  it('tells where words were taken out', () =>
    check(
      (text) => text.replace('will not sell', 'will sell'),
      `${SOURCE}:19  error  source-astray
  The original has “not” here.

1 source in corpus; 1 imported, 0 of them unchanged; 1 problem
`,
      1,
    ));

  it('tells where whole paragraphs were taken out', () =>
    check(
      (text) => text.replace(`${STORY}\n\n`, ''),
      `${SOURCE}:15  information  source-changed
  Shorter than it was imported: a paragraph is left out, from “The council voted
  on Tuesday … the money of the port” on.

1 source in corpus; 1 imported, 0 of them unchanged; 1 problem
`,
      0,
    ));

  it('tells where words were put in', () =>
    check(
      (text) => text.replace('We will not sell', 'We will never ever sell'),
      `${SOURCE}:19  error  source-astray
  The original has “not” here, not “never ever”.

1 source in corpus; 1 imported, 0 of them unchanged; 1 problem
`,
      1,
    ));

  it('is heard by a check of drafts, too', () =>
    withFolder(
      { 'a.txt': `${STORY} ${SPEECH}`, 'd.md': '“We will never sell the harbour to anybody,” said Ben Marsh [@a].\n' },
      async (cwd) => {
        await verbatim(cwd, ['import', 'a.txt'], { home });
        const source = join(cwd, 'corpus/a.md');
        writeFileSync(source, readFileSync(source, 'utf8').replace('We will not sell', 'We will never sell'));
        const { code, out } = await verbatim(cwd, ['check', 'd.md', '--format', 'json'], { home });
        const [{ quotes, findings }] = JSON.parse(out).drafts;
        assert.deepEqual([code, quotes.map(({ verdict }: { verdict: string }) => verdict)], [0, ['verbatim']]);
        assert.deepEqual(
          findings.map(({ code, severity, message }: Record<string, string>) => [code, severity, message]),
          [
            [
              'quote-not-in-original',
              'warning',
              'The original of a has “not” here, not “never”: the source was changed since its import.',
            ],
          ],
        );
      },
    ));

  it('tells of an original that is gone, or another one', () =>
    withFolder({ 'a.txt': `${STORY} ${SPEECH}`, 'corpus/own.md': '---\ntitle: Own\n---\nMy words.\n' }, async (cwd) => {
      await verbatim(cwd, ['import', 'a.txt'], { home });
      const originals = join(cwd, 'corpus/.originals');
      const [name] = readdirSync(originals);
      const codes = async () => {
        const { out } = await verbatim(cwd, ['corpus', 'check', '--format', 'json'], { home });
        const { corpus, problems } = JSON.parse(out);
        assert.deepEqual([corpus.sources, corpus.imported], [2, 1]);
        return problems.map(({ code, severity }: { code: string; severity: string }) => [code, severity]);
      };
      const title = ['source-problem', 'warning'];
      writeFileSync(join(originals, name!), 'Other words.');
      assert.deepEqual(await codes(), [title, ['original-changed', 'error']]);
      rmSync(join(originals, name!));
      assert.deepEqual(await codes(), [title, ['original-missing', 'warning']]);
    }));

  it('finds what is there twice, and what is nearly', () =>
    withFolder(
      {
        'corpus/a.txt': `${STORY} ${SPEECH} ${STORY.replace('Tuesday', 'Monday')}`,
        'corpus/b.txt': `By our reporter\n${STORY} ${SPEECH} ${STORY.replace('Tuesday', 'Monday')} It rained.`,
        'corpus/c.txt':
          'Another story altogether, of a ship that came in from the north with nobody on board, and of what was found in it.',
      },
      async (cwd) => {
        const { out } = await verbatim(cwd, ['corpus', 'check'], { home });
        assert.equal(
          out,
          'the same text\n  corpus/a.txt\n  corpus/b.txt\n\n3 sources in corpus; 0 imported; nothing to object to\n',
        );
      },
    ));

  it('counts what it could not read, and names files that nobody imported', () =>
    withFolder(
      {
        'corpus/a.html': `<title>The wall holds</title><article><p>${STORY}</p></article>`,
        'corpus/b.pdf': 'no PDF',
        'corpus/c.md': '',
        'corpus/d.txt': SPEECH,
      },
      async (cwd) => {
        await verbatim(cwd, ['import', 'corpus/a.html'], { home });
        const { out, code } = await verbatim(cwd, ['corpus', 'check'], { home });
        assert.deepEqual(
          [out, code],
          [
            `corpus/b.pdf  information  not-imported
  No source by itself: import it (verbatim import corpus/b.pdf).
corpus/c.md  warning  source-problem
  This source is empty.

3 sources in corpus, 1 of them not read; 1 imported, 1 of them unchanged; 2 problems
`,
            0,
          ],
        );
      },
    ));

  it('says what else it cannot do', () =>
    withFolder({}, async (cwd) => {
      assert.match((await verbatim(cwd, ['corpus', 'mend'])).err, /corpus has one thing to do: verbatim corpus check/);
    }));
});
