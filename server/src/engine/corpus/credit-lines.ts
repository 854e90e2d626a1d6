import { findDate } from './dates.ts';

/** "(Source: North Wind Agency; issued Oct 26, 2018)". */
export function readSourceLine(
  line: string,
): { readonly publisher: string; readonly date: string | undefined } | undefined {
  const match = SOURCE.exec(line);
  if (match === null || line.length > LONGEST_CREDIT) return undefined;
  const rest = match[1]!.replace(/\)\s*$/, '');
  const [name = '', ...others] = rest.split(/\s*[;|]\s*/);
  const publisher = name.replace(/[.,\s]+$/, '');
  return isName(publisher) ? { publisher, date: findDate(others.join('; '))?.iso } : undefined;
}

/** The agency, date and, where a person stands in the place of the town, the author of a first paragraph. */
export type Dateline = {
  readonly agency: string | undefined;
  readonly date: string | undefined;
  readonly author: string | undefined;
};

/** "Port Royal, 21 October 2021 (NWA): …", "PORT ROYAL (NWA) - …", "PORT ROYAL, Oct. 26, 2018 — …", "Ada Finch (nwa): …". */
export function readDateline(line: string): Dateline | undefined {
  const start = line.slice(0, LONGEST_CREDIT);
  const match = WITH_AGENCY.exec(start);
  if (match === null) {
    const dated = findDate(start);
    if (dated === undefined || !PLACE.test(start.slice(0, dated.start)) || !OPENS_STORY.test(start.slice(dated.end))) {
      return undefined;
    }
    return { agency: IN_SLASHES.exec(start.slice(dated.end))?.[1], date: dated.iso, author: undefined };
  }
  const [, before = '', agency = ''] = match;
  if (!isName(agency) || IN_A_PICTURE.test(agency)) return undefined;
  const date = findDate(before)?.iso;
  return { agency, date, author: isPerson(before.trim()) && !WIRES.has(agency) ? before.trim() : undefined };
}

/** "By Ada Finch | October 3, 2021" names an author; a line that goes on as a sentence does not. */
export function bylineAuthor(line: string): string | undefined {
  if (line.length > LONGEST_CREDIT) return undefined;
  const posted = POSTED_BY.exec(line)?.[1] ?? WITH_POST.exec(line)?.[1] ?? byAfterDate(line);
  if (posted !== undefined && isPerson(posted)) return posted;
  const match = BYLINE.exec(line);
  if (match === null) return undefined;
  const said = match[1]!.replace(/[.:\s]+$/, '');
  const unsplit = said.split(/\s*[|·•–—(]\s*|\s+-\s+|\.\s+/)[0]!;
  // Behind a comma stands another name only where the list ends with “and”; else it may be a town or a paper.
  const first = said.split(/\s*[|·•,–—(]\s*|\s+-\s+/)[0]!;
  const names = [...(LISTED.test(unsplit) ? [unsplit] : []), first, unsplit.split(/\s*,\s*/)[0]!];
  const found = names.find((some) => some.split(AND).every((name) => isPerson(name) || isInCapitals(name)));
  return found === undefined ? undefined : asName(found);
}

/** "September 18, 2016 by Ada Finch". */
function byAfterDate(line: string): string | undefined {
  const dated = / by /i.test(line) ? findDate(line) : undefined;
  return dated?.start === 0 ? /^\s*[|·,–—-]?\s*by\s+(.{3,60})$/i.exec(line.slice(dated.end))?.[1] : undefined;
}

/** True for two to four words that are a person's name by their form, and nothing else. */
export function isPersonsName(line: string): boolean {
  return line.length <= 40 && (isPerson(line) || isInCapitals(line));
}

/** A name that is printed in capitals as it is written. */
export function asName(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{M}])\p{Lu}[\p{Lu}\p{M}]{2,}(?![\p{L}\p{M}])/gu,
    (word) => word[0]! + word.slice(1).toLowerCase(),
  );
}

/** "From Harbour Wiki" under the title of a page. */
export function wikiOf(line: string): string | undefined {
  const match = /^From (\p{Lu}[^.!?]{2,60})$/u.exec(line);
  return match === null ? undefined : match[1]!.replace(/, the free encyclopa?edia.*$/i, '');
}

