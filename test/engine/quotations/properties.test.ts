import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { apply, checkDraft, emptyWorkspace } from '../../../server/src/engine/index.ts';
import type { Verification } from '../../../server/src/engine/quotations/verdict.ts';
import { verify } from '../../../server/src/engine/quotations/verify.ts';
import { words } from '../../../server/src/engine/text/words.ts';
import { article, claim, hold } from './evidence.ts';

const FINE: ReadonlySet<string> = new Set(['verbatim', 'acceptable-edit']);

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
      { numRuns: 50 },
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
      { numRuns: 30 },
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
      { numRuns: 30 },
    );
  });

  it('is not verbatim once a letter of it is another, wherever', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...'aeioustnrlkz'),
        (said, which, at, letter, to) => {
          const one = [...said[which % said.length]!];
          const index = at % one.length;
          const place = letter % one[index]!.length;
          fc.pre(/[a-z]/i.test(one[index]![place]!) && one[index]![place]!.toLowerCase() !== to);
          one[index] = one[index]!.slice(0, place) + to + one[index]!.slice(place + 1);
          const draft = one.join(' ');
          fc.pre(!said.some((other) => ` ${other.join(' ')} `.toLowerCase().includes(` ${draft.toLowerCase()} `)));
          const { verdict } = hold(draft, article(quoting(said)));
          assert.ok(!FINE.has(verdict), `${verdict}: ${draft}`);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is not verbatim once a word of it is another, wherever', () => {
    fc.assert(
      fc.property(
        sentences,
        fc.nat(),
        fc.nat(),
        fc.constantFrom('lantern', 'Mars', 'quickly', 'with', '77'),
        (said, which, at, to) => {
          const one = [...said[which % said.length]!];
          one[at % one.length] = to;
          const { verdict } = hold(one.join(' '), article(quoting(said)));
          assert.ok(!FINE.has(verdict), `${verdict}: ${one.join(' ')}`);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has the same verdict in any typography', () => {
    const said = [
      [
        'We',
        'don’t',
        'find',
        'the',
        'office',
        'café',
        '–',
        '1,200',
        'piers',
        'are',
        'old',
        'and',
        '“dear',
        'to',
        'us”',
        'all',
      ],
      [
        'the',
        'harbour',
        'will',
        'never',
        'close',
        '—',
        'it',
        'isn’t',
        'ours',
        'to',
        'sell',
        'in',
        'Świnoujście',
        'or',
        'London',
      ],
    ];
    const source = article(quoting(said));
    const all = said.flat();
    const changed = fc.record({ at: fc.nat(all.length - 1), to: fc.constantFrom('', 'not', 'ships', undefined) });
    const noise = fc.array(fc.record({ how: fc.constantFrom(...Object.keys(NOISE)), at: fc.nat() }), { maxLength: 6 });
    fc.assert(
      fc.property(fc.nat(20), fc.nat(12), changed, noise, (from, more, { at, to }, dressing) => {
        const words = all.slice(from, from + 4 + more);
        if (to !== undefined) words.splice(at % words.length, 1, ...(to === '' ? [] : [to]));
        const plain = words.join(' ');
        // A capital letter in the middle of a clause that denies makes another statement of what follows.
        const fits = dressing.filter(({ how }) => how !== 'first letter' || words[0] === said[0]![0]);
        const dressed = fits.reduce((text, { how, at: place }) => NOISE[how]!(text, place), plain);
        assert.equal(hold(dressed, source).verdict, hold(plain, source).verdict, JSON.stringify(dressed));
      }),
      { numRuns: 30 },
    );
  });

  it('is no longer verbatim, but acceptable, where some of it is emphasised, and else has the same verdict', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.constantFrom('*', '**', '_'),
        fc.boolean(),
        fc.boolean(),
        (said, at, mark, isNoted, isChanged) => {
          const source = article(quoting([said]));
          const words = isChanged ? ['nine', ...said.slice(1)] : [...said];
          const plain = hold(words.join(' '), source).verdict;
          words[at % words.length] = `${mark}${words[at % words.length]}${mark}`;
          const note = isNoted ? ' [emphasis added]' : '';
          const { verdict } = hold(words.join(' ') + note, source);
          assert.equal(verdict, plain === 'verbatim' ? 'acceptable-edit' : plain);
        },
      ),
      { numRuns: 6 },
    );
  });

  it('has the same verdict and the same sources in whatever order the files come', () => {
    const texts = fc.uniqueArray(sentence, { minLength: 2, maxLength: 5, selector: (one) => one.join(' ') });
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), fc.boolean(), (all, which, isCited, isChanged) => {
        const sources = all.map((one, i) => ({ path: `/c/${i}.md`, text: `${quoting([one])} It rained.` }));
        sources.push({ path: '/c/copy.md', text: `Agency copy. ${sources[0]!.text}` });
        const words = [...all[which % all.length]!];
        if (isChanged) words[2] = 'lantern';
        const text = `“${words.join(' ')},” said Finch${isCited ? ' [@0]' : ''}.`;
        const answers = [sources, sources.toReversed()].map((files) => {
          const change = { kind: 'sources', files: new Map(files.map((file) => [file.path, file])) } as const;
          const workspace = apply(apply(emptyWorkspace, change), { kind: 'draft', path: '/draft.md', text });
          return checkDraft(workspace, '/draft.md')!.quotations.map(({ verification: { verdict, passage, ties } }) => [
            verdict,
            ...[passage, ...ties].map((place) => place?.key).sort(),
          ]);
        });
        assert.deepEqual(answers[0], answers[1]);
      }),
      { numRuns: 6 },
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
      { numRuns: 30 },
    );
  });

  it('is held in little time, however odd or long', () => {
    const odd = ['[', ']', 'a]', '[a]', '…', '. ', '...', '“', "a'", 'a-', '1,', 'a.', 'the ', 'the old dog '].map(
      (piece) => piece.repeat(400),
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
    assert.ok(user < 300_000, `${user / 1000} ms`);
  });
});

