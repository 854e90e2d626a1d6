import { itemCitedBy } from '../bibliography/cited-items.ts';
import type { Item } from '../bibliography/item.ts';
import { withoutPlaceMarks } from '../corpus/place-marks.ts';
import type { Metadata, Source } from '../corpus/source.ts';
import type { Passage, Verdict } from '../quotations/verdict.ts';
import type { CheckedQuotation } from '../rules/checked-quotation.ts';
import { attributionOf, readArticle } from '../speakers/article.ts';
import type { Agreement } from '../speakers/same-person.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citationAt, entryAt, isComplete, quotationAt, sourcesAt } from './at.ts';
import { type EntryCard, entryCard } from './entry-card.ts';

/** What to show where a caret rests; `span` is what it is about. An adapter words it. */
export type Hover = { readonly span: Span } & (KeyHover | QuotationHover);

export type KeyHover = {
  readonly about: 'key';
  readonly key: string;
  readonly sources: readonly SourceCard[];
  /** What a bibliography of the draft says of the work. */
  readonly entry: EntryCard | undefined;
  /** The work, where the key stands for one: what its reference is set from. */
  readonly item: Item | undefined;
  /** False where a bibliography of the draft that is not read yet may have the key. */
  readonly isKnown: boolean;
};

/** A source at a glance. */
export type SourceCard = {
  readonly key: string;
  readonly path: string;
  readonly metadata: Metadata;
  readonly unreadable: string | undefined;
  /** Its first lines of prose. */
  readonly opening: string;
  /** What is said in it, and by whom. */
  readonly quotations: readonly { readonly text: string; readonly speaker: string | undefined }[];
  /** How many quotations there are beyond those listed. */
  readonly more: number;
};

export type QuotationHover = {
  readonly about: 'quotation';
  readonly verdict: Verdict;
  readonly passages: readonly PassageCard[];
  readonly agreement: Agreement | undefined;
  readonly draftSpeaker: string | undefined;
};

/** A passage in its context, in pieces: the source's text, marked up with what the draft made of it. */
export type PassageCard = {
  readonly key: string;
  readonly path: string;
  readonly metadata: Metadata;
  readonly pieces: readonly Piece[];
  readonly speaker: string | undefined;
  /** The words that name the speaker and tie the quotation to it, as the source has them. */
  readonly mention: string | undefined;
  readonly cue: string | undefined;
};

/**
 * `differs` are the source's words that the draft dropped or replaced, `instead` is what the draft has in their place;
 * the rest of the quoted words are the same on both sides.
 */
export type Piece = { readonly text: string; readonly role: 'context' | 'quoted' | 'differs' | 'instead' };

/** A pointer rests on a character, where a caret stands between two: right behind a citation it is on another one. */
export function hover(workspace: Workspace, path: string, offset: number): Hover | undefined {
  const citation = citationAt(workspace, path, offset);
  if (citation !== undefined) {
    if (offset === citation.end) return undefined;
    const sources = sourcesAt(workspace, path, offset).map(card);
    const listed = entryAt(workspace, path, offset);
    const entry = listed && entryCard(listed);
    const isKnown = sources.length > 0 || entry !== undefined || isComplete(workspace, path);
    const { corpus, bibliographies, drafts } = workspace;
    const item = sources.length > 1 ? undefined : itemCitedBy(citation.key, drafts.get(path)!, corpus, bibliographies);
    return {
      about: 'key',
      key: citation.key,
      sources,
      entry,
      item,
      isKnown,
      span: { start: citation.start, end: citation.end },
    };
  }
  const checked = quotationAt(workspace, path, offset);
  if (checked === undefined || offset === checked.attribution.quotation.end) return undefined;
  return quotationHover(workspace, path, checked);
}

/** A source at a glance, as hover and completion show it. */
export function card(source: Source): SourceCard {
  const said = readArticle(source).attributions.filter(
    ({ kind, quotation }) => kind === 'speech' && quotation.depth === 0,
  );
  const quotations = said.slice(0, MOST_QUOTATIONS).map(({ quotation, speaker }) => ({
    text: clip(withoutPlaceMarks(source.text.slice(quotation.start, quotation.end), 0, true), LONGEST_QUOTATION),
    speaker: speaker?.name,
  }));
  const { key, path, metadata, unreadable } = source;
  const opening = clip(firstProse(source), LONGEST_OPENING);
  return { key, path, metadata, unreadable, opening, quotations, more: said.length - quotations.length };
}

