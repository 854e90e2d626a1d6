import type { Bibliographies } from '../bibliography/bibliographies.ts';
import { ABSENT } from '../bibliography/bibliography.ts';
import type { Finding } from './finding.ts';

/**
 * `source-problem`: what is wrong with bibliographies and their entries, by path. Nothing where a file is fine. One that
 * a draft names may lie at several places, so that its absence from one of them is the draft's matter.
 */
export function checkBibliographies({
  files,
  shared,
  projects,
}: Bibliographies): ReadonlyMap<string, readonly Finding[]> {
  const needed = new Set([...shared, ...projects.flatMap(({ paths }) => paths)]);
  const report = new Map<string, readonly Finding[]>();
  for (const [path, { problems, unreadable }] of files) {
    const isMissed = unreadable !== undefined && (unreadable !== ABSENT || needed.has(path));
    const unread = isMissed ? [{ message: `This bibliography ${unreadable}.`, span: { start: 0, end: 0 } }] : [];
    const findings = [...unread, ...problems].map(({ message, span }): Finding => {
      return { code: 'source-problem', path, span, problem: message, related: [], fixes: [] };
    });
    if (findings.length > 0) report.set(path, findings);
  }
  return report;
}
