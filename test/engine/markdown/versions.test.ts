import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../../server/src/engine/markdown/document.ts';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { readUnmarked } from '../../../server/src/engine/markdown/unmarked.ts';

/** Pieces that blocks and marks are made of, among words: an edit puts one in, or takes some characters out. */
const WORDS = ['Word', ' word', '.', '“a”', '(', ')', '!', '&amp;', 'https://a.org', 'é', ' ', '  ', '\t', '\u00A0'];
const LINES = ['\n', '\n\n', '\n \n', '\r\n', '\n\nA paragraph of some words, so that there is one to take over.\n\n'];
const BLOCKS = [
  '# ',
  '\n## Part\n',
  '\n- ',
  '\n1. ',
  '12) ',
  '\n> ',
  '\n    ',
  '\n```\n',
  '\n---\n',
  '\n===\n',
  '\n::: d\n',
];
const TABLE = ['| a | b |\n', '|---|---|\n', '|'];
const NOTES = ['[^1]', '\n\n[^1]: ', '\n\n    ', '^[', ']', '\n<!-- c -->\n', '<b>'];
const MARKS = ['*', '_', '`', '$', '~', '\\', '[l](u)', '[l]', '\n\n[l]: u\n', '#', '\uFEFF'];
const CITATIONS = ['@a ', '[@b, p. 3]', '@{c d}', '\n(@x) ', '(@x)'];
const PIECES = [...WORDS, ...WORDS, ...LINES, ...LINES, ...BLOCKS, ...TABLE, ...NOTES, ...MARKS, ...CITATIONS];

const pieces = (from: readonly string[], maxLength: number) =>
  fc.array(fc.constantFrom(...from), { maxLength }).map((all) => all.join(''));
const edit = fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), gone: fc.nat(30), put: pieces(PIECES, 3) });

describe('a later version of a draft', () => {
  it('is read as it would be without the earlier ones', () => {
    fc.assert(
      fc.property(pieces(PIECES, 60), fc.array(edit, { maxLength: 6 }), (first, edits) => {
        let text = first;
        let draft = parseDraft('/draft.md', text);
        for (const { place, gone, put } of edits) {
          const at = Math.floor(place * text.length);
          text = text.slice(0, at) + put + text.slice(at + gone);
          draft = parseDraft('/draft.md', text, draft);
          assert.deepEqual(draft, parseDraft('/draft.md', text));
        }
      }),
      { numRuns: 60 },
    );
  });

  const cases: Readonly<Record<string, readonly [before: string, after: string]>> = {
    'a table that is none any more gives its lines back': [
      'One.\n\nTwo\n| a | b |\n|---|---|\n\nThree.\n',
      'One.\n\nTwo\n| a | b |\n|---|\\---|\n\nThree.\n',
    ],
    'a footnote goes on where the lines after it are indented': [
      'One.\n\n[^1]: Note.\n\nTwo.\n\nThree.\n',
      'One.\n\n[^1]: Note.\n\n    Two.\n\nThree.\n',
    ],
    'a list goes on where the lines after it are indented': [
      '- One.\n\nTwo.\n\nThree.\n',
      '- One.\n\n  Two.\n\nThree.\n',
    ],
    'an address makes links of all its labels': [
      'Go [there] now.\n\nEnd.\n',
      'Go [there] now.\n\nEnd.\n\n[there]: u\n',
    ],
    'an example makes references of all its labels': ['As (@x) says.\n\nEnd.\n', 'As (@x) says.\n\n(@x) End.\n'],
    'a fence makes code of all that follows': ['One.\n\nTwo [@a].\n', '```\nOne.\n\nTwo [@a].\n'],
  };
  for (const [what, [before, after]] of Object.entries(cases)) {
    it(what, () => {
      const filler = 'Some words that nobody edits, in a paragraph of their own.\n\n'.repeat(5);
      const [first, second] = [filler + before + filler, filler + after + filler];
      const draft = parseDraft('/draft.md', second, parseDraft('/draft.md', first));
      assert.deepEqual(draft, parseDraft('/draft.md', second));
      assert.notDeepEqual(draft.prose.paragraphs, parseDraft('/draft.md', first).prose.paragraphs);
    });
  }
});

describe('a text without marks', () => {
  it('is read as it is beside a mark', () => {
    let unmarked = 0;
    fc.assert(
      fc.property(pieces([...WORDS, ...LINES, '# ', '\n## Part\n', '12. '], 30), fc.boolean(), (text, citations) => {
        if (readUnmarked(text, { citations }) === undefined) return;
        unmarked++;
        const { paragraphs } = readDocument(text, 0, { citations });
        const beside = readDocument(`${text}\n\n*mark*\n`, 0, { citations });
        assert.deepEqual(paragraphs, beside.paragraphs.slice(0, -1));
        for (const { start, end } of paragraphs) assert.equal(beside.text.slice(start, end), text.slice(start, end));
      }),
      { numRuns: 400 },
    );
    assert.ok(unmarked > 100, `only ${unmarked} had none`);
  });
});
