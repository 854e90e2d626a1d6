import assert from 'node:assert/strict';
import { apply, checkDraft } from '../../../server/src/engine/index.ts';
import { checkFindings } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const ORIGINAL = '“We will keep the harbour open for our boats, and pay for the wall,” said Ada Finch, the mayor.';
const SAYS = 'quote-not-in-original: The original of harbour does not have';
const SINCE = 'here: the source was changed since its import.';

/** A draft about a source that now has `text` in the place of the words of its original. */
const fixture = (text: string, draft: string) => `
//- /corpus/.originals/harbour.txt
${ORIGINAL}
//- /corpus/harbour.md
---
title: The harbour
original: .originals/harbour.txt
---
${text}
//- /draft.md
${draft}
`;

const EDITED = ORIGINAL.replace('open for our boats', 'open for all of our small boats');

describe('words that the original of a source does not have', () => {
  it('are marked in a quotation, word by word or in a row', () =>
    checkFindings(
      fixture(
        EDITED,
        `Finch said: “We will keep the harbour open for all of our small boats” [@harbour].
                                               ^^^^^^ ${SAYS} “all of” ${SINCE}
                                                          ^^^^^ ${SAYS} “small” ${SINCE}`,
      ),
    ));

  it('are no matter to a quotation of other words', () =>
    checkFindings(fixture(EDITED, 'Finch said: “We will keep the harbour open” [@harbour].')));

  it('are no matter where an ellipsis leaves them out, or brackets stand for them', () => {
    const edited = ORIGINAL.replace('We will', 'They will').replace('the harbour open', 'the old harbour open');
    const draft = (open: string) => `Finch said: “${open} will keep the … harbour open for our boats” [@harbour].`;
    checkFindings(fixture(edited, draft('[We]')));
    const { workspace } = workspaceOf(fixture(edited, draft('They')));
    const found = checkDraft(workspace, '/draft.md')!.findings.map((finding) => finding.code);
    assert.deepEqual(found, ['quote-not-in-original']);
  });

  it('are marked where the draft has what the original has', () =>
    checkFindings(
      fixture(
        ORIGINAL.replace('pay for the wall', 'pay for the pier'),
        `Finch said: “We will keep the harbour open for our boats, and pay for the wall” [@harbour].
                                                                          ^^^^ quote-altered: harbour has “pier”, not “wall”.
                                                                          ^^^^ ${SAYS} “pier” ${SINCE}`,
      ),
    ));

  it('may be ignored for a reason', () =>
    checkFindings(
      fixture(
        EDITED,
        `<!-- verbatim-ignore quote-not-in-original: the scan is torn -->\n“Our small boats,” said Finch [@harbour].`,
      ),
    ));

  it('are no longer told of when the source has become another one', () => {
    const { workspace } = workspaceOf(fixture(EDITED, '“Open for all of our small boats,” said Finch [@harbour].'));
    const codes = (of: typeof workspace) => checkDraft(of, '/draft.md')!.findings.map(({ code }) => code);
    assert.deepEqual(codes(workspace), ['quote-not-in-original', 'quote-not-in-original']);
    const path = '/corpus/harbour.md';
    const text = `${workspace.corpus.sources.get(path)!.text}\nIt rained.\n`;
    assert.deepEqual(codes(apply(workspace, { kind: 'sources', files: new Map([[path, { path, text }]]) })), []);
  });
});
