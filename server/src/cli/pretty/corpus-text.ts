import { unreadSources } from '../../engine/index.ts';
import type { CheckedCorpus } from '../corpus.ts';
import { paint, SEVERITY_COLOUR } from './colour.ts';
import type { Page } from './comparison.ts';
import { wrapped } from './marked-lines.ts';
import { counted } from './verdict-names.ts';
import { printable } from './width.ts';

/** `verbatim corpus check` for people: what is wrong, by file and line, what is there twice, and the counts. */
export function corpusText({ loaded, origins, problems, duplicates }: CheckedCorpus, page: Page): string {
  const inks = paint(page.colour);
  const lines = problems.flatMap(({ file, line, severity, message, code }) => [
    `${printable(line === undefined ? file : `${file}:${line}`)}  ${inks(SEVERITY_COLOUR[severity], severity)}${code === undefined ? '' : `  ${inks('dim', code)}`}`,
    ...wrapped(printable(message), page.width - 2).map((text) => `  ${text}`),
  ]);
  const twice = duplicates.flatMap(({ paths, share }) => [
    `${inks('bold', share >= 0.995 ? 'the same text' : `${Math.round(share * 100)} % the same text`)}`,
    ...paths.map((path) => `  ${printable(loaded.name(path))}`),
  ]);
  const { size } = loaded.workspace.corpus.sources;
  const unread = unreadSources(loaded.workspace.corpus);
  const whole = origins.filter(({ kind }) => kind === 'as-imported').length;
  const folders = loaded.corpus.map((folder) => printable(loaded.name(folder))).join(', ');
  const counts = [
    `${counted(size, 'source')}${folders === '' ? '' : ` in ${folders}`}${unread === 0 ? '' : `, ${unread} of them not read`}`,
    `${origins.length} imported${origins.length === 0 ? '' : `, ${whole} of them unchanged`}`,
    problems.length === 0 ? inks('green', 'nothing to object to') : counted(problems.length, 'problem'),
  ];
  return [lines, twice, [counts.join('; ')]]
    .filter((part) => part.length > 0)
    .map((part) => `${part.join('\n')}\n`)
    .join('\n');
}
