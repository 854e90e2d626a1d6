import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { citationsOf } from '../../../server/src/engine/quotations/cited.ts';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { parseFixture } from '../../support/fixture.ts';

/** Under each outermost quotation's first characters: the keys that it cites, "shared" ones in brackets. */
function check(fixture: string): void {
  for (const { text, marks } of parseFixture(fixture)) {
    const draft = parseDraft('/draft.md', text);
    const quotations = findQuotations(draft.prose);
    const cited = citationsOf(draft, quotations);
    for (const { start, note } of marks) {
      const i = quotations.findIndex((quotation) => quotation.start === start && quotation.depth === 0);
      assert.ok(i >= 0, `no quotation starts at “${text.slice(start, start + 12)}”`);
      const keys = cited[i]!.citations.map(({ key }) => key).join(' ');
      assert.equal(cited[i]!.direct || keys === '' ? keys : `(${keys})`, note === 'none' ? '' : note);
    }
  }
}

describe('a quotation cites', () => {
  it('the nearest citation after it in its sentence', () =>
    check(`
      Finch said “we sail” [@a] and “we row” [@b].
                 ^ a
                                    ^ b`));
  it('else the one before it', () =>
    check(`
      As @a has it, Finch said “we sail”. Others stay [@b].
                               ^ a`));
  it('all that share its brackets', () => check('“We sail” [@a; see @b, p. 3].\n^ a b'));
  it('a bracketed citation behind the full stop', () =>
    check(`
      “We sail.” [@a] “We row.” [@b]
      ^ a
                      ^ b`));
  it('but not an in-text one that opens the next sentence', () =>
    check(`
      “We sail,” said Finch. @b says “we row”.
                                     ^ b`));
  it('the in-text citation that opens its paragraph', () => check('@a says “we row”.\n        ^ a'));
  it('what its paragraph shares, be it one thing or several', () =>
    check(`
      “We sail,” said Finch [@a]. She added: “We row.”
                                             ^ (a)

      “We sail” [@a]. Others “row” [@b]. She added: “We swim.”
                                                    ^ (a b)`));
  it('what the line with a colon shares that introduces its paragraph, or its list', () => {
    check('Finch had an answer [@a]:\n\n“We sail,” she said.\n^ (a)');
    check('They disagreed [@a]:\n\n- Finch: “We sail.”\n         ^ (a)\n- Valdez: “We row.”\n          ^ (a)');
  });
  it('a citation behind the dash of what signs it', () => check('“We sail.” — a sign on the wall [@a]\n^ a'));
  it('nothing of other paragraphs', () =>
    check(`
      “We sail” [@a].

      “We row.”
      ^ none`));
  it('what its footnote cites, where the mark stands', () =>
    check(`
      Finch said “we sail”.[^1] Valdez: “we row”.[^long]
                 ^ a
                                        ^ b

      [^1]: See @a, p. 3.
      [^long]: A long note.

          And in it, @b.`));
  it('what is cited beside it in the same footnote', () =>
    check(`
      We row.[^1]

      [^1]: Finch said “we sail” [@a].
                       ^ a`));
  it('an inline note', () => check('Finch said “we sail”.^[So @a, p. 3.] “We row,” she said.\n           ^ a'));

  describe('as a block', () => {
    it('the citation inside it', () => check('> We sail at dawn, all of us. [@a]\n  ^ a'));
    it('the line after it', () => check('> We sail at dawn, all of us.\n  ^ a\n\n— [@a]'));
    it('the line that introduces it with a colon', () =>
      check('Finch had an answer [@a]:\n\n> We sail at dawn, all of us.\n  ^ a'));
    it('the line that introduces it with a comma', () =>
      check('As Finch told the crew [@a],\n\n> We sail at dawn, all of us.\n  ^ a'));
    it('the sentence behind it that speaks of its words', () =>
      check('> We sail at dawn, all of us.\n  ^ a\n\nSo said Finch that night [@a]. Valdez stayed [@b].'));
    it('and shares what the sentences on both sides of it cite', () => {
      check('Finch was the first to speak [@a].\n\n> We sail at dawn, all of us.\n  ^ (a)');
      check('> We sail at dawn, all of us.\n  ^ (a)\n\nFinch said this on the quay [@a]. Valdez stayed [@b].');
      check('She spoke [@a].\n\n> We sail at dawn, all of us.\n  ^ (a b)\n\n@b tells more.');
    });
    it('but nothing that stands further off', () =>
      check(
        'Finch spoke [@a]. Nobody heard her.\n\n> We sail at dawn, all of us.\n  ^ none\n\nRain fell. It was late [@b].',
      ));
  });

  it('something in any draft, in little time', () => {
    const piece = fc.constantFrom(
      '“We sail.”',
      ' [@a]',
      ' @b',
      '. ',
      '\n\n',
      '> ',
      '[^1]',
      '\n[^1]: @c\n',
      'he said',
      ':',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const draft = parseDraft('/draft.md', pieces.join(''));
        const quotations = findQuotations(draft.prose);
        assert.equal(citationsOf(draft, quotations).length, quotations.length);
      }),
      { numRuns: 30 },
    );
    const long = parseDraft('/draft.md', '“We sail,” said Finch [@a]. '.repeat(800));
    const quotations = findQuotations(long.prose);
    const start = process.cpuUsage();
    citationsOf(long, quotations);
    const { user } = process.cpuUsage(start);
    assert.ok(user < 250_000, `${user} µs`);
  });
});
