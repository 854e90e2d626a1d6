import type { Verdict } from '../../server/src/engine/quotations/verdict.ts';
import { words } from '../../server/src/engine/text/words.ts';

/** A number from 0 up to 1. */
export type Random = () => number;

/** A way to change somebody's words, and the verdicts that are right for it. */
export type Plant = {
  readonly kind: string;
  readonly expected: readonly Verdict[];
  /** The words as changed, or undefined where they give no occasion. */
  readonly change: (said: string, random: Random) => string | undefined;
  /** Cites another article, while the true one is in the corpus or is not. */
  readonly citesAnother?: 'in the corpus' | 'and the corpus has none';
};

/** “Ask if”, “see if”: what is asked, not what it hangs on. */
const ASKS =
  /\b(?:ask|asked|asking|see|know|wonder|sure|say|tell|doubt|as|even|only|matter|question|care|and|or|but|that)$/i;

const ALTERED: readonly Verdict[] = ['altered'];

export const plants: readonly Plant[] = [
  { kind: 'untouched', expected: ['verbatim'], change: (said) => said },
  {
    kind: 'typography',
    expected: ['verbatim'],
    change: (said) =>
      said
        .replace(/[’‘]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/ ?[—–] ?/g, ' -- ')
        .replace(/ /, '\u00A0')
        .replace(/[.,]$/, '')
        .replace(/^\p{L}/u, (letter) =>
          letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        ),
  },
  {
    kind: 'a slice',
    expected: ['verbatim', 'too-short'],
    change: (said, random) => {
      const all = words(said);
      const first = Math.floor(random() * (all.length - 4));
      const last = first + 4 + Math.floor(random() * (all.length - first - 4));
      return said.slice(all[first]!.start, all[last]!.end);
    },
  },
  {
    kind: 'one bracketed',
    expected: ['acceptable-edit'],
    change: (said, random) => changeWord(said, /^(he|she|they|it|we|i|him|them|this|that)$/i, random, () => '[them]'),
  },
  {
    kind: 'clause omitted',
    expected: ['acceptable-edit'],
    change: (said) => {
      const match = /, [^,.;:!?]{15,60}, /.exec(said);
      if (
        match === null ||
        /\b(not|no|never|none|nobody|nothing|without|nor|neither|hardly|rarely)\b|n[’']t|^, (if|unless|provided)\b/i.test(
          match[0],
        )
      )
        return undefined;
      if (words(said.slice(0, match.index)).length < 3 || words(said.slice(match.index + match[0].length)).length < 3)
        return undefined;
      return said.replace(match[0], ' … ');
    },
  },
  {
    kind: 'condition omitted',
    expected: ALTERED,
    change: (said) => {
      const match = /(?<=\w),? (?:if|unless) [^,.;:!?]{8,80}(?=, |,? and )/.exec(said);
      if (match === null || words(said.slice(0, match.index)).length < 4) return undefined;
      if (/\b(not|no|never|nothing)\b|n[’']t/i.test(match[0]) || ASKS.test(said.slice(0, match.index)))
        return undefined;
      return `${said.slice(0, match.index)} …${said.slice(match.index + match[0].length).replace(/^,/, '')}`;
    },
  },
  {
    kind: 'hedge omitted',
    expected: ALTERED,
    change: (said) => {
      const hedged =
        /\b(at least|about|nearly|almost|roughly|more than|less than|over|only|just) (?=[$£€]?\d|two|three|four|five|six|ten|twenty)/;
      const match = hedged.exec(said);
      if (match === null || words(said.slice(0, match.index)).length < 3) return undefined;
      return said.replace(hedged, '… ');
    },
  },
  {
    kind: 'negation dropped',
    expected: ['negation-changed'],
    change: (said, random) =>
      changeWord(said, /^(not|never|no|nicht|nie|niemand|nichts)$/i, random, () => '') ??
      changeWord(said, /n[’']t$/i, random, (word) =>
        word
          .replace(/^ca(?=n[’']t$)/i, 'can')
          .replace(/n[’']t$/i, '')
          .replace(/^wo$/i, 'will'),
      ),
  },
  {
    kind: 'negation added',
    expected: ['negation-changed'],
    change: (said, random) =>
      changeWord(
        said,
        /^(is|are|was|were|will|would|should|can|could|have|has|had|do|does|did|must)$/i,
        random,
        (word) => `${word} not`,
      ),
  },
  {
    kind: 'number changed',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(said, /^\d[\d,.]*$/, random, (word) =>
        word.replace(/\d/, (digit) => String((Number(digit) % 9) + 1)),
      ) ??
      changeWord(
        said,
        /^(two|three|four|five|six|seven|eight|nine|ten|million|billion|hundred|thousand)$/i,
        random,
        (word) => (word === 'million' ? 'billion' : word === 'four' ? 'five' : 'four'),
      ),
  },
  {
    kind: 'opposite',
    expected: ALTERED,
    change: (said, random) => {
      const pairs = new Map(
        OPPOSITES.flatMap(
          ([one, other]) =>
            [
              [one, other],
              [other, one],
            ] as [string, string][],
        ),
      );
      return changeWord(
        said,
        /./,
        random,
        (word) => pairs.get(word),
        (word) => pairs.has(word),
      );
    },
  },
  {
    kind: 'modal changed',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(said, /^(will|would|can|could|may|might|must|should)$/, random, (word) =>
        /^(may|might)$/.test(word) ? 'will' : 'may',
      ),
  },
  {
    kind: 'quantifier added',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(
        said,
        /^[a-z]{4,}s$/,
        random,
        (word) => `all ${word}`,
        (word) => !/^(this|does|always|perhaps|thus|his|hers|ours)$/.test(word),
      ),
  },
  {
    kind: 'word added',
    expected: ALTERED,
    change: (said, random) => changeWord(said, /^[a-z]{3,}$/, random, (word) => `${pick(ADDED, random)} ${word}`),
  },
  {
    kind: 'content word dropped',
    expected: ALTERED,
    change: (said, random) => changeWord(said, /^[a-z]{5,}$/, random, () => '', isContent),
  },
  {
    kind: 'small word dropped',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(said, /^(the|a|of|to|in|and|for|on|with|at|by|from|that|very|also)$/, random, () => ''),
  },
  {
    kind: 'word replaced',
    expected: ALTERED,
    change: (said, random) => changeWord(said, /^[a-z]{5,}$/, random, () => pick(REPLACING, random), isContent),
  },
  {
    kind: 'inflection changed',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(
        said,
        /^[a-z]{4,}s$/,
        random,
        (word) => word.slice(0, -1),
        (word) => isContent(word) && !/ss$|us$|is$/.test(word),
      ),
  },
  {
    kind: 'name changed',
    expected: ALTERED,
    change: (said, random) =>
      changeWord(
        said,
        /^[A-Z][a-z]{3,}$/,
        random,
        () => pick(NAMES, random),
        (word) => isContent(word.toLowerCase()),
      ),
  },
  {
    kind: 'first word replaced',
    expected: [...ALTERED, 'negation-changed'],
    change: (said, random) => {
      const first = words(said)[0]!;
      return said.slice(0, first.start) + pick(REPLACING, random) + said.slice(first.end);
    },
  },
  {
    kind: 'last word replaced',
    expected: [...ALTERED, 'negation-changed'],
    change: (said, random) => {
      const last = words(said).at(-1)!;
      return said.slice(0, last.start) + pick(REPLACING, random) + said.slice(last.end);
    },
  },
  {
    kind: 'five words dropped',
    expected: [...ALTERED, 'spliced', 'negation-changed'],
    change: (said, random) => {
      const all = words(said);
      if (all.length < 14) return undefined;
      const first = 4 + Math.floor(random() * (all.length - 13));
      return said.slice(0, all[first]!.start) + said.slice(all[first + 5]!.start);
    },
  },
  {
    kind: 'neighbours swapped',
    expected: [...ALTERED, 'reordered', 'negation-changed'],
    change: (said, random) => {
      const all = words(said);
      const at = 1 + Math.floor(random() * (all.length - 3));
      const [one, other] = [all[at]!, all[at + 1]!];
      if (one.folded === other.folded) return undefined;
      return (
        said.slice(0, one.start) +
        said.slice(other.start, other.end) +
        said.slice(one.end, other.start) +
        said.slice(one.start, one.end) +
        said.slice(other.end)
      );
    },
  },
  {
    kind: 'contraction opened',
    expected: ['silent-edit'],
    change: (said, random) =>
      changeWord(
        said,
        /^(do|does|is|are|was|were|have|has|could|would|should)n[’']t$/i,
        random,
        (word) => `${word.slice(0, -3)} not`,
      ) ??
      changeWord(said, /^(it|that|he|she|we|they|you|i)[’'](re|m|ve|ll)$/i, random, (word) =>
        word
          .replace(/[’']re$/, ' are')
          .replace(/[’']m$/, ' am')
          .replace(/[’']ve$/, ' have')
          .replace(/[’']ll$/, ' will'),
      ),
  },
  {
    kind: 'contraction made',
    expected: ['silent-edit'],
    change: (said) => {
      const match = /\b(do|does|is|are|was|were|have|has|could|would|should) not\b/.exec(said);
      return match === null ? undefined : said.replace(match[0], `${match[1]}n't`);
    },
  },
  {
    kind: 'wrong article cited',
    expected: ['wrong-source'],
    change: (said) => said,
    citesAnother: 'in the corpus',
  },
  {
    kind: 'in no article',
    expected: ['not-found'],
    change: (said) => said,
    citesAnother: 'and the corpus has none',
  },
];

const OPPOSITES: readonly (readonly [string, string])[] = [
  ['more', 'less'],
  ['before', 'after'],
  ['good', 'bad'],
  ['best', 'worst'],
  ['always', 'sometimes'],
  ['all', 'some'],
  ['support', 'oppose'],
  ['win', 'lose'],
  ['up', 'down'],
  ['first', 'last'],
  ['increase', 'decrease'],
  ['strong', 'weak'],
  ['right', 'wrong'],
  ['for', 'against'],
  ['better', 'worse'],
  ['great', 'terrible'],
  ['many', 'few'],
  ['high', 'low'],
  ['important', 'trivial'],
  ['new', 'old'],
  ['believe', 'doubt'],
  ['true', 'false'],
];
const ADDED = ['really', 'only', 'often', 'hardworking', 'their', 'also', 'perhaps', 'foreign', 'most', 'the'];
const REPLACING = ['lantern', 'harbour', 'violins', 'decided', 'quietly', 'expensive', 'teaching', 'orchard'];
const NAMES = ['Aasen', 'Broeks', 'Lisbon', 'Mercier', 'Tallinn', 'Diallo'];
const SMALL = new Set(
  `about after again against always among another because before being below between could doing during every from have having here itself might never other ought over should since still such than that their theirs them then there these they this those through under until upon very were what when where which while whose will with without would your yours everything something anything nothing everyone someone anyone think going really`.split(
    ' ',
  ),
);

function isContent(word: string): boolean {
  return !SMALL.has(word);
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Changes one inner word that fits, chosen by chance. A dropped word takes the space after it along. */
function changeWord(
  said: string,
  fits: RegExp,
  random: Random,
  change: (word: string) => string | undefined,
  also: (word: string) => boolean = () => true,
): string | undefined {
  const inner = words(said).slice(1, -1);
  const candidates = inner.filter(
    ({ start, end }) => fits.test(said.slice(start, end)) && also(said.slice(start, end)),
  );
  if (candidates.length === 0) return undefined;
  const { start, end } = pick(candidates, random);
  const changed = change(said.slice(start, end));
  if (changed === undefined) return undefined;
  return said.slice(0, start) + changed + (changed === '' ? said.slice(end).replace(/^\s/, '') : said.slice(end));
}
