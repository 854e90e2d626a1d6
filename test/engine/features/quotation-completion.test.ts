import assert from 'node:assert/strict';
import {
  type Asked,
  apply,
  checkDraft,
  type QuotationOffer,
  quotationCompletion,
} from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const CORPUS = `
//- /corpus/harbour.md
---
title: The harbour vote
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch on Monday. Nobody clapped.

“I was told ‘never sell the pier’ by my father. He meant it,” Finch said. The council will not sell the *old* pier this year.
//- /corpus/ferry.md
---
title: Timetables of the islands
---
“We will not sell tickets on Sundays,” said Captain Ines Valdez. She called the plan “a gift to nobody”.
//- /draft.md
`;

function at(draft: string, asked: Asked = 'while typing') {
  const { workspace, files } = workspaceOf(CORPUS + draft);
  const { path, caret, text } = files.at(-1)!;
  assert.ok(caret !== undefined, 'the fixture has no $0');
  return { text, path, found: quotationCompletion(workspace, path, caret, asked), caret };
}

/** What the draft is after the nth item was accepted with all that it offers. */
function accepted(draft: string, nth = 0, asked: Asked = 'while typing'): string {
  const { text, found } = at(draft, asked);
  const item = found?.items[nth];
  assert.ok(found !== undefined && item !== undefined, 'nothing is offered');
  return (text.slice(0, found.span.start) + written(item) + text.slice(found.span.end)).trimEnd();
}

/** The same in a corpus of one article in another language. */
function acceptedIn(language: string, article: string, draft: string, asked: Asked = 'while typing'): string {
  const front = `---\nlang: ${language}\ntitle: A\n---\n`;
  const { workspace, files } = workspaceOf(`//- /corpus/a.md\n${front}${article}\n//- /draft.md\n${front}${draft}`);
  const { path, caret, text } = files.at(-1)!;
  const found = quotationCompletion(workspace, path, caret!, asked);
  assert.ok(found?.items[0] !== undefined, 'nothing is offered');
  return (text.slice(front.length, found.span.start) + written(found.items[0]) + text.slice(found.span.end)).trimEnd();
}

function written({ opening, words, closing, attribution, citation }: QuotationOffer): string {
  return opening + words + closing + attribution + (citation === '' ? '' : ` [${citation}]`);
}

