import { checkFindings as check } from '../../support/findings.ts';

const COUNCIL = `
//- /corpus/council.md
---
title: The council
author: Claire Marchand
publisher: Coast Gazette
---
“The harbour is all that we have,” said Callum Reid. “I would rather sell the boat,” said Morag Reid, his wife.

Samuel Kane came late. “The water did not come over the wall,” he said.

“The wall meets every rule there is,” said Lucinda Barrett of the Harbour Trust.

“People walked for hours,” Ama Mensah told us. “One of them asked me, ‘Will it hurt less than the fever did?’ and I wept.”

Mr Fairbairn QC, for the town, submitted that the evidence was “thin to the point of transparency”.
//- /draft.md
`;

describe('whose words they are', () => {
  it('differs between two who share a surname', () => {
    check(`${COUNCIL}“I would rather sell the boat,” said Callum Reid [@council].
                                     ^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Callum Reid (“said”); in council they are by Morag Reid (“said”).`);
    check(`${COUNCIL}“I would rather sell the boat,” said Reid [@council].

“I would rather sell the boat,” said Morag Reid [@council].`);
  });

  it('is never the outer speaker for what stands in a quotation of another', () => {
    check(`${COUNCIL}“Will it hurt less than the fever did?” asked Ama Mensah [@council].
                                              ^^^^^^^^^^ speaker-mismatch: The draft gives these words to Ama Mensah (“asked”); in council they are by one of them (“asked”).`);
    check(`${COUNCIL}“Will it hurt less than the fever did?” asked a farmer [@council].`);
  });

  it('is told by the name before the brackets', () => {
    check(
      `${COUNCIL}Kane was categorical (“The water did not come over the wall”), while the Harbour Trust (“The wall meets every rule there is”) was just as sure [@council].`,
    );
    check(`${COUNCIL}Reid was tired, and Kane (“The wall meets every rule there is”) was sure [@council].
                    ^^^^ speaker-mismatch: The draft gives these words to Kane; in council they are by Lucinda Barrett (“said”).`);
  });

  it('is not held against a pronoun that another paragraph must explain', () => {
    check(`${COUNCIL}Robert Kane ran the town for ten years.

It was a different time. “The wall meets every rule there is,” he said [@council].`);
  });

  it('is a block quotation’s own affair where it says “he”', () => {
    check(`${COUNCIL}Robert Marsh ran the town for ten years.

> “The water did not come over the wall,” he said. [@council]`);
  });

  it('is counsel’s, under any name that counsel has', () => {
    check(
      `${COUNCIL}Counsel for the town, Mr Fairbairn, called the evidence “thin to the point of transparency” [@council].`,
    );
  });

  it('is the journalist’s own, in every language, where the article is quoted as itself', () => {
    for (const journalist of [
      'The reporter writes',
      'La journaliste raconte',
      'Die Journalistin schreibt',
      'La periodista cuenta',
    ]) {
      check(`${COUNCIL}${journalist} “Samuel Kane came late” [@council].`);
    }
  });
});
