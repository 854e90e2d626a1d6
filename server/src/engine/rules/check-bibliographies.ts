import type { Bibliographies } from '../bibliography/bibliographies.ts';
import { ABSENT } from '../bibliography/bibliography.ts';
import type { Problem } from '../text/problem.ts';
import type { Finding } from './finding.ts';

/**
 * `source-problem`: what is wrong with bibliographies, their entries, and styles, by path. Nothing where a file is fine.
 * One that a draft names may lie at several places, so that its absence from one of them is the draft's matter.
 */
export function checkBibliographies({
  files,
  shared,
  projects,
  styles,
  sharedStyle,
}: Bibliographies): ReadonlyMap<string, readonly Finding[]> {
  const needed = new Set([...shared, sharedStyle, ...projects.flatMap(({ paths, style }) => [...paths, style])]);
  const report = new Map<string, readonly Finding[]>();
  const add = (path: string, what: string, { problems, unreadable }: Read) => {
    const isMissed = unreadable !== undefined && (unreadable !== ABSENT || needed.has(path));
    const unread = isMissed ? [{ message: `This ${what} ${unreadable}.`, span: { start: 0, end: 0 } }] : [];
    const findings = [...unread, ...problems].map(({ message, span }): Finding => {
      return { code: 'source-problem', path, span, problem: message, related: [], fixes: [] };
    });
    if (findings.length > 0) report.set(path, findings);
  };
  for (const [path, file] of files) add(path, 'bibliography', file);
  for (const [path, style] of styles) add(path, 'style', style);
  return report;
}

type Read = { readonly problems: readonly Problem[]; readonly unreadable: string | undefined };
