import {
  type CheckedQuotation,
  type DraftReport,
  type Finding,
  type FindingCode,
  type LineIndex,
  lineIndex,
  message,
  overlaps,
  type Span,
  severityOf,
} from '../../engine/index.ts';
import type { Checked } from '../check.ts';
import { paint, SEVERITY_COLOUR } from './colour.ts';
import { comparison, type Page, type Part, placeOf, sourceParts } from './comparison.ts';
import { excerpt } from './excerpt.ts';
import { wrapped } from './marked-lines.ts';
import { type Read, shownAround } from './surroundings.ts';
import { cut, printable, widthOf } from './width.ts';

/** The findings in a draft, a block of lines for each sentence: what is wrong, the words of both sides, the fixes. */
export function findingLines(report: DraftReport, checked: Checked, page: Page): readonly (readonly string[])[] {
  const draft = checked.workspace.drafts.get(report.path)!;
  const lines = lineIndex(draft.text);
  return grouped(report, draft).map((group) => [
    ...group.findings.flatMap((finding) => heading(finding, lines, checked, page)),
    ...comparison(
      [draftPart(group, draft), ...sourcesOf(group, checked, page), ...fixesOf(group, draft.text, lines)],
      page,
    ),
  ]);
}

/** Findings in one sentence, which is shown once. */
type Group = {
  readonly findings: Finding[];
  /** The quotations that they are about, and for each of them its findings. */
  readonly about: Map<CheckedQuotation, Finding[]>;
  sentence: Span;
};

function grouped({ findings, quotations }: DraftReport, draft: Read): readonly Group[] {
  const groups: Group[] = [];
  const met = new Map<FindingCode, Set<CheckedQuotation>>();
  for (const finding of findings) {
    const before = met.get(finding.code) ?? new Set();
    met.set(finding.code, before);
    const about =
      quotations.find((checked) => isWithin(finding, checked)) ??
      quotations.find((checked) => !before.has(checked) && isBeside(finding, checked));
    if (about !== undefined) before.add(about);
    const sentence = shownAround(draft, withQuotation(draft.text, finding.span, about));
    let group = groups.at(-1);
    if (group === undefined || group.sentence.end <= sentence.start) {
      group = { findings: [], about: new Map(), sentence };
      groups.push(group);
    }
    group.findings.push(finding);
    group.sentence = hull(group.sentence, sentence);
    if (about !== undefined) group.about.set(about, [...(group.about.get(about) ?? []), finding]);
  }
  return groups;
}

/** Most findings mark words of their quotation. */
function isWithin({ span }: Finding, { attribution: { quotation } }: CheckedQuotation): boolean {
  return quotation.start <= span.start && span.end <= quotation.end;
}

/** Some mark what stands beside it, which several quotations may share: its speaker's name, or what it cites. */
function isBeside({ code, span }: Finding, checked: CheckedQuotation): boolean {
  const { attribution, agreement, citations, verification } = checked;
  if (code === 'speaker-mismatch') return agreement === 'different' && attribution.mention?.start === span.start;
  if (code !== 'quote-wrong-source') return false;
  return verification.verdict === 'wrong-source' && citations.some((citation) => overlaps(citation, span));
}

/** What to show of a draft: the quotation together with what is marked, unless that is a paragraph away. */
function withQuotation(text: string, span: Span, about: CheckedQuotation | undefined): Span {
  const both = hull(span, about?.attribution.quotation ?? span);
  return BLANK_LINE.test(text.slice(both.start, both.end)) ? span : both;
}

const BLANK_LINE = /(?:\r\n?|\n)[ \t>]*(?:\r\n?|\n)/;

/** `line:column  severity  message  code`, wrapped under the message. */
function heading(finding: Finding, index: LineIndex, { workspace }: Checked, page: Page): readonly string[] {
  const inks = paint(page.colour);
  const severity = severityOf(finding, workspace.configuration)!;
  const place = placeOf(index, finding.span.start);
  const start = `  ${inks('dim', place)}  ${inks(SEVERITY_COLOUR[severity], severity)}  `;
  const indent = 6 + place.length + severity.length;
  const said = wrapped(printable(message(finding)), Math.max(NARROWEST, page.width - indent));
  const lines = said.map((line, i) => (i === 0 ? start : ' '.repeat(indent)) + line);
  const room = page.width - indent - widthOf(said.at(-1)!);
  const code = inks('dim', finding.code);
  if (room < finding.code.length + 2) return [...lines, ' '.repeat(indent) + code];
  return [...lines.slice(0, -1), `${lines.at(-1)}  ${code}`];
}

/** Columns that a message has at least, on however narrow a terminal. */
const NARROWEST = 24;

function draftPart({ findings, about, sentence }: Group, draft: Read): Part {
  const quotations = [...about.keys()].map(({ attribution }) => attribution.quotation);
  const [only] = quotations;
  // Where all of the one quotation is meant there is nothing to tell apart within it.
  const isAll = ({ start, end }: Span) => quotations.length === 1 && start === only?.start && end === only.end;
  const marks = findings.map(({ span }) => span).filter((span) => !isAll(span));
  return { label: 'draft', side: 'draft', excerpt: excerpt(draft, sentence, marks) };
}

/** For each quotation, the passage that its findings lead to, with the words in it that differ. */
function sourcesOf({ about }: Group, { workspace, loaded }: Checked, page: Page): readonly Part[] {
  return [...about].flatMap(([{ verification, sourceAttribution }, findings]) => {
    const places = findings.flatMap(({ related }) => related).filter(({ path }) => workspace.corpus.sources.has(path));
    const [first] = places;
    const { passage } = verification;
    if (first === undefined || passage?.path !== first.path) return [];
    const source = workspace.corpus.sources.get(first.path)!;
    // What was joined stands apart in the source, and both ends of the gap are to be seen.
    const joined = verification.verdict === 'spliced' ? verification.parts.map((part) => part.source) : [];
    const marks = [...places.filter((place) => place.path === source.path).map(({ span }) => span), ...joined].filter(
      ({ start, end }) => start !== passage.span.start || end !== passage.span.end,
    );
    const speaker = sourceAttribution?.speaker?.name;
    return sourceParts({ source, passage: passage.span, speaker }, marks, loaded.name(source.path), page);
  });
}

/** The best fix of each finding; where there are several findings, with the place and the words that it is for. */
function fixesOf({ findings }: Group, text: string, lines: LineIndex): readonly Part[] {
  const best = findings.flatMap(({ span, fixes }) => {
    const title = fixes[0]?.title;
    if (title === undefined || findings.length === 1) return title ?? [];
    const words = cut(printable(text.slice(span.start, span.end)), MOST_NAMED);
    return `${placeOf(lines, span.start)} “${words}”: ${title}`;
  });
  return best.map((one, i) => ({ label: i === 0 ? 'fix' : '', text: one }));
}

/** Columns of the words that a fix is said to be for. */
const MOST_NAMED = 24;

function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
