import assert from 'node:assert/strict';
import { isSameOutlet, outletsTold } from '../../../server/src/engine/speakers/outlets.ts';
import { checkFindings as check, checkFix } from '../../support/findings.ts';

const corpus = (article: string, publisher = 'Coast Gazette') => `
//- /corpus/harbour.md
---
title: The harbour
publisher: ${publisher}
lang: en
---
${article}
//- /draft.md
`;

const TOLD = corpus(
  '“The harbour is not for sale at any price,” Ada Finch told the BBC on Monday. “Ask me again in June.”',
);

describe('quote-second-hand', () => {
  it('marks the key where the source has the words from another outlet', () =>
    check(`${TOLD}“The harbour is not for sale at any price,” said Finch [@harbour].
                                                         ^^^^^^^ quote-second-hand: harbour has these words from BBC, which the draft does not say.`));
  it('is silent where the draft names the outlet', () =>
    check(`${TOLD}“The harbour is not for sale at any price,” Finch told the BBC [@harbour].`));
  it('is silent where the draft says that it quotes a quotation', () =>
    check(`${TOLD}“The harbour is not for sale at any price,” said Finch [qtd. in @harbour].`));
  it('is silent on the next sentence, which the source may have heard itself', () =>
    check(`${TOLD}“Ask me again in June,” said Finch [@harbour].`));
  it('says it once for two parts of one utterance', () =>
    check(`${TOLD}“The harbour,” said Finch [@harbour], “is not for sale at any price” [@harbour].
                            ^^^^^^^ quote-second-hand: harbour has these words from BBC, which the draft does not say.`));
  it('is silent on an outlet’s own article', () =>
    check(
      `${corpus('“The harbour is not for sale at any price,” Ada Finch told the BBC.', 'BBC News')}“The harbour is not for sale at any price,” said Finch [@harbour].`,
    ));
  it('offers to say so', () =>
    checkFix(
      `${TOLD}“The harbour is not for sale at any price,” said Finch [@harbour, p. 3].`,
      'Say “quoted in”',
      '“The harbour is not for sale at any price,” said Finch [quoted in @harbour, p. 3].',
    ));
});

describe('outlets', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['she told The Washington Post', ['Washington Post']],
    ['she told BBC Radio 4 on Sunday', ['BBC Radio 4']],
    ['he said in an interview with the news agency Nordwire', ['Nordwire']],
    ['he wrote in an email to the Coast Gazette', ['Coast Gazette']],
    ['sagte Roth der Nachrichtenagentur dpa', ['dpa']],
    ['sagte Roth der Süddeutschen Zeitung', ['Süddeutschen Zeitung']],
    ['sagte sie im Gespräch mit dem „Tagesspiegel“', ['Tagesspiegel']],
    ['a-t-elle déclaré au quotidien Le Courrier', ['Le Courrier']],
    ['a-t-il expliqué à l’AFP', ['AFP']],
    ['declaró a la Cadena SER', ['Cadena SER']],
    // Whoever speaks for an outlet is not told by it, and much is told that is no outlet.
    ['sagte der Chefredakteur der Süddeutschen Zeitung', []],
    ['said the editor of the Coast Gazette', []],
    ['sagte er unserer Zeitung', []],
    ['he told the broadcaster NRK.', ['NRK']],
    ['she told reporters at the BBC', []],
    ['he told the council', []],
    ['she told the House of Lords', []],
  ];
  for (const [sentence, wanted] of cases) {
    it(sentence, () =>
      assert.deepEqual(
        outletsTold(sentence, { start: 0, end: sentence.length }).map(({ name }) => name),
        wanted,
      ),
    );
  }
  it('are the same under their short and their full name', () => {
    assert.ok(isSameOutlet('AP', 'The Associated Press'));
    assert.ok(isSameOutlet('the Times', 'The New York Times'));
    assert.ok(!isSameOutlet('BBC', 'CNN'));
    assert.ok(!isSameOutlet('the', 'The Times'));
  });
});
