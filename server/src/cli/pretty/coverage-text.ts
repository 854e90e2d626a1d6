import { type DraftCoverage, lineIndex, type QuotedSource } from '../../engine/index.ts';
import type { Covered } from '../coverage.ts';
import { paint } from './colour.ts';
import { type Page, placeOf } from './comparison.ts';
import { wrapped } from './marked-lines.ts';
import { counted } from './verdict-names.ts';
import { cut, printable } from './width.ts';

/** `verbatim coverage` for people: each draft by what it quotes, and then the sources that nothing came from. */
export function coverageText(covered: Covered, page: Page): string {
  const { coverage, loaded } = covered;
  const inks = paint(page.colour);
  const parts = coverage.drafts.map((draft) => draftLines(draft, covered, page));
  if (coverage.unused.length > 0) {
    const rows = coverage.unused.map(({ key, path }) => row(`@${key}`, loaded.name(path), page));
    parts.push([inks('bold', 'Sources that nothing cites or quotes'), ...rows]);
  }
  const used = coverage.sources - coverage.unused.length;
  parts.push([`${counted(coverage.drafts.length, 'draft')} used ${used} of ${counted(coverage.sources, 'source')}`]);
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function draftLines(draft: DraftCoverage, { workspace, loaded }: Covered, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const { text } = workspace.drafts.get(draft.path)!;
  const lines = lineIndex(text);
  const title = `${inks('bold', printable(loaded.name(draft.path)))}  ${inks('dim', counted(draft.quotations, 'quotation'))}`;
  const section = (heading: string, rows: readonly string[]) =>
    rows.length === 0 ? [] : ['', `  ${heading}`, ...rows];
  return [
    title,
    ...section(
      'Quoted',
      draft.quoted.map((source) => row(`@${source.key}`, shareOf(source), page)),
    ),
    ...(draft.leaning === undefined ? [] : leaningLines(draft.leaning, page)),
    ...section(
      'Without a citation',
      draft.uncited.map(({ span, keys }) => {
        const known = keys.length === 0 ? '' : `  ${inks('dim', `from ${keys.map((key) => `@${key}`).join(', ')}`)}`;
        const quoted = cut(printable(text.slice(span.start, span.end)), Math.max(20, page.width - 40));
        return `    ${placeOf(lines, span.start).padEnd(8)}${quoted}${known}`;
      }),
    ),
    ...section(
      'Cited and never quoted',
      draft.neverQuoted.map(({ key, span }) => `    ${placeOf(lines, span.start).padEnd(8)}@${printable(key)}`),
    ),
  ];
}

function leaningLines({ key, share }: QuotedSource, page: Page): readonly string[] {
  const said = `Most of this draft’s quoted words, ${percent(share)}, come from one source: @${printable(key)}.`;
  return ['', ...wrapped(said, page.width - 2).map((line) => `  ${line}`)];
}

function shareOf({ quotations, words, share }: QuotedSource): string {
  return `${counted(quotations, 'quotation')}, ${counted(words, 'word')}, ${percent(share)}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function row(name: string, told: string, page: Page): string {
  return `    ${cut(`${printable(name).padEnd(24)}  ${printable(told)}`, page.width - 4).trimEnd()}`;
}
