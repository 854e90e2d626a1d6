import type { Span } from '../text/span.ts';
import { cueKind } from './classes.ts';
import type { Grammar } from './languages/grammar.ts';
import { isTitle } from './names.ts';

/**
 * What stands beside a name to say who bears it: the words right before it ("campaign spokesman Brian Fallon"), in
 * commas after it ("Jan Broeks, Director General of …") or before it ("the Chairman of …, Sir Stuart Peach").
 */
export function introductionOf(text: string, name: Span, grammar: Grammar): readonly string[] {
  const roles: string[] = [];
  const apposed = APPOSED.exec(text.slice(name.end, name.end + REACH));
  const after = isOfNext(text, name, apposed?.[0]) ? undefined : apposed?.[1];
  if (after !== undefined && saysRole(after, 5, grammar) && !isClause(after, grammar)) roles.push(after.trim());
  const head = text.slice(Math.max(0, name.start - REACH), name.start);
  const before = (INTRODUCED.get(grammar.name) ?? INTRODUCED_ELSEWHERE).exec(head)?.[1];
  if (before !== undefined && saysRole(before, 5, grammar) && !hasVerb(before, grammar)) roles.push(before.trim());
  const prefix = wordsBefore(head);
  let from = prefix.length;
  while (from > 0 && !isClosed(prefix[from - 1]!, grammar)) from--;
  const words = prefix.slice(from);
  if (words.length > 0 && grammar.roles.has(withoutElision(words.at(-1)!.toLowerCase(), grammar)))
    roles.push(words.join(' '));
  return roles;
}

/** "At the Post, the landlady, Ada Finch, counts": behind a lone word, a description may be of the name after it. */
function isOfNext(text: string, { start, end }: Span, apposed = ''): boolean {
  if (apposed === '' || /\s/.test(text.slice(start, end))) return false;
  return /^[,،] \p{Lu}[\p{L}.'’-]*(?: \p{Lu}?[\p{L}.'’-]+){1,4}[,،]/u.test(
    text.slice(end + apposed.length, end + apposed.length + 60),
  );
}

const REACH = 140;
const APPOSED = /^(?: \([^()]{1,30}\))?[,،] ((?:the |an? )?[^,;.:!?()“”"\n،]{4,110})(?=[,;.:()،]|\s*$)/u;
const INTRODUCED: ReadonlyMap<string, RegExp> = new Map([
  ['en', introducedBy('the|a|an|his|her|its')],
  ['it', introducedBy('il|lo|la|un|uno|una')],
  ['pt', introducedBy('o|a|um|uma')],
  ['nl', introducedBy('de|het|een|zijn|haar')],
]);
const INTRODUCED_ELSEWHERE = introducedBy(
  'der|die|das|ein|eine|sein|seine|ihr|ihre|le|la|un|une|son|sa|leur|el|una|su',
);

function introducedBy(determiners: string): RegExp {
  return new RegExp(`(?:^|[\\s(])((?:${determiners}) [^,;.:!?()“”"\n]{4,110})[,،]\\s$`, 'iu');
}

/** The last words before a name that nothing but blanks part from it, at most four. */
function wordsBefore(head: string): readonly string[] {
  if (!head.endsWith(' ')) return [];
  const words = head
    .slice(-60)
    .trimEnd()
    .split(/[ \u00A0]/)
    .slice(-4);
  const broken = words.findLastIndex((word) => !/^[\p{L}'’-]+$/u.test(word));
  return words.slice(broken + 1);
}

/** "With Ada Finch, the mayor said": what has a verb of its own, and no "who" before it, is no apposition. */
function isClause(words: string, grammar: Grammar): boolean {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  // "Das Land, so der Landrat,"
  const opening = cueKind(first, grammar);
  if (grammar.auxiliaries.has(first) || opening === 'say' || opening === 'tell') return true;
  for (const word of rest.slice(0, 7)) {
    if (grammar.relatives.has(word) || grammar.prepositions.has(word)) return false;
    const kind = cueKind(word, grammar);
    if (kind === 'say' || kind === 'tell' || grammar.auxiliaries.has(word)) return true;
  }
  return false;
}

/** "The mayor replies, Finch": what is a clause before the name is no introduction. */
function hasVerb(words: string, grammar: Grammar): boolean {
  return words
    .toLowerCase()
    .split(/\s+/)
    .slice(1, 4)
    .some((word) => /^(?:say|tell|judge)$/.test(cueKind(word, grammar) ?? ''));
}

/** "L’hydrologue": the office behind an article that is one word with it. */
function withoutElision(word: string, { joined }: Grammar): string {
  return joined === undefined ? word : word.replace(/^[ld]['’]/u, '');
}

/** Whether one of the first words is somebody's office or trade. */
function saysRole(words: string, first: number, grammar: Grammar): boolean {
  return words
    .trim()
    .split(/\s+/)
    .slice(0, first + 1)
    .some((word) => isTitle(word, grammar));
}

function isClosed(word: string, grammar: Grammar): boolean {
  const lower = word.toLowerCase();
  return (
    grammar.determiners.has(lower) ||
    grammar.prepositions.has(lower) ||
    grammar.conjunctions.has(lower) ||
    grammar.auxiliaries.has(lower) ||
    grammar.cues.has(lower)
  );
}
