import { termFor } from '../markdown/locators.ts';
import { isMonth } from '../quotations/numbers.ts';
import { foldedWords } from '../text/words.ts';
import type { Change, Finding, Joined, SuppressionProblem, Voice } from './finding.ts';

/** What a finding says to a writer, in one or two sentences. */
export function message(finding: Finding): string {
  switch (finding.code) {
    case 'quote-altered':
      return changed(finding.change);
    case 'quote-negation-changed':
      return negation(finding.change);
    case 'quote-silently-edited':
      return liberty(finding.change);
    case 'quote-spliced':
      if (finding.omitted !== undefined)
        return `This ellipsis leaves out ${finding.omitted} words of ${finding.key}: that joins what was said far apart.`;
      return splice(finding.key, finding.joined);
    case 'quote-reordered':
      return `The parts of this quotation stand in another order in ${finding.key}.`;
    case 'quote-truncated':
      if (finding.left === 'reservation')
        return `In ${finding.key} the sentence goes on with a reservation that this quotation leaves out.`;
      return finding.left === 'denial'
        ? `In ${finding.key} “${plain(finding.words)}” stands right before these words.`
        : `In ${finding.key} “${plain(finding.words)}” stands right before this number.`;
    case 'quote-translated':
      return [
        `${finding.key} is in another language: a translation cannot be held to it word for word.`,
        ...finding.lost.map(untranslated),
      ].join(' ');
    case 'quote-is-paraphrase':
      return paraphrase(finding);
    case 'quote-wrong-source':
      return `These words are not in ${finding.cited}, but in ${list(finding.keys)}.`;
    case 'quote-not-found':
      return finding.cited.length === 0
        ? 'These words are in no article of the corpus.'
        : `These words are neither in ${list(finding.cited)} nor in any other article of the corpus.`;
    case 'quote-unchecked':
      return `This quotation could not be checked: ${finding.reasons.join('; ') || 'its source cannot be read'}.`;
    case 'quote-not-in-original':
      return `${departure(`The original of ${finding.key}`, finding)}: the source was changed since its import.`;
    case 'quote-uncited':
      return `This is from ${list(finding.keys)}, which the draft does not cite here.`;
    case 'quote-second-hand':
      return `${finding.key} has these words from ${plain(finding.outlet)}, which the draft does not say.`;
    case 'speaker-mismatch':
      return `The draft gives these words to ${voice(finding.draft)}; in ${finding.key} they are by ${voice(finding.source)}.`;
    case 'citation-unknown':
      if (finding.corpusIsEmpty)
        return `No source has the key ${finding.key}: the corpus has no sources at all, so no citation can be checked.`;
      if (finding.namedFile !== undefined)
        return `No source has the key ${finding.key}. The file ${finding.namedFile} has the key ${finding.nearest}.`;
      return finding.nearest === undefined
        ? `No source has the key ${finding.key}.`
        : `No source has the key ${finding.key}. Did you mean ${finding.nearest}?`;
    case 'citation-ambiguous':
      return `${finding.paths.length} sources have the key ${finding.key}.`;
    case 'source-duplicate-key':
      return `Another source has the key ${finding.key} too.`;
    case 'source-duplicate-text':
      return `${list(finding.keys)} ${finding.keys.length === 1 ? 'has' : 'have'} ${sameText(finding.share)}.`;
    case 'locator-wrong':
      return misplaced(finding);
    case 'figure-not-in-source':
      return `${finding.key} has no “${plain(finding.figure)}”.`;
    case 'source-astray':
      return `${departure('The original', finding)}.${finding.more === 0 ? '' : ` There are ${finding.more} more such places.`}`;
    case 'source-changed':
      return finding.left.length === 0
        ? 'Changed since its import; all its words are still those of its original.'
        : `Shorter than it was imported: ${finding.left.length === 1 ? 'a paragraph is' : `${finding.left.length} passages are`} left out, from “${shortened(finding.left[0]!)}” on.`;
    case 'source-problem':
    case 'draft-problem':
      return finding.problem;
    case 'suppression-problem':
      return unheard(finding.problem);
    case 'suppression-unused':
      return `There is no ${finding.ignored} here to ignore.`;
  }
}