describe('time', () => {
  it('is little for a long article and a long quotation', () => {
    const vocabulary = VOCABULARY.concat('lantern quay captain money promise gull rain paper bridge town'.split(' '));
    let state = 7;
    const said = Array.from({ length: 180_000 }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return vocabulary[state % vocabulary.length]!;
    });
    const text = `“${said.join(' ')}”`;
    assert.ok(text.length > 1_000_000);
    const long = article(text);
    const words = said.slice(90_000, 92_000);
    const check = (draft: readonly string[], verdict: string) => {
      const started = process.cpuUsage();
      assert.equal(hold(draft.join(' '), long).verdict, verdict);
      const { user } = process.cpuUsage(started);
      assert.ok(user < 900_000, `${verdict}: ${user / 1000} ms`);
    };
    check(words, 'verbatim');
    check(
      words.map((word, at) => (at % 50 === 7 && !/^(not|never|without)$/.test(word) ? 'orchard' : word)),
      'altered',
    );
    check([...words.slice(0, 1000), '…', ...words.slice(1040)], 'acceptable-edit');
  });
});

/** Ways to dress the same words. */
const NOISE: Readonly<Record<string, (text: string, at: number) => string>> = {
  'no-break space': (text) => text.replaceAll(' ', '\u00A0'),
  'narrow space': (text) => text.replace(' ', '\u202F'),
  'line break': (text, at) => replaceAt(text, / /g, at, '\n'),
  'zero-width space': (text, at) => replaceAt(text, /(?<=[a-z])(?=[a-z])/g, at, '\u200B'),
  'soft hyphen': (text, at) => replaceAt(text, /(?<=[a-z])(?=[a-z])/g, at, '\u00AD'),
  'straight marks': (text) => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"'),
  'other marks': (text) => text.replace(/[“”]/g, '‘'),
  dashes: (text) => text.replace(/ [–—] /g, ' -- '),
  'close dashes': (text) => text.replace(/ [–—] /g, '—'),
  composed: (text) => text.normalize('NFC'),
  decomposed: (text) => text.normalize('NFD'),
  ligatures: (text) => text.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ'),
  'first letter': (text) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
  'last mark': (text) => text.replace(/[.,]?$/, ','),
};

function replaceAt(text: string, pattern: RegExp, which: number, by: string): string {
  const places = [...text.matchAll(pattern)];
  const place = places[which % Math.max(1, places.length)];
  return place === undefined ? text : text.slice(0, place.index) + by + text.slice(place.index + place[0].length);
}

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
