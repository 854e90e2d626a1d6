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

For years the clerk, Ada Lund, went on counting the boats at night.
//- /draft.md
`;

describe('whose words they are', () => {
  it('differs between two who share a surname', () => {
    check(`${COUNCIL}“I would rather sell the boat,” said Callum Reid [@council].
                                     ^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Callum Reid (“said”); in council they are by Morag Reid (“said”).`);
    check(`${COUNCIL}“I would rather sell the boat,” said Reid [@council].

“I would rather sell the boat,” said Morag Reid [@council].`);
    check(`${COUNCIL}Callum Reid was tired. “I would rather sell the boat,” said Reid [@council].`);
    check(`${COUNCIL}“The harbour is all that we have,” Reid said. “I would rather sell the boat,” said Callum Reid [@council].
                                                                                   ^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Callum Reid (“said”); in council they are by Morag Reid (“said”).`);
  });

  it('is not saved by who else the sentence names, where speaker, cue and words stand together', () => {
    check(`${COUNCIL}“The water did not come over the wall,” said Lucinda Barrett, while Kane shrugged [@council].
                                             ^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Lucinda Barrett (“said”); in council they are by Samuel Kane (“said”).

Barrett calls it untrue that “the water did not come over the wall” [@council], and Kane has said: “The wall meets every rule there is” [@council].
^^^^^^^ speaker-mismatch: The draft gives these words to Lucinda Barrett (“calls”); in council they are by Samuel Kane (“said”).
                                                                                    ^^^^ speaker-mismatch: The draft gives these words to Kane (“said”); in council they are by Lucinda Barrett (“said”).

“The water did not come over the wall,” said Kane [@council], and “the wall meets every rule there is,” said Barrett [@council].`);
    check(`${COUNCIL}It was Kane, not Barrett, who said that “the water did not come over the wall” [@council].

Barrett, quoting Kane, said that “the water did not come over the wall” [@council].

Barrett was sure. The wall, in Kane’s words, has “not come over” anything; “the water did”, he said [@council].`);
  });

  it('is in an interview the one who answers, and for a question its author', () => {
    const talk = `
//- /corpus/glass.md
---
title: A talk on glass
author: Ruth Behrend
type: interview
---
*The glazier Ida Falk mends church windows for the dean, Otto Brand.*

**Who pays you for all that work?**

Falk: The parish pays me, and always late.

**And do you still enjoy the work?**

Falk: I go on as long as there is glass. Brand says that I am stubborn.
//- /draft.md
`;
    check(`${talk}“The parish pays me, and always late,” said Ida Falk [@glass].

“I go on as long as there is glass,” the glazier says [@glass].

“And do you still enjoy the work?” Behrend asks [@glass].`);
    check(`${talk}“The parish pays me, and always late,” said Otto Brand [@glass].
                                            ^^^^^^^^^^ speaker-mismatch: The draft gives these words to Otto Brand (“said”); in glass they are by Ida Falk.`);
    check(`${talk}“I go on as long as there is glass,” said Brand [@glass].
                                          ^^^^^ speaker-mismatch: The draft gives these words to Brand (“said”); in glass they are by Ida Falk.`);
    check(`${talk}“And do you still enjoy the work?” asked Falk [@glass].
                                         ^^^^ speaker-mismatch: The draft gives these words to Falk (“asked”); in glass they are by Ruth Behrend.`);
  });

  it('is the article where its key is the subject, nobody whom the words are about, and whom an aside cites', () => {
    const lamp = `
//- /corpus/lamp.md
---
title: The lamp
author: Ruth Behrend
---
Otto Brand, a keeper of the old school, climbed every night. His proof he never gave.

“My father said, ‘The lamp never goes out,’” Brand recalled. “He was wrong,” he added.
//- /draft.md
`;
    check(`${lamp}@lamp calls Brand “a keeper of the old school”.`);
    check(`${lamp}The verdict about Brand is short: “His proof he never gave” [@lamp].`);
    check(`${lamp}Quoting his father – “The lamp never goes out” –, Otto Brand added: “He was wrong” [@lamp].`);
  });

  it('is named before a verb that may be a noun', () => {
    check(`${COUNCIL}“No,” Kane replies. “The water did not come over the wall” [@council].