/** What an original has otherwise than its source. */
function departure(original: string, { words, original: theirs }: { words: string; original: string }): string {
  if (theirs === '') return `${original} does not have “${shortened(words)}” here`;
  if (words === '') return `${original} has “${shortened(theirs)}” here`;
  return `${original} has “${shortened(theirs)}” here, not “${shortened(words)}”`;
}

function sameText(share: number): string {
  return share >= 0.995 ? 'the same text' : `nearly the same text (${Math.round(share * 100)} %)`;
}

function changed(change: Change): string {
  if (change.from !== undefined) return joined(change);
  return change.isForeign === true
    ? `${difference(change)} Verbatim knows too few words of this language to say more.`
    : difference(change);
}

/** Words of another passage, or of another article. */
function joined({ draft, source, key, from }: Change): string {
  const where = from === key ? `stands elsewhere in ${key}` : `is from ${from}, not from ${key}`;
  return source === ''
    ? `“${shortened(draft)}” ${where}: the quotation joins it to these words.`
    : `“${shortened(draft)}” ${where}, which has “${shortened(source)}” here.`;
}

function difference({ draft, source, key, kind }: Change): string {
  const isDate = kind === 'name' && [draft, source].every((words) => foldedWords(words).some(isMonth));
  const label = isDate ? 'a date' : KIND[kind];
  const what = label === undefined ? '' : ` (${label})`;
  if (ELLIPSIS.test(draft)) return `The ellipsis leaves out “${shortened(source)}”${what}.`;
  if (draft === '') return `${key} has “${plain(source)}” here, which the quotation drops${what}.`;
  if (source === '') return `“${plain(draft)}” is not in ${key}: the quotation adds it${what}.`;
  return `${key} has “${plain(source)}”, not “${plain(draft)}”${what}.`;
}

function paraphrase({
  key,
  speaker,
  told,
}: Pick<Finding & { code: 'quote-is-paraphrase' }, 'key' | 'speaker' | 'told'>): string {
  const whose = speaker === undefined ? 'somebody’s speech' : `a quotation of ${speaker}`;
  return told === undefined
    ? `In ${key} these are the reporter’s words, not ${whose}.`
    : `${key} has this in the reporter’s words, not as ${whose}: “${shortened(told)}”.`;
}

function splice(key: string, joined: readonly Joined[]): string {
  if (joined.length < 2) return `This joins parts of different statements in ${key} into one quotation.`;
  const isOfArticles = joined.some(({ elsewhere }) => elsewhere !== undefined);
  const parts = joined.map(({ words, speaker, elsewhere }) => {
    const whose = [speaker, isOfArticles ? (elsewhere ?? key) : undefined].filter((one) => one !== undefined);
    return whose.length === 0 ? `“${brief(words)}”` : `“${brief(words)}” (${whose.join(', ')})`;
  });
  const why = isOfArticles ? 'they stand in different articles' : `${key} has them as different statements`;
  return `This joins ${list(parts)} into one quotation: ${why}.`;
}

/** What a translation does not render. */
function untranslated({ kind, draft, source, key }: Change): string {
  if (kind === 'negation' && draft === '') return `It denies nothing, but ${key} has “${plain(source)}”.`;
  if (kind === 'negation') return `It has “${plain(draft)}”, but ${key} denies nothing here.`;
  return source === ''
    ? `${key} has no “${plain(draft)}”.`
    : `It has “${plain(draft)}” where ${key} has “${plain(source)}”.`;
}

