import type { Step } from './align.ts';
import type { Compared } from './changes.ts';
import type { Difference } from './difference.ts';
import { negations } from './negation.ts';
import { isNumber } from './numbers.ts';
import type { SourceIndex } from './source-index.ts';
import type { EditKind } from './verdict.ts';
import type { WordClasses } from './word-classes.ts';

/**
 * What turns round a statement and stands outside of the words that a draft makes a statement of: "We will sell the
 * harbour" where the source has "never" before it, "Forty boats sank" of "at least forty boats sank", "The state renews the grant" of "unless the state renews the grant",
 * "Wir verkaufen das Haus" of "Wir verkaufen das Haus nicht". A fragment may start and end there ("she would not “sell
 * the harbour”"): only words that the draft makes a sentence of, or that were one, say the opposite.
 */
export function deniedBeside(steps: readonly Step[], compared: Compared): readonly Difference[] {
  return [deniedBefore(steps, compared), deniedAfter(steps, compared)].filter((found) => found !== undefined);
}

/** How far before the first word its clause is read. In words. */
const CLAUSE = 8;

function deniedBefore(steps: readonly Step[], { text, units, index, classes }: Compared): Difference | undefined {
  const unit = units[0];
  const first = firstPlace(steps, index);
  if (first === undefined || unit?.kind !== 'word' || unit.bracketed !== 'no') return undefined;
  const { words, text: theirs } = index.source;
  let low = first;
  while (low > 0 && first - low < CLAUSE && isOneClause(low - 1, low, index)) low--;
  if (low === first) return undefined;
  const lead = words.slice(low, first).map(({ folded }) => folded);
  const isNext = negations([lead.at(-1)!], classes) > 0;
  // Where a script has no capital letters, a sentence less the one word that opens it is a sentence still.
  const isSentence = isCaseless(text, unit.start)
    ? isNext && lead.length === 1
    : isCapital(text, unit.start) && !isCapital(theirs, words[first]!.start);
  const hedge = isCapital(text, unit.start) && isNumber(words[first]!.folded) ? classes.hedgeAtEnd(lead) : 0;
  const kind = hedge > 0 ? 'quantifier' : isSentence ? turning(lead, isNext, classes) : undefined;
  if (kind === undefined) return undefined;
  const from = hedge > 0 ? first - hedge : isNext ? first - 1 : low;
  return {
    edit: {
      kind,
      draft: { start: unit.start, end: unit.start },
      source: { start: words[from]!.start, end: words[first - 1]!.end },
    },
    weight: 'altering',
  };
}

/**
 * The source's word where the draft's first one stands. That may be another word, too: "سيفقد" for "لن يفقد" puts the denial
 * into the verb.
 */
function firstPlace([first, second]: readonly Step[], index: SourceIndex): number | undefined {
  if (first?.kind === 'added' && first.unit === 0) {
    const at = second?.kind === 'same' ? second.source - 1 : -1;
    return at >= 0 && isOneClause(at, at + 1, index) ? at : undefined;
  }
  return (first?.kind === 'same' || first?.kind === 'replaced') && first.unit === 0 ? first.source : undefined;
}

/**
 * How the words before a statement turn it round, if they do. `isNext`: whether the last of them, right before it,
 * denies.
 */
export function turning(lead: readonly string[], isNext: boolean, classes: WordClasses): EditKind | undefined {
  if (isNext) return 'negation';
  if (lead.some((word) => classes.affirms(word))) return undefined;
  if (classes.opensCondition(lead, lead.length - 1)) return 'condition';
  const denies = negations(lead, classes) > 0;
  const doubts = lead.some((word) => classes.doubts(word));
  // "Nobody can deny that the harbour is ours" affirms it. Further off, a denial is of what is said or thought.
  if (denies === doubts || !classes.introduces(lead.at(-1)!)) return undefined;
  return doubts ? 'modal' : 'negation';
}

/** The most words of a clause behind the draft's last one that may end it with a denial. */
const REST = 4;

/** German and Dutch deny at the end of a clause: of one that the draft has from its beginning, the sense is lost. */
function deniedAfter(steps: readonly Step[], { units, index, classes, goesOn }: Compared): Difference | undefined {
  const [first, last] = [steps[0], steps.at(-1)];
  const unit = last?.kind === 'same' ? units[last.unit] : undefined;
  if (!classes.deniesLast || first?.kind !== 'same' || last?.kind !== 'same' || unit === undefined) return undefined;
  if (first.source > 0 && isOneClause(first.source - 1, first.source, index)) return undefined;
  const { words } = index.source;
  let high = last.end;
  while (high < words.length && high - last.end < REST + 1 && isOneClause(high - 1, high, index)) high++;
  const rest = words.slice(last.end, high).map(({ folded }) => folded);
  if (rest.length === 0 || rest.length > REST || negations(rest, classes) === 0) return undefined;
  // "… und keine gefunden": another clause, which the draft may quote next.
  if (CONJUNCTION.test(rest[0]!)) return undefined;
  // “Wir verkaufen das Haus”, sagte sie, “nicht”: the draft says it yet.
  if (goesOn.length > 0 && rest.every((word, at) => at >= goesOn.length || word === goesOn[at])) return undefined;
  // "Keiner …, nicht": what the draft has denies already.
  const kept = words.slice(first.source, last.end).map(({ folded }) => folded);
  if (negations(kept, classes) > 0) return undefined;
  return {
    edit: {
      kind: 'negation',
      draft: { start: unit.end, end: unit.end },
      source: { start: words[last.end]!.start, end: words[high - 1]!.end },
    },
    weight: 'altering',
  };
}

const CONJUNCTION = /^(?:und|oder|aber|sondern|denn|sowie|en|of|maar|want)$/u;

/** True for neighbours that nothing but space parts, in one quotation or in none. */
function isOneClause(one: number, next: number, { source, innermost }: SourceIndex): boolean {
  const { words, text } = source;
  return innermost[one] === innermost[next] && /^\s+$/u.test(text.slice(words[one]!.end, words[next]!.start));
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at, at + 2));
}

function isCaseless(text: string, at: number): boolean {
  return /^\p{Lo}/u.test(text.slice(at, at + 2));
}
