import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { readDraft } from '../../../server/src/engine/speakers/article.ts';
import { parseFixture } from '../../support/fixture.ts';

/** Carets under a quotation's beginning, the mark of a block quotation left out, say whom the draft names; a hyphen: nobody. */
function check(fixture: string): void {
  for (const { path, text, marks } of parseFixture(fixture)) {
    const attributions = readDraft(parseDraft(path, text), []);
    for (const { start, note } of marks) {
      const at = attributions.find(({ quotation }) => quotation.start === start);
      assert.ok(at, `a quotation begins at ${JSON.stringify(text.slice(start, start + 30))}`);
      assert.equal(at.speaker?.name ?? '-', note, text.slice(start, start + 60));
    }
  }
}

describe('readDraft', () => {
  it('reads the signature of a block quotation, wherever it stands', () => {
    check(`
      “It is so,” said Bob Mason [@a].

      > The harbour pays for the school, and it has for years.
        ^ Jan Broeks
      >
      > — Jan Broeks [@a]

      > The harbour pays for the school, and it has for years.
        ^ Jan Broeks
      > -- Jan Broeks, harbour master [@a]

      > The harbour pays for the school, and it has for years. — Jan Broeks [@a]
        ^ Jan Broeks

      > The harbour pays for the school, and it has for years.
        ^ Jan Broeks

      — Jan Broeks [@a]

      > The harbour pays for the school, and it has for years.
        ^ Jan Broeks
      >
      > *Jan Broeks* [@a]
    `);
  });

  it('gives a block quotation to whom its introduction names, and to nobody above that', () => {
    check(`
      As Jan Broeks told the council [@a]:

      > The harbour pays for the school, and it has for years.
        ^ Jan Broeks

      “It is so,” said Ada Finch [@a]. The rest of the evening was quiet.

      > The harbour pays for the school, and it has for years. [@a]
        ^ -
    `);
  });

  it('names nobody for a quotation that stands alone in a paragraph', () => {
    check(`
      “We will not sell the harbour,” said Ada Finch [@a].

      “Nobody ever asked the docks about any of it.” [@a]
      ^ -

      Ada Finch told the council this [@a]:

      “We will not sell the harbour to anybody.” [@a]
      ^ Ada Finch

      “We will not sell,” said Ada Finch [@a]. “We will stay here for good, all of us.
                                               ^ Ada Finch

      “And we will fight for it with all we have.” [@a]
      ^ Ada Finch
    `);
  });

  it('takes a pronoun for who spoke in the same paragraph, by name or by role or as a body', () => {
    check(`
      Robert Kane was there, too, and said that “it was a waste of time” [@a].

      The NATO chief said, “We will not go back in combat operations” [@a]. Later he added: “That would be wrong.” [@b]
                           ^ NATO chief
                                                                                            ^ NATO chief
      The ministry said that the plan was “under review by all departments” [@a]. It added that “nothing has been decided” [@a].
                                          ^ ministry
                                                                                                ^ ministry
    `);
  });

  it('knows many ways to say who said it', () => {
    check(`
      “We will not sell the harbour,” Ada Finch told the Post [@a].
      ^ Ada Finch

      Ada Finch told reporters that “the harbour will not be sold” [@a].
                                    ^ Ada Finch

      In Ada Finch’s words, “the harbour will not be sold to anybody” [@a].
                            ^ Ada Finch

      Ada Finch (2018): “The harbour will not be sold to anybody” [@a].
                        ^ Ada Finch

      For Ada Finch it had been “a waste of the whole afternoon” [@a].
                                ^ Ada Finch

      Kelly Marsh, who now runs the 5th Street Gym, said “the harbour will not be sold” [@a].
                                                         ^ Kelly Marsh

      According to harbour constituent Dan Golding, “the harbour will not be sold” [@a].
                                                    ^ Dan Golding
    `);
  });

  it('reads lists, tables and footnotes', () => {
    check(`
      - Ada Finch: “The harbour will not be sold to anybody” [@a]
                   ^ Ada Finch
      - Imani Diallo: “We were never asked about any of it” [@a]
                      ^ Imani Diallo
      - Robert Kane — “We will not be asked again” [@a]
                      ^ Robert Kane

      | Who | What |
      | --- | --- |
      | Council | Robert Kane said “we will think about it again” [@a] |
                                   ^ Robert Kane

      There was more.[^1]

      [^1]: “We will not sell the harbour,” said Ada Finch [@a].
            ^ Ada Finch
    `);
  });

  it('reads names that stand outside of a paragraph: above it, or before it in its row', () => {
    check(`
      ## Ada Finch

      “We will not sell the harbour to anybody.” [@a]
      ^ Ada Finch

      “We will stay here for good, all of us.” [@a]
      ^ Ada Finch

      ## The harbour

      “We were never asked about any of it.” [@a]
      ^ -

      **Robert Kane:** “We will think about it again.” [@a]
                       ^ Robert Kane

      | speaker | words | cited |
      | --- | --- | --- |
      | Kane | “We will think about it again” | [@a] |
               ^ Robert Kane
      | Imani Diallo | “We were never asked about any of it” | [@a] |
                       ^ Imani Diallo

      | when | words |
      | --- | --- |
      | Monday | “We will think about it again” [@a] |
                 ^ -
    `);
  });

  it('reads a paragraph of another language by its own rules', () => {
    check(`
      The harbour of the town has been for sale since the spring, and there has been talk of little else [@a].

      Selon Hélène Marchand, « le port ne sera jamais vendu à personne, ni aujourd’hui ni demain » [@a].
                             ^ Hélène Marchand

      قال وزير الخارجية، سامي حداد، إن "الميناء لن يباع لأحد مهما كان الثمن" [@a].
                                       ^ سامي حداد

      „Der Hafen wird nicht verkauft, weder heute noch morgen“, sagte die Bürgermeisterin Ada Finck [@a].
      ^ Ada Finck

      « Le port ne sera jamais vendu à personne », said Hélène Marchand of the council [@a].
      ^ Hélène Marchand
    `);
  });
});