“The wall meets every rule there is,” Kane comments [@council].
                                      ^^^^ speaker-mismatch: The draft gives these words to Kane (“comments”); in council they are by Lucinda Barrett (“said”).`);
  });

  it('is not who only asked, nor whose name stands before a pronoun in commas', () => {
    check(`
//- /corpus/mill.md
---
title: The mill
---
The manager, Gareth Pole, gave evidence. “I signed it,” he said. Asked by Mr Okoye whether he had read it, he replied: “Not every page.” “I saw Ingrid Roth leave by the back door,” said Ada Lund.
//- /draft.md
Asked whether he had read it, Pole answered: “Not every page” [@mill].

Lund was sure, and so was her student Ingrid Roth, who, she says, “saw Ingrid Roth leave by the back door” [@mill].

“Not every page,” said Ada Lund [@mill].
                       ^^^^^^^^ speaker-mismatch: The draft gives these words to Ada Lund (“said”); in mill they are by Gareth Pole (“replied”).`);
  });

  it('is told by who signs the marks in a block', () => {
    check(`${COUNCIL}> “The water did not come over the wall.”
>
> — Samuel Kane [@council]

- **Barrett** — “The water did not come over the wall” [@council]
    ^^^^^^^ speaker-mismatch: The draft gives these words to Barrett; in council they are by Samuel Kane (“said”).`);
  });

  it('is told in German by the surname behind a trade', () => {
    check(`
//- /corpus/deich.md
---
title: Der Deich
lang: de
---
„Wer hier baut, baut gegen die Uhr“, sagte Landrat Jens Petersen. „Mein Hof steht noch“, erzählt die Bäuerin Antje Boysen.
//- /draft.md
„Wer hier baut, baut gegen die Uhr“, sagte der Kommunalpolitiker Petersen [@deich]. „Mein Hof steht noch“, sagt Landwirtin Boysen [@deich].

„Mein Hof steht noch“, erzählte der Landrat Petersen am Montag in der Stadt [@deich].
                                ^^^^^^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Petersen (“erzählte”); in deich they are by Antje Boysen (“erzählt”).`);
  });

  it('is who wrote a letter or kept a log, for what stands in it', () => {
    check(`${COUNCIL}Kane’s diary records: “The water did not come over the wall” [@council].

Kane’s log is short:

> The water did not come over the wall. [@council]`);
  });

  it('is never the outer speaker for what stands in a quotation of another', () => {
    check(`${COUNCIL}“Will it hurt less than the fever did?” asked Ama Mensah [@council].
                                              ^^^^^^^^^^ speaker-mismatch: The draft gives these words to Ama Mensah (“asked”); in council they are by one of them (“asked”).`);
    check(`${COUNCIL}“Will it hurt less than the fever did?” asked a farmer [@council].`);
    check(`
//- /corpus/bridge.md
---
title: The bridge
---
“My brother rang me that night,” Hana Novak recalled. “He said, ‘The bridge is gone,’ and hung up.” Her brother, Pavel Novak, drives a bus.
//- /draft.md
“The bridge is gone,” Hana Novak recalled [@bridge].
                      ^^^^^^^^^^ speaker-mismatch: The draft gives these words to Hana Novak (“recalled”); in bridge they are by somebody else (“said”).

“The bridge is gone,” said Pavel Novak [@bridge].`);
  });

  it('is not told by a topic that only stands before the cue', () => {
    check(
      `${COUNCIL}Water, said Kane, “did not come over the wall” [@council].

Walls, she said, “meet” nothing; the wall, said Lucinda Barrett, “meets every rule there is” [@council].

According to his wife, Callum Reid “would rather sell the boat” [@council].`,
    );
  });

  it('is not held against who held the same office elsewhere', () => {
    check(`
