import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Quotation } from '../quotations/quotation.ts';
import { type Article, readDraft } from '../speakers/article.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { isGivenName } from '../speakers/given-names.ts';
import { isPronoun } from '../speakers/languages/grammars.ts';
import { lastNameOf, namesApart } from '../speakers/last-name.ts';
import { isBody, natureOf } from '../speakers/nature.ts';
import { fuller } from '../speakers/people.ts';
import { isOfTurn } from '../speakers/turn-attributions.ts';
import type { Prose } from '../text/prose.ts';
import { contains, type Span } from '../text/span.ts';
import { foldedWords, type Word, words } from '../text/words.ts';
import { isFarFromCue, isTied } from './cue-ties.ts';
import { isNamedBeside } from './named-beside.ts';

/**
 * True where two speakers differ, and it is likelier that one of them was misread: either side's own sentence names the
 * speaker of the other, a cue may be another's, or a pronoun had to be guessed. To accuse the writer then would be rash.
 */
export function isMisread(
  given: Attribution,
  draft: Draft,
  { speakers }: Corpus,
  said: Attribution,
  { source, quotable, people }: Article,
): boolean {
  const quotations = readDraft(draft, speakers).map(({ quotation }) => quotation);
  if (isFarFromCue(given, draft) || isGuessed(given, draft.prose, quotations)) return true;
  if (given.speaker === undefined || said.speaker === undefined) return false;
  // "Asked about her Lear, she says": a lone word that the article has for nobody's name need not be a person.
  if (isByPronoun(given, draft.prose) && natureOf(fuller(given.speaker, people)) !== 'person') return true;
  if (isCalledBody(given, draft.prose)) return true;
  const [name, theirs] = namesApart(given.speaker, said.speaker);
  const shared = lastNameOf(said.speaker);
  if (shared === lastNameOf(given.speaker)) {
    // "Landwirtin Boysen": where every noun has a capital, what is no given name may be a trade.
    if (draft.prose.language === 'de' && name !== undefined && !isGivenName(name)) return true;
    if (isSurnameAlone(given, shared, name, draft.prose.text)) return true;
    if (isSurnameAlone(said, shared, theirs, source.text)) return true;
  }
  const ours = natureOf(given.speaker) === 'role' ? officeApart(given.speaker, said.speaker) : name;
  if (
    theirs !== undefined &&
    isNamedBeside(theirs, draft.prose, quotations, given.quotation) &&
    !isTied(given, theirs, draft.prose)
  )
    return true;
  // Who tells what another one said is always named beside and before it; a label needs nobody to be read.
  if (ours === undefined || said.quotation.depth > 0 || isOfTurn(said)) return false;
  return (
    (isNamedBeside(ours, source.prose, quotable.quotations, said.quotation) && !isTied(said, ours, source.prose)) ||
    isNamedBetween(ours, said, source, quotable.quotations) ||
    (isInferred(said, source) && isNamedNearer(ours, theirs, said, source, quotable.quotations))
  );
}

/** "The Valtec group": a lone word that the draft itself calls a body, whose people may speak for it. */
function isCalledBody({ mention, speaker }: Attribution, { text }: Prose): boolean {
  if (mention === undefined || speaker === undefined || natureOf(speaker) !== 'unknown') return false;
  return isBody(text.slice(mention.start, mention.end));
}

/** "Kern said", where two are called so: which of them is our own guess. */
function isSurnameAlone(
  { mention }: Attribution,
  shared: string | undefined,
  first: string | undefined,
  text: string,
): boolean {
  const said = mention === undefined ? [] : words(text, mention).map(({ folded }) => folded);
  return shared !== undefined && said.includes(shared) && (first === undefined || !said.includes(first));
}

/** The word of an office that the other's offices do not have: the "transport" of a minister. */
function officeApart({ name }: Speaker, { roles }: Speaker): string | undefined {
  const theirs = new Set(roles.flatMap((role) => foldedWords(role)));
  return foldedWords(name).find((word) => !theirs.has(word));
}

/**
 * True where a pronoun stands for the speaker, whom neither its own paragraph nor the heading above names before it, or
 * behind whom somebody else is named there.
 */
