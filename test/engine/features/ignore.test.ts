import assert from 'node:assert/strict';
import { checkDraft, waysToIgnore } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const HARBOUR = `//- /corpus/harbour.md
“We will not sell the harbour before the 14 boats are paid for,” said Mayor Ada Finch on Monday.
//- /draft.md
`;
const MISQUOTE = '“We will not sell the harbour before the 40 boats are paid for,” said Finch [@harbour].';
const WORDS = 'We will not sell the harbour before the 40 boats are paid for. [@harbour]';
const COMMENT = '<!-- verbatim-ignore quote-altered:  -->';

function offered(draft: string) {
  const { workspace, files } = workspaceOf(HARBOUR + draft);
  const { path, text } = files.at(-1)!;
  const caret = text.indexOf('40');
  return { text, offers: waysToIgnore(workspace, path, { start: caret, end: caret }) };
}

function codesIn(draft: string): readonly string[] {
  return checkDraft(workspaceOf(HARBOUR + draft).workspace, '/draft.md')!.findings.map(({ code }) => code);
}

describe('ways to ignore a finding', () => {
  it('are named as what they are, and none is preferred', () => {
    const { offers } = offered(MISQUOTE);
    assert.deepEqual(
      offers.map(({ fix, preferred }) => [fix.title, preferred]),
      [['Ignore this finding here (quote-altered) …', false]],
    );
  });

  for (const [where, draft, after] of [
    ['a paragraph', MISQUOTE, `${COMMENT}\n${MISQUOTE}`],
    ['a later line of one', `Word\nword: ${MISQUOTE}`, `${COMMENT}\nWord\nword: ${MISQUOTE}`],
    ['a heading', `# ${MISQUOTE}`, `${COMMENT}\n# ${MISQUOTE}`],
    ['a list item', `- One\n- ${MISQUOTE}`, `- One\n- ${COMMENT}\n  ${MISQUOTE}`],
    ['a numbered item', `9. One\n10. ${MISQUOTE}`, `9. One\n10. ${COMMENT}\n    ${MISQUOTE}`],
    ['an item of tasks', `- [x] One\n- [ ] ${MISQUOTE}`, `- [x] One\n${COMMENT}\n- [ ] ${MISQUOTE}`],
    ['a paragraph of an item', `- One\n\n  ${MISQUOTE}`, `- One\n\n  ${COMMENT}\n  ${MISQUOTE}`],
    ['a block quotation', `Word:\n\n> One.\n>\n> ${WORDS}`, `Word:\n\n${COMMENT}\n> One.\n>\n> ${WORDS}`],
    ['a block quotation in an item', `- > ${WORDS}`, `- ${COMMENT}\n  > ${WORDS}`],
    ['a table', `| a |\n|---|\n| ${MISQUOTE} |`, `${COMMENT}\n| a |\n|---|\n| ${MISQUOTE} |`],
    ['a footnote', `Word.[^1]\n\n[^1]: ${MISQUOTE}`, `Word.[^1]\n\n[^1]: ${COMMENT}\n    ${MISQUOTE}`],
    ['a draft with front matter', `---\ntitle: A\n---\n${MISQUOTE}`, `---\ntitle: A\n---\n${COMMENT}\n${MISQUOTE}`],
    ['lines that end as on Windows', `Word.\r\n\r\n${MISQUOTE}\r\n`, `Word.\r\n\r\n${COMMENT}\r\n${MISQUOTE}\r\n`],
  ] as const) {
    it(`${where}: the comment stands above it, and asks for a reason before it silences anything`, () => {
      const { text, offers } = offered(draft);
      const [edit] = offers[0]!.fix.edits;
      const found = text.slice(0, edit!.start) + edit!.newText + text.slice(edit!.end);
      assert.equal(found.trimEnd(), after.trimEnd());
      assert.deepEqual(codesIn(found), ['suppression-problem', 'quote-altered']);
      assert.deepEqual(codesIn(found.replace(':  -->', ': she misspoke -->')), []);
    });
  }

  it('are one for each kind of finding in a paragraph', () => {
    const { workspace, files } = workspaceOf(`${HARBOUR}${MISQUOTE} ${MISQUOTE}`);
    const { path, text } = files.at(-1)!;
    assert.equal(waysToIgnore(workspace, path, { start: 0, end: text.length }).length, 1);
  });
  it('are none for a comment that cannot be heard', () => {
    const { workspace } = workspaceOf(`${HARBOUR}${COMMENT}\nWord.`);
    assert.deepEqual(waysToIgnore(workspace, '/draft.md', { start: 0, end: 20 }), []);
  });
});
