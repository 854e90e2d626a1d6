import type { Speaker } from './attribution.ts';
import { isGivenName } from './given-names.ts';
import { GRAMMARS } from './languages/grammars.ts';
import { partsOf, withoutTitles } from './names.ts';

/** What a speaker's names say that it is; `unknown` for a bare word that may be a surname or a body. */
export type Nature = 'person' | 'body' | 'role' | 'unknown';

export function natureOf(speaker: Speaker): Nature {
  const forms = [speaker.name, ...speaker.aliases];
  if (!forms.some((form) => /[\p{Lu}\p{Lo}]/u.test(form)))
    return describes(forms[0]!) || !isBody(forms[0]!) ? 'role' : 'body';
  if (forms.every(describes)) return 'role';
  const bare = withoutTitles(speaker.name);
  if (isPersonal(bare) || forms.some((form) => PERSONAL.test(form))) return 'person';
  const isTitled = speaker.roles.length > 0 || forms.some((form) => withoutTitles(form) !== form);
  if (isTitled && isGivenName(partsOf(bare)[0] ?? '') && partsOf(bare).length === 2) return 'person';
  if (isBody(bare)) return 'body';
  if (isTitled) return 'person';
  const longest = forms.map((form) => partsOf(form)).sort((a, b) => b.length - a.length)[0]!;
  if (longest.length >= 2 && longest.length <= 4) return 'person';
  return longest.length === 1 && isGivenName(longest[0]!) ? 'person' : 'unknown';
}

/** "Steve Israel": a given name and one or two more words, none of which only a body has. */
function isPersonal(bare: string): boolean {
  if (/(?:^|\s)\p{Ll}{4}/u.test(bare)) return false;
  const parts = partsOf(bare);
  return parts.length >= 2 && parts.length <= 4 && isGivenName(parts[0]!) && !parts.some((part) => BODIES.has(part));
}

/** Titles that no body bears. */
const PERSONAL = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Sen|Rep|Gov|Lt|Gen|Herr|Frau|Monsieur|Madame|M|Mme|Señor|Señora)\.? /;

/** "the NATO chief", "NATO chief": a description with an office for its head or before an of. */
function describes(form: string): boolean {
  if (isPersonal(form)) return false;
  const head = form
    .split(/\s(?:of|for|at|der|des|du|de|del|von)\s/u)[0]!
    .split(/\s+/)
    .at(-1)!;
  return [...GRAMMARS.values()].some((grammar) => grammar.roles.has(head.toLowerCase()) || grammar.roles.has(head));
}

/** Whether a name has a word in it that is a body's or a place's. Asked again and again of the same names. */
export function isBody(form: string): boolean {
  let answer = answers.get(form);
  if (answer === undefined) {
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answer = saysBody(form);
    answers.set(form, answer);
  }
  return answer;
}

const answers = new Map<string, boolean>();
const MOST_ANSWERS = 5000;

function saysBody(form: string): boolean {
  if (/^\p{Lu}{2,6}$/u.test(form) || /\d/.test(form)) return true;
  return form
    .toLowerCase()
    .split(/[^\p{L}\p{M}-]+/u)
    .filter((word, i) => i > 0 || !isGivenName(word))
    .some(
      (word) =>
        BODIES.has(word) || PLACES.has(word) || [...GRAMMARS.values()].some((grammar) => grammar.bodies.has(word)),
    );
}

/** Words in the names of bodies. */
const BODIES: ReadonlySet<string> = new Set(
  `times post journal herald tribune gazette guardian telegraph observer mail news press tv radio media reuters bloomberg
  politico politifact breitbart cnn bbc nbc cbs abc fox npr associated agence al-jazeera jazeera wikipedia wikileaks
  twitter facebook google microsoft apple amazon tesla boeing airbus greenpeace amnesty interpol unesco unicef opec
  international national united nations nation states union european african asian american world global central
  pentagon kremlin whitehall capitol nato isaf taliban hamas hezbollah isis house rights watch trust fund federal
  republic republicans democrats tories labour greens liberals conservatives university college institute inc corp ltd
  gmbh ag plc llc co force air navy marines today center week magazine review institution holdings airlines motors hospital museum library studies research`
    .split(/\s+/)
    .filter(Boolean),
);

/** Places that stand for those who govern there. Some are surnames as well. */
const PLACES: ReadonlySet<string> = new Set(
  `downing westminster washington moscow beijing brussels london paris berlin tehran
  islamabad kabul kyiv kiev delhi tokyo ankara cairo riyadh baghdad damascus jerusalem seoul pyongyang ottawa canberra
  america britain england scotland wales ireland france germany spain italy portugal russia china india pakistan iran
  iraq afghanistan syria israel palestine turkey egypt jordan lebanon yemen qatar japan korea taiwan vietnam indonesia
  australia canada mexico brazil argentina chile colombia venezuela cuba peru kenya nigeria ethiopia somalia sudan libya
  morocco algeria tunisia ukraine poland hungary romania greece austria switzerland sweden norway denmark finland
  netherlands belgium europe africa asia alabama alaska arizona arkansas california colorado connecticut delaware florida
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
  missouri montana nebraska nevada hampshire ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin
  wyoming ala ariz ark calif colo conn del fla ill ind kan mass mich minn mo mont neb nev okla ore pa tenn tex vt wash
  wis wyo n.c n.h n.j n.m n.y s.c s.d n.d bayern berlin hamburg bremen hessen sachsen`
    .split(/\s+/)
    .filter(Boolean),
);
