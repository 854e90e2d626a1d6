import type { DraftStatus } from './protocol.ts';

/** What the status bar says: `$(quote) 12 quotations · 3 errors`. Warnings are named only where no errors are. */
export function statusText({ quotations, errors, warnings, sources, unread }: DraftStatus): string {
  if (sources === 0) return '$(quote) no sources';
  const worst = errors > 0 ? ` · ${count(errors, 'error')}` : warnings > 0 ? ` · ${count(warnings, 'warning')}` : '';
  const missing = unread > 0 ? ` · ${count(unread, 'source')} not read` : '';
  return `$(quote) ${count(quotations, 'quotation')}${worst}${missing}`;
}

/** The same at length, in Markdown. */
export function statusTooltip(status: DraftStatus): string {
  const { quotations, verbatim, errors, warnings, sources, unread, problems } = status;
  const corpus = `a corpus of ${count(sources, 'source')}${unread > 0 ? `, ${unread} of them not read` : ''}`;
  return [
    `${verbatim} of ${count(quotations, 'quotation')} verbatim, in ${corpus}`,
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
    ...(problems > 0 ? [`${count(problems, 'problem')} of the corpus`] : []),
    'Click to show Problems',
  ].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
