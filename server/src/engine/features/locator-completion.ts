import { sourcesOf } from '../corpus/corpus.ts';
import { pagesOf } from '../corpus/page-marks.ts';
import type { Source } from '../corpus/source.ts';
import { readKey } from '../markdown/citation-key.ts';
import { TERMS } from '../markdown/locators.ts';
import type { Span } from '../text/span.ts';
import { finish } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { citableIn } from './at.ts';
import { pageLocator } from './page-locator.ts';
import { reportSteps } from './reports.ts';

/** What may be written behind a key as its locator. */
export type LocatorCompletion = {
  /** What accepting an item replaces: the locator as typed so far. */
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
 * bracket: the pages where the quotation before it stands in that source, then the source's other pages, then the terms
 * of CSL. Undefined where no locator can stand.
 */
export function locatorCompletion(workspace: Workspace, path: string, offset: number): LocatorCompletion | undefined {
  const draft = workspace.drafts.get(path);
  const typed = draft && typedLocator(draft.text.slice(Math.max(0, offset - LONGEST), offset));
  if (draft === undefined || typed === undefined) return undefined;
  const { query, key } = typed;
  const isCited = draft.citations.some((one) => one.key === key && one.end <= offset && offset - one.end <= LONGEST);
  if (!isCited) return undefined;
  const [source] = sourcesOf(citableIn(workspace, path), key);
  const items = [...(source === undefined ? [] : pagesFor(workspace, path, offset, source)), ...TERM_ITEMS];
  const wanted = items.filter(({ text }) => text.toLowerCase().startsWith(query.toLowerCase()));
  return { span: { start: offset - query.length, end: offset }, query, items: wanted.slice(0, MOST_ITEMS) };
}

/** UTF-16 units before the caret that are looked at. */
const LONGEST = 320;
const MOST_ITEMS = 50;

/** A key with its sign, a comma or a bracket behind it, and the start of a term or a number. */
function typedLocator(before: string): { readonly key: string; readonly query: string } | undefined {
  const match = /(?:,[ \t]*|[ \t]+\[|\[)((?:[\p{L}§¶]{1,10}\.?[ \t]?)?\d{0,6})$/u.exec(before);
  if (match === null) return undefined;
  const sign = before.lastIndexOf('@', match.index);
  const read = sign < 0 ? undefined : readKey(before, before[sign - 1] === '-' ? sign - 1 : sign);
  if (read === undefined || read.end !== match.index) return undefined;
  // Outside of brackets, a comma goes on with the sentence.
  if (match[0].startsWith(',') && !/\[[^\]]*$/.test(before.slice(0, read.start))) return undefined;
  return { key: read.key, query: match[1]! };
}

function pagesFor(workspace: Workspace, path: string, offset: number, source: Source): readonly LocatorItem[] {
  const pages = pagesOf(source);
  if (pages.length === 0) return [];
  const quoted = finish(reportSteps(workspace, path))?.quotations.findLast(
    ({ attribution, verification }) =>
      attribution.quotation.start < offset && verification.passage?.path === source.path,
  );
  const own = quoted && pageLocator(source, quoted.verification.passage!.span);
  const best = own === undefined ? [] : [{ text: own, detail: 'where the quotation stands' }];
  const known = new Set(best.map(({ text }) => text));
  const others = pages.map(({ label }) => ({ text: `p. ${label}`, detail: `a page of ${source.key}` }));
  return [...best, ...others.filter(({ text }) => !known.has(text)).slice(0, MOST_ITEMS - 20)];
}

/** The first way in which each place is written, and that for several of it. */
const TERM_ITEMS: readonly LocatorItem[] = Object.entries(TERMS).flatMap(([label, terms]) => {
  const [one, several] = terms.split(' ');
  const stem = one!.replace(/\.$/, '');
  const plural = [`${stem}s.`, `${stem}${stem}.`, `${stem}${stem}`].includes(several ?? '') ? [several!] : [];
  return [one!, ...plural].map((text, i) => ({ text: `${text} `, detail: i === 0 ? label : `${label}s` }));
});
