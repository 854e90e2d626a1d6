import { sourcesOf } from '../corpus/corpus.ts';
import { divisionsOf, kindsIn } from '../corpus/divisions.ts';
import type { Source } from '../corpus/source.ts';
import { readKey } from '../markdown/citation-key.ts';
import { type LocatorLabel, TERMS, termFor } from '../markdown/locators.ts';
import type { Span } from '../text/span.ts';
import { finish } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { citableIn } from './at.ts';
import { divisionLocator, locatorOfKind } from './place-locator.ts';
import { reportSteps } from './reports.ts';

/** What may be written behind a key as its locator. */
export type LocatorCompletion = {
  /** What accepting an item replaces: the locator as typed so far, and a brace that closes it. */
  readonly span: Span;
  /** What of it was typed. */
  readonly query: string;
  /** Best first. */
  readonly items: readonly LocatorItem[];
};

export type LocatorItem = {
  readonly text: string;
  /** Why it is offered, in a few words. */
  readonly detail: string;
};

/**
 * The locators that may be meant at a caret behind a key and a comma, or behind a key in the text and an opening
 * bracket: where the quotation before it stands in that source, then the source's other pages, times, numbered
 * paragraphs and headings, then the terms of CSL. Undefined where no locator can stand.
 */
export function locatorCompletion(workspace: Workspace, path: string, offset: number): LocatorCompletion | undefined {
  const draft = workspace.drafts.get(path);
  const typed = draft && typedLocator(draft.text.slice(Math.max(0, offset - LONGEST), offset));
  if (draft === undefined || typed === undefined) return undefined;
  const { query, key } = typed;
  const isCited = draft.citations.some((one) => one.key === key && one.end <= offset && offset - one.end <= LONGEST);
  if (!isCited) return undefined;
  const [source] = sourcesOf(citableIn(workspace, path), key);
  const items = [...(source === undefined ? [] : placesIn(workspace, path, offset, source)), ...TERM_ITEMS];
  const end = query.startsWith('{') && draft.text[offset] === '}' ? offset + 1 : offset;
  return {
    span: { start: offset - query.length, end },
    query,
    items: items.filter(({ text }) => isMeant(text, query)).slice(0, MOST_ITEMS),
  };
}

/** UTF-16 units before the caret that are looked at. */
const LONGEST = 320;
const MOST_ITEMS = 50;
/** Of each kind of place. */
const MOST_PLACES = 30;

/** By its beginning, or by its number alone. */
function isMeant(text: string, query: string): boolean {
  const [folded, typed] = [text.toLowerCase(), query.toLowerCase()];
  return folded.startsWith(typed) || (/^\d/.test(typed) && / (\d.*)/.exec(folded)?.[1]?.startsWith(typed) === true);
}

/** A key with its sign, a comma or a bracket behind it, and the start of a term, a number, a time or a brace. */
function typedLocator(before: string): { readonly key: string; readonly query: string } | undefined {
  const match = TYPED.exec(before);
  if (match === null) return undefined;
  const sign = before.lastIndexOf('@', match.index);
  const read = sign < 0 ? undefined : readKey(before, before[sign - 1] === '-' ? sign - 1 : sign);
  if (read === undefined || read.end !== match.index) return undefined;
  // Outside of brackets, a comma goes on with the sentence.
  if (match[0].startsWith(',') && !/\[[^\]]*$/.test(before.slice(0, read.start))) return undefined;
  return { key: read.key, query: match[1]! };
}

const TYPED =
  /(?:,[ \t]*|[ \t]+\[|\[)(\{[^{}[\]\n]{0,80}|(?:[\p{L}§¶]{1,10}\.?[ \t]?)?(?:\d{0,6}|\d{1,3}(?:[:.]\d{0,3}){1,3}))$/u;

function placesIn(workspace: Workspace, path: string, offset: number, source: Source): readonly LocatorItem[] {
  const kinds = kindsIn(source);
  if (kinds.length === 0) return [];
  const quoted = finish(reportSteps(workspace, path))?.quotations.findLast(
    ({ attribution, verification }) =>
      attribution.quotation.start < offset && verification.passage?.path === source.path,
  );
  const passage = quoted?.verification.passage?.span;
  const best = kinds.flatMap((kind) => (passage && locatorOfKind(source, kind, passage)) ?? []);
  const known = new Set(best);
  const others = kinds.flatMap((kind) =>
    divisionsOf(source, kind)
      // By its words, a heading is offered as a section alone.
      .filter(({ label }) => label !== '' || kind === 'section')
      .map((division) => divisionLocator(division, kind))
      .filter((text) => !known.has(text))
      .slice(0, MOST_PLACES)
      .map((text) => ({ text, detail: `a ${nameOf(kind)} of ${source.key}` })),
  );
  const own = best
    .filter((text) => !text.startsWith('{chap'))
    .map((text) => ({ text, detail: 'where the quotation stands' }));
  return [...own, ...others];
}

function nameOf(kind: LocatorLabel): string {
  return kind === 'timestamp' ? 'time' : kind;
}

/** The first way in which each place is written, and that for several of it. */
const TERM_ITEMS: readonly LocatorItem[] = (Object.keys(TERMS) as (keyof typeof TERMS)[]).flatMap((label) => {
  const [one, several] = [termFor(label), termFor(label, true)];
  const plural = several === one ? [] : [several];
  return [one, ...plural].map((text, i) => ({ text: `${text} `, detail: i === 0 ? label : `${label}s` }));
});