/** "© 2018 North Wind Media. All rights reserved." */
export function copyrightHolder(line: string): string | undefined {
  const match = COPYRIGHT.exec(line);
  const holder = match?.[1]?.replace(/\s*(?:[.,|–—]|\ball rights\b)[\s\S]*$/i, '').trim();
  const name = holder?.replace(/[\s,]+\d{4}(?:\s*[-–]\s*\d{4})?$/, '');
  if (name === undefined || !isName(name) || LEGAL.test(name) || RESERVED.test(name)) return undefined;
  return /^[\p{Lu}\p{Lo}\p{N}]/u.test(name) || /^\S+$/.test(name) ? name : undefined;
}

/** The date of a line that says nothing else but who wrote it, the weekday and the hour. */
export function dateOfLine(line: string): string | undefined {
  if (line.length > LONGEST_CREDIT) return undefined;
  const parts = line.split(/\s*\|\s*/);
  const published = parts.filter((part) => !CHANGED_FIRST.test(part));
  // "Updated: … | Published: …" was published on the second of its days.
  if (published.length < parts.length && published.length > 0) return dateOfLine(published.join(' | '));
  const found = findDate(line);
  if (found === undefined || found.iso.length < 10) return undefined;
  const start = line.slice(0, found.start);
  const before = (PLACE.test(start) || PLACE_AND_DASH.test(start) ? '' : start)
    .replace(BYLINE, '')
    .replace(SAYS_WHEN, '')
    .replace(INITIALS, '')
    .replace(HOUR, '');
  const after = line.slice(found.end).replace(CHANGED, '').replace(TIME, '').replace(BY_SOMEBODY, '');
  return /[\p{L}\p{N}]/u.test(before + after) ? undefined : found.iso;
}

const CHANGED_FIRST = /^(?:last )?(?:modified|updated|edited|aktualisiert|mis à jour|actualizado|aggiornato)\b/i;
const PLACE_AND_DASH = /^\p{Lu}[\p{L}\p{M}'’.]+(?: \p{Lu}[\p{L}\p{M}'’.]+){0,2}\s+[-–—|]\s*$/u;
const HOUR = /\b\d{1,2}[:.]\d{2}\b/;

/** True for a line that is about the article rather than of it. */
export function isCredit(line: string): boolean {
  if (line.length <= LONGEST_CREDIT && IN_OFFICE.test(line)) return true;
  return [readSourceLine, readDateline, bylineAuthor, wikiOf, copyrightHolder, dateOfLine].some(
    (read) => read(line) !== undefined,
  );
}

const LONGEST_CREDIT = 120;