describe('completion of quotations', () => {
  function check(draft: string, offered: readonly string[] | undefined, asked?: Asked): void {
    const { found } = at(draft, asked);
    assert.deepEqual(
      found?.items.map(({ key, words }) => `${key}: ${words}`),
      offered,
    );
  }

  describe('by three words', () => {
    it('offers every passage that goes on so, and in each the sentence first', () =>
      check('“We will not $0', [
        'ferry: We will not sell tickets on Sundays,',
        'harbour: We will not sell the harbour before the boats are paid for,',
      ]));
    it('asks for three, unless sources stand nearby', () => check('“We will $0', []));
    it('counts a word that is only begun', () =>
      check('“We will n$0', [
        'ferry: We will not sell tickets on Sundays,',
        'harbour: We will not sell the harbour before the boats are paid for,',
      ]));
    it('goes by the letters of the word that is begun', () =>
      check('“We will not sell ti$0', ['ferry: will not sell tickets on Sundays,']));
    it('takes the cited source first', () =>
      check('“We will not $0” [@harbour].', [
        'harbour: We will not sell the harbour before the boats are paid for',
        'ferry: We will not sell tickets on Sundays',
      ]));
    it('takes the person first who is named', () =>
      check('Finch told them: “we will not $0', [
        'harbour: We will not sell the harbour before the boats are paid for',
        'ferry: We will not sell tickets on Sundays',
      ]));
    it('offers the reporter’s words, too, without markup', () =>
      check('A plan that “the council will not $0', ['harbour: council will not sell the old pier this year.']));
    it('offers the sentence, and all that is said', () =>
      check('Finch said: “I was told $0', [
        'harbour: I was told ‘never sell the pier’ by my father.',
        'harbour: I was told ‘never sell the pier’ by my father. He meant it',
      ]));
    it('offers nothing that would join what was typed to another statement', () =>
      check('“Captain Valdez will not sell $0', []));
    it('takes what somebody says before the reporter’s words', () => {
      const narrated = (draft: string) => at(draft).found?.items.map((item) => item.narrated);
      assert.deepEqual(narrated('“will not sell $0'), [false, false, true]);
    });
    it('goes on from outside of a quotation within a quotation', () =>
      check('Finch said “I was told never $0', [
        'harbour: was told ‘never sell the pier’ by my father.',
        'harbour: was told ‘never sell the pier’ by my father. He meant it',
      ]));
    it('may begin in the midst of a passage, as behind an ellipsis', () =>
      check('“We … the boats are $0', ['harbour: the boats are paid for,']));
    it('works with straight marks, guillemets and low ones', () => {
      for (const draft of ['"the boats are $0', '«the boats are $0', '„the boats are $0', '‘the boats are $0'])
        assert.equal(at(draft).found?.items[0]?.key, 'harbour', draft);
    });
    it('works in a block quotation', () => check('> the boats are $0', ['harbour: the boats are paid for']));
    it('works on the second line of a paragraph', () =>
      check('Finch spoke.\nShe said “the boats are $0', ['harbour: the boats are paid for']));
  });

  it('finds them in a book that nobody has cited, without reading it', () => {
    const filler = 'The tide came in and went out again, and the town looked on.\n\n'.repeat(4000);
    const book = `---\nkey: book\ntitle: A book\n---\n${filler}<!-- page 212 -->\n“We will not weep for a timetable,” said the keeper. Then\nhe left.\n\n${filler}`;
    const { workspace } = workspaceOf('//- /draft.md\n“We will not ');
    const filled = apply(workspace, { kind: 'sources', files: new Map([['/b.md', { path: '/b.md', text: book }]]) });
    const found = quotationCompletion(filled, '/draft.md', '“We will not '.length, 'while typing')!;
    const [item] = found.items;
    assert.deepEqual(
      [item?.words, item?.key, item?.title, item?.locator],
      ['We will not weep for a timetable', 'book', 'A book', 'p. 212'],
    );
    assert.equal(book.slice(item!.passage.start, item!.passage.end), 'We will not weep for a timetable');
  });

  describe('accepting an item', () => {
    for (const [draft, after] of [
      ['“We will not sell ti$0', '“We will not sell tickets on Sundays,” said Ines Valdez [@ferry]'],
      [
        'Finch said “we will not sell the h$0',
        'Finch said “we will not sell the harbour before the boats are paid for” [@harbour]',
      ],
      ['As @harbour has it, “the boats are $0', 'As @harbour has it, “the boats are paid for”'],
      ['“The boats are $0” [@harbour]', '“the boats are paid for” [@harbour]'],
      ['She said ‘I was told $0', 'She said ‘I was told “never sell the pier” by my father.’ [@harbour]'],
      ['She said "I was told $0', `She said "I was told 'never sell the pier' by my father." [@harbour]`],
      ['She said « I was told $0', 'She said « I was told “never sell the pier” by my father.\u00A0» [@harbour]'],
      ['> I was told $0', '> I was told “never sell the pier” by my father. [@harbour]'],
      [
        'Word.\n\n> I was told $0\n\nWord.',
        'Word.\n\n> I was told “never sell the pier” by my father. [@harbour]\n\nWord.',
      ],
    ] as const) {
      it(`${JSON.stringify(draft)} gives ${JSON.stringify(after)}`, () => assert.equal(accepted(draft), after));
    }

    it('keeps to the marks and the words of its language', () => {
      const german = '„Er sagte ‚nie wieder‘ zu mir“, sagte Bürgermeisterin Ada Finch am Montag.';
      assert.equal(
        acceptedIn('de', german, '„Er sagte nie $0'),
        '„Er sagte ‚nie wieder‘ zu mir“, sagte Ada Finch [@a]',
      );
      assert.equal(
        acceptedIn('de', german, '»Er sagte nie $0'),
        '»Er sagte ›nie wieder‹ zu mir«, sagte Ada Finch [@a]',
      );
      const french = '« Nous ne vendrons pas le port cette année », a déclaré la maire Ada Finch lundi.';
      const whole = '« Nous ne vendrons pas le port cette année\u00A0»';
      assert.equal(acceptedIn('fr', french, 'Finch: « Nous ne vendrons $0'), `Finch: ${whole} [@a]`);
      assert.equal(
        acceptedIn('fr', french, 'Finch [@a] : $0', 'by hand'),
        `Finch [@a] : ${whole.replace(' ', '\u00A0')}`,
      );
      const arabic = 'قالت آدا فينش: «لن نبيع الميناء القديم هذا العام».';
      assert.equal(
        acceptedIn('ar', arabic, 'قالت: «لن نبيع الميناء $0'),
        'قالت: «لن نبيع الميناء القديم هذا العام» [@a]',
      );
    });

    it('says the page, where the source’s pages are known', () => {
      const { workspace, files } = workspaceOf(`
//- /corpus/book.md
---
title: A book
---
<!-- page 33 -->

Nobody clapped that night.

<!-- page 34 -->

“The tide is nobody’s friend,” said Ines Valdez.
//- /draft.md
“The tide is $0
`);
      const [item] = quotationCompletion(workspace, '/draft.md', files.at(-1)!.caret!, 'while typing')!.items;
      assert.deepEqual([item?.citation, item?.locator], ['@book', 'p. 34']);
      assert.equal(at('“We will not $0').found?.items[0]?.locator, '');
    });

    it('always gives a verbatim quotation', () => {
      for (const draft of ['“We will not $0', '“I was told $0', 'This: ‘the council will not $0', '“was told never $0'])
        for (let nth = 0; nth < at(draft).found!.items.length; nth++) {
          const { workspace } = workspaceOf(CORPUS + accepted(draft, nth));
          const [checked] = checkDraft(workspace, '/draft.md')!.quotations;
          assert.equal(checked?.verification.verdict, 'verbatim', accepted(draft, nth));
        }
    });
    it('gives ghost text that goes on right at the caret', () => {
      for (const [draft, rest] of [
        ['“We will not sell ti$0', 'ckets on Sundays'],
        ['“the boats are $0', 'paid for'],
        ['“the boats are paid$0', ' for'],
      ] as const)
        assert.equal(at(draft, 'in grey').found?.items[0]?.rest, rest, draft);
    });
  });

  describe('of sources and people nearby', () => {
    const ALL = [
      'harbour: We will not sell the harbour before the boats are paid for',
      'harbour: I was told ‘never sell the pier’ by my father.',
      'harbour: I was told ‘never sell the pier’ by my father. He meant it',
    ];
    it('offers what is said in the source that was cited, once a mark is typed', () =>
      check('As @harbour has it, “$0', ALL));
    it('offers what is said in a source that is cited behind it', () => check('They said “$0” [@harbour].', ALL));
    it('offers what somebody says who was named', () => check('Mayor Finch said: “$0', ALL));
    it('narrows it down with the first word', () => check('Mayor Finch said: “I $0', ALL.slice(1)));
    it('offers it in a block quotation that is introduced, with marks of its own inside', () =>
      check(
        'Finch said [@harbour]:\n\n> $0',
        ALL.map((offer) => offer.replace(/[‘’]/g, (mark) => (mark === '‘' ? '“' : '”'))),
      ));
    it('offers nothing where nobody is named and nothing cited', () => check('“$0', []));
    it('is silent behind a citation, before anything is typed', () => check('As told [@harbour] $0', undefined));
    it('offers it behind a citation by hand, with the marks', () => {
      assert.equal(
        accepted('As told [@harbour]: $0', 0, 'by hand'),
        'As told [@harbour]: “We will not sell the harbour before the boats are paid for”',
      );
    });
    it('offers it behind a name by hand', () =>
      check(
        'This is what Ines Valdez $0',
        ['ferry: We will not sell tickets on Sundays', 'ferry: a gift to nobody'],
        'by hand',
      ));
    it('offers it behind a name and the words that lead on from it', () => {
      check(
        'Ines Valdez told them $0',
        ['ferry: We will not sell tickets on Sundays', 'ferry: a gift to nobody'],
        'by hand',
      );
      check('Ines Valdez was there. The crowd $0', undefined, 'by hand');
      check('Ines Valdez told th$0', undefined, 'by hand');
    });
    it('knows who speaks in a transcript, which has no marks', () => {
      const talk = `//- /corpus/talk.md
---
title: A talk
---
MARSH: The lamp will burn again by June. Nobody asked me.

FINCH: We have counted the boats twice over.

MARSH: Everybody waits for the tide.

FINCH: So it is with boats.
//- /draft.md
`;
      const offered = (draft: string) => {
        const { workspace, files } = workspaceOf(talk + draft);
        const found = quotationCompletion(workspace, '/draft.md', files.at(-1)!.caret!, 'while typing');
        return found?.items.map((item) => `${item.speaker}: ${item.words}${item.attribution}`);
      };
      assert.deepEqual(offered('“The lamp will $0'), ['Marsh: The lamp will burn again by June, said Marsh']);
      assert.deepEqual(offered('As Marsh has it, “$0'), [
        'Marsh: The lamp will burn again by June.',
        'Marsh: Everybody waits for the tide.',
      ]);
    });
    it('puts the source of the sentence before who spoke in the one above', () =>
      check('As Mayor Finch told them:\n\n@ferry has it: “$0', [
        'ferry: We will not sell tickets on Sundays',
        'ferry: a gift to nobody',
      ]));
    it('is silent behind a name, before anything is typed', () => check('This is what Ines Valdez $0', undefined));
  });

  describe('is silent', () => {
    it('outside of quotations', () => check('We will not $0', undefined));
    it('behind one that is closed', () => check('“We will not sell,” she said. We will not $0', undefined));
    it('behind a whole word or a stop, where Enter may end the line', () => {
      check('“We will not sell$0', []);
      check('> I was told never$0', []);
      check('> I was told “never sell the pier” by my father.$0', undefined);
      check('> I was told “never sell the pier” by my father. $0', ['harbour: by my father. He meant it']);
    });
    it('in one that has more words behind the caret', () =>
      check('“We will not $0 the harbour” [@harbour]', undefined));
    it('within a word', () => check('“We will not$0hing', undefined));
    it('in code', () => check('`“We will not $0`', undefined));
    it('behind an apostrophe', () => check('The boys’ team we will not $0', undefined));
    it('in front matter', () => check('---\ntitle: “We will not $0\n---\n', undefined));
    it('in a source', () => {
      const { workspace } = workspaceOf(CORPUS);
      assert.equal(quotationCompletion(workspace, '/corpus/harbour.md', 60, 'by hand'), undefined);
    });
  });
});