/** A hover is read at a glance: more would scroll. UTF-16 units for lengths. */
const MOST_QUOTATIONS = 6;
const LONGEST_QUOTATION = 160;
const LONGEST_OPENING = 320;
const CONTEXT = 160;

/** A change of words: where in the source, and what the draft has instead. */
type Change = { readonly source: Span; readonly instead: string };

function quotationHover(workspace: Workspace, path: string, checked: CheckedQuotation): Hover {
  const { attribution, verification, agreement } = checked;
  const { passage, ties, verdict, edits } = verification;
  const { start, end } = attribution.quotation;
  const places = passage === undefined ? [] : [passage, ...ties];
  const draft = workspace.drafts.get(path)?.text ?? '';
  const changes = edits.map((edit) => ({
    source: edit.source,
    instead: draft.slice(edit.draft.start, edit.draft.end),
  }));
  return {
    about: 'quotation',
    span: { start, end },
    verdict,
    passages: places.flatMap((place) => passageCard(workspace, place, place === passage ? changes : []) ?? []),
    agreement,
    draftSpeaker: attribution.speaker?.name,
  };
}

function passageCard(workspace: Workspace, passage: Passage, changes: readonly Change[]): PassageCard | undefined {
  const source = workspace.corpus.sources.get(passage.path);
  if (source === undefined) return undefined;
  const attribution = attributionOf(readArticle(source), passage);
  const at = (span: Span | undefined) => span && clip(source.text.slice(span.start, span.end), LONGEST_QUOTATION);
  return {
    key: source.key,
    path: source.path,
    metadata: source.metadata,
    pieces: inContext(source, passage.span, changes),
    speaker: attribution?.speaker?.name,
    mention: at(attribution?.mention),
    cue: at(attribution?.cue),
  };
}

/** The passage with as much of its own paragraph on both sides as can be taken in at a glance. */
function inContext(source: Source, span: Span, changes: readonly Change[]): readonly Piece[] {
  const around = source.prose.paragraphs.filter((paragraph) => overlaps(paragraph, span));
  const from = wordStart(source.text, Math.max(around[0]?.start ?? span.start, span.start - CONTEXT));
  const to = wordEnd(source.text, Math.min(around.at(-1)?.end ?? span.end, span.end + CONTEXT));
  const pieces: Piece[] = [];
  const text = withoutPlaceMarks(source.text, 0, true);
  const add = (start: number, end: number, role: Piece['role']) => {
    if (start < end) pieces.push({ text: text.slice(start, end), role });
  };
  add(Math.min(from, span.start), span.start, 'context');
  let at = span.start;
  for (const { source: differs, instead } of [...changes].sort((a, b) => a.source.start - b.source.start)) {
    const start = Math.max(at, Math.min(differs.start, span.end));
    const end = Math.max(start, Math.min(differs.end, span.end));
    add(at, start, 'quoted');
    if (instead.trim() !== '') pieces.push({ text: instead, role: 'instead' });
    add(start, end, 'differs');
    at = end;
  }
  add(at, span.end, 'quoted');
  add(span.end, Math.max(to, span.end), 'context');
  return pieces;
}

function wordStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < LONGEST_STEP && /\S/.test(text[at - 1]!)) at--;
  return at;
}

function wordEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && at - offset < LONGEST_STEP && /\S/.test(text[at]!)) at++;
  return at;
}

/** Where a text has no spaces (Chinese, a long address), cut it anywhere. UTF-16 units. */
const LONGEST_STEP = 24;

function firstProse({ prose, text }: Source): string {
  const first = prose.paragraphs.find(({ kind, start, end }) => kind !== 'heading' && end - start > 80);
  const shown = first ?? prose.paragraphs[0];
  return shown === undefined ? '' : text.slice(shown.start, shown.end);
}

function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, line.lastIndexOf(' ', length) + 1 || length).trimEnd()} …`;
}
