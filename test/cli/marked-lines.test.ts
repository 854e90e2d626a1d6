import assert from 'node:assert/strict';
import fc from 'fast-check';
import { excerpt } from '../../server/src/cli/pretty/excerpt.ts';
import { markedLines, wrapped } from '../../server/src/cli/pretty/marked-lines.ts';
import { bare } from '../../server/src/cli/pretty/surroundings.ts';
import { cut, printable, widthOf } from '../../server/src/cli/pretty/width.ts';
import { parseDraft } from '../../server/src/engine/index.ts';

/** Words in braces are marked. */
function check(braced: string, width: number, expected: readonly string[], paint?: (text: string) => string): void {
  assert.deepEqual(markedLines(read(braced), width, paint), expected);
}

function read(braced: string) {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  for (const piece of braced.split(/([{}])/)) {
    if (piece === '{') marks.push({ start: text.length, end: text.length });
    else if (piece === '}') marks.push({ start: marks.pop()!.start, end: text.length });
    else text += piece;
  }
  return { text, marks };
}

describe('marked lines', () => {
  it('put carets under the marked words', () =>
    check('the {old} harbour', 40, [
      //
      'the old harbour',
      '    ^^^',
    ]));

  it('wrap at spaces, each line with its own carets', () =>
    check('We {will not} sell the {harbour}', 12, ['We will not', '   ^^^^^^^^', 'sell the', 'harbour', '^^^^^^^']));

  it('break a word that is too long', () => check('abcdefghij', 4, ['abcd', 'efgh', 'ij']));

  it('count wide characters as two columns and break between them', () =>
    check('港は{売らない}。', 8, [
      //
      '港は売ら',
      '    ^^^^',
      'ない。',
      '^^^^',
    ]));

  it('count combining characters and emoji as a terminal shows them', () => {
    check('cafe\u0301 {noir}', 20, ['cafe\u0301 noir', '     ^^^^']);
    check('👩‍🚀🇳🇴 {yes}', 20, ['👩‍🚀🇳🇴 yes', '     ^^^']);
  });

  it('bracket the words of lines that run from right to left, where columns do not tell', () =>
    check('قال «{نعم}» أمس', 40, ['قال «⟦نعم⟧» أمس']));

  it('paint instead, where there are colours', () =>
    check('We {will not} sell', 7, ['We <will>', '<not>', 'sell'], (text) => `<${text.trim()}>`));

  it('show nothing for nothing', () => check('', 10, ['']));

  it('never pass the width, lose a word, or leave a caret under another one', () => {
    const piece = fc.constantFrom('a', 'bc', '港', 'e\u0301', ' ', ' ', '…', 'longer');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 2, max: 20 }), (pieces, width) => {
        const text = pieces.join('');
        const end = pieces.slice(0, 5).join('').length;
        const marks = [{ start: pieces.slice(0, 2).join('').length, end }].filter(({ start }) => start < end);
        const lines = wrapped(text, width);
        assert.ok(lines.every((line) => widthOf(line) <= width));
        assert.equal(lines.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
        const carets = markedLines({ text, marks }, width, undefined).filter((line) => /^[ ^]*\^$/.test(line));
        const painted = markedLines({ text, marks }, width, (part) => `<${part}>`).join('');
        const wanted = [...painted.matchAll(/<([^>]*)>/g)].reduce((sum, [, part]) => sum + widthOf(part!), 0);
        assert.equal(carets.join('').replaceAll(' ', '').length, wanted);
      }),
    );
  });
});

