import type { Span } from '../text/span.ts';

/** A newspaper, broadcaster or agency that a sentence names as the one whom somebody told something. */
export type Outlet = Span & { readonly name: string };

/**
 * The outlets that a sentence says something was told to, or that it was quoted by: “… told the BBC”, „… sagte Roth der
 * Nachrichtenagentur dpa“. Offsets are those of `text`, of which only `sentence` is read. A name that may well be
 * something else than an outlet is none: to miss one costs a hint, to invent one costs trust.
 */
export function outletsTold(text: string, sentence: Span): readonly Outlet[] {
  const read = text.slice(sentence.start, sentence.end);
  const found: Outlet[] = [];
  for (const match of read.matchAll(NAME)) {
    const whole = match.groups?.['described'] ?? match[0];
    const name = whole.replace(/\.$/, '');
    const end = match.index + match[0].length - (whole.length - name.length);
    const before = read.slice(Math.max(0, match.index - FARTHEST), match.index).replace(ARTICLE, ' ');
    if (NAMELESS.has(name) || !LINKS.some((link) => link.test(before))) continue;
    found.push({ name, start: sentence.start + end - name.length, end: sentence.start + end });
  }
  return found;
}

/** Whether two names are one outlet’s: one is short for the other, or has no word that the other lacks. */
export function isSameOutlet(one: string, other: string): boolean {
  const a = tellingWords(one);
  const b = tellingWords(other);
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** True for the name of a newspaper, an agency or a broadcaster, whatever else it may be the name of. */
export function namesOutlet(name: string): boolean {
  return ANY.test(name);
}

/** The words of a name that tell it from others, in small letters. */
function tellingWords(name: string): readonly string[] {
  const words = (FULL[name] ?? name).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL.has(word));
}

const SMALL = new Set(
  'the der die das den dem le la les el los las il of and und et y radio tv com net org www'.split(' '),
);

/** Outlets that are called by their initials as often as by their names. */
const FULL: Readonly<Record<string, string>> = {
  AP: 'Associated Press',
  AFP: 'Agence France-Presse',
  dpa: 'Deutsche Presse-Agentur',
  NYT: 'New York Times',
  WSJ: 'Wall Street Journal',
  FAZ: 'Frankfurter Allgemeine Zeitung',
  NZZ: 'Neue Zürcher Zeitung',
  SZ: 'Süddeutsche Zeitung',
};

/** Outlets whose names nobody takes for anything else. */
const KNOWN =
  `BBC|CNN|MSNBC|NBC|CBS|NPR|PBS|ITV|Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|Politico|
  Axios|Al Jazeera|Al Arabiya|Xinhua|TASS|Interfax|Spiegel|Deutschlandfunk|Tagesschau|dpa|ARD|ZDF|ORF|SRF|NZZ|FAZ|NYT|WSJ|
  Le Monde|Le Figaro|Libération|Le Parisien|France Info|France Inter|BFMTV|El País|El Mundo|La Vanguardia|Cadena SER|
  RTVE|EFE|ANSA|Repubblica|Corriere della Sera|NRC|Volkskrant`.replace(/\s*\n\s*/g, '');

/** The last words of many outlets’ names. */
const LAST = `Times|Post|News|Herald|Tribune|Gazette|Journal|Chronicle|Telegraph|Guardian|Observer|Examiner|Inquirer|
  Courier|Dispatch|Bulletin|Sentinel|Argus|Weekly|Daily|Magazine|Radio|TV|Television|Zeitung|Tagblatt|Tageblatt|
  Tagesspiegel|Tages-Anzeiger|Anzeiger|Nachrichten|Rundschau|Kurier|Rundfunk|Morgenpost|Abendblatt`.replace(
  /\s*\n\s*/g,
  '',
);

/** Last words that are no name by themselves: "sagte er unserer Zeitung". */
const NAMELESS = new Set('News Weekly Daily Magazine Radio TV Television Zeitung Nachrichten Rundfunk'.split(' '));

/** Words of outlets' names that are other things' names, too: no hint can be built on them. */
const ALSO =
  'Standard|Globe|Mail|Sun|Star|Press|ABC|Ledger|Mercury|Advertiser|Quarterly|Wikipedia|Monde|Figaro|País|Mundo';

const ANY = new RegExp(`(?<![\\p{L}\\p{N}])(?:${KNOWN}|${LAST}|${ALSO})(?![\\p{L}\\p{N}])`, 'u');

/** Words that say that an outlet’s name follows. */
const KIND =
  `newspaper|news agency|news site|broadcaster|Tageszeitung|Zeitung|Nachrichtenagentur|Fernsehsender|Radiosender|
  Sender|quotidien|journal|chaîne|agence|hebdomadaire|diario|periódico|cadena|agencia|quotidiano|emittente|agenzia|krant|
  omroep|persbureau`.replace(/\s*\n\s*/g, '');

const CAPITAL = '\\p{Lu}[\\p{L}\\p{N}.&-]*';
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(?:(?:${KIND})\\s+[“„«"‘]?(?<described>(?:${CAPITAL}|dpa)(?:\\s${CAPITAL}){0,3})|` +
    `(?:${KNOWN})(?:\\s(?:News|World Service|TV|Radio(?:\\s\\d)?))?|` +
    `(?:(?!The\\s|Der\\s|Die\\s|Das\\s)${CAPITAL}\\s){0,3}(?:${LAST}))(?![\\p{L}\\p{N}-])`,
  'gu',
);

/** UTF-16 units before a name in which a link to it is sought: some ten words. */
const FARTHEST = 80;

/** What may stand between a link and a name. */
const ARTICLE = /\s+(?:(?:the|der|dem|den|die|das|le|la|les|el|il|lo|het|de)\s+|l['’])?["“„«‘]?$/iu;

/** The ends of clauses that say that an outlet was told something, by language. */
const LINKS: readonly RegExp[] = [
  /\b(?:told|tells|telling|sp(?:oke|eaking) (?:to|with)|interview(?:ed)? (?:with|by|on|in|to)|(?:statement|comments?|remarks|e-?mail) to|quoted (?:by|in)|reported (?:by|in))\s+$/iu,
  /\b(?:gegenüber|(?:Interview|Gespräch) mit|zitiert (?:von|in)|(?:sagte|sagt|erklärte|erzählte|berichtete|bestätigte)(?:\s(?!d(?:er|ie|as|em|en)\s)[\p{L}.-]+){1,4})\s+$/iu,
  /(?:\b(?:déclaré|dit|confié|expliqué|raconté|affirmé|entretien|interview|accordée?)(?:\s[\p{L}-]+){0,2}\s(?:à|au|aux|avec)|\bau micro d(?:e|u)|\bcitée?s? par)\s+$/iu,
  /(?:\b(?:dijo|declaró|explicó|contó|aseguró|afirmó|señaló|entrevista|declaraciones)(?:\s[\p{L}-]+){0,3}\s(?:a|al|con|en)|\bcitad[oa]s? por)\s+$/iu,
  /\b(?:detto|dichiarato|spiegato|raccontato|intervista)(?:\s[\p{L}-]+){0,2}\s(?:a|al|alla|con)\s+$/iu,
  /\b(?:tegen(?:over)?|vertelde(?: aan)?|gesprek met|interview met)\s+$/iu,
];
