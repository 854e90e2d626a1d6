import assert from 'node:assert/strict';
import { apply, checkDepartures, checkDraft, message } from '../../../server/src/engine/index.ts';
import { checkFindings } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const ORIGINAL = '“We will not keep the harbour open for our boats, nor pay for the wall,” said Ada Finch, the mayor.';
const HAS = 'The original of harbour has';
const LACKS = 'The original of harbour does not have';
const SINCE = 'here: the source was changed since its import.';

/** A draft about a source that now has `text` in the place of the words of its original. */
const fixture = (text: string, draft: string, original = ORIGINAL) => `
//- /corpus/.originals/harbour.txt
${original}
//- /corpus/harbour.md
---
title: The harbour
original: .originals/harbour.txt
---
${text}
//- /draft.md
${draft}
`;

/** The codes of what is found in the draft. */
function check(text: string, draft: string, expected: readonly string[], original = ORIGINAL): void {
  const { workspace } = workspaceOf(fixture(text, draft, original));
  assert.deepEqual(
    checkDraft(workspace, '/draft.md')!.findings.map(({ code }) => code),
    expected,
  );
}

const EDITED = ORIGINAL.replace('open for our boats', 'open for all of our small boats');
const CUT = ORIGINAL.replace('will not keep', 'will keep');
const NOT_IN_ORIGINAL = ['quote-not-in-original'];

describe('words that were put into a source', () => {
  it('are marked in a quotation and in the source, word by word or in a row', () =>
    checkFindings(
      fixture(
        `
“We will not keep the harbour open for all of our small boats, nor pay for the wall,” said Ada Finch, the mayor.
                                       ^^^^^^ source-astray: The original does not have “all of” here.
                                                  ^^^^^ source-astray: The original does not have “small” here.`,
        `Finch said: “We will not keep the harbour open for all of our small boats” [@harbour].
                                                   ^^^^^^ quote-not-in-original: ${LACKS} “all of” ${SINCE}
                                                              ^^^^^ quote-not-in-original: ${LACKS} “small” ${SINCE}`,
      ),
    ));

  it('are no matter to a quotation of other words', () =>
    check(EDITED, 'Finch said: “We will not keep the harbour open” [@harbour].', []));

  it('are no matter where an ellipsis leaves them out, or brackets stand for them', () => {
    const edited = ORIGINAL.replace('We will', 'They will').replace('the harbour open', 'the old harbour open');
    const draft = (open: string) => `Finch said: “${open} will not keep the … harbour open for our boats” [@harbour].`;
    check(edited, draft('[We]'), []);
    check(edited, draft('They'), NOT_IN_ORIGINAL);
  });

  it('are marked where the draft has what the original has', () =>
    checkFindings(
      fixture(
        `
“We will not keep the harbour open for our boats, nor pay for the pier,” said Ada Finch, the mayor.
                                                                  ^^^^ source-astray: The original has “wall” here, not “pier”.`,
        `Finch said: “We will not keep the harbour open for our boats, nor pay for the wall” [@harbour].
                                                                              ^^^^ quote-altered: harbour has “pier”, not “wall”.
                                                                              ^^^^ quote-not-in-original: ${HAS} “wall” here, not “pier”: the source was changed since its import.`,
      ),
    ));

  it('may be ignored for a reason', () =>
    check(
      EDITED,
      `<!-- verbatim-ignore quote-not-in-original: the scan is torn -->\n“Our small boats,” said Finch [@harbour].`,
      [],
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

describe('words that were taken out of a source', () => {
  it('are marked between the words that stood beside them', () =>
    checkFindings(
      fixture(
        `
“We will keep the harbour open for our boats, nor pay for the wall,” said Ada Finch, the mayor.
    ^^^^^^^^^ source-astray: The original has “not” here.`,
        `Finch said: “We will keep the harbour open for our boats” [@harbour].
                ^^^^^^^^^ quote-not-in-original: ${HAS} “not” ${SINCE}`,
      ),
    ));

  it('are marked where the draft has them, as the original does', () =>
    checkFindings(
      fixture(
        `
“We will keep the harbour open for our boats, nor pay for the wall,” said Ada Finch, the mayor.
    ^^^^^^^^^ source-astray: The original has “not” here.`,
        `Finch said: “We will not keep the harbour open for our boats” [@harbour].
                     ^^^ quote-negation-changed: The quotation adds “not”: it says the opposite of harbour.
                     ^^^ quote-not-in-original: ${HAS} “not” ${SINCE}`,
      ),
    ));

  for (const [name, quotation] of [
    ['before a quotation', '“keep the harbour open for our boats”'],
    ['behind it', '“We will”'],
    ['within an ellipsis', '“We … keep the harbour open for our boats”'],
    ['beside an ellipsis', '“We will … the harbour open for our boats”'],
  ] as const) {
    it(`are no matter ${name}`, () => {
      const { workspace } = workspaceOf(fixture(CUT, `Finch said: ${quotation} [@harbour].`));
      const found = checkDraft(workspace, '/draft.md')!.findings.map(({ code }) => code as string);
      assert.ok(!found.includes('quote-not-in-original'), found.join());
    });
  }

  it('are marked where they were a whole paragraph, and the quotation goes across', () => {
    const paragraphs = [
      '“We will keep the harbour.”',
      'He laughed, and then denied all of it.',
      '“It is our harbour.”',
    ];
    const whole = `${paragraphs.join('\n\n')}\n`;
    const left = `${paragraphs[0]}\n\n${paragraphs[2]}\n`;
    check(left, '“We will keep the harbour” was what he said [@harbour].', [], whole);
    check(left, '“We will keep the harbour … It is our harbour” was what he said [@harbour].', [], whole);
    const { workspace } = workspaceOf(fixture(left, '', whole));
    const [found] = checkDepartures(workspace.corpus, workspace.departures).get('/corpus/harbour.md')!;
    assert.equal(
      `${found!.code}: ${message(found!)}`,
      'source-changed: Shorter than it was imported: a paragraph is left out, from “He laughed, and then denied all of it” on.',
    );
  });
});

describe('a source with the words of its original', () => {
  it('is fine, however they are set', () =>
    checkFindings(fixture(ORIGINAL, 'Finch said: “We will not keep the harbour open” [@harbour].')));

  it('was changed where its marks were', () =>
    checkFindings(`
//- /corpus/.originals/harbour.txt
${ORIGINAL}
//- /corpus/harbour.md
---
title: The harbour
original: .originals/harbour.txt
digest: 0
^^^^^^^^^ source-changed: Changed since its import; all its words are still those of its original.
---
${ORIGINAL.replaceAll(/[“”]/g, '"')}
`));
});
