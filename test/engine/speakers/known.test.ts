import assert from 'node:assert/strict';
import { checkDraft, readArticle } from '../../../server/src/engine/index.ts';
import { catalogueOf } from '../../../server/src/engine/rules/catalogue-of.ts';
import { checkFindings } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const SPEAKERS = `
      //- /corpus/speakers.yaml
      - name: Hans-Werner Wiermann
        aliases: [هانز فيرنر ويرمان, the Bear of Brussels]
      - name: Jens Stoltenberg
        roles: [{ role: NATO chief, from: 2014-10-01, until: 2024-09-30 }]
      - name: Mark Rutte
        roles: [{ role: NATO chief, from: 2024-10-01 }]
      - name: Ada Mary Finch
        roles: [harbour master]`;

/** Carets under a quotation's beginning in a source say who the corpus has it that speaks; a hyphen: nobody. */
function check(fixture: string): void {
  const { workspace, files } = workspaceOf(`${SPEAKERS}${fixture}`);
  for (const { path, text, marks } of files) {
    for (const { start, note } of marks) {
      const { attributions } = readArticle(workspace.corpus.sources.get(path)!);
      const said = attributions.find(({ quotation }) => quotation.start === start);
      assert.ok(said, `a quotation begins at ${text.slice(start, start + 30)}`);
      assert.equal(said.speaker?.name ?? '-', note, text.slice(start));
    }
  }
}

describe('speakers of the corpus', () => {
  it('are called by their names, whatever a source calls them', () => {
    check(`
      //- /corpus/a.md
      “It is cold in here,” said the Bear of Brussels.
      ^ Hans-Werner Wiermann
      “It is warm in here,” said Finch.
      ^ Ada Mary Finch
      “It is warm in here,” said the harbour master.
      ^ Ada Mary Finch
      //- /corpus/b.md
      قال هانز فيرنر ويرمان إن "الميناء لن يباع لأحد مهما كان الثمن".
                               ^ Hans-Werner Wiermann
    `);
  });

  it('hold a role for a time, and are meant by it in articles of that time', () => {
    check(`
      //- /corpus/then.md
      ---
      title: Then
      date: 2018-10-26
      ---
      “We will not go back in combat operations,” said the NATO chief.
      ^ Jens Stoltenberg
      //- /corpus/now.md
      ---
      title: Now
      date: 2025
      ---
      “We will not go back in combat operations,” said the NATO chief.
      ^ Mark Rutte
      //- /corpus/undated.md
      “We will not go back in combat operations,” said the NATO chief.
      ^ NATO chief
    `);
  });

  it('do not stand in for others whom an article itself names', () => {
    check(`
      //- /corpus/a.md
      Bob Finch was the first to speak. “It is cold in here,” said Finch.
                                        ^ Bob Finch
      “It is cold in here,” said Jens Jensen.
      ^ Jens Jensen
      Robert Kane, the harbour master of Southport, was there. “It is so,” the harbour master said.
                                                               ^ Robert Kane
    `);
  });

  it('give way to what front matter declares, and complete it', () => {
    check(`
      //- /corpus/a.md
      ---
      title: A
      speakers: [{ name: Ada Finch, aliases: [Ada Mary Finch] }]
      ---
      “It is cold in here,” said the harbour master.
      ^ Ada Finch
    `);
  });

  it('are the same in a draft and in its source, and others are not', () => {
    checkFindings(`${SPEAKERS}
      //- /corpus/a.md
      ---
      title: A
      date: 2018-10-26
      ---
      “We will not go back in combat operations,” said Jens Stoltenberg.

      قال هانز فيرنر ويرمان إن "الميناء لن يباع لأحد مهما كان الثمن".
      //- /draft.md
      “We will not go back in combat operations,” said the NATO chief [@a].

      “We will not go back in combat operations,” said the Bear of Brussels [@a].
                                                       ^^^^^^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Hans-Werner Wiermann (“said”); in a they are by Jens Stoltenberg (“said”).

      Wiermann said "الميناء لن يباع لأحد مهما كان الثمن" [@a].
    `);
  });

  it('that nobody can be told from are no finding', () => {
    const { workspace } = workspaceOf(`
      //- /corpus/speakers.yaml
      - name: Ada Finch
        roles: [mayor]
      - name: Bob Finch
        roles: [mayor]
      //- /corpus/a.md
      “We will never sell the harbour of this town,” said the mayor.
      //- /draft.md
      “We will never sell the harbour of this town,” said Ada Finch [@a].

      “We will never sell the harbour of this town,” said Imani Diallo [@a].
    `);
    assert.deepEqual(checkDraft(workspace, '/draft.md')?.findings, []);
  });

  it('are found by their names when a source is chosen', () => {
    const { workspace } = workspaceOf(`${SPEAKERS}
      //- /corpus/a.md
      “It is cold in here,” said the Bear of Brussels.
    `);
    assert.deepEqual(
      catalogueOf(workspace.corpus).entries.map(({ speakers }) => speakers),
      [['Hans-Werner Wiermann']],
    );
  });
});

describe('speakers.yaml', () => {
  it('with a malformed entry is a finding at its line', () => {
    checkFindings(`
      //- /corpus/speakers.yaml
      - name: Ada Finch
      - nickname: Finch
      ^^^^^^^^^^^^^^^^^ source-problem: This is an entry without a name.
      //- /corpus/a.md
      “It is so,” said Finch.
    `);
  });
});
