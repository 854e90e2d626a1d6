import type { DraftStatus } from './protocol.ts';

/** What the status bar says: `$(quote) 12 quotations · 3 errors`. Warnings are named only where no errors are. */
export function statusText({ quotations, errors, warnings, sources }: DraftStatus): string {
  if (sources === 0) return '$(quote) no sources';
  const worst = errors > 0 ? ` · ${count(errors, 'error')}` : warnings > 0 ? ` · ${count(warnings, 'warning')}` : '';
  return `$(quote) ${count(quotations, 'quotation')}${worst}`;
}

/** The same at length, in Markdown. */
export function statusTooltip({ quotations, verbatim, errors, warnings, sources }: DraftStatus): string {
  return [
    `${verbatim} of ${count(quotations, 'quotation')} verbatim, in a corpus of ${count(sources, 'source')}`,
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    'Click to show Problems',
  ].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
