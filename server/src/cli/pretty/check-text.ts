import {
  type CheckedQuotation,
  type DraftReport,
  type Finding,
  message,
  type Severity,
  severityOf,
} from '../../engine/index.ts';
import type { Checked } from '../check.ts';
import { problemsOf } from '../problems.ts';
import { paint, SEVERITY_COLOUR } from './colour.ts';
import { comparison, type Page, type Part, placeOf, sourceParts } from './comparison.ts';
import { excerpt } from './excerpt.ts';
import { wrapped } from './marked-lines.ts';
import { counted, VERDICT_NAMES, VERDICTS } from './verdict-names.ts';
import { printable, widthOf } from './width.ts';

/** `verbatim check` for people: for each draft what is wrong with it, the words of both sides, and how to mend it. */
export function checkText(checked: Checked, page: Page): string {
  const drafts = checked.reports.map((report) => draftLines(report, checked, page));
  const problems = problemLines(checked, page);
  const parts = [...drafts, ...(problems.length > 0 ? [problems] : []), [totals(checked, page)]];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function draftLines(report: DraftReport, checked: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const blocks = grouped(report).flatMap((group) => [...groupLines(group, checked, page), '']);
  return [inks('bold', checked.loaded.name(report.path)), '', ...blocks, `  ${summary(report)}`];
}

/** Findings on the same words, which are shown once. */
type Group = { readonly findings: readonly Finding[]; readonly about: CheckedQuotation | undefined };

function grouped({ findings, quotations }: DraftReport): readonly Group[] {
  const groups: { findings: Finding[]; about: CheckedQuotation | undefined }[] = [];
  for (const finding of findings) {
    const about = quotations.find(
      ({ attribution: { quotation } }) => quotation.start <= finding.span.start && finding.span.end <= quotation.end,
    );
    const last = groups.at(-1);
    if (about !== undefined && last?.about === about) last.findings.push(finding);
    else groups.push({ findings: [finding], about });
  }
  return groups;
}

function groupLines(group: Group, checked: Checked, page: Page): readonly string[] {
  const [first] = group.findings;
  const parts = [draftPart(group, checked), ...sourcePart(group, checked)];
  const fix = first?.fixes[0];
  if (fix !== undefined) parts.push({ label: 'fix', text: fix.title });
  const headings = group.findings.flatMap((finding) => heading(finding, checked, page));
  return [...headings, ...comparison(parts, page)];
}

/** `line:column  severity  message  code`, wrapped under the message. */
function heading(finding: Finding, { workspace }: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const severity = severityOf(finding, workspace.configuration)!;
  const place = placeOf(workspace.drafts.get(finding.path)!.text, finding.span.start);
  const start = `  ${inks('dim', place)}  ${inks(SEVERITY_COLOUR[severity], severity)}  `;
  const indent = 6 + place.length + severity.length;
  const said = wrapped(printable(message(finding)), Math.max(40, page.width - indent));
  const lines = said.map((line, i) => (i === 0 ? start : ' '.repeat(indent)) + line);
  const room = page.width - indent - widthOf(said.at(-1) ?? '');
  const code = inks('dim', finding.code);
  if (room < finding.code.length + 2) return [...lines, ' '.repeat(indent) + code];
  return [...lines.slice(0, -1), `${lines.at(-1)}  ${code}`];
}

function draftPart({ findings, about }: Group, { workspace }: Checked): Part {
  const [first] = findings;
  const { text } = workspace.drafts.get(first!.path)!;
  const quotation = about?.attribution.quotation;
  // Where the whole quotation is meant there is nothing to tell apart within it.
  const marks = findings
    .map(({ span }) => span)
    .filter(({ start, end }) => start !== quotation?.start || end !== quotation.end);
  return { label: 'draft', side: 'draft', excerpt: excerpt(text, quotation ?? first!.span, marks) };
}

/** The place in a source that the findings lead to, with the words in it that differ. */
function sourcePart({ findings, about }: Group, { workspace, loaded }: Checked): readonly Part[] {
  const places = findings.flatMap(({ related }) => related.filter((place) => workspace.corpus.sources.has(place.path)));
  const [first] = places;
  const passage = about?.verification.passage;
  if (first === undefined || first.span.end === 0) return [];
  const { path, key, text } = workspace.corpus.sources.get(first.path)!;
  const focus = passage?.path === path ? passage.span : first.span;
  const marks = places
    .filter((place) => place.path === path)
    .map(({ span }) => span)
    .filter(({ start, end }) => start !== passage?.span.start || end !== passage.span.end);
  const speaker = passage?.path === path ? about?.sourceAttribution?.speaker?.name : undefined;
  return sourceParts(key, loaded.name(path), text, focus, marks, speaker);
}

/** "9 quotations: 5 verbatim, 3 altered, 1 not found". */
function summary({ quotations }: DraftReport): string {
  const counts = VERDICTS.flatMap((verdict) => {
    const count = quotations.filter(({ verification }) => verification.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${VERDICT_NAMES[verdict]}`];
  });
  const all = counted(quotations.length, 'quotation');
  return counts.length === 0 ? all : `${all}: ${counts.join(', ')}`;
}

function problemLines(checked: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const problems = problemsOf(checked);
  if (problems.length === 0) return [];
  const lines = problems.flatMap(({ file, line, severity, message, code }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    const said = `${printable(message)}${code === undefined ? '' : `  ${inks('dim', code)}`}`;
    return [`  ${place}  ${inks(SEVERITY_COLOUR[severity], severity)}  ${said}`];
  });
  return [inks('bold', 'Corpus'), '', ...lines];
}

/** "2 drafts held to 5 sources: 3 errors, 1 warning". */
function totals(checked: Checked, page: Page): string {
  const { reports, workspace, sourceFindings } = checked;
  const inks = paint(page.colour);
  const severities = [...reports.flatMap(({ findings }) => findings), ...sourceFindings].map(
    (finding) => severityOf(finding, workspace.configuration)!,
  );
  const counts = COUNTED.flatMap(([severity, noun]) => {
    const count = severities.filter((one) => one === severity).length;
    return count === 0
      ? []
      : [inks(SEVERITY_COLOUR[severity], noun === undefined ? `${count} for information` : counted(count, noun))];
  });
  const held = `${counted(reports.length, 'draft')} held to ${counted(workspace.corpus.sources.size, 'source')}`;
  return `${held}: ${counts.length === 0 ? inks('green', 'nothing to object to') : counts.join(', ')}`;
}

const COUNTED: readonly (readonly [Severity, string | undefined])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['information', undefined],
  ['hint', 'hint'],
];
