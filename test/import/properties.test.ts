import assert from 'node:assert/strict';
import fc from 'fast-check';
import { strayWords } from '../../server/src/import/followed.ts';
import { readHtml } from '../../server/src/import/html/read-html.ts';
import { sourceText } from '../../server/src/import/source-text.ts';
import { readClipped } from '../../server/src/import/text/read-clipped.ts';
import { readMarkdown } from '../../server/src/import/text/read-markdown.ts';

const PROVENANCE = { key: 'a', accessed: '2021-10-22', original: '.originals/a.txt', importer: 'verbatim 0.1.0' };

/** Lines as pages have them, and marks of Markdown where nobody expects them. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    'Share',
    'By Ada Finch',
    '2 comments',
    'Related articles',
    'History[edit]',
    '1. One thing',
    '2. Another',
    '> a quotation',
    '- an item',
    '# no heading',
    '---',
    '```',
    'Council keeps the harbour open',
    'The council voted on Tuesday to keep the old harbour open for ten years, and to pay for a new wall of stone.[1]',
    '“We will not sell the harbour,” he said.',
  ),
  fc
    .array(
      fc.constantFrom(
        'wall',
        'Gate',
        '*',
        '**',
        '_sea_',
        '[',
        ']',
        '[^1]',
        '`',
        '<b>',
        '&amp;',
        '$5',
        '\\',
        '|',
        '2018.',
        '—',
        'ميناء',
        '~',
        '^',
        '{.a}',
        '@key',
        ':::',
        'https://example.org/a_b',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
);
const text = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => lines.join('\n'));

describe('whatever is imported', () => {
  it('has no word that its original does not have, in order', () => {
    fc.assert(
      fc.property(text, (clipped) => {
        const { body, input } = readClipped(clipped);
        assert.deepEqual(strayWords(body, input), []);
      }),
      { numRuns: 150 },
    );
  });

  it('has none when it is a page', async () => {
    await readHtml('<p>a</p>');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 6 }), async (lines) => {
        const escaped = lines.map((one) => one.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
        const { body, input } = await readHtml(
          escaped.map((one) => `<p>${one.replace('wall', '<em>wall</em>')}</p>`).join(''),
        );
        assert.deepEqual(strayWords(body, input), []);
      }),
      { numRuns: 30 },
    );
  });

  it('is not changed by being imported again', () => {
    fc.assert(
      fc.property(text, (clipped) => {
        const source = sourceText(readClipped(clipped), PROVENANCE);
        assert.equal(sourceText(readMarkdown(source), PROVENANCE), source);
      }),
      { numRuns: 100 },
    );
  });
});

describe('words that do not follow from an original', () => {
  /** The stray words of a body, in brackets. */
  function check(body: string, input: string, expected: readonly string[]): void {
    assert.deepEqual(
      strayWords(body, input).map(({ start, end }) => body.slice(start, end)),
      expected,
    );
  }

  it('are those that were put in or changed', () => {
    const input = 'Menu Home We will not sell the harbour to anybody who asks for it. Share';
    check('We will not sell the harbour to anybody who asks for it.', input, []);
    check('We will **not** sell the harbour.', input, []);
    check('We will never sell the harbour to anybody who asks.', input, ['never']);
    check('We will not sell the old harbour to anybody who asks for it.', input, ['old']);
    check('We will sell the harbour to anybody.', input, []);
  });

  it('are none where a line’s end parted a word', () => {
    check('The regulations of it', 'The regu-\nlations of it', []);
    check('The reglations of it', 'The regu-\nlations of it', ['reglations']);
  });

  it('are those that stand in another order', () => {
    assert.notDeepEqual(strayWords('harbour sell', 'sell the harbour'), []);
  });
});
