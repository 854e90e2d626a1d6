import assert from 'node:assert/strict';
import fc from 'fast-check';
import { citationPrefixAt } from '../../../server/src/engine/markdown/citation-at.ts';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { contains, textOf } from '../../../server/src/engine/text/span.ts';

const PIECES = [
  ...[
    '---\n',
    '...\n',
    'key: a\n',
    '[',
    ']',
    '(',
    ')',
    '@a',
    '-@b',
    '@{c d}',
    '@',
    '@fig-a',
    'word',
    'é',
    '“',
    '”',
    '"',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    ' ',
    '    ',
    '> ',
    '- ',
    '1. ',
    '# ',
    '| a | b |\n|---|---|\n',
    '```\n',
    '`',
    '$',
    '$$',
  ],
  ...[
    '*',
    '**',
    '_',
    '~~',
    '^',
    '~',
    '\\',
    '<b>',
    '<!--',
    '-->',
    '[^1]',
    '[^1]: ',
    '^[',
    '::: x\n',
    '{.x}',
    '![',
    '](u)',
  ],
  ...['(@e) ', 'https://a.org/@b', '\uFEFF', '\u0000', '\uD83D', '😀', '&amp;', '{{< x >}}', ';', 'p. 3'],
];
const markdown = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((codes) => String.fromCharCode(...codes)),
);

describe('any draft', () => {
  it('is read: the prose is as long as the text and differs only where it is blanked', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { prose } = parseDraft('/draft.md', text);
        assert.equal(prose.text.length, text.length);
        for (let i = 0; i < text.length; i++) {
          const same = prose.text[i] === text[i];
          assert.ok(same || (/[ \u2060]/.test(prose.text[i]!) && !/[\r\n]/.test(text[i]!)), `at ${i}`);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has paragraphs in order that hold all of its prose', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const { prose } = parseDraft('/draft.md', text);
        let at = 0;
        for (const { start, end } of prose.paragraphs) {
          assert.ok(start >= at && end > start);
          assert.equal(prose.text.slice(at, start).trim(), '');
          at = end;
        }
        assert.equal(prose.text.slice(at).trim(), '');
      }),
      { numRuns: 60 },
    );
  });

  it('has citations in order whose keys are their own text', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        let at = 0;
        for (const citation of parseDraft('/draft.md', text).citations) {
          assert.equal(textOf(text, citation.keySpan), citation.key);
          assert.ok(contains(citation, citation.keySpan) && contains(citation.group, citation));
          assert.ok(citation.start >= at);
          at = citation.end;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('offers a key at the end of each citation', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const draft = parseDraft('/draft.md', text);
        for (const { key, keySpan } of draft.citations) {
          assert.equal(citationPrefixAt(draft, keySpan.end)?.query, key);
        }
        for (let i = 0; i <= text.length; i++) citationPrefixAt(draft, i);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a hostile draft', () => {
  const n = 2_500;
  for (const [name, text] of Object.entries({
    quotes: '>'.repeat(n),
    numbers: '1. '.repeat(n),
    brackets: '['.repeat(n) + ']'.repeat(n),
    citations: '[@a] '.repeat(n),
    emphasis: '*a_ '.repeat(n),
    comments: '<!--'.repeat(n),
    'late comments': 'a <!--'.repeat(n),
    destinations: '[a]('.repeat(n),
    spaces: `a${' '.repeat(n)}x`,
    'empty lines': `---\na: b\n${'\n'.repeat(n)}x`,
    dollars: '$a '.repeat(n),
    addresses: 'https://a.b/c '.repeat(n),
    braces: '@{'.repeat(n),
    ticks: Array.from({ length: 300 }, (_, i) => '`'.repeat(i + 1)).join('a'),
  })) {
    it(`of ${name} is read in due time`, function () {
      this.timeout(600);
      assert.equal(parseDraft('/draft.md', text).prose.text.length, text.length);
    });
  }
});
