import type { ImportReport } from './protocol.ts';

/** What a notice says of an import, in one line, and the log at length. Both are empty where nothing was come to. */
export type ImportSummary = { readonly headline: string; readonly details: string; readonly isFailure: boolean };

export function importSummary(reports: readonly ImportReport[]): ImportSummary {
  const counts = (['imported', 'known', 'failed'] as const).map(
    (outcome) => [outcome, reports.filter((report) => report.outcome === outcome)] as const,
  );
  const isFailure = reports.some(({ outcome, problems }) => outcome === 'failed' || problems.length > 0);
  const headline =
    reports.length === 1
      ? ofOne(reports[0]!)
      : counts.flatMap(([outcome, some]) => (some.length === 0 ? [] : [`${some.length} ${NAMES[outcome]}`])).join(', ');
  return { headline, details: reports.flatMap(detailsOf).join('\n'), isFailure };
}

const NAMES = { imported: 'imported', known: 'already there', failed: 'failed' } as const;

function ofOne({ from, outcome, key, title, missing, cut, problems }: ImportReport): string {
  if (outcome === 'failed') return `${from}: ${problems[0]}`;
  if (outcome === 'known') return `${from} is already there as @${key}.`;
  const parts = [
    title === null ? `Imported as @${key}` : `Imported as @${key}: “${title}”`,
    ...(missing.length > 0 ? [`not stated: ${missing.join(', ')}`] : []),
    ...(cut.length > 0 ? [`${cut.length} ${cut.length === 1 ? 'line' : 'lines'} cut`] : []),
  ];
  return [`${parts.join(' · ')}.`, ...problems].join(' ');
}

function detailsOf(report: ImportReport): readonly string[] {
  const { redirects, cut } = report;
  return [
    ofOne(report),
    ...redirects.map((address) => `  by way of ${address}`),
    ...cut.map(({ line, text }) => `  cut ${line === null ? '' : `${line}  `}${text.replace(/\s+/g, ' ')}`),
  ];
}
