import assert from 'node:assert/strict';
import { checkDraft, checkSources, message } from '../../../server/src/engine/index.ts';
import { checkFindings as check, checkFix } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const HARBOUR = `
//- /corpus/harbour.md
---
title: The harbour vote
publisher: Coast Gazette
---
“We will not sell the harbour before the 14 boats are paid for,” said Mayor Ada Finch on Monday.

Council clerk Bruno Ostrander called the plan “a gift to nobody but the bank”. He said the sale would cost the town dearly in the end.
//- /corpus/ferry.md
“The ferry must leave on time, even when the island weeps,” said Captain Ines Valdez.
//- /draft.md
`;

describe('rules', () => {
  it('are silent on true quotations', () => {
    check(`${HARBOUR}Finch said the town would “not sell the harbour before the 14 boats are paid for” [@harbour].

Ostrander saw “a gift to nobody but the bank” [@harbour].`);
  });

  describe('quote-negation-changed', () => {
    it('marks the words on both sides of a negation that was dropped', () =>
      check(`${HARBOUR}“We will sell the harbour before the 14 boats are paid for,” said Finch [@harbour].
    ^^^^^^^^^ quote-negation-changed: The quotation drops “not”: it says the opposite of harbour.`));
    it('sees a negation that an ellipsis swallows', () =>
      check(`${HARBOUR}“We will … sell the harbour before the 14 boats are paid for,” said Finch [@harbour].
         ^ quote-negation-changed: The ellipsis leaves out “not”: it says the opposite of harbour.`));
    it('is silent where the draft goes on with the denial behind an attribution', () => {
      const source =
        '\n//- /corpus/werft.md\n„Wir glauben der Firma schon lange nicht mehr“, sagte Hans Voss.\n//- /draft.md\n';
      check(`${source}„Wir glauben der Firma“, sagte Voss, „schon lange nicht mehr“ [@werft].`);
      check(`${source}„Wir glauben der Firma“, sagte Voss [@werft].
                 ^^^^^ quote-negation-changed: The quotation drops “schon lange nicht mehr”: it says the opposite of werft.`);
    });
    it('restores it', () =>
      checkFix(
        `${HARBOUR}“We will sell the harbour before the 14 boats are paid for,” said Finch [@harbour].`,
        'Restore the source’s words: “not”',
        '“We will not sell the harbour before the 14 boats are paid for,” said Finch [@harbour].',
      ));
  });

  describe('quote-altered', () => {
    it('marks exactly the words that differ', () =>
      check(`${HARBOUR}“We will not sell the harbour before the 40 boats are paid for,” said Finch [@harbour].
                                         ^^ quote-altered: harbour has “14”, not “40” (a number).`));
    it('says where words come from that are joined to others', () =>
      check(`${HARBOUR}“We will not sell the harbour before the 14 boats are paid for dearly in,” said Finch [@harbour].
                                                               ^^^^^^^^^ quote-altered: “dearly in” stands elsewhere in harbour: the quotation joins it to these words.`));
    it('restores the words of the source', () =>
      checkFix(
        `${HARBOUR}“We will not sell the harbour before the 40 boats are paid for,” said Finch [@harbour].`,
        'Restore the source’s words: “14”',
        '“We will not sell the harbour before the 14 boats are paid for,” said Finch [@harbour].',
      ));
  });

  describe('quote-is-paraphrase', () => {
    const draft = `${HARBOUR}“The sale would cost the town dearly in the end,” said Ostrander [@harbour].`;
    it('knows the reporter’s words from the speaker’s', () =>
      check(`${draft}
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-is-paraphrase: In harbour these are the reporter’s words, not a quotation of Ostrander.`));
    it('leaves the newspaper’s own name in its marks', () =>
      check(`${HARBOUR}Mayor Finch told the “Coast Gazette” that the town would “not sell the harbour” [@harbour].`));
    it('is silent on words of the article that say something of somebody, whatever is said elsewhere in the sentence', () => {
      const source =
        '\n//- /corpus/match.md\nAda Finch was in no doubt about it. Her side had 19 shots to the other three. She flew with the team for the first time. “We lost,” she said.\n//- /draft.md\n';
      check(`${source}Finch, asked about it, “was in no doubt” [@match].`);
      check(
        `${source}Finch, whose side had “19 shots to the other three” [@match], would not complain: “We lost” [@match].`,
      );
      check(`${source}“We lost,” said Finch [@match]. Her side “had 19 shots” [@match].`);
      check(
        `${source.replace('Ada Finch was', 'Ada Finch, who knew the town, was')}Finch, “who knew the town”, said: “We lost” [@match].`,
      );
      check(`${source}Finch paid for all, writes Holm, and she “flew with the team for the first time” [@match].`);
    });
    it('is silent where the draft names who wrote the words, or the body that gave them out', () => {
      check(
        `${HARBOUR.replace('publisher: Coast Gazette', 'author: Jon Holm')}The town, writes Holm, “would cost the town dearly in the end” [@harbour].`,
      );
      const release =
        '\n//- /corpus/kestrel.txt\nFOR IMMEDIATE RELEASE\n\nKestrel Air will fly to Turku no longer, and every seat will be paid back.\n\nAbout Kestrel Air\n\nKestrel Air was founded in 1991.\n//- /draft.md\n';
      check(`${release}Kestrel Air announced that “every seat will be paid back” [@kestrel].`);
    });
    it('names a changed figure, too', () =>
      check(`${HARBOUR.replace('dearly in the end', '14 crowns')}“The sale would cost the town 40 crowns,” said Ostrander [@harbour].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-is-paraphrase: harbour has this in the reporter’s words, not as a quotation of Ostrander: “the sale would cost the town 14 crowns”.
                              ^^ quote-altered: harbour has “14”, not “40” (a number).`));
    it('lets a writer’s own article be quoted as itself', () =>
      check(`
//- /corpus/quay.md
---
title: The quay
author: Nora Holm
---
The quay has lost a third of its boats since the war. “We are still here,” said Ada Finch.
//- /draft.md
Nora Holm’s profile begins: “The quay has lost a third of its boats since the war” [@quay].`));
    it('lets the article be quoted as itself', () =>
      check(`${HARBOUR}The Coast Gazette wrote that “the sale would cost the town dearly in the end” [@harbour].`));
  });

  describe('quote-spliced', () => {
    it('shows halves of two articles', () => {
      const said = '“We will not sell the harbour even when the island weeps,”';
      check(`${HARBOUR}${said} said Finch [@harbour].
${'^'.repeat(said.length)} quote-spliced: This joins “We will not sell the harbour” (Ada Finch, harbour) and “even when the island weeps” (Ines Valdez, ferry) into one quotation: they stand in different articles.`);
    });
    it('shows the parts of two speakers, in whichever order and with an ellipsis or without', () =>
      check(`${HARBOUR}“A gift to nobody but the bank … We will not sell the harbour before the 14 boats are paid for,” said Ostrander [@harbour].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-spliced: This joins “A gift to nobody but the bank” (Bruno Ostrander) and “We will not … are paid for” (Ada Finch) into one quotation: harbour has them as different statements.`));
  });

  describe('an ellipsis', () => {
    it('does not let one speaker go on for another', () =>
      check(`${HARBOUR}“We will not sell the harbour … a gift to nobody but the bank,” said Finch [@harbour].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-spliced: This joins “We will not sell the harbour” (Ada Finch) and “a gift to nobody but the bank” (Bruno Ostrander) into one quotation: harbour has them as different statements.`));
  });

  describe('quote-wrong-source', () => {
    it('names the article that has the words', () =>
      check(`${HARBOUR}“The ferry must leave on time, even when the island weeps,” said Valdez [@harbour].
                                                                         ^^^^^^^^ quote-wrong-source: These words are not in harbour, but in ferry.`));
    it('cites it instead', () =>
      checkFix(
        `${HARBOUR}“The ferry must leave on time, even when the island weeps,” said Valdez [@harbour].`,
        'Cite ferry instead',
        '“The ferry must leave on time, even when the island weeps,” said Valdez [@ferry].',
      ));
  });

  describe('quote-not-found', () => {
    it('leaves titles in their marks, in any ending, but not words that they do not have', () => {
      check(`${HARBOUR}So it stands in “The harbour vote” [@harbour]. “The harbours vote” was a scandal [@harbour].`);
      check(`${HARBOUR}It was a sentence of three: “It was the Banks” [@harbour].
                            ^^^^^^^^^^^^^^^^^^ quote-not-found: These words are neither in harbour nor in any other article of the corpus.`);
    });
    it('says that nobody has the words', () =>
      check(`${HARBOUR}“Every gull on this coast has a lawyer by now,” said Finch [@harbour].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-not-found: These words are neither in harbour nor in any other article of the corpus.`));
    it('asks no citation for words that its sentence only comes to behind it, nor for a saying', () => {
      const said = (before: string, words: string) => `${HARBOUR}${before} “${words}”.`;
      const span = (before: string, words: string) => ' '.repeat(before.length + 1) + '^'.repeat(words.length + 2);
      for (const [before, words] of [
        ['The harbour [@harbour] was, they joked,', 'a bridge too far'],
        ['As the saying goes in @harbour, as the old saying has it,', 'a bridge too far'],
      ] as const) {
        check(`${said(before, words)}
${span(before, words)} quote-not-found: These words are in no article of the corpus.`);
      }
      check(`${HARBOUR}The report [@harbour] speaks of “a bridge too far”.
                                ^^^^^^^^^^^^^^^^^^ quote-not-found: These words are neither in harbour nor in any other article of the corpus.`);
    });
    it('does not ask where uncited words come from in a text that cites nothing', () =>
      check(`${HARBOUR}“Every gull on this coast has a lawyer by now,” said Finch.`));
  });

  describe('quote-uncited', () => {
    it('knows where the words come from', () =>
      check(`${HARBOUR}“The ferry must leave on time, even when the island weeps,” said Valdez.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-uncited: This is from ferry, which the draft does not cite here.`));
    it('cites it', () =>
      checkFix(
        `${HARBOUR}Valdez said that “the ferry must leave on time, even when the island weeps”.`,
        'Cite ferry',
        'Valdez said that “the ferry must leave on time, even when the island weeps” [@ferry].',
      ));
  });

  describe('words that cite nothing', () => {
    it('are not from where a few words are alike', () =>
      check(`${HARBOUR}“The ferry must wait,” said Bruno Ostrander. It would “cost the town”, said Finch.

“Even when the island weeps,” said Finch.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-uncited: This is from ferry, which the draft does not cite here.`));
    it('are held to what they are nearly', () =>
      check(`${HARBOUR}“The ferry must never leave on time, even when the island weeps,” said Valdez.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-uncited: This is from ferry, which the draft does not cite here.
                ^^^^^ quote-negation-changed: The quotation adds “never”: it says the opposite of ferry.`));
  });

  describe('words whose paragraph cites a source for others', () => {
    const cited = 'Finch would “not sell the harbour” [@harbour].';
    it('are held to it where their speaker speaks there', () =>
      check(`${HARBOUR}${cited} “We will sell it for 40 boats,” said Finch.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-not-found: These words are neither in harbour nor in any other article of the corpus.`));
    it('are not where they are few, and anybody may use them', () =>
      check(`${HARBOUR}${cited} She was “dearly” missed, said Finch. “On time,” said Ostrander.
                                                                                    ^^^^^^^^^^ quote-uncited: This is from ferry, which the draft does not cite here.`));
    it('are not where somebody else says something like them', () =>
      check(`${HARBOUR}${cited} “We will not sell anything,” said a fishmonger.
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-not-found: These words are in no article of the corpus.`));
  });

  describe('speaker-mismatch', () => {
    it('marks the name that the draft gives, with both cues', () =>
      check(`${HARBOUR}“The ferry must leave on time, even when the island weeps,” warned Ada Finch [@ferry].
                                                                   ^^^^^^^^^ speaker-mismatch: The draft gives these words to Ada Finch (“warned”); in ferry they are by Ines Valdez (“said”).`));
    it('is said once of a name between two parts of an utterance', () =>
      check(`${HARBOUR}“The ferry must leave on time,” warned Ada Finch, “even when the island weeps” [@ferry].
                                       ^^^^^^^^^ speaker-mismatch: The draft gives these words to Ada Finch (“warned”); in ferry they are by Ines Valdez (“said”).`));
    it('names the right speaker', () =>
      checkFix(
        `${HARBOUR}“The ferry must leave on time, even when the island weeps,” warned Ada Finch [@ferry].`,
        'Name Ines Valdez as the speaker',
        '“The ferry must leave on time, even when the island weeps,” warned Ines Valdez [@ferry].',
      ));
    it('is silent when the draft names no one, or a role that may be hers', () =>
      check(`${HARBOUR}The ferry “must leave on time, even when the island weeps” [@ferry].

“The ferry must leave on time, even when the island weeps,” the captain said [@ferry].`));
  });

  describe('citation-unknown', () => {
    it('says once that there is nothing to cite', () =>
      check(`
//- /draft.md
Finch [@harbour] and Valdez [@ferry] agree.
        ^^^^^^^ citation-unknown: No source has the key harbour: the corpus has no sources at all, so no citation can be checked.`));
    it('names the nearest known key', () =>
      check(`${HARBOUR}The harbour stays [@harbor].
                    ^^^^^^ citation-unknown: No source has the key harbor. Did you mean harbour?`));
    it('corrects it', () =>
      checkFix(`${HARBOUR}The harbour stays [@harbor].`, 'Change to harbour', 'The harbour stays [@harbour].'));
    it('knows the file that has the name of the key, but another key', () => {
      const other = '//- /corpus/notes/ledger.md\n---\nkey: accounts-7\ntitle: The ledger\n---\nIt is balanced.\n';
      check(`${other}${HARBOUR}The accounts are balanced [@ledger].
                            ^^^^^^ citation-unknown: No source has the key ledger. The file corpus/notes/ledger.md has the key accounts-7.`);
      checkFix(`${other}${HARBOUR}Balanced [@ledger].`, 'Change to accounts-7', 'Balanced [@accounts-7].');
    });
    it('puts a key into braces that has to stand in them', () => {
      const spaced = '//- /corpus/ledger.md\n---\nkey: ledger of 7\ntitle: The ledger\n---\nIt is balanced.\n';
      checkFix(`${spaced}${HARBOUR}Balanced [@ledger].`, 'Change to ledger of 7', 'Balanced [@{ledger of 7}].');
      checkFix(`${spaced}${HARBOUR}Balanced [@{ledger of 8}].`, 'Change to ledger of 7', 'Balanced [@{ledger of 7}].');
    });
    it('lets the draft’s own references be', () =>
      check(`${HARBOUR}---
references:
  - id: lore1999
    title: Sea lore
---
As others told [@lore1999].`));
  });

  describe('source-problem', () => {
    it('marks a key that cannot be cited, not one that needs braces', () =>
      check(`
//- /corpus/a.md
---
title: The old ferry
key: a ferry (old)
---
The ferry left on time.
//- /corpus/b.md
---
title: The ferry
key: a}b
^^^^^^^^ source-problem: The key “a}b” cannot be cited, not even in braces: the source needs another one.
---
The ferry left on time.
//- /draft.md
As told [@{a ferry (old)}].`));
  });

  describe('quote-unchecked', () => {
    it('never passes a quotation whose source is missing', () =>
      check(`${HARBOUR}“We have counted the boats twice over,” said Finch [@quarterly-9].
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quote-unchecked: This quotation could not be checked: no source has the key quarterly-9.
                                                     ^^^^^^^^^^^ citation-unknown: No source has the key quarterly-9.`));
  });

  describe('source-duplicate-key and citation-ambiguous', () => {
    it('show both sources and the citation', () => {
      const { workspace } = workspaceOf(`
//- /corpus/a.md
---
title: One
key: same
---
One.
//- /corpus/b.md
---
title: Two
key: same
---
Two.
//- /draft.md
As told [@same].`);
      const onSources = [...checkSources(workspace.corpus)].map(([path, found]) => [path, found.map(message)]);
      assert.deepEqual(onSources, [
        ['/corpus/a.md', ['Another source has the key same too.']],
        ['/corpus/b.md', ['Another source has the key same too.']],
      ]);
      const onDraft = checkDraft(workspace, '/draft.md')?.findings.map(message);
      assert.deepEqual(onDraft, ['2 sources have the key same.']);
    });
  });
});
