import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  type CheckedQuotation,
  checkDraft,
  type Draft,
  type DraftReport,
  type Finding,
  severityOf,
  type Workspace,
} from '../../../server/src/engine/index.ts';
import type { Expected, ExpectedFinding, ExpectedQuotation } from './expected.ts';
import { SAMPLE_DRAFT, sampleWorkspace } from './workspace.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const expected: Expected = JSON.parse(readFileSync(`${root}test/sample/expected.json`, 'utf8'));

/** What a careful editor says of the sample draft is what the engine says of it. */
describe('the sample draft', () => {
  let workspace: Workspace;
  let draft: Draft;
  let report: DraftReport;
  before(() => {
    workspace = sampleWorkspace();
    draft = workspace.drafts.get(SAMPLE_DRAFT)!;
    report = checkDraft(workspace, SAMPLE_DRAFT)!;
  });

  const textOf = ({ start, end }: { start: number; end: number }) => draft.text.slice(start, end);
  const lineOf = (offset: number) => draft.text.slice(0, offset).split('\n').length;
  const quotationOf = ({ line, text }: ExpectedQuotation) =>
    report.quotations.find(
      ({ attribution }) => lineOf(attribution.quotation.start) === line && textOf(attribution.quotation).includes(text),
    );

  it('has the quotations that the editor lists, and no other', () => {
    const listed = expected.quotations.map(({ line, text }) => `${line} ${text}`);
    const found = report.quotations.map(({ attribution: { quotation } }) => {
      const part = quotation.form === 'block' ? quotation.content : quotation;
      return `${lineOf(quotation.start)} ${textOf(part).trim()}`;
    });
    assert.deepEqual(found, listed);
  });

  for (const quotation of expected.quotations) {
    it(`line ${quotation.line}: ${quotation.text} is ${quotation.verdicts.join(' or ')}`, () => {
      const checked = quotationOf(quotation);
      assert.ok(checked, 'is not listed');
      assert.ok(quotation.verdicts.includes(checked.verification.verdict), `is ${checked.verification.verdict}`);
      assert.deepEqual(
        checked.citations.map(({ key }) => key),
        quotation.citations,
      );
      if (quotation.edits !== undefined) assert.deepEqual(editsOf(checked), quotation.edits);
      if (quotation.source !== undefined) assert.equal(checked.verification.passage?.key, quotation.source);
    });
  }

  const lines = new Set([...expected.quotations, ...expected.citations].map(({ line }) => line));
  for (const line of lines) {
    const wanted: readonly ExpectedFinding[] = [
      ...expected.quotations.filter((quotation) => quotation.line === line).flatMap(({ findings }) => findings),
      ...expected.citations.filter((citation) => citation.line === line),
    ];
    it(`line ${line} has ${wanted.map(({ code }) => code).join(', ') || 'nothing to report'}`, () => {
      const found = report.findings.filter(({ span }) => lineOf(span.start) === line);
      assert.deepEqual(found.map(weighed).sort(), wanted.map(({ code, severity }) => `${code} ${severity}`).sort());
      for (const finding of wanted) {
        assert.ok(
          found.some((other) => other.code === finding.code && marks(other, finding, line)),
          `${finding.code} marks ${found.map(({ span }) => `“${textOf(span)}”`).join(', ')}`,
        );
      }
    });
  }

  it('reports nothing elsewhere', () => {
    const stray = report.findings.filter(({ span }) => !lines.has(lineOf(span.start)));
    assert.deepEqual(stray.map(weighed), []);
  });

  it('names both speakers where they differ', () => {
    const found = report.findings.flatMap((finding) =>
      finding.code === 'speaker-mismatch' ? [{ draft: finding.draft.name, source: finding.source.name }] : [],
    );
    assert.deepEqual(
      found,
      expected.quotations.flatMap(({ speaker }) => (speaker === undefined ? [] : [speaker])),
    );
  });

  it('names the nearest key for one that no source has', () => {
    const found = report.findings.flatMap((finding) => (finding.code === 'citation-unknown' ? [finding.nearest] : []));
    assert.deepEqual(
      found,
      expected.citations.map(({ nearest }) => nearest),
    );
  });

  function editsOf({ verification: { edits, passage } }: CheckedQuotation) {
    const source = passage === undefined ? '' : workspace.corpus.sources.get(passage.path)!.text;
    return edits.map((edit) => ({
      kind: edit.kind,
      draft: textOf(edit.draft),
      source: source.slice(edit.source.start, edit.source.end),
    }));
  }

  /** Dropped words leave nothing to mark but the place between their neighbours, or these. */
  function marks(finding: Finding, { words, between }: ExpectedFinding, line: number): boolean {
    if (between !== undefined) {
      const first = draft.text.split('\n', line - 1).join('\n').length;
      const start = draft.text.indexOf(between.join(' '), first);
      return start <= finding.span.start && finding.span.end <= start + between.join(' ').length;
    }
    return words === undefined || textOf(finding.span) === words;
  }

  function weighed(finding: Finding): string {
    return `${finding.code} ${severityOf(finding, workspace.configuration)}`;
  }
});
