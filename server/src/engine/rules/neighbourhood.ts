import type { Citation } from '../markdown/citations.ts';
import { readDraft } from '../speakers/article.ts';
import type { Attribution } from '../speakers/attribution.ts';
import { lastAt, type Span } from '../text/span.ts';
import type { Held, RuleContext } from './checked-quotation.ts';

/** All that a rule may look at around a quotation of a draft. */
export type Neighbourhood = {
  /** Two quotations of the same name, by the same numbers, have the same neighbourhood. */
  readonly name: string;
  /** Where the offsets in it count from: the start of the quotation's paragraph. */
  readonly origin: number;
};

/**
 * The neighbourhood of each quotation: its paragraph, those of its cue, its speaker and its citations and of all else
 * that these stand for, from the one before the first of them to the one behind the last; their text, their quotations
 * and who is said to say those. One for each of `context.held`, in order.
 */
export function neighbourhoodsOf(context: RuleContext, numbers: Numbers): readonly Neighbourhood[] {
  const { draft, held } = context;
  const { paragraphs, language } = draft.prose;
  const names = paragraphNames(context).map((name) => numbers.of(name));
  const sharing = sharedAmong(held);
  const common = `${language} ${draft.citations.length > 0}`;
  return held.map((one): Neighbourhood => {
    const at = one.attribution.quotation.paragraph;
    const origin = paragraphs[at]?.start ?? 0;
    let [first, last] = [at, at];
    const include = (place: Span | undefined) => {
      if (place === undefined) return;
      first = Math.min(first, lastAt(paragraphs, place.start));
      last = Math.max(last, lastAt(paragraphs, place.end));
    };
    const { mention, cue } = one.attribution;
    include(mention);
    include(cue);
    for (const citation of one.citations) {
      include(citation.group);
      for (const other of sharing.get(citation)!) include(other.attribution.quotation);
    }
    const { block } = paragraphs[at] ?? {};
    while (block !== undefined && paragraphs[first - 1]?.block === block) first--;
    while (block !== undefined && paragraphs[last + 1]?.block === block) last++;
    const from = Math.max(0, first - 1);
    const own = one.attribution.quotation.start - origin;
    return { name: [common, at - from, own, ...names.slice(from, last + 2)].join(' '), origin };
  });
}

/** Numbers that stand for paragraphs with all that rules see of them. Keeps those that the last two versions had. */
export class Numbers {
  #before: ReadonlyMap<string, number> = new Map();
  #now = new Map<string, number>();
  #last = 0;

  of(name: string): number {
    const known = this.#now.get(name) ?? this.#before.get(name) ?? ++this.#last;
    this.#now.set(name, known);
    return known;
  }

  /** From here on, another version is numbered. */
  turn(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

/** A text for each paragraph, up to the start of the next, that tells all that rules see of it. */
function paragraphNames({ draft, corpus, held }: RuleContext): readonly string[] {
  const { paragraphs, text: prose } = draft.prose;
  const names = paragraphs.map(({ start, end, kind, block }, i) => {
    const next = paragraphs[i + 1]?.start ?? draft.text.length;
    const isOfBlock = block !== undefined && block === paragraphs[i - 1]?.block;
    return `${kind} ${block !== undefined} ${isOfBlock} ${end - start} ${draft.text.slice(start, next)}${prose.slice(start, next)}`;
  });
  const originOf = ({ start }: Span) => paragraphs[lastAt(paragraphs, start)]?.start ?? 0;
  const add = (at: number, what: unknown) => {
    if (names[at] !== undefined) names[at] += JSON.stringify(what);
  };
  for (const citation of draft.citations) {
    add(lastAt(paragraphs, citation.start), citationFrom(citation, originOf(citation)));
  }
  const attributions = readDraft(draft, corpus.speakers);
  for (const attribution of attributions) {
    add(attribution.quotation.paragraph, attributionFrom(attribution, originOf(attribution.quotation)));
  }
  const read = new Set(attributions);
  for (const { attribution, citations, direct } of held) {
    const origin = originOf(attribution.quotation);
    const cited = citations.map(({ start }) => start - origin);
    const other = read.has(attribution) ? attribution.quotation.start - origin : attributionFrom(attribution, origin);
    add(attribution.quotation.paragraph, [other, cited, direct]);
  }
  return names;
}

function citationFrom(citation: Citation, origin: number): Citation {
  const { keySpan, group, prefix, suffix } = citation;
  return {
    ...citation,
    ...from(citation, origin),
    keySpan: from(keySpan, origin),
    group: from(group, origin),
    prefix: from(prefix, origin),
    suffix: from(suffix, origin),
  };
}

function attributionFrom(attribution: Attribution, origin: number): unknown {
  const { quotation, mention, cue } = attribution;
  return {
    ...attribution,
    quotation: {
      ...quotation,
      ...from(quotation, origin),
      content: from(quotation.content, origin),
      paragraph: undefined,
    },
    mention: mention && from(mention, origin),
    cue: cue && from(cue, origin),
  };
}

function from({ start, end }: Span, origin: number): Span {
  return { start: start - origin, end: end - origin };
}

function sharedAmong(held: readonly Held[]): ReadonlyMap<Citation, readonly Held[]> {
  const sharing = new Map<Citation, Held[]>();
  for (const one of held) {
    for (const citation of one.citations) {
      const others = sharing.get(citation);
      if (others === undefined) sharing.set(citation, [one]);
      else others.push(one);
    }
  }
  return sharing;
}
