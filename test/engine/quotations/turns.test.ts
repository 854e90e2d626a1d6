import assert from 'node:assert/strict';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { readArticle } from '../../../server/src/engine/speakers/article.ts';
import { hold } from './evidence.ts';

/** The turns of a text as `label: speaker | words`. */
function check(text: string, ...expected: readonly string[]): void {
  const { turns } = readArticle(parseSource({ path: '/corpus/a.md', text }));
  const clean = (from: number, to: number) =>
    text
      .slice(from, to)
      .replace(/[*\s]+/g, ' ')
      .trim();
  assert.deepEqual(
    turns.map(({ mention, speaker, quotation }) => {
      const label = mention === undefined ? '' : text.slice(mention.start, mention.end);
      return `${label}: ${speaker?.name ?? '?'} | ${clean(quotation.start, quotation.end)}`;
    }),
    expected,
    text,
  );
}

const HEAD = 'With us are Ada Finch of the Harbour Trust and Tom Reed, who builds boats.\n\n';

describe('turns', () => {
  it('of a transcript go from a label to the next one', () =>
    check(
      `${HEAD}FINCH: We will not sell the pier. Ever.\n\nREED: I would buy it tomorrow.\n\n(Laughter.)\n\nFINCH: I know you would.\n\nAnd you would burn it.\n\nREED: I pay my men what I can.`,
      'FINCH: Ada Finch | We will not sell the pier. Ever.',
      'REED: Tom Reed | I would buy it tomorrow.',
      'FINCH: Ada Finch | I know you would. And you would burn it.',
      'REED: Tom Reed | I pay my men what I can.',
    ));
  it('may have times before or behind their labels', () =>
    check(
      `${HEAD}[00:05] FINCH: We will not sell the pier.\n\n[00:12] REED: I would buy it tomorrow.\n\nFINCH [01:30]: I know you would.\n\nREED (01:42): I pay my men what I can.`,
      'FINCH: Ada Finch | We will not sell the pier.',
      'REED: Tom Reed | I would buy it tomorrow.',
      'FINCH: Ada Finch | I know you would.',
      'REED: Tom Reed | I pay my men what I can.',
    ));
  it('of an interview have questions and answers, in bold or not', () =>
    check(
      '**Q: Will you miss the sea every day?**\n\nA: I will miss the sound of it.\n\n**Q:** And the boats of the town?\n\n**A:** Not the boats, no.',
      'Q: ? | Will you miss the sea every day?',
      'A: ? | I will miss the sound of it.',
      'Q: ? | And the boats of the town?',
      'A: ? | Not the boats, no.',
    ));
  it('may stand below a title that does not come back', () =>
    check(
      `${HEAD}ADA FINCH:\n\nThis appeal concerns a boiler.\n\nThe boiler was old.\n\nTOM REED:\n\nSilence is not a strategy.`,
      'ADA FINCH: Ada Finch | This appeal concerns a boiler. The boiler was old.',
      'TOM REED: Tom Reed | Silence is not a strategy.',
    ));
  it('end where a reporter goes on with who said what in marks', () =>
    check(
      `${HEAD}FINCH: We will not sell.\n\nREED: I would buy it tomorrow.\n\nFINCH: Not from us.\n\nOutside, the crowd was restless. “We waited a year,” said Ines Valdez.\n\nREED: Name the price.\n\nMy father said: “Never ask.” And I never did.`,
      'FINCH: Ada Finch | We will not sell.',
      'REED: Tom Reed | I would buy it tomorrow.',
      'FINCH: Ada Finch | Not from us.',
      'REED: Tom Reed | Name the price. My father said: “Never ask.” And I never did.',
    ));
  it('are the answers of one label, and the questions set off before them, which the author asks', () => {
    const byline = '---\nauthor: Ruth Behrend\n---\n*The glazier Ida Falk mends church windows.*\n\n';
    const talk = (ask: (question: string) => string) =>
      `${byline}${ask('Who pays you for it?')}\n\nFalk: The parish, late.\n\nAnd often not at all.\n\n${ask('But you go on.')}\n\nFalk: I go on as long as there is glass.`;
    const found = [
      ': Ruth Behrend | Who pays you for it?',
      'Falk: Ida Falk | The parish, late. And often not at all.',
      ': Ruth Behrend | But you go on.',
      'Falk: Ida Falk | I go on as long as there is glass.',
    ];
    check(
      talk((question) => `**${question}**`),
      ...found,
    );
    check(
      talk((question) => `*${question}*`),
      ...found,
    );
    check(
      `${byline}Who pays you for it?\n\nFalk: The parish, late.\n\nWill you go on?\n\nFalk: As long as there is glass.`,
      ': Ruth Behrend | Who pays you for it?',
      'Falk: Ida Falk | The parish, late.',
      ': Ruth Behrend | Will you go on?',
      'Falk: Ida Falk | As long as there is glass.',
    );
  });
  it('of several who answer end before a question that is set off, which nobody asks who is not told', () =>
    check(
      `${HEAD}**Will you sell?**\n\nFinch: We will not sell the pier.\n\nReed: I would buy it tomorrow.\n\n**At what price?**\n\nReed: Less than it cost me.\n\nFinch: Then you will wait.`,
      ': ? | Will you sell?',
      'Finch: Ada Finch | We will not sell the pier.',
      'Reed: Tom Reed | I would buy it tomorrow.',
      ': ? | At what price?',
      'Reed: Tom Reed | Less than it cost me.',
      'Finch: Ada Finch | Then you will wait.',
    ));
  it('are questions that are set off and what answers them, where nothing has a label', () => {
    const talk = (mark: string) =>
      `---\nauthor: Ruth Behrend\n---\nThe glazier Ida Falk mends church windows.\n\n${mark}Who pays you for it?${mark}\n\nThe parish, late.\n\nAnd often not at all.\n\n${mark}But you go on.${mark}\n\nAs long as there is glass.\n\n${mark}And then?${mark}\n\nThen I shall sleep.`;
    const found = [
      ': Ruth Behrend | Who pays you for it?',
      ': ? | The parish, late. And often not at all.',
      ': Ruth Behrend | But you go on.',
      ': ? | As long as there is glass.',
      ': Ruth Behrend | And then?',
      ': ? | Then I shall sleep.',
    ];
    check(talk('**'), ...found);
    check(talk('*'), ...found);
    check(talk('**').replace('Then I shall', 'She wants to'));
    check('The fair opens.\n\n**Where?**\n\nOn the quay.\n\n**Tickets**\n\nAt the door.\n\n**Dogs**\n\nOn a lead.');
  });
  it('are none in a list of facts, nor where one label comes back', () => {
    check('Price: 3\n\nSize: 4\n\nPrice: 5\n\nSize: 6');
    check('Note: the pier is closed.\n\nThe council met.\n\nNote: the pier is open again.');
    check('Ada Finch said: “We will not sell the pier.”\n\nReed said: “I would.”');
  });
});

describe('a quotation of a turn', () => {
  const text = `${HEAD}FINCH: We will not sell the pier.\n\nREED: I would buy it tomorrow.\n\nFINCH: I know you would.\n\nREED (of the yard): Name the price.`;
  const { quotable } = readArticle(parseSource({ path: '/corpus/talk.md', text }));
  for (const [draft, verdict] of [
    ['We will not sell the pier', 'verbatim'],
    ['We will sell the pier', 'negation-changed'],
    ['We will not sell the pier … Name the price', 'spliced'],
    ['FINCH: I know you would.\n\nREED: Name the price.', 'verbatim'],
    ['REED: Name the price.', 'verbatim'],
    ['Tom Reed, who builds boats', 'paraphrase-as-quotation'],
  ] as const) {
    it(`is ${verdict}: ${draft.replace(/\s+/g, ' ')}`, () => assert.equal(hold(draft, quotable).verdict, verdict));
  }
});
