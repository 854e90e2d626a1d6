import { type DraftReport, type Severity, severityOf, unreadSources } from '../../engine/index.ts';
import type { Checked } from '../check.ts';
import { problemsOf } from '../problems.ts';
import { type Colour, paint, SEVERITY_COLOUR } from './colour.ts';
import type { Page } from './comparison.ts';
import { findingLines } from './finding-lines.ts';
import { wrapped } from './marked-lines.ts';
import { counted, VERDICT_NAMES, VERDICTS } from './verdict-names.ts';
import { printable } from './width.ts';

/** `verbatim check` for people: for each draft what is wrong with it, the words of both sides, and how to mend it. */
export function checkText(checked: Checked, page: Page): string {
  const drafts = checked.reports.map((report) => draftLines(report, checked, page));
  const problems = problemLines(checked, page);
  const parts = [...drafts, ...(problems.length > 0 ? [problems] : []), totals(checked, page)];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function draftLines(report: DraftReport, checked: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const blocks = findingLines(report, checked, page).flatMap((block) => [...block, '']);
  const counts = wrapped(summary(report), page.width - 2).map((line) => `  ${line.replaceAll(UNBROKEN, ' ')}`);
  return [inks('bold', printable(checked.loaded.name(report.path))), '', ...blocks, ...counts];
}

/** A space that no line ends at. */
const UNBROKEN = '\u00A0';

function unbroken(text: string): string {
  return text.replaceAll(' ', UNBROKEN);
}

/** "9 quotations: 5 verbatim, 3 altered, 1 not found". */
function summary({ quotations }: DraftReport): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = quotations.filter(({ verification }) => verification.verdict === verdict).length;
    return count === 0 ? [] : [unbroken(`${count} ${VERDICT_NAMES[verdict]}`)];
  });
  const all = counted(quotations.length, 'quotation');
  return counts.length === 0 ? all : `${all}: ${counts.join(', ')}`;
}

function problemLines(checked: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const problems = problemsOf(checked);
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ file, line, severity, message, code }) => {
    const place = printable(line === undefined ? file : `${file}:${line}`);
    const said = wrapped(printable(message), page.width - 4);
    const rule = code === undefined ? '' : `  ${inks('dim', code)}`;
    return [`  ${place}  ${inks(SEVERITY_COLOUR[severity], severity)}${rule}`, ...said.map((text) => `    ${text}`)];
  });
  return [inks('bold', 'Corpus'), '', ...lines];
}

/** "2 drafts held to 5 sources: 3 errors, 1 warning, 2 ignored". */
function totals(checked: Checked, page: Page): readonly string[] {
  const { reports, workspace } = checked;
  const inks = paint(page.colour);
  const severities = [
    ...reports.flatMap(({ findings }) => findings.map((one) => severityOf(one, workspace.configuration)!)),
    ...problemsOf(checked).map(({ severity }) => severity),
  ];
  const counts = COUNTED.flatMap(([severity, noun]): Count[] => {
    const count = severities.filter((one) => one === severity).length;
    if (count === 0) return [];
    const said = noun === undefined ? `${count} for information` : counted(count, noun);
    return [{ said: unbroken(said), colour: SEVERITY_COLOUR[severity] }];
  });
  if (counts.length === 0) counts.push({ said: unbroken('nothing to object to'), colour: 'green' });
  const ignored = reports.reduce((sum, { suppressed }) => sum + suppressed, 0);
  if (ignored > 0) counts.push({ said: unbroken(`${ignored} ignored`), colour: 'dim' });
  const unread = unreadSources(workspace.corpus);
  const sources = `${counted(workspace.corpus.sources.size, 'source')}${unread === 0 ? '' : `, ${unread} of them not read`}`;
  const held = `${counted(reports.length, 'draft')} held to ${sources}`;
  return wrapped(`${held}: ${counts.map(({ said }) => said).join(', ')}`, page.width).map((line) =>
    counts
      .reduce((painted, { said, colour }) => painted.replace(said, inks(colour, said)), line)
      .replaceAll(UNBROKEN, ' '),
  );
}

type Count = { readonly said: string; readonly colour: Colour };

const COUNTED: readonly (readonly [Severity, string | undefined])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', undefined],
  ['hint', 'hint'],
];
