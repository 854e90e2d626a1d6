import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../../server/src/import/article.ts';
import { unpack } from '../../server/src/import/documents/archive.ts';
import { type Reader, startReader } from '../../server/src/import/reader.ts';
import { bundlePath } from '../support/bundles.ts';
import { madeDocx, madeEpub, madePdf, pdfLines, wordParagraph, zipped } from './made-files.ts';

/** Read as they are in earnest: in their process, out of the bundle. */
describe('a document', () => {
  let reader: Reader;
  before(() => {
    reader = startReader(bundlePath('import'));
  });
  after(() => reader.end());

  async function readFile(name: string, bytes: Uint8Array | string): Promise<Article> {
    const raw = { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes };
    const article = await reader.read(raw);
    assert.deepEqual(await reader.departures(raw, article.body), article.outcome === 'read' ? [] : undefined);
    return article;
  }

  const LEFT = [
    'The council voted on Tuesday to keep the',
    'old harbour open for another ten years, and',
    'to pay for a new wall with the money of the',
    'port. It was the third vote in a row, and the',
    'closest of them by far, since the regu-',
    'lations of the port had been changed.',
  ];
  const RIGHT = [
    'Ben Marsh, the mayor, said: “We will not',
    'sell the harbour to anybody who asks for it,',
    'and least of all to those who do.” He spoke',
    'for an hour, and most of the people in the',
    'hall stood up when he had ended, but not all',
    'of them clapped their hands for the long-',
  ];

  it('of two columns is read down the one, then down the other, over the end of the page', async () => {
    const { body, cut, metadata } = await readFile(
      'two.pdf',
      madePdf([
        [
          { x: 72, y: 775, text: 'The Harbour Post', size: 9 },
          ...pdfLines(['Council keeps harbour open'], { y: 740, size: 20 }),
          ...pdfLines(LEFT),
          ...pdfLines(RIGHT, { x: 320 }),
          { x: 300, y: 30, text: '1' },
        ],
        [
          { x: 72, y: 775, text: 'The Harbour Post', size: 9 },
          ...pdfLines(['term mayor of the town, who then left by the', 'back door and went home.']),
          ...pdfLines(['The long-term plan of the port has a wall.'], { y: 640 }),
          { x: 300, y: 30, text: '2' },
        ],
      ]),
    );
    assert.equal(metadata.title, 'Council keeps harbour open');
    assert.equal(
      body.replace(/(?<=\S)\n(?=\S)/g, ' '),
      [
        '<!-- page 1 -->',
        '# Council keeps harbour open',
        'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port. It was the third vote in a row, and the closest of them by far, since the regulations of the port had been changed.',
        'Ben Marsh, the mayor, said: “We will not sell the harbour to anybody who asks for it, and least of all to those who do.” He spoke for an hour, and most of the people in the hall stood up when he had ended, but not all of them clapped their hands for the long-term <!-- page 2 --> mayor of the town, who then left by the back door and went home.',
        'The long-term plan of the port has a wall.\n',
      ].join('\n\n'),
    );
    assert.deepEqual(
      cut.map(({ text }) => text),
      ['The Harbour Post', '1', 'The Harbour Post', '2'],
    );
  });

  it('of pictures alone is empty, and says so', async () => {
    const { outcome, problems } = await readFile('scan.pdf', madePdf(['picture', 'picture']));
    assert.equal(outcome, 'empty');
    assert.match(problems[0]!, /^It has no text: its 2 pages are pictures\./);
  });

  it('of Word has headings, quotations and notes, and nothing that was deleted', async () => {
    const { body, metadata } = await readFile(
      'a.docx',
      madeDocx(
        wordParagraph('Council keeps harbour open', 0) +
          wordParagraph('By Ada Finch') +
          '<w:p><w:r><w:t>The council voted &amp; paid.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>' +
          '<w:del w:id="1" w:author="x"><w:r><w:delText>Deleted words.</w:delText></w:r></w:del></w:p>' +
          wordParagraph('What it costs', 1) +
          wordParagraph('“We will not sell the harbour.”', 2),
        '<w:footnote w:id="2"><w:p><w:r><w:t>Minutes, p. 3.</w:t></w:r></w:p></w:footnote>',
      ),
    );
    assert.equal(metadata.title, 'Council keeps harbour open');
    assert.equal(
      body,
      '# Council keeps harbour open\n\nBy Ada Finch\n\nThe council voted & paid.[^1]\n\n## What it costs\n\n> “We will not sell the harbour.”\n\n[^1]: Minutes, p. 3.\n',
    );
  });

  it('of Word names its author and its day by the styles of their paragraphs', async () => {
    const { metadata } = await readFile(
      'a.docx',
      madeDocx(
        wordParagraph('The wall', 0) +
          wordParagraph('Ada Finch', 3) +
          wordParagraph('26 October 2018', 4) +
          wordParagraph('The council voted to keep the old harbour open.'),
      ),
    );
    assert.deepEqual([metadata.title, metadata.author, metadata.date], ['The wall', 'Ada Finch', '2018-10-26']);
  });

  it('of rich text has its words in any script, and its notes below them', async () => {
    const { body, outcome } = await readFile(
      'a.rtf',
      [
        String.raw`{\rtf1\ansi\ansicpg1252\deff0\uc1{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Arial;}}`,
        String.raw`{\info{\title Other words}}{\header Running header}`,
        String.raw`The council voted on Tuesday to keep the caf\'e9 open \emdash  for ten years.{\super\chftn}`,
        String.raw`{\*\footnote{\chftn} See the \i minutes\i0 .}\par`,
        String.raw`\ldblquote We will not sell the harbour,\rdblquote  said Ben O\rquote Marsh{\v hidden}{\deleted gone}.\par`,
        String.raw`{\f1 \'cf\'f0\'e8\'e2\'e5\'f2} and \u1605?\u1610?\u1606?\u1575?\u1569? were said.\par`,
        String.raw`\trowd\intbl One wall\cell Two gates\cell\row}`,
      ].join('\n'),
    );
    assert.deepEqual(
      [outcome, body.trim().split('\n\n')],
      [
        'read',
        [
          'The council voted on Tuesday to keep the café open — for ten years.',
          '“We will not sell the harbour,” said Ben O’Marsh.',
          'Привет and ميناء were said.',
          'One wall Two gates',
          'See the minutes.',
        ],
      ],
    );
  });

  it('that is a book has its chapters in order', async () => {
    const { body, metadata } = await readFile(
      'b.epub',
      madeEpub(
        '<dc:title>The Old Harbour</dc:title><dc:creator>Ada Finch</dc:creator><dc:publisher>North Wind Press</dc:publisher><dc:date>2019-05-01</dc:date>',
        ['<h2>One</h2><p>The sea does not wait.</p>', '<h2>Two</h2><p>She said: “I will.”</p>'],
      ),
    );
    const { title, author, publisher, date } = metadata;
    assert.deepEqual(
      [title, author, publisher, date],
      ['The Old Harbour', 'Ada Finch', 'North Wind Press', '2019-05-01'],
    );
    assert.equal(body, '# The Old Harbour\n\n## One\n\nThe sea does not wait.\n\n## Two\n\nShe said: “I will.”\n');
  });

  it('that is a book has the notes of each chapter', async () => {
    const chapter = (words: string, note: string) =>
      `<p>${words} 1953.<a epub:type="noteref" href="#n1">1</a></p><p>It goes on.</p><aside epub:type="footnote" id="n1"><p>${note}</p></aside>`;
    const { body } = await readFile(
      'b.epub',
      madeEpub('<dc:title>The Old Harbour</dc:title>', [
        chapter('It was', 'A Saturday.'),
        chapter('It was not', 'A Sunday.'),
      ]),
    );
    assert.match(body, /It was 1953\.\[\^1\]\n\nIt goes on\.\n\n\[\^1\]: A Saturday\./);
    assert.match(body, /It was not 1953\.\[\^1-2\]\n\nIt goes on\.\n\n\[\^1-2\]: A Sunday\./);
  });

  it('that is a mail has the subject, the sender and the day', async () => {
    const head =
      'From: Ada Finch <ada@example.org>\r\nSubject: =?utf-8?q?The_harbour?=\r\nDate: Thu, 21 Oct 2021 23:30:00 +0200\r\nMIME-Version: 1.0\r\n';
    const { body, metadata } = await readFile(
      'm.eml',
      `${head}Content-Type: text/plain; charset=utf-8\r\n\r\nDear Ben,\r\n\r\nwe will not sell.\r\n\r\n> You will.\r\n`,
    );
    assert.deepEqual([metadata.title, metadata.author, metadata.date], ['The harbour', 'Ada Finch', '2021-10-21']);
    assert.equal(body, 'Dear Ben,\n\nwe will not sell.\n\n> You will.\n');
    const page = await readFile('m.eml', `${head}Content-Type: text/html\r\n\r\n<p>We will <b>not</b> sell.</p>`);
    assert.equal(page.body, 'We will **not** sell.\n');
  });

  it('that is a forwarded mail has the subject, the sender and the day of what was forwarded', async () => {
    const head =
      'From: Ben <ben@example.org>\r\nSubject: Fwd: The harbour\r\nDate: Thu, 21 Oct 2021 23:30:00 +0200\r\nMIME-Version: 1.0\r\n\r\n';
    const letter = 'Dear all,\r\n\r\nwe will not sell.\r\n';
    for (const [sign, from, date] of [
      [
        '---------- Forwarded message ---------',
        'From: Ada Finch <ada@example.org>',
        'Date: Mon, 18 Oct 2021 at 08:00',
      ],
      ['Begin forwarded message:\r\n', '> From: "Ada Finch" <ada@example.org>', '> Date: 18 October 2021'],
      ['-------- Weitergeleitete Nachricht --------', 'Von: Ada Finch <ada@example.org>', 'Datum: 18. Oktober 2021'],
    ]) {
      const { body, metadata, cut } = await readFile(
        'm.eml',
        `${head}FYI!\r\n\r\n${sign}\r\n${from}\r\n${date}\r\nSubject: The harbour\r\nTo: Ben <ben@example.org>\r\n\r\n${letter}`,
      );
      assert.deepEqual(
        [metadata.title, metadata.author, metadata.date],
        ['The harbour', 'Ada Finch', '2021-10-18'],
        sign,
      );
      assert.equal(body, 'Dear all,\n\nwe will not sell.\n');
      assert.equal(cut[0]!.text, 'FYI!');
    }
    const answer = await readFile(
      'm.eml',
      `${head}No, I will not.\r\n\r\n-----Original Message-----\r\nFrom: Ada Finch <ada@example.org>\r\n\r\n${letter}`,
    );
    assert.match(answer.body, /^No, I will not\.\n[\s\S]*we will not sell\.\n$/);
    assert.equal(answer.metadata.author, 'Ben');
  });

  it('that is a transcript has paragraphs and voices', async () => {
    const rip =
      '1\n00:00:01,000 --> 00:00:03,000\nWe will not sell\n\n2\n00:00:03,100 --> 00:00:05,000\n<i>the harbour.</i>\n\n3\n00:00:09,000 --> 00:00:11,000\nThank you.\n';
    const { body, metadata } = await readFile('s.srt', rip);
    assert.equal(metadata.type, 'transcript');
    assert.equal(body, '<!-- time 0:01 -->\n\nWe will not sell\nthe harbour.\n\n<!-- time 0:09 -->\n\nThank you.\n');
    const web =
      'WEBVTT Talk\n\n00:01.000 --> 00:03.000\n<v Ada Finch>We will not sell.\n\n00:03.100 --> 00:04.000\n<v Ben Marsh>Why?\n';
    assert.equal(
      (await readFile('s.vtt', web)).body,
      '# Talk\n\n<!-- time 0:01 -->\n\nAda Finch: We will not sell.\n\n<!-- time 0:03 -->\n\nBen Marsh: Why?\n',
    );
  });

  for (const [name, encoding, text] of [
    [
      'Western Windows',
      (text: string) =>
        Buffer.from(
          text.replace(/[“”]/g, (mark) => (mark === '“' ? '\x93' : '\x94')),
          'latin1',
        ),
      'Er sagte: “Wir verkaufen den Hafen nicht für Geld, und die Brücke über den Fluß schon gar nicht.” Das hörten alle.',
    ],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'), 'وقال: “لن نبيع الميناء القديم”.'],
    [
      'UTF-16 without its mark',
      (text: string) => Buffer.from(text, 'utf16le'),
      'He said: "We will not sell the harbour."',
    ],
  ] as const) {
    it(`is read in ${name}`, async () => {
      assert.equal((await readFile('a.txt', encoding(text))).body, `${text}\n`);
    });
  }

  it('that is none says what it is', async () => {
    const reason = async (name: string, bytes: Uint8Array | string) => (await readFile(name, bytes)).problems[0];
    assert.match((await reason('a.rtf', 'Hello'))!, /is no RTF/);
    assert.match((await reason('a.rtf', String.raw`{\rtf1\ansi\ansicpg437 \'82}`))!, /its code page 437 is not known/);
    assert.match((await reason('a.txt', Buffer.from('\x89PNG\r\n', 'latin1')))!, /is a picture/);
    assert.match((await reason('a.docx', 'Hello'))!, /no Word document/);
    assert.match((await reason('a.pdf', '%PDF-1.7 and then nothing'))!, /damaged/);
    assert.match((await reason('a.docx', zipped({ 'other.xml': '<a/>' })))!, /no document of Word/);
    assert.match((await reason('a.txt', ' \n'))!, /empty/);
    assert.match((await reason('a.txt', Buffer.from([1, 0, 0, 0, 5, 6, 7, 0, 0, 1])))!, /not text/);
  });

  it('that would unpack to more than can be held is left', () => {
    const bomb = zipped({ 'word/document.xml': new Uint8Array(3 * 1024 * 1024) });
    assert.ok(bomb.length < 10_000);
    assert.deepEqual(
      unpack(bomb, () => true, 1024 * 1024),
      { reason: 'would unpack to more than 1 MB' },
    );
    const { files } = unpack(bomb, () => true) as { files: ReadonlyMap<string, Uint8Array> };
    assert.equal(files.get('word/document.xml')?.length, 3 * 1024 * 1024);
  });

  it('that is too large for a source is left', async () => {
    const [tags, text] = [
      await readFile('a.html', '<p>'.repeat(200_001)),
      await readFile('a.txt', 'a'.repeat(20 * 2 ** 20 + 1)),
    ];
    assert.deepEqual(
      [tags, text].map(({ problems }) => problems[0]),
      ['It has too many elements for an article.', 'It is longer than a source can be (20 MB).'],
    );
  });

  it('that ends the process which reads it has failed, and no other', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    writeFileSync(join(folder, 'dies.cjs'), 'process.on("message", () => process.abort())');
    const mortal = startReader(join(folder, 'dies.cjs'));
    const raw = { name: 'a.txt', bytes: Buffer.from('Some words.') };
    for (const { problems } of [await mortal.read(raw), await mortal.read(raw)])
      assert.deepEqual(problems, ['It could not be read: it takes too much memory.']);
    mortal.end();
    rmSync(folder, { recursive: true });
  });

  it('that takes too long is left, and the next one is read', async () => {
    const hasty = startReader(bundlePath('import'), 1);
    const { outcome, problems } = await hasty.read({ name: 'a.txt', bytes: Buffer.from('Some words.') });
    hasty.end();
    assert.deepEqual([outcome, problems], ['failed', ['It could not be read: it takes longer than 0.001 seconds.']]);
    assert.equal((await readFile('a.txt', 'Some words.')).body, 'Some words.\n');
  });
});
