import type { Source } from '../corpus/source.ts';
import type { Speaker } from '../speakers/attribution.ts';
import { natureOf } from '../speakers/nature.ts';
import { samePerson } from '../speakers/same-person.ts';
import { foldedWords } from '../text/words.ts';

/**
 * True when a draft gives words to the article itself, its author or its publisher ("NATO said" of a NATO release):
 * then the reporter's own words are rightly quoted.
 */
export function speaksForArticle(speaker: Speaker, source: Source): boolean {
  let answers = known.get(source);
  if (answers === undefined || answers.size >= MOST_ANSWERS) {
    answers = new Map();
    known.set(source, answers);
  }
  const asked = JSON.stringify([speaker.name, speaker.aliases, speaker.roles]);
  const answer = answers.get(asked) ?? isSpokenFor(speaker, source);
  answers.set(asked, answer);
  return answer;
}

/** A draft names few speakers, and asks for all of them with every key that is typed. */
const MOST_ANSWERS = 500;
const known = new WeakMap<Source, Map<string, boolean>>();

function isSpokenFor(speaker: Speaker, source: Source): boolean {
  const { publisher, author } = source.metadata;
  const names = [publisher, author].filter((name) => name !== undefined);
  return (
    [speaker.name, ...speaker.aliases].some((form) =>
      names.some((name) => covers(name, form) || isAcronym(form, name)),
    ) ||
    (author !== undefined && samePerson(speaker, { name: author, aliases: [], roles: [] }) === 'same') ||
    ARTICLE.test(speaker.name) ||
    isOwnedArticle(speaker.name, source) ||
    (natureOf(speaker) !== 'person' && isReleaseOf(speaker.name, source.text))
  );
}

/**
 * "Nora Holm's profile", „Holms Aufsatz“: what the article's author or publisher wrote; and where nobody is known to have
 * written it, what can only be an article.
 */
function isOwnedArticle(name: string, source: Source): boolean {
  const [, owner, work] = OWNED.exec(name) ?? [];
  if (owner === undefined || work === undefined) return false;
  const { author, publisher } = source.metadata;
  if (author === undefined && publisher === undefined) return ONLY_ARTICLE.test(work);
  return speaksForArticle({ name: owner, aliases: [], roles: [] }, source);
}

const OWNED =
  /^(.+?)(?:['’]s?|s)\s(?:[\p{Ll}-]+\s)?(article|report|story|profile|feature|piece|dispatch|account|essay|column|review|obituary|interview|conversation|Artikel|Bericht|Aufsatz|Beitrag|Text|Reportage|Porträt|Essay|Kolumne)$/u;
const ONLY_ARTICLE =
  /^(?:article|story|profile|feature|piece|dispatch|column|Artikel|Aufsatz|Reportage|Porträt|Kolumne)$/u;

/** True when every word of the one is a word of the other: "The Post" and "The Washington Post". */
function covers(name: string, form: string): boolean {
  const known = new Set(foldedWords(name));
  const asked = foldedWords(form).filter((word) => !LITTLE.has(word));
  return asked.length > 0 && asked.every((word) => known.has(word));
}

/** A press release tells at its end who gave it out: "About Kestrel Air". */
function isReleaseOf(name: string, text: string): boolean {
  if (!RELEASE.test(text)) return false;
  const about = ABOUT.exec(text.slice(-END))?.[1];
  return about !== undefined && covers(about, name);
}

const RELEASE =
  /^\W*(?:for immediate release|press release|news release)|(?:media|press|presse|prensa) ?(?:contact|kontakt|contacto)|contact presse|pressekontakt|pressemitteilung|communiqué de presse|nota de prensa/imu;
const ABOUT = /^[\s#*]*(?:About|Über|À propos d[e’' ]+|Acerca de|Sobre)\s*([^\n*]{2,80})\**$/mu;
/** Of the text's end, in which it stands. UTF-16 units. */
const END = 3000;

/** "NATO" of the North Atlantic Treaty Organization. */
function isAcronym(form: string, name: string): boolean {
  const letters = foldedWords(form).join('');
  const initials = foldedWords(name)
    .filter((word) => !LITTLE.has(word))
    .map((word) => word[0])
    .join('');
  return letters.length >= 2 && letters === initials;
}

const LITTLE = new Set(['the', 'of', 'and', 'for', 'a', 'an', 'le', 'la', 'les', 'de', 'der', 'die', 'das', 'el']);
/** Words for the article and for those who wrote it. */
const ARTICLE =
  /^(?:(?:the|an?|this|its|der|die|das|dieser?|le|la|l['’]|les|cet|cette|el|los) ?)?(?:(?:press )?(?:article|report|paper|newspaper|story|piece|release|dispatch|account|clipping|statement|post|blog|caption|headline|author|authors|writer|columnist|essayist|blogger|diarist|reporter|reporters|journalists?|correspondent|website|page|wiki|source|text|transcript)|artikel|aufsatz|beitrag|essay|porträt|bericht|meldung|zeitung|autorin|autor|journalist(?:in)?|reporterin|redakteur(?:in)?|verfasser(?:in)?|korrespondent(?:in)?|reportage|dépêche|journal|texte|auteure?|autrice|journaliste|chroniqueu(?:r|se)|rédact(?:eur|rice)|artículo|periódico|informe|reportaje|autora?|periodista|cronista|redactora?|المقال|التقرير|الصحيفة|الخبر|الكاتبة?|الصحفية?)$/iu;