/** What the house style does not allow, though the sense is kept. */
function liberty(change: Change): string {
  const { draft, source, key } = change;
  switch (change.liberty) {
    case 'firstLetter':
      return `${key} has “${source}”, not “${draft}”: the house style wants the change of a letter in brackets.`;
    case 'finalPunctuation':
      return source === '' ? `${key} has no “${draft}” here.` : `${key} has “${plain(source)}” here, not “${draft}”.`;
    case 'emphasis':
      return `No note says whose emphasis “${plain(draft)}” has.`;
    case 'insertions':
      return `“${plain(draft)}” is not in ${key}: the house style lets nothing be put in, not in brackets either.`;
    case 'replacements':
      return `${key} has “${plain(source)}”, not “${plain(draft)}”: the house style lets nothing be replaced, not in brackets either.`;
    case 'omissions':
      return `${key} has “${shortened(source)}” here: the house style lets nothing be left out.`;
    case undefined:
      return `“${plain(draft)}” is put in brackets, but nothing in ${key} bears it out.`;
    default:
      return `${changed(change)} The sense is kept, but the change is not marked.`;
  }
}

function negation(change: Change): string {
  if (change.from !== undefined) return joined(change);
  const { draft, source, key } = change;
  if (draft === '') return `The quotation drops “${shortened(source)}”: it says the opposite of ${key}.`;
  if (source === '') return `The quotation adds “${plain(draft)}”: it says the opposite of ${key}.`;
  if (ELLIPSIS.test(draft)) return `The ellipsis leaves out “${shortened(source)}”: it says the opposite of ${key}.`;
  return `The negation is changed: ${key} has “${plain(source)}”, not “${plain(draft)}”.`;
}

const ELLIPSIS = /^[[({]?\s*(?:…|\.(?:\s?\.){2,3})\s*[\])}]?$/;

function unheard(problem: SuppressionProblem): string {
  switch (problem.kind) {
    case 'names-nothing':
      return 'This does not say what to ignore: write “verbatim-ignore quote-altered: the reason”.';
    case 'gives-no-reason':
      return 'Give a reason after a colon: without one, nothing is ignored.';
    case 'shares-its-line':
      return 'Put this comment on a line of its own, above the paragraph: here it ignores nothing.';
    case 'is-not-closed':
      return 'This comment has no end “-->”: nothing after it is checked.';
    case 'unknown-code':
      return `There is no finding ${plain(problem.name)}.`;
  }
}

/** Kinds that tell a writer something that the words themselves do not. */
const KIND: Readonly<Record<string, string>> = {
  number: 'a number',
  name: 'a name',
  modal: 'how certain or binding it is',
  quantifier: 'how much of it',
  comparison: 'a comparison',
  preposition: 'where or when',
  condition: 'a condition',
  subject: 'who does it',
  punctuation: 'a mark that changes the sense',
  ocr: 'a scanner may have misread it: look at the original',
};

function voice({ name, cue }: Voice): string {
  return cue === undefined || !/\p{L}/u.test(cue) ? name : `${name} (“${cue}”)`;
}

function list(keys: readonly string[]): string {
  return keys.length < 2 ? keys.join('') : `${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}`;
}

/** The ends of what is too long for a message. */
function shortened(text: string): string {
  return ends(text, 5);
}

/** The same where a message shows several of them. */
function brief(text: string): string {
  return ends(text, 3);
}

/** No more than this many words of either end, where the rest is more than a word or two. */
function ends(text: string, count: number): string {
  const words = plain(text).trim().split(' ');
  return words.length <= count * 2 + 2
    ? words.join(' ')
    : `${words.slice(0, count).join(' ')} … ${words.slice(-count).join(' ')}`;
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function misplaced({ key, label, places, given, counted }: Finding & { readonly code: 'locator-wrong' }): string {
  if (label === 'timestamp') return `In ${key} these words are said at ${places}, not at ${plain(given)}.`;
  if (counted)
    return `${key} prints no numbers of paragraphs: counted, these words are in para. ${places}, not ${plain(given)}.`;
  const term = termFor(label, /[-,]/.test(places));
  return `In ${key} these words are ${label === 'page' ? 'on' : 'in'} ${term} ${places}, not ${plain(given)}.`;
}
