import type { Line } from './clipped.ts';
import { isFurniture, isSection } from './furniture.ts';

/** What a line above a headline is: the name of the paper or site for sure, a name as likely as a headline, or neither. */
export type NameLikeness = 'masthead' | 'name' | 'other';

/**
 * How much a line is like the name of a paper, a site or a body. For sure are words that such names are made of, and a
 * name that is the page's own by what stands elsewhere on it: under it a menu, at its foot its copyright. `lines` are
 * those at the top of the page, `last` those at its foot.
 */
export function nameLikeness(line: Line, lines: readonly Line[], last: readonly Line[]): NameLikeness {
  const text = line.text.replace(/\s*\|.*$/, '');
  if (!isNameLike(text)) return 'other';
  if (isNameOfMedium(text)) return 'masthead';
  const isAtFoot = last.some((other) => other !== line && other.text !== line.text && isCopyrightOf(text, other.text));
  if (isAtFoot || isOverMenu(line, lines)) return 'masthead';
  return text === line.text ? 'name' : 'masthead';
}

/** Of the lines above a headline the one that names the paper or site, without a section that it names beside itself. */
export function mastheadOf(above: readonly Line[], last: readonly Line[]): string | undefined {
  const names = above.flatMap(({ text }) => {
    const name = text.replace(/\s*\|.*$/, '').trim();
    return isFurniture(text) || isSection(text) || !isNameLike(name) ? [] : [name];
  });
  return names.find(isNameOfMedium) ?? names.find((name) => last.some(({ text }) => isCopyrightOf(name, text)));
}

/** Up to six words, each with a capital but for those that join them. */
function isNameLike(text: string): boolean {
  const all = text.split(/\s+/);
  if (all.length > 6 || /[.!?:;,“”"«»]$|[“”"«»?!]/u.test(text)) return false;
  return all.length === 1 || all.every((word, i) => (i > 0 && JOINING.test(word)) || /^[\p{Lu}\p{Lo}&]/u.test(word));
}

const JOINING =
  /^(?:of|the|and|for|on|de|du|des|del|della|di|da|do|la|le|les|l[’'].*|el|los|der|die|das|und|für|et|y|e|&)$/i;

/** "BBC News", "The Holm Herald", "Le Courrier du Littoral", "Museum of the North", "Hafenzeitung", "صحيفة الساحل". */
function isNameOfMedium(text: string): boolean {
  return (
    ENDS_AS_MEDIUM.test(text) ||
    OPENS_AS_MEDIUM.test(text) ||
    /^\S+(?:zeitung|blatt|anzeiger|kurier|\.(?:com|org|net|co\.uk|de|fr|es|it|uk))$/iu.test(text)
  );
}

const ENDS_AS_MEDIUM =
  /^(?:\S+ ){1,3}(?:News|Times|Post|Herald|Courier|Gazette|Tribune|Journal|Guardian|Observer|Chronicle|Telegraph|Mirror|Globe|Standard|Independent|Review|Magazine|Weekly|Diaries|Dispatch|Examiner|Inquirer|Sentinel|Ledger|Bulletin|Institute|Foundation|Blog|Zeitung|Anzeiger|Nachrichten|Tageblatt|Rundschau|Forum|Parliament)$/u;
const OPENS_AS_MEDIUM =
  /^(?:(?:Le|La|Les|El|Il|Lo|The) )?(?:(?:Courrier|Corriere|Correo|Faro|Diario|Gazzetta|Gazette|Giornale|Journal|Voz|Voix|Heraldo|Institute|University|Museum|Università|Universidad|Université|Universität|Department|Ministry|Office) (?:of|for|de|du|des|del|della|di|dello) |Daily \p{Lu}|صحيفة |جريدة |مجلة )/u;

function isCopyrightOf(name: string, line: string): boolean {
  return /©|\(c\)|copyright/i.test(line) && line.toLowerCase().includes(name.toLowerCase());
}

/** The next line is one of a menu, and no button of an article. */
function isOverMenu(line: Line, lines: readonly Line[]): boolean {
  const next = lines[lines.indexOf(line) + 1]?.text;
  return next !== undefined && MENU.test(next);
}

const MENU =
  /^(?:menu|home|search|log ?in|sign in|register|subscribe|donate|about|contact|iniciar sesión|accueil|startseite|abo|anmelden|se connecter|inicio|accedi|abbonati|study|research|alumni)$/i;
