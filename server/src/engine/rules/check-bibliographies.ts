import type { Bibliographies } from '../bibliography/bibliographies.ts';
import type { Finding } from './finding.ts';

/** `source-problem`: what is wrong with the entries of bibliographies, by path. Nothing where a file is fine. */
export function checkBibliographies({ files }: Bibliographies): ReadonlyMap<string, readonly Finding[]> {
  const report = new Map<string, readonly Finding[]>();
  for (const [path, { problems }] of files) {
    if (problems.length === 0) continue;
    const findings = problems.map(({ message, span }): Finding => {
      return { code: 'source-problem', path, span, problem: message, related: [], fixes: [] };
    });
    report.set(path, findings);
  }
  return report;
}
