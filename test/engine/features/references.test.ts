import { finish, highlights, referenceSteps } from '../../../server/src/engine/index.ts';
import { caretOf, checkPlaces } from '../../support/places.ts';
import { workspaceOf } from '../../support/workspace.ts';

describe('references', () => {
  function check(fixture: string): void {
    const { workspace, files } = workspaceOf(fixture);
    const { path, offset } = caretOf(files);
    checkPlaces(files, finish(referenceSteps(workspace, path, offset))?.uses ?? []);
  }

  it('of a key are its citations in every draft, in every form', () =>
    check(`
      //- /corpus/harbour.md
      “We will not sell the harbour,” said Ada Finch.
      //- /one.md
      See [@harb$0our, p. 3; @other].
            ^^^^^^^
      //- /two.md
      As @{harbour} says, and -@harbour.
           ^^^^^^^
                                ^^^^^^^
    `));
  it('of a key are where front matter lists it, too', () =>
    check(`
      //- /corpus/harbour.md
      “We will not sell the harbour,” said Ada Finch.
      //- /one.md
      ---
      nocite: "@harb$0our, @other"
                ^^^^^^^
      ---
      As @harbour says.
          ^^^^^^^
    `));
  it('of a key are the same from the source’s own front matter', () =>
    check(`
      //- /corpus/a.md
      ---
      key: har$0bour
      title: The vote
      ---
      Words.
      //- /one.md
      See @harbour.
           ^^^^^^^
    `));
  it('of a sentence in a source are its quotations in every draft', () =>
    check(`
      //- /corpus/harbour.md
      “We will not sell the har$0bour before the boats are paid for. Nobody asked me,” said Ada Finch.
      //- /one.md
      “We will not sell the harbour,” said Finch [@harbour].
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      //- /two.md
      “Nobody asked me,” she said [@harbour]. Finch will “not sell the harbour before the boats are paid for” [@harbour].
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));
  it('of a quotation are those of the same passage', () =>
    check(`
      //- /corpus/harbour.md
      “We will not sell the harbour before the boats are paid for,” said Ada Finch.
      //- /one.md
      “We will not $0sell the harbour,” said Finch [@harbour].
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      //- /two.md
      “We will not sell the harbour before the boats are paid for,” said Finch [@harbour].
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    `));
  it('are none of other words', () =>
    check(`
      //- /corpus/harbour.md
      “We will not sell the harbour,” said Ada Finch.
      //- /one.md
      See$0 the map [@harbour].
    `));
  it('count no source that is open as a draft', () => {
    const { workspace, files } = workspaceOf(`
      //- /corpus/harbour.md
      “We will not sell the harbour,” said Ada Finch [@harbour].
      //- /one.md
      See @har$0bour.
           ^^^^^^^
    `);
    const drafts = new Map([...workspace.drafts, ['/corpus/harbour.md', workspace.drafts.get('/one.md')!]]);
    const { path, offset } = caretOf(files);
    checkPlaces(files, finish(referenceSteps({ ...workspace, drafts }, path, offset))?.uses ?? []);
  });
});

describe('highlights', () => {
  function check(fixture: string): void {
    const { workspace, files } = workspaceOf(fixture);
    const { path, offset } = caretOf(files);
    checkPlaces(
      files,
      highlights(workspace, path, offset).map((span) => ({ path, span })),
    );
  }

  it('of a key are its citations in the draft', () =>
    check(`
      See [@harb$0our; @ferry] and @harbour.
            ^^^^^^^
                                  ^^^^^^^
    `));
  it('of a quotation are itself, who says it, and what it cites', () =>
    check(`
      “We will $0not sell,” said Finch [@harbour]. See @ferry.
      ^^^^^^^^^^^^^^^^^^^
                               ^^^^^
                                       ^^^^^^^
    `));
});
