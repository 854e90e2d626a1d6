import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import { lastAt, type Span } from '../text/span.ts';
import type { Elsewhere, Place } from './candidate.ts';
import { labelOutside } from './label-outside.ts';
import type { Grammar } from './languages/grammar.ts';
import { grammarAt } from './languages/here.ts';
import type { Memory } from './memory.ts';
import type { Phrase } from './phrases.ts';
import { parse, readStretch, type Setting } from './reading.ts';
import { signatureOf } from './signature.ts';

/** A quotation in its article: everything about its place but what was chosen before it. */
export type Placed = Pick<Place, 'lead' | 'signature'> & {
  readonly setting: Setting;
  /** With the text's own offsets. */
  readonly quotation: Quotation;
  /** Where the offsets of the setting count from. */
  readonly origin: number;
  readonly index: number;
  /** Index of the quotation that it stands in, or undefined. */
  readonly outer: number | undefined;
  /** In single marks outside others, where the article has double ones: as headlines and headings do. */
  readonly foreign: boolean;
};

/** The places of all quotations, in their order. */
export function placesOf(
  prose: Prose,
  quotations: readonly Quotation[],
  articles: Grammar,
  memory: Memory,
): readonly Placed[] {
  const outers = outersOf(quotations);
  const isForeign = foreignAmong(prose.text, quotations, outers);
  const found: Placed[] = [];
  for (const { span, paragraph, inside } of groupsOf(prose, quotations, outers)) {
    const text = prose.text.slice(span.start, span.end);
    const relative = inside.map((index) => relativeTo(span.start, quotations[index]!));
    const nested = outers[inside[0]!] !== undefined;
    const heading = prose.paragraphs[paragraph]!.kind === 'heading';
    const reading = `${articles.name} ${nested} ${heading} ${JSON.stringify(relative)}`;
    const { grammar, settings } = memory.recall(reading, text, () => {
      const own = grammarAt(text, articles, memory);
      return { grammar: own, settings: readStretch({ text, quotations: relative, grammar: own, heading, nested }) };
    });
    const lead = nested ? undefined : leadOf(prose, quotations, paragraph, grammar, memory);
    settings.forEach((setting, i) => {
      const index = inside[i]!;
      const quotation = quotations[index]!;
      const signed = () => signatureOf(prose, quotation, span.start, grammar);
      const labelled = () => labelOf(prose, quotation, span.start, grammar);
      const signature = nested
        ? undefined
        : quotation.form === 'block'
          ? signed()
          : ((standsAlone(prose, quotation) ? signed() : undefined) ?? labelled());
      found.push({
        setting,
        quotation,
        origin: span.start,
        index,
        outer: outers[index],
        foreign: isForeign(index),
        lead: lead && { parsed: lead.parsed, origin: lead.origin - span.start },
        signature,
      });
    });
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Whether a quotation in marks is all that its paragraph of a block says, so that what stands under it may sign it. */
function standsAlone({ text, paragraphs }: Prose, { start, end, paragraph: index }: Quotation): boolean {
  const paragraph = paragraphs[index]!;
  if (paragraph.block === undefined) return false;
  const rest = text.slice(paragraph.start, start) + text.slice(end, paragraph.end);
  return !/[\p{L}\p{N}]/u.test(rest.replace(/^\s*[—–―]\s.*$/u, ''));
}

/** The name outside of its paragraph that says whose a quotation is. */
function labelOf(prose: Prose, quotation: Quotation, origin: number, grammar: Grammar): Elsewhere | undefined {
  const label = labelOutside(prose, quotation);
  const [parsed] = label === undefined ? [] : parse(prose.text, label, [], grammar);
  if (parsed === undefined) return undefined;
  const last = parsed.sentence.tokens.length - 1;
  const phrase: Phrase = { first: 0, last, opens: 0, kind: 'name', governed: false, owns: false };
  return { parsed: { sentence: parsed.sentence, phrases: [phrase] }, origin: -origin };
}

type Group = { readonly span: Span; readonly paragraph: number; readonly inside: number[] };

/** Paragraphs, and quotations that hold others, with the quotations that stand directly in them. */
function groupsOf(
  prose: Prose,
  quotations: readonly Quotation[],
  outers: readonly (number | undefined)[],
): Iterable<Group> {
  const groups = new Map<string, Group>();
  quotations.forEach(({ paragraph }, index) => {
    const outer = outers[index];
    const key = outer === undefined ? `p${paragraph}` : `q${outer}`;
    const span = outer === undefined ? prose.paragraphs[paragraph]! : quotations[outer]!.content;
    const group = groups.get(key) ?? { span, paragraph, inside: [] };
    group.inside.push(index);
    groups.set(key, group);
  });
  return groups.values();
}

/** The same quotation with offsets that count from `origin`, and without its paragraph's number. */
function relativeTo(origin: number, quotation: Quotation): Quotation {
  const moved = ({ start, end }: Span) => ({ start: start - origin, end: end - origin });
  return { ...quotation, ...moved(quotation), content: moved(quotation.content), paragraph: 0 };
}

function foreignAmong(
  text: string,
  quotations: readonly Quotation[],
  outers: readonly (number | undefined)[],
): (index: number) => boolean {
  const outermost = outers.flatMap((outer, i) => (outer === undefined ? [quotations[i]!] : []));
  const few = outermost.filter((quotation) => isSingle(text, quotation)).length * 2 < outermost.length;
  return (index) => few && outers[index] === undefined && isSingle(text, quotations[index]!);
}

function isSingle(text: string, quotation: Quotation): boolean {
  return quotation.form === 'marks' && /^['‘‚](?!['‘])/.test(text.slice(quotation.start, quotation.start + 2));
}

/** The last sentence of the paragraph before; of a long paragraph, only its end is read. Offsets are the text's. */
function leadOf(
  prose: Prose,
  quotations: readonly Quotation[],
  paragraph: number,
  grammar: Grammar,
  memory: Memory,
): Elsewhere | undefined {
  const before = prose.paragraphs[paragraph - 1];
  if (before === undefined || before.kind === 'heading') return undefined;
  const start = Math.max(before.start, before.end - LEAD);
  const text = prose.text.slice(start, before.end);
  const inside: Quotation[] = [];
  for (let i = firstFrom(quotations, before.start); i < quotations.length && quotations[i]!.start < before.end; i++) {
    const quotation = relativeTo(start, quotations[i]!);
    if (quotation.start >= (inside.at(-1)?.end ?? 0)) inside.push(quotation);
  }
  const reading = `lead ${grammar.name} ${JSON.stringify(inside)}`;
  const { last } = memory.recall(reading, text, () => ({
    last: parse(text, { start: 0, end: text.length }, inside, grammar).at(-1),
  }));
  return last && { parsed: last, origin: start };
}

const LEAD = 600;

function firstFrom(quotations: readonly Quotation[], offset: number): number {
  return lastAt(quotations, offset - 1) + 1;
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
