import type { Draft } from '../markdown/draft.ts';
import type { Attribution, Speaker } from '../speakers/attribution.ts';
import { natureOf } from '../speakers/nature.ts';
import type { People, Person } from '../speakers/people.ts';
import { contradicts, isPublicRole } from '../speakers/roles.ts';
import { samePerson } from '../speakers/same-person.ts';
import { foldedWords } from '../text/words.ts';

/**
 * Who holds the office that a draft gives a quotation to, where the article has one person for it, and that is not who
 * it gives the words to: "the mayor said", in an article whose mayor is Finch and whose fire chief says it. Undefined
 * where several hold it, where it is what anybody may be beside ("a resident"), or where nothing is told of who speaks.
 * `described` is the draft's mention, with its article.
 */
export function holderOf(described: string, said: Attribution, { all }: People): Person | undefined {
  const { speaker } = said;
  if (speaker === undefined || natureOf(speaker) !== 'person') return undefined;
  const wanted = officeOf(described);
  if (wanted.length === 0 || wanted.some((word) => ANYBODY.test(word))) return undefined;
  const isKnown = speaker.roles.length > 0 || speaker.aliases.some((alias) => TITLED.test(alias));
  if (!isKnown && !isPublicRole(described) && !ONE_OF_A_KIND.test(described)) return undefined;
  if (mayHold(wanted, described, speaker)) return undefined;
  const holders = all.filter((person) => holds(wanted, described, person.roles));
  const [holder] = holders;
  if (holder === undefined || holders.length > 1 || samePerson(asSpeaker(holder), speaker) !== 'different')
    return undefined;
  return holder;
}

/** True where a draft calls a speaker by an office alone, which this one holds: "the minister", whoever else was one. */
export function isCalledByOffice({ mention }: Attribution, { prose: { text } }: Draft, { roles }: Speaker): boolean {
  if (mention === undefined) return false;
  const called = text.slice(mention.start, mention.end).replace(/^(?:the|der|die|das|le|la|el|il)\s+/iu, '');
  if (called === '' || /^\p{Lu}/u.test(called)) return false;
  const words = foldedWords(called);
  return roles.some((role) => {
    const held = foldedWords(role);
    return words.every((word) => held.includes(word));
  });
}

/** Offices that a place has one of, in the languages that we read. */
const ONE_OF_A_KIND =
  /^(?:the|der|die|le|la|el) (?:mayor|vicar|sheriff|premier|governor|bürgermeister(?:in)?|oberbürgermeister(?:in)?|landrat|landrätin|ministerpräsident(?:in)?|maire|préf[eè]te?|alcalde|alcaldesa|gobernador(?:a)?)$/iu;

/** By what somebody is: not all titles tell. */
const TITLED = /^(?:Dr|Prof|Professor|Sir|Rev|Father|Judge|Captain|Colonel|General|Sergeant)\.? /;

function asSpeaker({ name, aliases, roles }: Person): Speaker {
  return { name, aliases: [...aliases], roles: [...roles] };
}

function holds(wanted: readonly string[], described: string, roles: Iterable<string>): boolean {
  return [...roles].some((role) => isWithin(wanted, officeOf(role)) && !contradicts(described, role));
}

/** Whether who speaks has the office as well, or one that is much like it, as far as the article tells. */
function mayHold(wanted: readonly string[], described: string, { name, aliases, roles }: Speaker): boolean {
  if (holds(wanted, described, roles)) return true;
  const families = FAMILIES.filter((family) => wanted.some((word) => family.test(word)));
  const told = new Set([name, ...roles].flatMap(officeOf));
  const titles = aliases.map((alias) => officeOf(alias).filter((word) => !told.has(word)));
  return [...titles, ...roles.map(officeOf)].some((office) => {
    if (office.some((word) => families.some((family) => family.test(word)))) return !areTwo(wanted, office);
    return wanted.some((word) => office.some((other) => isAlike(word, other))) && !areTwo(wanted, office);
  });
}

/** "The health minister" and "the transport minister": one head, and nothing else in common. */
function areTwo(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((word) => other.some((each) => isAlike(word, each)));
  if (one.length < 2 || other.length < 2 || shared.length !== 1) return false;
  return isAlike(one.at(-1)!, other.at(-1)!) || isAlike(one[0]!, other[0]!);
}

