import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { checkDraft } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const PAGE = readFileSync(new URL('./hard-cases.md', import.meta.url), 'utf8');

/** The lines behind `**heading**` up to the next one: a block quotation's, or the rest of the heading's own line. */
function part(text: string, heading: string): string | undefined {
  const found = new RegExp(String.raw`^\*\*${heading}:\*\*(.*(?:\n(?!\*\*|## ).*)*)`, 'm').exec(text)?.[1];
  return found?.replace(/^> ?/gm, '').trim();
}

describe('hard cases', () => {
  const cases = PAGE.split(/^## /m).slice(1);

  it('are twenty', () => assert.equal(cases.length, 20));

  for (const text of cases) {
    it(text.slice(0, text.indexOf('\n')), () => {
      const [article, other, draft] = ['The article says', 'Another article says', 'The draft says'].map((name) =>
        part(text, name),
      );
      assert.ok(article && draft && part(text, 'Why'));
      const elsewhere = other === undefined ? '' : `//- /corpus/other.md\n${other}\n`;
      const { workspace, files } = workspaceOf(
        `//- /corpus/herald.md\n${article}\n${elsewhere}//- /draft.md\n${draft}`,
      );
      const report = checkDraft(workspace, '/draft.md')!;
      const prose = files.at(-1)!.text;
      const marked = report.findings.map(({ span }) => prose.slice(span.start, span.end));
      assert.deepEqual(
        [report.quotations.map(({ verification }) => verification.verdict).join(), marked.join(' | ') || 'nothing'],
        [part(text, 'Verdict'), part(text, 'Marked')],
      );
    });
  }
});
