import type { Cut, Imported } from '../../import/index.ts';
import { nameOf } from '../import.ts';
import { FIELDS } from '../import-json.ts';
import type { Naming } from '../paths.ts';
import { paint } from './colour.ts';
import type { Page } from './comparison.ts';
import { wrapped } from './marked-lines.ts';
import { counted } from './verdict-names.ts';
import { cut as cutTo, padEnd, printable } from './width.ts';

/** `verbatim import` for people: the source that was made, what is known of it, and what was cut. */
export function importText(one: Imported, name: Naming, page: Page): string {
  const inks = paint(page.colour);
  const from = printable(nameOf(one.incoming, name));
  if (one.outcome === 'failed') return '';
  const heading = `${inks('bold', printable(name(one.path)))}  ${inks('dim', `@${printable(one.key)}`)}`;
  if (one.outcome === 'known') {
    const known = `  ${inks('dim', `has ${from} already`)}`;
    return `${[heading, known, ...cutLines('put back', one.put, page)].join('\n')}\n\n`;
  }
  const { metadata, kind, cut, problems } = one.article;
  const missing = FIELDS.filter((field) => metadata[field] === undefined);
  const rows: (readonly [string, string])[] = [
    ['from', `${from} (${KINDS[kind]})`],
    ...one.redirects.map((address) => ['by way of', printable(address)] as const),
    ...FIELDS.flatMap((field) =>
      metadata[field] === undefined ? [] : [[NAMES[field], printable(metadata[field])] as const],
    ),
  ];
  if (missing.length > 0) rows.push(['not stated', missing.map((field) => NAMES[field]).join(', ')]);
  const lines = rows.flatMap(([label, value]) => row(inks('dim', padEnd(label, LABEL)), value, page));
  for (const problem of problems) lines.push(...row(inks('yellow', padEnd('problem', LABEL)), problem, page));
  lines.push(...cutLines('kept', one.put, page), ...cutLines('cut', cut, page));
  return `${[heading, ...lines].join('\n')}\n\n`;
}

/** What was cut or is there again, by its line in the file. */
function cutLines(label: string, cut: readonly Cut[], { colour, width }: Page): readonly string[] {
  if (cut.length === 0) return [];
  const inks = paint(colour);
  const indent = ' '.repeat(LABEL);
  const shown = cut.slice(0, MOST_CUT).map(({ line, text }) => {
    const place = line === undefined ? '' : `${line}  `;
    return `  ${indent}  ${inks('dim', cutTo(place + printable(text), width - LABEL - 4))}`;
  });
  const more = cut.length > MOST_CUT ? [`  ${indent}  ${inks('dim', `and ${cut.length - MOST_CUT} more`)}`] : [];
  return [`  ${inks('dim', padEnd(label, LABEL))}  ${counted(cut.length, 'line')}`, ...shown, ...more];
}

/** Columns. */
const LABEL = 10;

/** Lines that are shown of what was cut; programs get all of them. */
const MOST_CUT = 12;

const NAMES = {
  title: 'title',
  author: 'author',
  publisher: 'publisher',
  date: 'date',
  url: 'address',
  lang: 'language',
} as const;

const KINDS = {
  text: 'text',
  markdown: 'Markdown',
  html: 'web page',
  pdf: 'PDF',
  docx: 'Word document',
  rtf: 'RTF',
  epub: 'EPUB',
  email: 'e-mail',
  subtitles: 'subtitles',
} as const;

function row(label: string, value: string, page: Page): readonly string[] {
  return wrapped(value, page.width - LABEL - 4).map((line, i) => `  ${i === 0 ? label : ' '.repeat(LABEL)}  ${line}`);
}