/** What one person may be called by turns. */
const FAMILIES: readonly RegExp[] = [
  /^(?:mp|mep|msp|member|parliamentarian|lawmaker|legislator|congress\w+|senator|representative|politician|deputy|abgeordnete\w*|politiker\w*|député\w*|sénat\w+|diputad[oa]|senador\w*|نائب\w*|النائب\w*)$/u,
  /^(?:lawyer|attorney|counsel|barrister|solicitor|prosecutor|qc|kc|anwalt|anwältin|avocate?|procureure?|abogad[oa]|fiscal|محام\S*|المحام\S*)$/u,
  /^(?:doctor|dr|physician|surgeon|professor|prof|researcher|scientist|scholar|academic|investigator|\w+ologist|\w+ist|arzt|ärztin|forscher\w*|wissenschaftler\w*|professor\w*|chercheu\w+|médecin|scientifique|investigador\w*|científic[oa]|médic[oa]|طبيب\S*|باحث\S*|أستاذ\S*)$/u,
  /^(?:chief|head|boss|ceo|chair\w*|president|director|manager|chef\w*|leiter\w*|direktor\w*|vorsitzende\w*|präsident\w*|direct(?:eur|rice)|présidente?|patronn?e?|director\w*|president[ea]|jef[ea]|رئيس\S*|الرئيس\S*|مدير\S*|المدير\S*)$/u,
  /^(?:police\w*|sergeant|inspector|constable|detective|sheriff|superintendent|commissioner|polizist\w*|policier\w*|policía)$/u,
  /^(?:secretary|minister\w*|premier|chancellor|kanzler\w*|ministre|ministr[oa]|canciller|وزير\S*|الوزير\S*)$/u,
  /^(?:teacher|head\w*|principal|lehrer\w*|schulleiter\w*|enseignante?|maestr[oa]|profesor\w*)$/u,
  /^(?:soldier|general|colonel|captain|commander|major|lieutenant|admiral|skipper|oberst|hauptmann|colonel|capitaine|coronel|capitán)$/u,
];

/** One is the other's beginning or its end: "ministre" of "ministre des transports", "minister" of "transport minister". */
function isWithin(wanted: readonly string[], office: readonly string[]): boolean {
  const [short, long] = [wanted.join(' '), office.join(' ')];
  return long === short || long.endsWith(` ${short}`) || long.startsWith(`${short} `);
}

/** Gender or number apart: alcalde, alcaldesa. */
function isAlike(one: string, other: string): boolean {
  const length = Math.max(4, Math.min(one.length, other.length) - 2);
  return one.slice(0, length) === other.slice(0, length);
}

/** The words of an office in small letters, without articles and prepositions. */
function officeOf(role: string): readonly string[] {
  return role
    .toLowerCase()
    .replace(/chief executive(?: officer)?/, 'ceo')
    .split(/[^\p{L}\p{M}-]+/u)
    .filter((word) => word.length > 1 && !LITTLE.has(word));
}

const LITTLE: ReadonlySet<string> = new Set(
  `the an of for at in on and der die das des dem den ein eine einer von vom und le la les un une de du des et el los las
  una del al his her its their our my`.split(/\s+/),
);

/** What people are beside what they do, and words for whoever speaks: nobody is one of these alone. */
const ANYBODY =
  /^(?:wo)?m[ae]n$|^(?:person|people|father|mother|parent|brother|sister|son|daughter|husband|wife|uncle|aunt|cousin|friend|colleague|neighbou?r|rival|ally|resident|voter|author|writer|reader|leader|boss|expert|official|officer|source|witness|critic|supporter|opponent|activist|campaigner|member|fellow|owner|founder|worker|employee|candidate|veteran|victim|survivor|spokes\w+|speaker|representative|user|fan|star|host|guest|student|native|insider|observer|commentator|executive|mann|frau|vater|mutter|bruder|schwester|sohn|tochter|kolleg\w+|nachbar\w*|zeug\w+|expert\w*|sprecher\w*|mitglied|vertreter\w*|autor\w*|bewohner\w*|anwohner\w*|kandidat\w*|homme|femme|père|mère|frère|sœur|fils|fille|habitante?|voisine?|témoin|porte-parole|responsable|dirigeante?|élue?|auteure?|militante?|candidate?|hombre|mujer|padre|madre|hermano|hermana|hijo|hija|vecin[oa]|testigo|portavoz|vocer[oa]|líder|dirigente|autora?|candidat[oa]|رجل|الرجل|امرأة|المرأة|شاهد|متحدث|المتحدث|متحدثة|المتحدثة|ناطق|الناطق|مسؤول|المسؤول|خبير|الخبير|مصدر|عضو|كاتب|الكاتب|زعيم|الزعيم)s?$/u;