//- /corpus/rail.md
“We will build it,” said Edith Carrow, the minister.
//- /corpus/village.md
“The board failed the village,” said Alun Rees, the minister.
//- /draft.md
“We will build it,” said Edith Carrow, the minister [@rail]. The minister said that “the board failed the village” [@village].`);
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

  it('is not held against a pronoun behind which somebody else is named', () => {
    check(
      `${COUNCIL}Lucinda Barrett spoke first. Marsh’s teacher came late. “I would rather sell the boat,” she said [@council].`,
    );
    check(`${COUNCIL}Asked about her Lear, she says: “I would rather sell the boat” [@council].`);
    check(`${COUNCIL}Lucinda Barrett spoke first. “I would rather sell the boat,” she said [@council].
                                                             ^^^ speaker-mismatch: The draft gives these words to Lucinda Barrett (“said”); in council they are by Morag Reid (“said”).`);
    check(`${COUNCIL}# Lucinda Barrett

“I would rather sell the boat,” she said [@council].
                                ^^^ speaker-mismatch: The draft gives these words to Lucinda Barrett (“said”); in council they are by Morag Reid (“said”).`);
  });

  it('is not the reporter’s where the draft only describes somebody in the article’s words', () => {
    check(
      `${COUNCIL}Ada Kane “came late” [@council]. For hours he “came late” [@council]. Ada Lund went on “counting the boats at night” [@council].`,
    );
    check(`${COUNCIL}Ada Lund said she was “counting the boats at night” [@council].
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-is-paraphrase: In council these are the reporter’s words, not a quotation of Ada Lund.`);
  });

  it('is a body’s whose own people speak', () => {
    check(`
//- /corpus/usine.md
---
title: L’usine ferme
lang: fr
---
Le groupe Valtec ferme son usine. « Personne ne sera laissé au bord du chemin », assure sa directrice, Sophie Marchetti.
//- /draft.md
Le groupe Valtec assure que « personne ne sera laissé au bord du chemin » [@usine].`);
  });

  it('is told in a table by the name in another cell', () => {
    check(`${COUNCIL}| Words | Who |
| --- | --- |
| “I would rather sell the boat” [@council] | Samuel Kane |
                                              ^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Samuel Kane; in council they are by Morag Reid (“said”).`);
  });

  it('is told by the narration, not by whom the quotations name', () => {
    check(`
//- /corpus/tram.md
---
title: Le tramway
lang: fr
---
« La ligne est décidée depuis longtemps », a assuré la maire, Sandrine Lefort.

Son opposant, Julien Marchetti, est inquiet. « Madame Lefort ne dit jamais tout », a-t-il lancé. « Sans la région, il n’y aura pas de tramway. »
//- /draft.md
« Sans la région, il n’y aura pas de tramway », a lancé Sandrine Lefort [@tram].
                                                        ^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to Sandrine Lefort (“lancé”); in tram they are by Julien Marchetti (“lancé”).`);
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

  describe('where the draft has an office', () => {
    const FLOOD = `
//- /corpus/flood.md
---
title: After the flood
---
The mayor, Ilse Kramer, spoke first. “I rang four times before noon,” she said.

“The river was too high for us,” said the fire chief, Marek Zielinski. “We pulled out 61 people.”

The transport minister, Fiona Leckie, was cautious. “We will study the data with great care,” said health minister Kwabena Asare.

Lawyer Daniel Osei was there as well. “This is not a miracle, and we should not sell it as one,” said Dr. Efua Mensah, the principal investigator.

Anna Petrova, a nurse, came late. “Nobody told us anything before Tuesday,” said Lee Barrow.
//- /draft.md
`;
    it('differs from who holds another, if the article has somebody else for it', () => {
      check(`${FLOOD}“The river was too high for us,” the mayor said [@flood].
                                 ^^^^^^^^^ speaker-mismatch: The draft gives these words to the mayor (“said”); in flood they are by Marek Zielinski (“said”).`);
      check(`${FLOOD}“We will study the data with great care,” said the transport minister [@flood].
                                               ^^^^^^^^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to the transport minister (“said”); in flood they are by Kwabena Asare (“said”).`);
      check(`${FLOOD}“The river was too high for us,” a nurse said [@flood].
                                 ^^^^^^^ speaker-mismatch: The draft gives these words to a nurse (“said”); in flood they are by Marek Zielinski (“said”).`);
      check(`${FLOOD}“Nobody told us anything before Tuesday,” the mayor said [@flood].
                                          ^^^^^^^^^ speaker-mismatch: The draft gives these words to the mayor (“said”); in flood they are by Lee Barrow (“said”).`);
    });

    it('may be hers as well, for all that the article tells', () => {
      check(`${FLOOD}“The river was too high for us,” the chief said [@flood].

