import assert from 'node:assert/strict';
import { strayWords } from '../../server/src/import/followed.ts';
import { readClipped } from '../../server/src/import/text/read-clipped.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const MORE = '“We will not sell the harbour,” said Ben Marsh, the mayor, who spoke for an hour.';

/** What becomes of copied lines: the body, and what was cut. Every word of the body is one of the lines', in order. */
function check(lines: readonly string[], body: readonly string[], cut: readonly string[] = []): void {
  const read = readClipped(lines.join('\n'));
  assert.equal(read.body, `${body.join('\n\n')}\n`);
  assert.deepEqual(
    read.cut.map(({ text }) => text),
    cut,
  );
  assert.deepEqual(strayWords(read.body, read.input), []);
  assert.equal(readClipped(read.body.replace(/^#+ /gm, '')).cut.length, 0, 'what is left is all of the article');
}

describe('a copied page', () => {
  it('keeps an article as it is', () => {
    check(['Council Keeps the Old Harbour Open', STORY, MORE], ['# Council Keeps the Old Harbour Open', STORY, MORE]);
    check([STORY, '', MORE], [STORY, MORE]);
  });

  it('loses menus, buttons and what stands at its foot', () => {
    check(
      [
        'Skip to content',
        'Home | News | Opinion | Sport',
        'Council Keeps the Old Harbour Open',
        'By Ada Finch',
        'October 26, 2018',
        'Share this article',
        'Facebook Twitter WhatsApp',
        STORY,
        'Advertisement',
        MORE,
        'Read more: The wall that broke',
        'Filed under: Port, Politics',
        '© 2018 North Wind Media. All rights reserved.',
      ],
      ['# Council Keeps the Old Harbour Open', 'By Ada Finch', 'October 26, 2018', STORY, MORE],
      [
        'Skip to content',
        'Home | News | Opinion | Sport',
        'Share this article',
        'Facebook Twitter WhatsApp',
        'Advertisement',
        'Read more: The wall that broke',
        'Filed under: Port, Politics',
        '© 2018 North Wind Media. All rights reserved.',
      ],
    );
  });

  it('loses what readers wrote under it, and lists of other articles', () => {
    const comment = 'I was at that meeting, and the mayor spoke for no more than ten minutes before he left the hall.';
    check(
      [STORY, MORE, '2 comments', comment, 'Ann', 'Leave a Reply'],
      [STORY, MORE],
      ['2 comments', comment, 'Ann', 'Leave a Reply'],
    );
    check(
      [STORY, 'Related articles', 'The wall that broke', 'Ten years of storms', MORE],
      [STORY, MORE],
      ['Related articles', 'The wall that broke', 'Ten years of storms'],
    );
  });

  it('loses lists of other articles whatever they are called and numbered, and no sentence that stands behind them', () => {
    for (const name of [
      'Lesen Sie auch',
      'Related Topics',
      'Leggi anche',
      'You may also be interested in:',
      'Archivado en',
    ]) {
      check(
        [STORY, MORE, name, 'Storm in the north', 'Why storms have names'],
        [STORY, MORE],
        [name, 'Storm in the north', 'Why storms have names'],
      );
    }
    check(
      [STORY, MORE, 'Most read', '1', 'Man finds whale', '2', 'Bakery closes'],
      [STORY, MORE],
      ['Most read', '1', 'Man finds whale', '2', 'Bakery closes'],
    );
    check([STORY, 'Related', '“Not I,” he said.', MORE], [STORY, '“Not I,” he said.', MORE], ['Related']);
  });

  it('loses offers, consents and ways to unsubscribe in several languages', () => {
    const page = [
      'Thanks for reading Slow Water! Subscribe for free to receive new posts.',
      'We use some essential cookies to make this website work.',
      'Is this page useful?',
      'Try unlimited access for £1 for 4 weeks.',
      'Unsubscribe | View in browser',
      'La suite est réservée aux abonnés.',
      'Todos los derechos reservados',
      'Darse de baja',
    ];
    check([STORY, MORE, ...page], [STORY, MORE], page);
  });

  it('keeps days that nobody can tell, and a sentence that a button begins', () => {
    check(['The wall is up', '03/04/2021', STORY], ['# The wall is up', '03/04/2021', STORY]);
    const sentences = ['Read more books, she said.', 'Subscribe to what, I asked.', '© is a symbol.'];
    check([STORY, ...sentences, MORE], [STORY, ...sentences, MORE]);
    for (const [button, sentence] of [
      ['Share this', 'was what the bill said.'],
      ['Related', 'to nobody, he died alone.'],
    ]) {
      const { body, cut } = readClipped([STORY, button, sentence, MORE].join('\n'));
      assert.deepEqual([body, cut], [`${[STORY, button, sentence, MORE].join('\n\n')}\n`, []]);
    }
  });

  it('keeps a headline though its summary may be taken for one, and knows its address', () => {
    const { body, cut, metadata } = readClipped(
      ['https://example.org/wall', 'Walls', 'What the council of the port lost', 'By Ada Finch', STORY].join('\n'),
    );
    assert.match(body, /^Walls\n/);
    assert.equal(metadata.url, 'https://example.org/wall');
    assert.deepEqual(
      cut.map(({ text }) => text),
      ['https://example.org/wall'],
    );
  });

  it('loses what stands above its title, and what stands there twice', () => {
    check(
      [
        'The Daily Harbour',
        'Words from the sea',
        'The Daily Harbour',
        'Words from the sea',
        '',
        'Council keeps the harbour open',
        '',
        'Harbour',
        'Harbour',
        '',
        STORY,
      ],
      ['# Council keeps the harbour open', STORY],
      ['The Daily Harbour', 'Words from the sea', 'The Daily Harbour', 'Words from the sea', 'Harbour', 'Harbour'],
    );
  });

  it('keeps a line above its title that may be the headline, after all', () => {
    const deck = 'Ten years more for the walls, the gates and the old boats';
    check(
      ['The Daily Harbour', deck, '', 'Council keeps the old harbour open for everybody', 'By Ada Finch', STORY],
      [deck, '# Council keeps the old harbour open for everybody', 'By Ada Finch', STORY],
      ['The Daily Harbour'],
    );
  });

  it('keeps sentences that begin like a button, and headings that are named like a section', () => {
    const sentences = [
      'More than thirty people came to the hall to hear him.',
      'Topics of the evening were the wall, the gates and the money for both.',
      'Copyright law is no help here, said the lawyer of the port.',
      'Share prices of the port fell after the vote was over.',
      'Follow the money, said one of them, and you will find the port.',
      'Video by the group showed how the wall broke in May.',
    ];
    check([STORY, ...sentences, MORE], [STORY, ...sentences, MORE]);
    check([STORY, '', 'Politics', '', MORE], [STORY, '## Politics', MORE]);
  });

  it('of a wiki has headings, notes and a list of references', () => {
    check(
      [
        'You can edit almost every page. See how.',
        '',
        'Old Harbour',
        '',
        'From Harbour Wiki',
        '',
        'Old Harbour',
        `${STORY}[1][2]`,
        '',
        'History[edit]',
        '',
        'Early years[edit]',
        '',
        `${MORE}[2]`,
        '',
        'See also[edit]',
        '',
        'References[edit]',
        '',
        '  1. 1.0 1.1 "The wall". The Harbour Post.',
        '  2. Finch, Ada (March 19, 2004). "Ten years".',
        '',
        'Template:Harbours of the north',
      ],
      [
        '# Old Harbour',
        'From Harbour Wiki',
        `${STORY}[^1][^2]`,
        '## History',
        '## Early years',
        `${MORE}[^2]`,
        '## References',
        '[^1]: 1.0 1.1 "The wall". The Harbour Post.',
        '[^2]: Finch, Ada (March 19, 2004). "Ten years".',
      ],
      [
        'You can edit almost every page. See how.',
        'Old Harbour',
        '[edit]',
        '[edit]',
        'See also',
        '[edit]',
        '[edit]',
        'Template:Harbours of the north',
      ],
    );
  });

  it('of a wiki loses its tabs and its table of contents', () => {
    check(
      [
        'Main menu',
        'Create account',
        'Contents hide',
        '(Top)',
        'History',
        'Old Harbour of Port Royal',
        'Article',
        'Talk',
        'View history',
        'From Wikipedia, the free encyclopedia',
        STORY,
        '',
        'History[edit]',
        MORE,
        'About Wikipedia',
      ],
      ['# Old Harbour of Port Royal', 'From Wikipedia, the free encyclopedia', STORY, '## History', MORE],
      [
        'Main menu',
        'Create account',
        'Contents hide',
        '(Top)',
        'History',
        'Article',
        'Talk',
        'View history',
        '[edit]',
        'About Wikipedia',
      ],
    );
  });

  it('in Arabic loses the same', () => {
    const story =
      'قال رئيس البلدية إن المجلس صوت يوم الثلاثاء على إبقاء الميناء القديم مفتوحا لعشر سنوات أخرى، وعلى بناء جدار جديد من مال الميناء بعد نقاش طويل.';
    check(
      [
        'جريدة الميناء',
        'محمد الكاتب',
        'جريدة الميناء',
        'محمد الكاتب',
        '',
        'المجلس يبقي الميناء القديم مفتوحا',
        '',
        'الميناء',
        'الميناء',
        '',
        story,
        'شارك هذا الخبر',
        'أخبار ذات صلة',
        'عاصفة في الشمال',
      ],
      ['# المجلس يبقي الميناء القديم مفتوحا', story],
      [
        'جريدة الميناء',
        'محمد الكاتب',
        'جريدة الميناء',
        'محمد الكاتب',
        'الميناء',
        'الميناء',
        'شارك هذا الخبر',
        'أخبار ذات صلة',
        'عاصفة في الشمال',
      ],
    );
  });

  it('escapes what would be a mark, and nothing else', () => {
    check(
      [STORY, 'It costs 5 * 3 * 2 and _so_ on, said “[the] plan”, <b>not</b> more.', '2018. That was the year.'],
      [
        STORY,
        'It costs 5 \\* 3 \\* 2 and \\_so\\_ on, said “\\[the\\] plan”, \\<b\\>not\\</b\\> more.',
        '2018\\. That was the year.',
      ],
    );
    check(
      [STORY, '“We have to address [the] Taliban,” he said.'],
      [STORY, '“We have to address [the] Taliban,” he said.'],
    );
  });

  it('whose lines were broken at a column has paragraphs', () => {
    const lines = [
      'The council voted on Tuesday to keep the old harbour open for another',
      'ten years, and to pay for a new wall with the money of the port. It was',
      'the third vote in a row, and the closest of them by far.',
      '',
      'Ben Marsh, the mayor, who spoke for an hour, said that nobody would ever',
      'sell the harbour to anybody who asks for it, and least of all to those',
      'who do.',
    ];
    assert.equal(readClipped(lines.join('\n')).body, `${lines.join('\n')}\n`);
  });
});
