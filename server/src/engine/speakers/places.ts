import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import type { Candidate, Parsed, Place } from './candidates.ts';
import { classify } from './classes.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarOf } from './languages/grammars.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** A quotation and everything about its place but what was chosen before it. */
export type Setting = Omit<Place, 'previous' | 'sinceParagraphs' | 'sinceSentences'> & {
  readonly quotation: Quotation;
  readonly index: number;
  /** Index of the quotation that it stands in, or undefined. */
  readonly outer: number | undefined;
  /** In single marks outside others, where the article has double ones: as headlines and headings do. */
  readonly foreign: boolean;
};

/** The settings of all quotations, in their order. */
export function settingsOf(prose: Prose, quotations: readonly Quotation[], articles: Grammar): readonly Setting[] {
  const outers = outersOf(quotations);
  const groups = new Map<
    string,
    { span: Span; paragraph: number; inside: { quotation: Quotation; index: number }[] }
  >();
  quotations.forEach((quotation, index) => {
    const outer = outers[index];
    const key = outer === undefined ? `p${quotation.paragraph}` : `q${outer}`;
    const span = outer === undefined ? prose.paragraphs[quotation.paragraph]! : quotations[outer]!.content;
    const group = groups.get(key) ?? { span, paragraph: quotation.paragraph, inside: [] };
    group.inside.push({ quotation, index });
    groups.set(key, group);
  });
  const found: Setting[] = [];
  const singles = quotations.filter(
    (quotation, i) => outers[i] === undefined && isSingle(prose.text, quotation),
  ).length;
  const outermost = outers.filter((outer) => outer === undefined).length;
  for (const { span, paragraph, inside } of groups.values()) {
    const grammar = grammarHere(prose.text, span, articles);
    const parsed = parse(prose.text, span, inside, grammar);
    const lead = leadOf(prose, quotations, paragraph, outers[inside[0]!.index], grammar);
    parsed.forEach(({ sentence }, s) => {
      sentence.tokens.forEach((token, t) => {
        if (token.quotation === undefined) return;
        const quotation = quotations[token.quotation]!;
        found.push({
          grammar,
          parsed,
          sentence: s,
          token: t,
          lead,
          continues: quotation.continues,
          block: quotation.form === 'block',
          shape: shapeOf(prose.text, quotation, t),
          label: labelOf(prose.text, quotation, grammar),
          signature: quotation.form === 'block' ? signatureOf(prose, paragraph, grammar) : undefined,
          quotation,
          index: token.quotation,
          outer: outers[token.quotation],
          foreign: outers[token.quotation] === undefined && singles * 2 < outermost && isSingle(prose.text, quotation),
        });
      });
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

function parse(
  text: string,
  span: Span,
  inside: readonly { readonly quotation: Quotation; readonly index: number }[],
  grammar: Grammar,
): readonly Parsed[] {
  return sentences(text, tokens(text, span, inside, grammar), grammar).map((sentence) => ({
    sentence,
    phrases: phrases(sentence, grammar),
  }));
}

/** The name that a transcript sets before what somebody says: “FINCH: We will stay.” */
function labelOf(text: string, { content }: Quotation, grammar: Grammar): Parsed | undefined {
  const head = /^\s*(\p{Lu}[\p{Lu}.'’ -]{2,30}):\s/u.exec(
    text.slice(content.start, Math.min(content.end, content.start + 40)),
  );
  if (head === null) return undefined;
  const start = content.start + head[0].indexOf(head[1]!);
  const sentence = classify(tokens(text, { start, end: start + head[1]!.length }, [], grammar), grammar);
  const last = sentence.tokens.length - 1;
  return { sentence, phrases: [{ first: 0, last, opens: 0, kind: 'name', governed: false, owns: false }] };
}

/**
 * Who signs a block quotation: its last paragraph, or the one under it, where that is a dash and a name ("— Peach"),
 * or nothing but a name.
 */
function signatureOf({ text, paragraphs }: Prose, index: number, grammar: Grammar): Parsed | undefined {
  const { block } = paragraphs[index]!;
  if (block === undefined) return undefined;
  let last = index;
  while (paragraphs[last + 1]?.block === block) last++;
  for (const { start, end, kind } of paragraphs.slice(Math.max(last, index + 1), last + 2)) {
    const words = text.slice(start, end).trim();
    const dash = /^(?:[—–―]|--?-?)\s*/u.exec(words)?.[0].length;
    if (words.length > LONGEST_SIGNATURE || (dash === undefined && (kind !== 'block-quotation' || !BARE.test(words)))) {
      continue;
    }
    const from = start + text.slice(start, end).indexOf(words) + (dash ?? 0);
    const sentence = classify(tokens(text, { start: from, end }, [], grammar), grammar);
    const first = phrases(sentence, grammar).find((phrase) => phrase.kind === 'name' || phrase.kind === 'role');
    if (first !== undefined && first.first <= 1) return { sentence, phrases: [first] };
  }
  return undefined;
}

/** UTF-16 units. */
const LONGEST_SIGNATURE = 120;
/** Two to five words with capitals, small ones only as particles, and what is told of them behind a comma. */
const BARE = /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Ll}{1,3} )?\p{Lu}[\p{L}.'’-]*){1,4}(?:,[^.!?]*)?$/u;

/** A paragraph in Arabic script is read as Arabic in whatever article it stands. */
function grammarHere(text: string, span: Span, grammar: Grammar): Grammar {
  const head = text.slice(span.start, Math.min(span.end, span.start + 200));
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const arabic = head.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  return arabic * 2 > letters ? grammarOf('ar') : grammar;
}

function isSingle(text: string, quotation: Quotation): boolean {
  return quotation.form === 'marks' && /^['‘‚](?!['‘])/.test(text.slice(quotation.start, quotation.start + 2));
}

/** The last sentence of the paragraph before; of a long paragraph, only its end is read. */
function leadOf(
  prose: Prose,
  quotations: readonly Quotation[],
  paragraph: number,
  outer: number | undefined,
  grammar: Grammar,
): Parsed | undefined {
  const before = prose.paragraphs[paragraph - 1];
  if (outer !== undefined || before === undefined || before.kind === 'heading') return undefined;
  const start = Math.max(before.start, before.end - LEAD);
  const inside: { quotation: Quotation; index: number }[] = [];
  for (let i = firstFrom(quotations, before.start); i < quotations.length && quotations[i]!.start < before.end; i++) {
    const quotation = quotations[i]!;
    if (quotation.start >= start && quotation.start >= (inside.at(-1)?.quotation.end ?? 0)) {
      inside.push({ quotation, index: i });
    }
  }
  return parse(prose.text, { start, end: before.end }, inside, grammar).at(-1);
}

const LEAD = 600;

function firstFrom(quotations: readonly Quotation[], offset: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function outersOf(quotations: readonly Quotation[]): readonly (number | undefined)[] {
  const open: number[] = [];
  return quotations.map((quotation, index) => {
    while (open.length > 0 && quotations[open.at(-1)!]!.end <= quotation.start) open.pop();
    const outer = open.at(-1);
    open.push(index);
    return outer;
  });
}

/** How a quotation looks: where it stands in its sentence, how it begins and ends, how long it is. */
function shapeOf(text: string, quotation: Quotation, token: number): readonly string[] {
  const content = text.slice(quotation.content.start, quotation.content.end).trim();
  const initial = /[\p{L}\p{N}]/u.exec(content)?.[0] ?? '';
  const begins = /\p{Ll}/u.test(initial) ? 'small' : 'capital';
  const after = text.slice(quotation.end, quotation.end + 1);
  const last =
    /[,،]$/.test(content) || /[,،]/.test(after)
      ? 'comma'
      : /[.。]$/.test(content)
        ? 'stop'
        : /[!?؟…]$/.test(content)
          ? 'mark'
          : 'bare';
  return [`${begins} ${last} ${token === 0 ? 'leading' : 'inside'}`, `words${lengthOf(content)}`];
}

function lengthOf(content: string): string {
  const words = content.split(/\s+/, 12).length;
  if (words <= 3) return String(words);
  return words <= 5 ? '4' : words <= 9 ? '6' : '10';
}

export type { Candidate };