const SOURCE = /^\(?\s*(?:source|quelle|fuente|fonte|bron|المصدر)\s*:\s*(.+)$/iu;
const WITH_AGENCY = /^((?:\p{Lu}|\p{Lo})[^():;!?“"]{1,70}?)?\s*\(([^()\d]{2,40})\)\s*(?::|[-–—]{1,2})\s*(?=\S)/u;
const IN_A_PICTURE = /^(?:left|right|cent(?:er|re)|[lrc]|photo|file|video|ret(?:ire)?d?\.?|front|back)$/i;
const PLACE = /^(?:\p{Lu}|\p{Lo})[\p{L}\p{M}'’. ,/-]{1,50},\s*$/u;
/** Agencies that send what companies say of themselves: “CHICAGO, Oct. 28, 2021 /NWA/ -- …”. */
const IN_SLASHES = /^\s*\/([^/]{2,30})\/\s*(?=[-–—])/;
const OPENS_STORY = /^\s*(?:\/[^/]{2,30}\/\s*)?(?::|[-–—]{1,2}\s)\s*\S/;
const BYLINE =
  /^(?:(?:written|words|story|text|reporting) by|by|(?:ein(?:e)? )?(?:kommentar|gastbeitrag|gastkommentar|essay|bericht|analyse|interview) von|von|(?:propos recueillis )?par|(?:escrito )?por|di|door|(?:author|autor|auteur|autore|reporter|interview|text|words|texte|testo|texto)(?=:)|author|autor|auteur|autore|reporter|بقلم|كتب|كتبت)\s*:?\s+(.{3,100})$/iu;
/** "Posted on March 3, 2020 by Ada Finch". */
const POSTED_BY = /^(?:posted|published|written|updated)\b.*\d.*\bby\s+([^,|·]{3,60})$/iu;
/** "Ada Finch, political editor": without the comma, nobody can tell where the name ends. */
const WITH_POST =
  /^(\p{Lu}[^,|·]{3,50})\s*[,|·]\s*(?:[\p{L}'’ -]{0,40}\s)?(?:correspondent|reporter|editor|columnist|staff writer|korrespondent(?:in)?|redakteur(?:in)?|correspondante?)$/u;
const IN_OFFICE =
  /^\p{Lu}[\p{L}'’.-]+ \p{Lu}[\p{L}'’.-]+,? (?:[\p{L}'’&-]+ ){0,6}(?:correspondent|reporter|editor|columnist|staff writer|korrespondent(?:in)?|redakteur(?:in)?|correspondante?)$/u;
const BY_SOMEBODY = /^\s*(?:by|von|par|por)\s+[^,;:!?]{3,60}$/iu;
/** When it was changed, after when it was published. */
const CHANGED =
  /[\s,|·•(–—-]*(?:last )?(?:modified|updated|edited|modifié|mis à jour|aktualisiert|geändert|actualizado|aggiornato|bijgewerkt)(?!\p{L}).*$/iu;
const LISTED = /\s(?:and|und|et|y|e|en|و|&)\s/iu;
const AND = /\s*,\s*|\s+(?:and|und|et|y|e|en|و)\s+|\s*&\s*/;
const COPYRIGHT = /^(?:copyright\s*)?(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by\s+)?(.{2,80})$/iu;
/** "Copyright policy" names nobody. */
const LEGAL = /^(?:policy|notice|statement|information|terms|disclaimers?|claims?|infringement|law|act)\b/i;
/** What is said of the rights in the place of who holds them. */
const RESERVED =
  /^(?:ri?production|reproduction|riproduzione|tous droits|alle rechte|todos los|tutti i|diritti|crown)\b/i;
const SAYS_WHEN =
  /(?:(?:volume \d+[:,] )?(?:first |last )?(?:published|posted|debated|updated|modified|issued|released|dated?|created|veröffentlicht|aktualisiert|(?:presse|medien)(?:mitteilung|information) vom|stand|publié|publicado|pubblicato|mis à jour|نشر|تاريخ النشر)(?: (?:on|at|am|le|el|il|em|في))?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|الأحد|،)(?!\p{L})/giu;
const INITIALS = /(?<!\p{L})\p{Lu}{1,3}(?:[/.]\p{Lu}{1,3}){0,2}(?=\s*[–—|-]\s*$)/u;
const TIME =
  /^[\s,|·•@/–—T-]*(?:at |um |à )?\d{1,2}[:.h時]\d{2}(?:[:.]\d{2}|分)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:uhr|[a-z]{1,4})?\s*$/iu;

/** Wire services: what stands before their sign is a town. */
const WIRES = new Set(
  'AP AFP Reuters UPI dpa DPA EFE ANSA TASS Xinhua PTI ANI IANS APP AA KUNA WAM MENA Bloomberg'.split(' '),
);

/** First words of many towns' names, so that "New Delhi (PTV)" is no author. */
const TOWN =
  /^(?:New|San|Santa|Santo|Los|Las|Saint|St|El|Al|La|Le|Port|Fort|Cape|Tel|Abu|Hong|Kuala|Addis|Buenos|Rio|Sao|São|Mexico|North|South|East|West)\b|\b(?:City|Beach|Town|Republic|Kingdom|States)$/;

/** "Political Editor" is nobody's name. */
const POST =
  /\b(?:Editor|Correspondent|Reporter|Columnist|Writer|Staff|Korrespondent(?:in)?|Redaktion|Redakteur(?:in)?)\b/;

function isPerson(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|bin|al|el)){1,3}$/u.test(name)
    ? /\p{Ll}/u.test(name) && !TOWN.test(name) && !POST.test(name)
    : /^\p{Lo}+(?: \p{Lo}+){1,3}$/u.test(name);
}

/** Nor is a headline in capitals a name: it has words that no name has. */
function isInCapitals(name: string): boolean {
  return (
    /^\p{Lu}[\p{Lu}\p{M}'’.-]+(?: (?:\p{Lu}[\p{Lu}\p{M}'’.-]*|Mc\p{Lu}+)){1,2}$/u.test(name) &&
    !/\b(?:THE|OF|OUR|STAFF|ALL|AND|IN|ON|TO|IS|DER|DIE|DAS|DEN|LA|LE|LES|EL|LOS|UN|UNE|ET)\b/.test(name)
  );
}

function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.split(/\s+/).length <= 8 && !/[.!?]\s|https?:/.test(text);
}