describe('excerpt', () => {
  const show = (text: string, words: string, marked?: string) => {
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
    const { text: shown, marks } = excerpt(bare(text), at(words), marked === undefined ? [] : [at(marked)]);
    return [shown, ...marks.map(({ start, end }) => shown.slice(start, end))];
  };

  it('is the sentence around the words', () =>
    assert.deepEqual(
      show('It rained. She said “we will not sell” on Monday [@a]. It went on.', '“we will not sell”', 'not'),
      ['She said “we will not sell” on Monday [@a].', 'not'],
    ));

  it('ends with the words where they end the sentence', () =>
    assert.deepEqual(show('It rained.\nShe said: “We will not sell.” It went on.', '“We will not sell.”'), [
      'She said: “We will not sell.”',
    ]));

  it('does not take a title for the end of a sentence', () =>
    assert.deepEqual(show('Rain. Lt. Gen. Finch said “no” at the U.S. embassy. Sun.', '“no”'), [
      'Lt. Gen. Finch said “no” at the U.S. embassy.',
    ]));

  it('stays in its paragraph', () =>
    assert.deepEqual(show('# A heading\n\nShe said “no”\n\n- a list', '“no”'), ['She said “no”']));

  describe('in a draft', () => {
    const show = (text: string, words: string) => {
      const start = text.indexOf(words);
      return excerpt(parseDraft('/d.md', text), { start, end: start + words.length }).text;
    };
    it('is a whole row of a table', () =>
      assert.equal(show('|a|b|\n|-|-|\n| One. Two | “no” [@a] |\n| x | y |\n', 'no'), '| One. Two | “no” [@a] |'));
    it('has no marks of a block quotation', () =>
      assert.equal(show('> > She said\n> > “no”\n> > [@a]\n\nMore', 'no'), 'She said “no” [@a]'));
    it('has no bullet, number or heading mark', () => {
      assert.equal(show('- [@a] “no”\n- more', 'no'), '[@a] “no”');
      assert.equal(show('12. “no”\n13. more', 'no'), '“no”');
      assert.equal(show('## “no”\nMore', 'no'), '“no”');
    });
    it('has no comment above or below it', () =>
      assert.equal(show('<!-- a -->\nShe said “no” [@a]\n<!-- b -->\nMore', 'no'), 'She said “no” [@a]'));
    it('is the comment itself where that is meant', () =>
      assert.equal(show('One.\n\n<!-- a -->\nShe said “no”', 'a -->'), '<!-- a -->'));
    it('is the line of the front matter', () =>
      assert.equal(show('---\ntitle: A\nlang: en\n---\n\nText', 'lang'), 'lang: en'));
  });

  it('is made to fit the room, as far as its marks let it', () => {
    const text = `It began. “${'word '.repeat(15)}this ${'word '.repeat(15)}end.” It ended.`;
    const start = text.indexOf('this');
    const marks = [{ start, end: start + 4 }];
    const long = `It was told in the hall: “${'word '.repeat(12)}end.”`;
    const inner = { start: long.indexOf('“') + 1, end: long.length - 1 };
    assert.match(excerpt(bare(long), inner, [], (all) => all.length <= 70).text, /^… “word .*end\.”$/);
    const shown = (fits: (text: string) => boolean) =>
      excerpt(bare(text), { start: 10, end: text.length - 10 }, marks, fits).text;
    assert.ok(shown(() => true).endsWith('word end.”'));
    assert.match(
      shown((all) => all.length <= 120),
      /^“word .* … .*this.* …$/,
    );
    assert.ok(shown((all) => all.length <= 120).length <= 120);
    assert.match(
      shown(() => false),
      / this /,
    );
  });

  it('cuts a long text to its beginning and end', () => {
    const text = `“${'word '.repeat(200)}end”`;
    const [shown] = show(text, text);
    assert.match(shown!, /^“word .* … .*end”$/);
    assert.ok(shown!.length < 360);
  });

  it('cuts a long text to what is near the marks', () => {
    const [shown, mark] = show(`“${'word '.repeat(100)}this ${'word '.repeat(100)}”`, 'word', 'this');
    assert.match(shown!, /^“word .* … .*this.* …$/);
    assert.equal(mark, 'this');
  });

  it('shows the beginning and end of a mark that is itself long', () => {
    const long = `begin ${'word '.repeat(200)}end`;
    const [shown, ...marks] = show(`“${long}”`, long, long);
    assert.ok(shown!.length < 400);
    assert.match(marks.join('|'), /^begin .*\|.*end$/);
  });

  it('makes any text safe to show, and marks what was marked', () => {
    const piece = fc.constantFrom(
      '\n',
      '\r\n',
      '>',
      '> ',
      ' ',
      '. ',
      '“',
      'a',
      'long words '.repeat(9),
      '\u001B',
      '\t',
    );
    const anyText = fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 });
    // Marks of a block quotation are left out, and runs of spaces become one.
    const words = (text: string) => printable(text).replaceAll('>', ' ').replace(/ +/g, ' ').trim();
    fc.assert(
      fc.property(anyText, fc.nat(2000), fc.nat(2000), (pieces, a, b) => {
        const text = pieces.join('');
        const mark = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const { text: shown, marks } = excerpt(bare(text), mark, [mark]);
        assert.ok(!/\p{Cc}/u.test(shown));
        for (const { start, end } of marks) assert.ok(words(text).includes(words(shown.slice(start, end))));
      }),
    );
  });
});

describe('width', () => {
  for (const [text, width] of [
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['港', 2],
    ['한국', 4],
    ['ｶ', 1],
    ['Ａ', 2],
    ['🙂', 2],
    ['☺', 1],
    ['🇳🇴', 2],
    ['بِ', 1],
    ['\u200B', 0],
    ['“—”', 3],
  ] as const) {
    it(`of ${JSON.stringify(text)} is ${width}`, () => assert.equal(widthOf(text), width));
  }
  it('cuts with an ellipsis', () => {
    assert.equal(cut('harbour', 7), 'harbour');
    assert.equal(cut('harbour', 5), 'harb…');
    assert.equal(cut('港を売る', 5), '港を…');
  });
  it('never sends a terminal a command', () =>
    assert.equal(printable('a\u001B[31mb\tc\r\nd\u202Ee'), 'a\uFFFD[31mb c  d\u200Be'));
});