“The river was too high for us,” the deputy mayor said [@flood].

“The river was too high for us,” a resident said [@flood].

“The river was too high for us,” said the speaker of the house [@flood].

“We will study the data with great care,” said the minister [@flood].

“This is not a miracle, and we should not sell it as one,” a doctor said [@flood].

“Nobody told us anything before Tuesday,” a nurse said [@flood].

“This is not a miracle, and we should not sell it as one,” the investigator said [@flood].

“I rang four times before noon,” the mayor said [@flood].`);
    });

    it('is anybody’s whose trade the article does not tell, where every noun has a capital, too', () => {
      check(`
//- /corpus/laden.md
---
title: Der Laden
lang: de
---
„Der Teig braucht seine Zeit“, sagte Anke Brandt, die seit Jahren einen Laden führt. „Das Dach ist undicht“, klagte Hausmeister Jörg Pohl.
//- /draft.md
„Der Teig braucht seine Zeit“, sagte die Bäckerin [@laden].

„Der Teig braucht seine Zeit“, sagte der Hausmeister [@laden].

„Das Dach ist undicht“, sagte der Hausmeister [@laden].`);
    });

    it('is read in other languages', () => {
      check(`
//- /corpus/bad.md
---
title: Streit um das Bad
lang: de
---
„Ich bedaure das sehr“, sagte Bürgermeisterin Katrin Sommer. „Wir hätten zwölf Leute stellen können“, sagte der Trainer Thomas Reuter.
//- /draft.md
„Wir hätten zwölf Leute stellen können“, sagte die Bürgermeisterin [@bad].
                                               ^^^^^^^^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to die Bürgermeisterin (“sagte”); in bad they are by Thomas Reuter (“sagte”).

„Wir hätten zwölf Leute stellen können“, sagte der Trainer [@bad].`);
      check(`
//- /corpus/port.md
---
title: Le port
lang: fr
---
« Nous n’avons rien demandé », a affirmé le directeur du port, Yann Tanguy. La ministre de la Mer, Claire Aubry, s’est montrée prudente. « Il faudra du temps », a-t-elle ajouté.
//- /draft.md
« Il faudra du temps », a dit le directeur du port [@port].
                              ^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to le directeur (“dit”); in port they are by Claire Aubry (“ajouté”).

« Il faudra du temps », a dit la ministre [@port].`);
      check(`
//- /corpus/agua.md
---
title: La sequía
lang: es
---
«No habrá cortes de agua en agosto», dijo la consejera de Medio Ambiente, Carmen Robles. La alcaldesa, Pilar Montes, pidió solidaridad.
//- /draft.md
«No habrá cortes de agua en agosto», dijo la alcaldesa [@agua].
                                          ^^^^^^^^^^^^ speaker-mismatch: The draft gives these words to la alcaldesa (“dijo”); in agua they are by Carmen Robles (“dijo”).`);
      check(`
//- /corpus/puente.md
---
title: El puente
lang: es
---
«El puente no aguanta más», advirtió la ingeniera Rosa Vidal. El alcalde, Mateo Sanz, pidió calma.
//- /draft.md
«El puente no aguanta más», dijo el alcalde [@puente].
                                 ^^^^^^^^^^ speaker-mismatch: The draft gives these words to el alcalde (“dijo”); in puente they are by Rosa Vidal (“advirtió”).

«El puente no aguanta más», dijo la ingeniera [@puente].`);
      check(`
//- /corpus/miyah.md
---
title: أزمة المياه
lang: ar
---
قال وزير المياه خالد المصري يوم الخميس إن المدينة تمر بأصعب صيف منذ عشرين عاما.

من جهتها قالت رئيسة البلدية ليلى حداد: «لم نتلق أي دعم من الحكومة منذ ثلاثة أشهر».
//- /draft.md
قال وزير المياه: «لم نتلق أي دعم من الحكومة منذ ثلاثة أشهر» [@miyah].
    ^^^^^^^^^^^ speaker-mismatch: The draft gives these words to وزير المياه (“قال”); in miyah they are by ليلى حداد (“قالت”).`);
    });
  });
});
