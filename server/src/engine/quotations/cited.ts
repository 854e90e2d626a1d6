import type { Citation } from '../markdown/citations.ts';
import type { Draft } from '../markdown/draft.ts';
import { contains, type Span } from '../text/span.ts';
import type { Quotation } from './quotation.ts';

/** The citations of a quotation, and whether they stand in its own sentence or are only shared by its paragraph. */
export type CitedBy = { readonly citations: readonly Citation[]; readonly direct: boolean };

/**
 * What each quotation of a draft cites: the nearest citation after it in its sentence, else before it, else the one
 * that its paragraph shares. For a block quotation: the last one inside it, the line after it, or the line before it.
 * Citations that share brackets count as one. One answer for each quotation, in the same order.
 */
export function citationsOf(draft: Draft, quotations: readonly Quotation[]): readonly CitedBy[] {
  const groups = groupsOf(draft.citations);
  const sentences = new Map<number, readonly Span[]>();
  return quotations.map((quotation) => {
    if (quotation.form === 'block') return citedByBlock(draft, quotation, groups);
    const paragraph = draft.prose.paragraphs[quotation.paragraph];
    if (paragraph === undefined) return NONE;
    const extent = withCitations(draft.text, paragraph, groups);
    let parts = sentences.get(quotation.paragraph);
    if (parts === undefined) {
      const inside = quotations.filter((q) => q.paragraph === quotation.paragraph && q.depth === 0);
      parts = sentencesOf(draft.prose.text, extent, inside, groups);
      sentences.set(quotation.paragraph, parts);
    }
    const sentence = parts.find((part) => part.start <= quotation.start && quotation.start < part.end) ?? extent;
    return (
      nearest(groups, quotation, sentence) ??
      sharedByParagraph(groups, extent) ??
      (paragraph.block === undefined ? NONE : citedByBlock(draft, quotation, groups))
    );
  });
}

type Group = Span & { readonly citations: readonly Citation[] };

const NONE: CitedBy = { citations: [], direct: false };

function groupsOf(citations: readonly Citation[]): readonly Group[] {
  const groups = new Map<number, { start: number; end: number; citations: Citation[] }>();
  for (const citation of citations) {
    const group = groups.get(citation.group.start);
    if (group === undefined) groups.set(citation.group.start, { ...citation.group, citations: [citation] });
    else group.citations.push(citation);
  }
  return [...groups.values()];
}

/** Citations are blanked out of the prose, so that those at its ends lie outside the paragraph that they belong to. */
function withCitations(text: string, paragraph: Span, groups: readonly Group[]): Span {
  let { start, end } = paragraph;
  const adjoins = (from: number, to: number) => from <= to && !/\n[^\S\n]*\n|[\p{L}\p{N}]/u.test(text.slice(from, to));
  for (const group of groups.toReversed()) if (group.start < start && adjoins(group.end, start)) start = group.start;
  for (const group of groups) if (group.end > end && adjoins(end, group.start)) end = group.end;
  return { start, end };
}

function nearest(groups: readonly Group[], quotation: Span, sentence: Span): CitedBy | undefined {
  const inside = groups.filter((group) => contains(sentence, { start: group.start, end: group.start + 1 }));
  const within = inside.findLast((group) => contains(quotation, group));
  const after = inside.find((group) => group.start >= quotation.end);
  const before = inside.findLast((group) => group.end <= quotation.start);
  const found = within ?? after ?? before;
  return found && { citations: found.citations, direct: true };
}

function sharedByParagraph(groups: readonly Group[], paragraph: Span): CitedBy | undefined {
  const inside = groups.filter((group) => contains(paragraph, group));
  const keys = new Set(inside.map((group) => group.citations.map((citation) => citation.key).join(' ')));
  return keys.size === 1 ? { citations: inside[0]!.citations, direct: false } : undefined;
}

function citedByBlock(draft: Draft, quotation: Quotation, groups: readonly Group[]): CitedBy {
  const { paragraphs } = draft.prose;
  const block = paragraphs[quotation.paragraph]?.block;
  const first = paragraphs.findIndex((p) => p.block === block && block !== undefined);
  const last = paragraphs.findLastIndex((p) => p.block === block && block !== undefined);
  const [from, to] = first < 0 ? [quotation.paragraph, quotation.paragraph] : [first, last];
  const whole = { start: paragraphs[from]?.start ?? quotation.start, end: paragraphs[to]?.end ?? quotation.end };
  const end = Math.max(whole.end, quotation.end);
  const inside = groups.findLast((group) => group.start >= whole.start && group.start < end);
  if (inside !== undefined) return { citations: inside.citations, direct: true };
  // Prose is blanked where a citation stands, so a line that is nothing but a citation may have no paragraph at all.
  const after = groups.find((group) => group.start >= end);
  if (after !== undefined && BREAK.test(draft.text.slice(end, after.start))) {
    return { citations: after.citations, direct: true };
  }
  const before = paragraphs[from - 1];
  const introduced = before && groups.findLast((group) => contains(before, group));
  return introduced === undefined ? NONE : { citations: introduced.citations, direct: true };
}

/** Between a block quotation and a citation in the line after it: white space, block marks, a dash. */
const BREAK = /^[\s>*_(—–-]*$/u;

/**
 * A sentence ends with . ! ? or …, closing marks after it, and then a capital letter, an opening mark or nothing. What
 * is quoted belongs to the sentence around it. A bracketed citation after the full stop still belongs to the sentence
 * before (“… peace.” [@nato]); an in-text one (@nato says) opens the next.
 */
function sentencesOf(
  prose: string,
  paragraph: Span,
  quotations: readonly Quotation[],
  groups: readonly Group[],
): readonly Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  const ends = /[.!?…؟。]["”’»)\]]*(?=\s|$)/gu;
  ends.lastIndex = paragraph.start;
  for (let match = ends.exec(prose); match !== null && match.index < paragraph.end; match = ends.exec(prose)) {
    const after = match.index + match[0].length;
    if (quotations.some((q) => q.content.start <= match.index && after < q.end)) continue;
    const rest = prose.slice(after, paragraph.end);
    const gap = rest.length - rest.trimStart().length;
    const next = rest[gap];
    if (next !== undefined && /[\p{Ll}\p{N},;:]/u.test(next)) continue;
    if (ABBREVIATION.test(prose.slice(Math.max(start, match.index - 12), match.index + 1)) && next !== undefined)
      continue;
    const opener = groups.find((g) => g.start >= after && g.start < after + gap && g.citations[0]?.inText === true);
    const end = opener?.start ?? after + gap;
    sentences.push({ start, end });
    start = end;
  }
  if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  return sentences;
}

/** Titles and initials whose point does not end a sentence. */
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Sen|Rep|Gov|Prof|St|Sir|Hon|Rev|No|vs|pp?)\.$/u;