function isGuessed(
  { mention, speaker, quotation }: Attribution,
  { text, paragraphs }: Prose,
  quotations: readonly Quotation[],
): boolean {
  if (mention === undefined || speaker === undefined || !isByPronoun({ mention }, { text })) return false;
  const index = paragraphs.findIndex(({ start, end }) => start <= mention.start && mention.start < end);
  const above = paragraphs[index - 1];
  const from = (above?.kind === 'heading' ? above : paragraphs[index])?.start ?? quotation.start;
  const told = wordsTold(text, { start: from, end: mention.start }, quotations);
  const last = lastNameOf(speaker);
  // "Her student Ingrid Roth, she says, …": a pronoun in commas is not who stands before the comma.
  if (told.at(-1)?.folded === last && /,\s*$/.test(text.slice(told.at(-1)!.end, mention.start))) return true;
  const named = told.findLastIndex(({ folded }) => folded === last);
  return named < 0 || told.slice(named + 1).some((word) => isNaming(text, word));
}

function isByPronoun({ mention }: Pick<Attribution, 'mention'>, { text }: Pick<Prose, 'text'>): boolean {
  return mention !== undefined && isPronoun(text.slice(mention.start, mention.end));
}

/** A capital within a sentence, or an owner's: "Varga’s teacher". */
function isNaming(text: string, { start, end }: Span): boolean {
  if (!/^\p{Lu}\p{L}/u.test(text.slice(start, start + 2))) return false;
  return (
    /^['’]s/.test(text.slice(end, end + 2)) ||
    /['’]s$/.test(text.slice(start, end)) ||
    /[\p{L},;] $/u.test(text.slice(start - 2, start))
  );
}

/** True where a pronoun or an office stands for the speaker, so that we had to infer whom it means. */
function isInferred({ mention, speaker }: Attribution, { text }: Source): boolean {
  if (mention === undefined || speaker === undefined) return true;
  const last = lastNameOf(speaker);
  // "The chairman of the club, Ada Finch," tells it itself.
  const after = text.slice(mention.end, mention.end + WITHIN_CLAUSE);
  const named = after.indexOf(speaker.name);
  if (named > 0 && /^[^.!?;:,،“”"«»„]*[,،]? $/u.test(after.slice(0, named))) return false;
  return !words(text, mention).some(({ folded }) => folded === last);
}

/** How far behind an office the name of who holds it may stand. UTF-16 units. */
const WITHIN_CLAUSE = 100;

/**
 * True where this name stands behind that of whom we took to go on speaking, and before the quotation: "“No,” said
 * Finch. Hay nodded. “Never.”"
 */
function isNamedBetween(
  name: string,
  { quotation, mention }: Attribution,
  { prose }: Source,
  quotations: readonly Quotation[],
): boolean {
  if (mention === undefined || mention.end >= quotation.start) return false;
  const span = { start: Math.max(mention.end, quotation.start - WITHIN_REACH), end: quotation.start };
  return wordsTold(prose.text, span, quotations).some(({ folded }) => folded === name);
}

/** True where this name stands nearer before a quotation than that of whom we took a pronoun there to mean. */
function isNamedNearer(
  wanted: string,
  inferred: string | undefined,
  { quotation }: Attribution,
  { prose }: Source,
  quotations: readonly Quotation[],
): boolean {
  const span = { start: Math.max(0, quotation.start - WITHIN_REACH), end: quotation.start };
  const told = wordsTold(prose.text, span, quotations);
  const nearest = told.findLast(({ folded }) => folded === wanted || folded === inferred);
  return nearest !== undefined && nearest.folded === wanted;
}

/** How far back a pronoun or an office may point: about three paragraphs of news. UTF-16 units. */
const WITHIN_REACH = 600;

/** The words of a stretch that are not quoted: who is quoted speaks of others freely. */
function wordsTold(text: string, span: Span, quotations: readonly Quotation[]): readonly Word[] {
  const quoted = quotations.filter(
    ({ depth, form, start, end }) => depth === 0 && form === 'marks' && start < span.end && span.start < end,
  );
  return words(text, span).filter((word) => !quoted.some(({ content }) => contains(content, word)));
}
