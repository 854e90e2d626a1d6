import { writtenKey } from '../markdown/citation-key.ts';
import type { Draft } from '../markdown/draft.ts';
import { findQuotations } from '../quotations/find.ts';
import { closingMarkOf, customaryMark } from '../quotations/nested-marks.ts';
import type { Span } from '../text/span.ts';
import { finish, type Steps } from '../text/steps.ts';
import { type Word, words } from '../text/words.ts';
import type { Workspace } from '../workspace.ts';
import { exactWords } from './exact-words.ts';
import { type Nearby, nearbyAt } from './nearby-sources.ts';
import { markedPage, placeLocator } from './place-locator.ts';
import { FEWEST_TYPED, placesSteps, type QuotationPlace } from './quotation-places.ts';
import { type TypedQuotation, typedQuotationAt } from './typed-quotation.ts';

/** The quotations that a writer may be typing. */
export type QuotationCompletion = {
  /** What accepting an item replaces: the last typed words, and a closing mark behind the caret. On one line. */
  readonly span: Span;
  /** What of it stands before the caret. */
  readonly typed: string;
  /** Best first. */
  readonly items: readonly QuotationOffer[];
};

/** A passage, and what would be written for it, in parts that stand for the span one behind the other. */
export type QuotationOffer = {
  readonly key: string;
  readonly path: string;
  readonly title: string | undefined;
  /** In the source. */
  readonly passage: Span;
  /** Who says it there, where that is known already. */
  readonly speaker: string | undefined;
  /** True for the reporter's own words, which nobody is said to have said. */
  readonly narrated: boolean;
  /** The mark that opens it, where none is typed yet. */
  readonly opening: string;
  /** The source's exact words, with the marks inside them nested in the draft's. */
  readonly words: string;
  /** What of them is not typed yet, the rest of a word that is begun included. */
  readonly rest: string;
  /** Empty in a block quotation. */
  readonly closing: string;
  /** “ said Ada Finch”, where nothing leads to the quotation. For the writer to keep or to drop, like the citation. */
  readonly attribution: string;
  /** “@harbour”; empty where the draft cites it nearby. */
  readonly citation: string;
  /** “p. 34”, where the source tells its pages, times or numbered paragraphs. */
  readonly locator: string;
};

/**
 * How an answer came to be asked for. By hand, it may also begin a quotation. A list that comes up while somebody types
 * takes the next Enter for itself: it stays away where that may well end the line, behind a whole word or a stop. What
 * is shown in grey does not.
 */
export type Asked = 'while typing' | 'by hand' | 'in grey';

/** More would not be read; the list is asked for anew with every word. */
const MOST_ITEMS = 50;
/** In words, the last ones typed: enough to find the place, however long the quotation is already. */
const MOST_TYPED = 8;

/** The whole answer at once. */
export function quotationCompletion(
  workspace: Workspace,
  path: string,
  offset: number,
  asked: Asked,
): QuotationCompletion | undefined {
  return finish(quotationCompletionSteps(workspace, path, offset, asked));
}

/**
 * Inside a quotation: the passages that go on with its last three words or more, first in the sources cited nearby and
 * those of people named nearby, then everywhere. With fewer words typed: what is said in the sources nearby. By hand
 * the latter are also offered behind a citation or a speaker's name, with their marks. Undefined elsewhere.
 */
export function* quotationCompletionSteps(
  workspace: Workspace,
  path: string,
  offset: number,
  asked: Asked,
): Steps<QuotationCompletion | undefined> {
  const draft = workspace.drafts.get(path);
  if (draft === undefined || workspace.corpus.sources.has(path)) return undefined;
  const open = typedQuotationAt(draft, offset);
  if (open === undefined ? asked !== 'by hand' : open.closing === 'later') return undefined;
  const nearby = nearbyAt(workspace, draft, open?.content.start ?? offset);
  if (open === undefined && !mayOpen(draft, offset, nearby)) return undefined;
  yield;
  const typed = open === undefined ? NOTHING : typedIn(draft, open.content);
  if (asked === 'while typing' && endsPhrase(draft, typed, offset)) return undefined;
  const folded = typed.whole.slice(-MOST_TYPED).map((word) => word.folded);
  const places = yield* placesSteps(workspace, { words: folded, beginning: typed.begun?.folded ?? '' }, nearby);
  const goesOn = ({ sought, continuation }: QuotationPlace) =>
    asked !== 'while typing' || sought.words[continuation.next]!.folded !== typed.begun?.folded;
  const context = { draft, open, nearby, typed, offset };
  const span = spanOf(context);
  const items = places.filter(goesOn).flatMap((place) => offersOf(place, { ...context, span }));
  return { span, typed: draft.text.slice(span.start, offset), items: items.slice(0, MOST_ITEMS) };
}

/** Behind a citation, or a name of somebody who speaks in the corpus, and a few words at most: “Finch told them ”. */
function mayOpen({ text }: Draft, offset: number, { citations, people }: Nearby): boolean {
  const ends = [...citations.map(({ group }) => group.end), ...people.values()];
  return ends.some((end) => end < offset && LEADING.test(text.slice(end, offset)));
}

const LEADING = /^[^.!?…“”„«»"\r\n]{0,60}\s$/u;

/** True behind a sign that ends a sentence or a part of one. */
function endsPhrase({ text }: Draft, { whole, begun }: TypedWords, offset: number): boolean {
  return whole.length > 0 && begun === undefined && /[.,;:!?…؟،。)\]]/u.test(text[offset - 1] ?? '');
}

/** Whole words since the last omission or insertion that is marked, and one that the caret stands at the end of. */
type TypedWords = { readonly whole: readonly Word[]; readonly begun: Word | undefined };

