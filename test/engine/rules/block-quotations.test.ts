import assert from 'node:assert/strict';
import { checkDraft } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const HARBOUR = `
//- /corpus/harbour.md
---
title: The harbour vote
publisher: Coast Gazette
---
“We will not sell the harbour before the 14 boats are paid for,” said Mayor Ada Finch on Monday.

Council clerk Bruno Ostrander called the plan “a gift to nobody but the bank”. He said the sale would cost the town dearly in the end.
//- /draft.md
`;

/** Which words of a draft are held to the source, each with its verdict. */
function check(draft: string, ...held: readonly string[]): void {
  const { workspace, files } = workspaceOf(HARBOUR + draft);
  const { text } = files.at(-1)!;
  const found = checkDraft(workspace, '/draft.md')?.quotations.map(({ attribution, verification }) => {
    const { start, end } = attribution.quotation.content;
    return `${text.slice(start, end)}: ${verification.verdict}`;
  });
  assert.deepEqual(found, held);
}

describe('a block quotation is held', () => {
  const SAID = 'We will not sell the harbour before the 14 boats are paid for';

  it('as a whole where it quotes the article', () => {
    check(`> ${SAID}. [@harbour]`, `${SAID}.: verbatim`);
    const told =
      'Council clerk Bruno Ostrander called the plan “a gift to nobody but the bank”. He said the sale would cost';
    check(`> ${told} [@harbour]`, `${told}: verbatim`);
  });
  it('by its marks alone where it says itself who speaks in them', () => {
    check(`> “${SAID},” said Finch [@harbour].`, `${SAID},: verbatim`);
    check(`> “${SAID},”\n> said the mayor at the quay [@harbour].`, `${SAID},: verbatim`);
    check(
      `> The clerk saw “a present to nobody but the bank” [@harbour].`,
      'a present to nobody but the bank: altered',
    );
  });
  it('by its marks alone where they hold nearly all of it', () =>
    check(`> So: “${SAID}.” [@harbour]`, `${SAID}.: verbatim`));
  it('by its marks alone where a name signs them, on a line or in a paragraph of its own', () => {
    check(`> “${SAID}.”\n>\n> Ada Finch, mayor [@harbour]`, `${SAID}.: verbatim`);
    check(
      `> “${SAID}.”\n> Ada Finch, mayor of the town by the sea and the head of its council [@harbour]`,
      `${SAID}.: verbatim`,
    );
  });
  it('with the marks inside it as a part of it elsewhere', () =>
    check(
      '> He called the plan “a gift to nobody but the bank” and said that the sale would cost the town much. [@harbour]',
      'He called the plan “a gift to nobody but the bank” and said that the sale would cost the town much.: altered',
    ));

  describe('without its signature', () => {
    for (const [where, signature] of [
      ['in its last line', '\n> — Ada Finch [@harbour]'],
      ['in two lines', '\n> — Ada Finch\n> [@harbour]'],
      ['in a paragraph', '\n>\n> — Ada Finch, mayor, in the *Coast Gazette* [@harbour]'],
      ['in brackets', '\n>\n> (Ada Finch, @harbour)'],
      ['without a dash', '\n>\n> *Ada Finch* [@harbour]'],
      ['behind the last sentence', ' — Ada Finch [@harbour]'],
      ['that is only a citation', '\n>\n> [@harbour, p. 3]'],
    ] as const) {
      it(where, () => check(`> ${SAID}.${signature}`, `${SAID}.: verbatim`));
    }
  });
  it('with a last paragraph that is short, but a sentence', () =>
    check(`> ${SAID}.\n>\n> We will wait. [@harbour]`, `${SAID}.: verbatim`, 'We will wait.: not-found'));
});
