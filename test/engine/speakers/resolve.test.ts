import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { attribute } from '../../../server/src/engine/speakers/attribute.ts';
import { parseFixture } from '../../support/fixture.ts';
import { proseOf } from '../../support/prose.ts';

/** Carets under a quotation's beginning say whom its mention stands for; a hyphen: nobody. */
function check(fixture: string, language = 'en'): void {
  for (const { text, marks } of parseFixture(fixture)) {
    const prose = proseOf(text, language);
    const found = attribute(prose, findQuotations(prose), []);
    for (const { start, note } of marks) {
      const said = found.find(({ quotation }) => quotation.start === start);
      assert.ok(said, `a quotation begins at ${JSON.stringify(text.slice(start, start + 30))}`);
      assert.equal(said.speaker?.name ?? '-', note, text.slice(start, start + 60));
    }
  }
}

describe('whom a mention means', () => {
  it('is one for all pronouns that go on about somebody', () => {
    check(`
      Robert Kane has railed against the sale of the harbour. And he has bemoaned that the council failed to stop it.
      He has also spoken against plans by Tom Marsh to move the docks. “I love the sea,” he said.
                                                                       ^ Robert Kane
    `);
  });

  it('is told by a given name rather than by one pronoun that may be of another', () => {
    check(`
      Asked whether Donald Kane, who has insulted the dockers, would go, Susan Marsh did not know.
      Kane would not come, she feared. “People feel that it will bring change,” she said.
                                       ^ Susan Marsh
    `);
  });

  it('is the subject rather than its owner', () => {
    check(`
      Orsel Brandt’s granddaughter Mette Olsen met me. “He spoke of it to the end,” she said.
                                                       ^ Mette Olsen
    `);
  });

  it('is a body for "it", where one was surely spoken of', () => {
    check(`
      Harbour Trust has checked the figures of the council. “The sum is right,” it said.
                                                            ^ Harbour Trust
    `);
    check(`
      Ada Finch was there, and so were many more. It rained for most of the day. “The sum is wrong,” it said.
                                                                                 ^ -
    `);
  });

  it('is who was last named in full, of two who share a surname', () => {
    check(`
      Gary Johnson spoke first, in the morning. “We need more boats,” Johnson said.
                                                ^ Gary Johnson
      Nobody else wanted to speak for a long while, and people went out into the rain to look at the sea and the boats
      that were left in the harbour after the storm of the week before, which had been the worst in living memory. Some
      of them did not come back until the evening, when the lamps were lit and there was soup, and bread, and a band.
      Then Jeh Johnson stood up. “We have enough boats,” Johnson said.
                                 ^ Jeh Johnson
    `);
  });

  it('is the subject of a verb, not in apposition to whoever stands before it', () => {
    check(`
      Imani Diallo, the mayor of Northgate, is tired.
      In an interview with Ada Finch, the mayor said that the harbour “is not for sale to anybody”.
                                                                      ^ Imani Diallo
    `);
  });

  it('is nobody of another place, party or rank', () => {
    check(`
      Mayor Imani Diallo was there. “The money is not there,” the deputy mayor said.
                                    ^ deputy mayor
    `);
    check(`
      George Mason, a former New York governor, was there. “It starts to pay off,” the New Jersey governor told reporters.
                                                           ^ New Jersey governor
    `);
  });

  it('is whoever is spoken of, for a description in the public eye that nothing else explains', () => {
    check(`
      Robert Kane never held back. “This is ours,” the billionaire said.
                                   ^ Robert Kane
      Robert Kane never held back. “This is ours,” the witness said.
                                   ^ witness
      Robert Kane never held back. “This is ours,” a billionaire said.
                                   ^ billionaire
    `);
  });

  it('is who opens its own paragraph, rather than whoever spoke in the one before', () => {
    check(`
      Dr. Ada Finch led the trial. Professor Henning Marsh of the institute called it “far too short for any of us to tell.”
      Finch disagreed. “Three years is a long time,” she said.
                       ^ Ada Finch
    `);
  });

  it('is told by the article of an office that is one for women and men', () => {
    check(
      `
      « Nous avons décidé de la ligne hier », a dit Odile Kerner. La maire, Solenn Le Goff, a réagi. « Nous la ferons », a-t-elle dit.
                                                                                                     ^ Solenn Le Goff
      La maire, Solenn Le Goff, a tout vu avec le préfet, Loïg Kerbrat. « Nous aiderons peut-être ce projet », a-t-il dit.
                                                                        ^ Loïg Kerbrat
    `,
      'fr',
    );
  });

  it('is who was described right before a pronoun, for all that somebody else was named', () => {
    check(`
      Anna Brandt runs the auction.

      One skipper, who asked not to be named, left early. “I saw it coming,” he said.
                                                          ^ skipper
    `);
    check(`
      Alice Carr warned the council. “The wall will not hold,” she said.

      The mayor disputed that. “It has held for ninety years,” she said.
                               ^ mayor
    `);
    check(`
      Sam Ojo was late. A friend of mine, the critic Emil Roth, wrote that “a crust is a promise to the crumb”.
                                                                           ^ Emil Roth
    `);
  });

  it('is no thing, where things have capitals too', () => {
    check(
      `
      Im Vorraum saß Frau Wiesinger auf dem Klappsitz. Der Vorraum war kalt. „In der Nacht sind sie müde“, sagte sie.
                                                                             ^ Wiesinger
      Was Ruge schreibt, ist nüchtern. „Wir wollten heim“, notierte er im Mai.
                                       ^ Ruge
    `,
      'de',
    );
  });

  it('is of the gender that its own name has, not that of whom it meets', () => {
    check(
      `
      Asunción Iribarren llevaba el faro. Un inspector, Celestino Arce, se encontró con una mujer. “Soy yo”, contestó ella.
                                                                                                   ^ Asunción Iribarren
    `,
      'es',
    );
  });

  it('is not who was told', () => {
    check(
      `
      وقال نبيل قاسم للصحفيين إن الصيادين غاضبون. وقال لصحيفة المرفأ: «لن يفقد أي صياد قاربه هذا العام».
                                                                      ^ نبيل قاسم
    `,
      'ar',
    );
  });

  it('is no party with its place', () => {
    check(`
      Dora Apok has lived there for years. Senator Harriet Boyle, R-Alaska, despite her doubts, called it “a promise kept late”.
                                                                                                          ^ Harriet Boyle
    `);
  });

  it('is no clock, adverb, month or other noun that German writes with a capital', () => {
    check(
      `
      Um fünf Uhr früh weckt Grete Holm das Vieh, und sie singt dabei. „Die Kühe mögen Lieder“, sagt sie.
                                                                       ^ Grete Holm
      Grete Holm melkt von Hand. Draußen ruft ein Kuckuck. „Das bringt Glück“, sagt sie.
                                                           ^ Grete Holm
      Grete Holm melkt von Hand. Eine Erbin gibt es nicht. „Ich hätte gern eine gehabt“, sagt sie.
                                                           ^ Grete Holm
      Grete Holm melkt von Hand. Nach jeder Geburt trägt sie das Datum ein. „Ich vergesse sonst alles“, sagt sie.
                                                                            ^ Grete Holm
      Bürgermeister Otto Kranz blieb lange. In der Sitzung vom 3. Januar erklärte er: „Wir bauen den Steg neu.“
                                                                                      ^ Otto Kranz
      Inga Brodt hatte lange gewarnt. Seinerzeit habe niemand hören wollen. „Die Mauer hält nicht“, sagte sie.
                                                                            ^ Inga Brodt
    `,
      'de',
    );
  });

  it('is a surname alone that does something', () => {
    check(
      `
      Radke zeigte sich dennoch froh. „Wir bauen den Steg“, sagte er.
                                      ^ Radke
    `,
      'de',
    );
  });

  it('is not whom a dative tells, nor where it is put down', () => {
    check(
      `
      Der Leiter der Werft, Otto Kranz, wies das zurück. „Wer streikt, verliert“, sagte Kranz der Neuen Küsten-Agentur.
                                                         ^ Otto Kranz
      „Ich habe nichts genommen“, gab die Wirtin Erna Lübbe zu Protokoll.
      ^ Erna Lübbe
    `,
      'de',
    );
  });

  it('is a woman for „sie“ and a man for „er“, as offices and trades show, and whose possessive it is', () => {
    check(
      `
      Grete Holm blieb. Beim Steg stand Landrat Tom Rieck. „Der war nie offen“, sagt sie.
                                                           ^ Grete Holm
      Der Arzt Jan Pohl versteht beide. Er hätte Grete Holm gern in seinem Haus gehabt. „Ich gehe nicht fort“, sagt sie.
                                                                                        ^ Grete Holm
      Die Wirtin Erna Lübbe floh. Kommissar Veit Brand suchte sie. „Ich hatte nur Brot“, gab sie an.
                                                                   ^ Erna Lübbe
    `,
      'de',
    );
  });

  it('is no elided word that opens a sentence', () => {
    check(
      `
      Marthe Lanoix répare des horloges. C’est écrit sur sa porte. « Le temps attend », dit-elle.
                                                                   ^ Marthe Lanoix
    `,
      'fr',
    );
  });

  it('ends before the paper that is told, and is no verb that an “and” is joined to', () => {
    check(
      `
      قالت سلمى العطار لصحيفة المرفأ: «لن نبيع السفن هذا العام».
                                      ^ سلمى العطار
    `,
      'ar',
    );
  });

  it('is no participle that opens a sentence', () => {
    check(`
      Alan Stott opposed it. Quoting the inscription, he told them that “the water belongs to those who carry it”.
                                                                        ^ Alan Stott
    `);
  });

  it('is no word of a heading', () => {
    const text = '# Lamps at sea\n\nThe captain came to court in May. “I never saw the light,” he testified.\n';
    const { prose } = parseDraft('/draft.md', text);
    assert.deepEqual(
      attribute(prose, findQuotations(prose), []).map(({ speaker }) => speaker?.name),
      ['captain'],
    );
  });
});