const NOTHING: TypedWords = { whole: [], begun: undefined };

function typedIn({ prose: { text } }: Draft, content: Span): TypedWords {
  const from = Math.max(content.start, content.end - LONGEST_TYPED);
  const change = text.slice(from, content.end).search(/(?:…|\.{3}|\. \. \.|\])(?![\s\S]*(?:…|\.{3}|\. \. \.|\]))/);
  const all = words(text, { start: change < 0 ? from : from + change, end: content.end });
  const begun = all.at(-1)?.end === content.end ? all.at(-1) : undefined;
  return { whole: begun === undefined ? all : all.slice(0, -1), begun };
}

/** UTF-16 units. */
const LONGEST_TYPED = 400;

type Context = {
  readonly draft: Draft;
  readonly open: TypedQuotation | undefined;
  readonly nearby: Nearby;
  readonly typed: TypedWords;
  readonly offset: number;
};

/** The typed words that every place has, as far as they stand on the caret's line: an editor replaces within a line. */
function spanOf({ draft, open, typed, offset }: Context): Span {
  const line = Math.max(draft.text.lastIndexOf('\n', offset - 1), draft.text.lastIndexOf('\r', offset - 1)) + 1;
  const replaced = typed.whole.slice(-FEWEST_TYPED).filter(({ start }) => start >= line);
  const start = replaced[0]?.start ?? typed.begun?.start ?? offset;
  const closing = open?.closing;
  const isHere = typeof closing === 'object' && !/[\r\n]/.test(draft.text.slice(offset, closing.end));
  return { start, end: isHere ? closing.end : offset };
}

function offersOf(place: QuotationPlace, context: Context & { readonly span: Span }): readonly QuotationOffer[] {
  const { sought, continuation, isSaid, speaker } = place;
  const { draft, open, nearby, typed, span, offset } = context;
  const { article, source, quotations, at } = sought;
  const { language } = draft.prose;
  const opening = open === undefined ? usualMark(draft) : '';
  const outer = open?.opening ?? opening;
  const written = (start: number, end: number) => exactWords(source, { start, end }, quotations, outer, language);
  const replaced = typed.whole.filter(({ start }) => start >= span.start).length;
  const start = sought.words[continuation.next - replaced]!.start;
  const next = sought.words[continuation.next]!.start;
  const begun = typed.begun === undefined ? 0 : offset - typed.begun.start;
  const saying = speaker === undefined || !isUnattributed(context) ? '' : attributionTo(speaker, language);
  return continuation.ends.map((end): QuotationOffer => {
    const passage = { start: start + at, end: end + at };
    return {
      key: article.key,
      path: article.path,
      title: article.metadata.title,
      passage,
      speaker,
      narrated: continuation.quotation === undefined && !isSaid,
      opening: opening === '' ? '' : opening + spaceIn(opening, language),
      words: endingBefore(saying, written(start, end), language),
      rest: written(next, end).slice(begun),
      closing: outer === '' ? '' : closingOf(outer, context),
      attribution: saying,
      locator: (article === source ? placeLocator(article, passage) : markedPage(article, passage)) ?? '',
      citation: nearby.citations[0]?.key === article.key ? '' : `@${writtenKey(article.key)}`,
    };
  });
}

/** The mark that the draft's first quotation opens with, or its language's own. */
function usualMark(draft: Draft): string {
  const first = findQuotations(draft.prose).find(({ form, depth }) => form === 'marks' && depth === 0);
  if (first === undefined) return customaryMark(draft.prose.language);
  return draft.text.slice(first.start, first.content.start);
}

/** French sets spaces inside its marks, which a line does not end at. */
function spaceIn(mark: string, language: string | undefined): string {
  return mark === '«' && language === 'fr' ? '\u00A0' : '';
}

function closingOf(outer: string, { draft, open, offset }: Context): string {
  const { closing } = open ?? {};
  if (typeof closing === 'object') return draft.text.slice(offset, closing.end);
  const { text } = draft;
  const isSpaced = open !== undefined && /\s/.test(text[open.content.start] ?? '') && outer === '«';
  return `${isSpaced ? '\u00A0' : spaceIn(outer, open === undefined ? draft.prose.language : '')}${closingMarkOf(outer, draft.prose.language)}`;
}

/** True where a quotation in marks begins its sentence, and nothing follows it yet. */
function isUnattributed({ draft, open, nearby, span }: Context & { readonly span: Span }): boolean {
  if (open === undefined || open.opening === '' || nearby.citations.some(({ inText }) => inText)) return false;
  const { text } = draft.prose;
  const leads = words(text, { start: nearby.lead.start, end: open.before.end }).length > 0;
  return !leads && /^[^\S\r\n]*(?:[\r\n]|$)/.test(draft.text.slice(span.end, span.end + LONGEST_TYPED));
}

function attributionTo(name: string, language: string | undefined): string {
  const said = SAID[language ?? 'en'];
  if (said === undefined) return '';
  return setsCommaInside(language) ? ` ${said} ${name}` : `, ${said} ${name}`;
}

/** How a language most plainly says who said what was just quoted. */
const SAID: Readonly<Record<string, string>> = {
  en: 'said',
  de: 'sagte',
  fr: 'a déclaré',
  es: 'dijo',
  it: 'ha detto',
  pt: 'disse',
  nl: 'zei',
};

/** A full stop gives way to the comma before an attribution. */
function endingBefore(attribution: string, quoted: string, language: string | undefined): string {
  if (attribution === '' || /[!?…]$/.test(quoted)) return quoted;
  return quoted.replace(/[.,]?$/, setsCommaInside(language) ? ',' : '');
}

function setsCommaInside(language = 'en'): boolean {
  return language === 'en';
}
