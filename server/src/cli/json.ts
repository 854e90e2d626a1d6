import {
  type Attribution,
  type CheckedQuotation,
  type DraftReport,
  type EditKind,
  type Finding,
  type LineIndex,
  lineIndex,
  message,
  positionAt,
  type QuotationKind,
  type Severity,
  type Span,
  severityOf,
  unreadSources,
  type Verdict,
} from '../engine/index.ts';
import type { Checked } from './check.ts';
import { problemsOf } from './problems.ts';
import type { QuotedFile } from './quotes.ts';

/*
 * What other programs read. Fields are added at their object's end, and none is renamed or taken away within one
 * `version`. Offsets are UTF-16 units from the start of the file, half-open; `line` and `column` count from 1.
 */

/** `verbatim check --format json` */
export type CheckJson = {
  readonly version: 1;
  readonly drafts: readonly {
    readonly file: string;
    readonly quotes: readonly CheckedQuoteJson[];
    readonly findings: readonly FindingJson[];
  }[];
  readonly corpus: {
    readonly sources: number;
    readonly problems: readonly { readonly file: string; readonly message: string }[];
    /** How many of the sources could not be read. */
    readonly unread: number;
  };
};

export type CheckedQuoteJson = Span & {
  readonly text: string;
  readonly citations: readonly string[];
  readonly verdict: Verdict;
  readonly edits: readonly EditJson[];
  /** Null where the words were found nowhere. */
  readonly source: (Span & { readonly key: string; readonly text: string }) | null;
  /** Names; null where one side names none. `agrees` is null where that cannot be told. */
  readonly speaker: { readonly draft: string | null; readonly source: string | null; readonly agrees: boolean | null };
};

/** `start` and `end` are in the draft, `draft` and `source` the words themselves. */
export type EditJson = { readonly kind: EditKind; readonly draft: string; readonly source: string } & Span;

export type FindingJson = {
  readonly code: string;
  readonly severity: Severity;
} & Span & {
    readonly line: number;
    readonly column: number;
    readonly message: string;
    /** `key` is null for a place in the draft itself. */
    readonly related: readonly ({ readonly key: string | null; readonly file: string } & Span)[];
    readonly fixes: readonly {
      readonly title: string;
      readonly edits: readonly (Span & { readonly newText: string })[];
    }[];
  };

/** `verbatim quotes --format json` */
export type QuotesJson = readonly {
  readonly file: string;
  readonly lang: string | null;
  readonly quotes: readonly QuoteJson[];
}[];

export type QuoteJson = Span & {
  readonly text: string;
  readonly kind: QuotationKind;
  /** The words that name the speaker, and the name that they stand for. */
  readonly speaker: (Span & { readonly text: string; readonly name: string | null }) | null;
  readonly cue: (Span & { readonly text: string }) | null;
  readonly confidence: number;
};

export function checkJson(checked: Checked): string {
  const { workspace, reports, loaded } = checked;
  const json: CheckJson = {
    version: 1,
    drafts: reports.map((report) => {
      const { text } = workspace.drafts.get(report.path)!;
      return {
        file: loaded.name(report.path),
        quotes: report.quotations.map((quotation) => checkedQuote(quotation, text, checked)),
        findings: findings(report, lineIndex(text), checked),
      };
    }),
    corpus: {
      sources: workspace.corpus.sources.size,
      problems: problemsOf(checked).map(({ file, message }) => ({ file, message })),
      unread: unreadSources(workspace.corpus),
    },
  };
  return written(json);
}

export function quotesJson(files: readonly QuotedFile[]): string {
  const json: QuotesJson = files.map(({ name, source, attributions }) => ({
    file: name,
    lang: source.prose.language ?? null,
    quotes: attributions.map((attribution) => quote(attribution, source.text)),
  }));
  return written(json);
}

export function written(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The words of one edit on both sides, and where they stand in the draft. */
export function edit(
  { kind, draft, source }: { readonly kind: EditKind; readonly draft: Span; readonly source: Span },
  draftText: string,
  sourceText: string,
): EditJson {
  return { kind, draft: at(draftText, draft).text, source: at(sourceText, source).text, ...plain(draft) };
}

function checkedQuote(checked: CheckedQuotation, text: string, { workspace }: Checked): CheckedQuoteJson {
  const { attribution, citations, verification, sourceAttribution, agreement } = checked;
  const { verdict, edits, passage } = verification;
  const source = passage && workspace.corpus.sources.get(passage.path)?.text;
  const [inDraft, inSource] = [attribution.speaker?.name ?? null, sourceAttribution?.speaker?.name ?? null];
  const isTold = inDraft !== null && inSource !== null && (agreement === 'same' || agreement === 'different');
  return {
    ...at(text, attribution.quotation),
    citations: citations.map(({ key }) => key),
    verdict,
    edits: edits.map((one) => edit(one, text, source ?? '')),
    source: passage === undefined || source === undefined ? null : { key: passage.key, ...at(source, passage.span) },
    speaker: { draft: inDraft, source: inSource, agrees: isTold ? agreement === 'same' : null },
  };
}

function findings(report: DraftReport, lines: LineIndex, { workspace, loaded }: Checked): readonly FindingJson[] {
  return report.findings.map((finding: Finding) => {
    const { line, character } = positionAt(lines, finding.span.start);
    return {
      code: finding.code,
      severity: severityOf(finding, workspace.configuration)!,
      ...plain(finding.span),
      line: line + 1,
      column: character + 1,
      message: message(finding),
      related: finding.related.map(({ key, path, span }) => ({
        key: key ?? null,
        file: loaded.name(path),
        ...plain(span),
      })),
      fixes: finding.fixes.map(({ title, edits }) => ({
        title,
        edits: edits.map((one) => ({ ...plain(one), newText: one.newText })),
      })),
    };
  });
}

function quote({ quotation, kind, mention, cue, speaker, confidence }: Attribution, text: string): QuoteJson {
  return {
    ...at(text, quotation),
    kind,
    speaker: mention === undefined ? null : { ...at(text, mention), name: speaker?.name ?? null },
    cue: cue === undefined ? null : at(text, cue),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/** A span alone, whatever else its object carries. */
function plain({ start, end }: Span): Span {
  return { start, end };
}

function at(text: string, { start, end }: Span): Span & { readonly text: string } {
  return { start, end, text: text.slice(start, end) };
}
