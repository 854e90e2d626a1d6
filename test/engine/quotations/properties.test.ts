import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Verification } from '../../../server/src/engine/quotations/verdict.ts';
import { verify } from '../../../server/src/engine/quotations/verify.ts';
import { words } from '../../../server/src/engine/text/words.ts';
import { article, claim, hold } from './evidence.ts';

const VOCABULARY = `the harbour council will never not sell ships and boats to anyone because storms of winter have
  closed 14 old piers in Norway while children wait for summer ferries without music or bread`.split(/\s+/);
const word = fc.constantFrom(...VOCABULARY);
const sentence = fc.array(word, { minLength: 6, maxLength: 20 });
const sentences = fc.array(sentence, { minLength: 1, maxLength: 5 });

/** An article that quotes each sentence, with narration between. */
function quoting(said: readonly (readonly string[])[]): string {
  return said.map((one) => `“${one.join(' ')},” said Finch on the quay.`).join('\n\n');
}

const oddText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('[', ']', '…', '. ', '..', '*', '“', '”', '\n', ' ', '-', "'", 'not ', 'the ', '14 '),
    word.map((one) => `${one} `),
  ),
  maxLength: 60,
});

describe('any quotation held to any source', () => {
  it('gets a verdict whose spans lie inside the texts, in the order of the draft', () => {
    fc.assert(
      fc.property(oddText, oddText, fc.boolean(), (draft, text, asSpeech) => {
        const source = article(text);
        const held = hold(draft, source, [], { asSpeech });
        checkSpans(held, draft, text);
      }),
      { numRuns: 150 },
    );
  });

  it('is verbatim where it is a stretch of what somebody says there', () => {
    fc.assert(
      fc.property(sentences, fc.nat(), fc.nat(), fc.nat(), (said, which, from, length) => {
        const one = said[which % said.length]!;
        const first = from % one.length;
        const draft = one.slice(first, first + 1 + (length % (one.length - first))).join(' ');
        assert.equal(hold(draft, article(quoting(said))).verdict, 'verbatim');
      }),
      { numRuns: 100 },
    );
  });

  it('is not verbatim once a word inside it is dropped, and says which', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (said, which) => {
        const at = 2 + (which % (said.length - 4));
        const draft = said.filter((_, index) => index !== at).join(' ');
        fc.pre(!said.join(' ').includes(draft) && said[at] !== said[at - 1] && said[at] !== said[at + 1]);
        const held = hold(draft, article(quoting([said])));
        assert.ok(['altered', 'negation-changed', 'reordered', 'not-found'].includes(held.verdict), held.verdict);
      }),
      { numRuns: 100 },
    );
  });

  it('has its negation changed once one is dropped inside it', () => {
    const plain = word.filter((one) => !/^(not|never|without)$/.test(one));
    fc.assert(
      fc.property(
        fc.uniqueArray(plain, { minLength: 4, maxLength: 8 }),
        fc.uniqueArray(plain, { minLength: 4, maxLength: 8 }),
        (before, after) => {
          const held = hold([...before, ...after].join(' '), article(quoting([[...before, 'not', ...after]])));
          assert.equal(held.verdict, 'negation-changed');
        },
      ),
      { numRuns: 100 },
    );
  });

  it('is held in little time, however odd or long', () => {
    const odd = ['[', ']', 'a]', '[a]', '…', '. ', '...', '“', "a'", 'a-', '1,', 'a.', 'the ', 'the old dog '].map(
      (piece) => piece.repeat(2000),
    );
    const long = article(`“${'the old pier of the town is not for sale because it '.repeat(2000)}”`);
    const started = process.cpuUsage();
    for (const text of odd)
      verify(claim('', { text, prose: text, content: { start: 0, end: text.length } }), {
        cited: [long],
        citesUnreadable: false,
        elsewhere: () => [],
      });
    const { user } = process.cpuUsage(started);
    assert.ok(user < 1_000_000, `${user / 1000} ms`);
  });
});

function checkSpans({ edits, passage, ties }: Verification, draft: string, source: string): void {
  let last = 0;
  for (const edit of edits) {
    assert.ok(edit.draft.start >= last && edit.draft.end >= edit.draft.start && edit.draft.end <= draft.length);
    assert.ok(edit.source.start >= 0 && edit.source.end >= edit.source.start && edit.source.end <= source.length);
    assert.ok(
      words(draft, edit.draft).length + words(source, edit.source).length > 0 ||
        draft.slice(edit.draft.start, edit.draft.end) !== '',
    );
    last = edit.draft.start;
  }
  for (const { span } of passage === undefined ? ties : [passage, ...ties]) {
    assert.ok(span.start >= 0 && span.end > span.start && span.end <= source.length);
  }
}
