import assert from 'node:assert/strict';
import { strayWords } from '../../server/src/import/followed.ts';
import { readHtml } from '../../server/src/import/html/read-html.ts';

const STORY = [
  '<p>The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port. It was the third vote in a row, and the closest of them by far.</p>',
  '<p>“We will <em>not</em> sell the harbour,” said Ben Marsh, the mayor. He spoke for an hour, and most of the people in the hall stood up when he had ended, though by no means all of them.</p>',
].join('\n');

async function readPage(html: string, address?: string) {
  const read = await readHtml(html, address);
  assert.deepEqual(strayWords(read.body, read.input), [], 'every word is the page’s');
  return read;
}

describe('a page of the web', () => {
  it('says of itself in JSON-LD what it is', async () => {
    const { metadata, body, cut } = await readPage(`<!doctype html><html lang="en-GB"><head><title>x</title>
      <link rel="canonical" href="https://example.org/2021/harbour">
      <script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Council keeps harbour open",
        "datePublished":"2021-10-21T23:30:00+02:00","dateModified":"2022-01-01","author":[{"@type":"Person","name":"Ada Finch"},{"name":"Ben Marsh"}],
        "publisher":{"@id":"#post"}},{"@id":"#post","@type":"Organization","name":"The Harbour Post"}]}</script></head><body>
      <nav><ul><li>Home</li><li>News</li></ul></nav><h1>Council keeps harbour open</h1>
      <article>${STORY}<p>Advertisement</p></article><footer>© 2021 The Harbour Post</footer></body></html>`);
    assert.deepEqual(metadata, {
      title: 'Council keeps harbour open',
      author: 'Ada Finch, Ben Marsh',
      publisher: 'The Harbour Post',
      date: '2021-10-21',
      url: 'https://example.org/2021/harbour',
      lang: 'en',
    });
    assert.match(body, /^# Council keeps harbour open\n\nThe council voted .*\n\n“We will \*not\* sell/);
    assert.deepEqual(
      cut.map(({ text }) => text),
      ['Home', 'News', 'Advertisement', '© 2021 The Harbour Post'],
    );
  });

  it('says it in its head', async () => {
    const { metadata } = await readPage(
      `<html><head><title>Council keeps harbour open | The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post"><meta name="author" content="By Ada Finch">
      <meta property="article:published_time" content="2021-10-21T08:00:00Z"></head><body><article>${STORY}</article></body></html>`,
      'https://example.org/a',
    );
    assert.deepEqual(metadata, {
      title: 'Council keeps harbour open',
      author: 'Ada Finch',
      publisher: 'The Harbour Post',
      date: '2021-10-21',
      url: 'https://example.org/a',
      lang: 'en',
    });
  });

  it('that says nothing is told nothing of', async () => {
    const { metadata } = await readPage(`<body><div>${STORY}</div></body>`);
    assert.deepEqual(
      Object.entries(metadata).filter(([, value]) => value !== undefined),
      [['lang', 'en']],
    );
  });

  it('keeps headings, lists, quotations, tables and notes', async () => {
    const { body } =
      await readPage(`<body><article><h1>Harbours</h1>${STORY}<h3>Costs<span class="mw-editsection">[edit]</span></h3>
      <p>The wall costs four million in all, which the port has to find by the end of next year.<sup><a href="#n">[1]</a></sup></p>
      <blockquote><p>The sea does not wait, and nor shall we who live by it.</p></blockquote>
      <ul><li>One wall of stone</li><li>Two gates<ul><li>of steel</li></ul></li></ul>
      <table><tr><td>2021</td><td><p>four million</p></td></tr></table></article>
      <ol class="references"><li id="n">Finch, Ada. The Harbour Post.</li></ol></body>`);
    assert.match(
      body,
      /### Costs\n\nThe wall .* year\.\[\^1\]\n\n> The sea .*\n\n- One wall of stone\n- Two gates\n {4}- of steel\n\n2021 \| four million\n\n\[\^1\]: Finch, Ada/,
    );
  });

  it('has notes, however its references lead to them', async () => {
    const more = STORY.replace('The council voted', 'It voted');
    for (const [name, reference, note] of [
      [
        'Pandoc',
        '<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a>',
        '<section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Finch, Ada.<a href="#fnref1" class="footnote-back">↩︎</a></p></li></ol></section>',
      ],
      ['by hand', '<sup><a href="#n" id="r">1</a></sup>', '<ol><li id="n">Finch, Ada. <a href="#r">↩</a></li></ol>'],
      [
        'Word',
        '<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>',
        '<div><hr><div id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> Finch, Ada.</p></div></div>',
      ],
      [
        'newsletters',
        '<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a>',
        '<div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>Finch, Ada.</p></div></div>',
      ],
      ['no links', '<sup>1</sup>', '<p><sup>1</sup> Finch, Ada.</p>'],
    ] as const) {
      const { body, cut } = await readPage(
        `<article><h1>Harbours</h1>${STORY}<p>It cost 41 in 1953.${reference} The gate is 12 km<sup>2</sup>.</p>${more}${note}</article>`,
      );
      assert.match(body, /in 1953\.\[\^1\] The gate is 12 km2\.\n/, name);
      assert.match(body, /\n\[\^1\]: Finch, Ada\.\n$/, name);
      assert.deepEqual(cut, [], name);
    }
  });

  it('sets a reference whose note is not there apart from its word, and takes no other link for one', async () => {
    const { body } = await readPage(
      `<article><h1>Harbours</h1>${STORY}<p>It cost 41 in 1953.<a role="doc-noteref" href="notes.html#n1">1</a> The gate of <a href="#y">1954</a> and page <a href="#p">3</a> stand below.</p><p id="y">Of 1954.</p><p id="p">Of three.</p></article>`,
    );
    assert.match(body, /in 1953\.\S*\[1\S*\] The gate of 1954 and page 3 stand below\./);
  });

  it('that goes on through the day has all of its posts, and none of other articles', async () => {
    const post = (heading: string, text: string) =>
      `<div class="post"><time>22.15</time><h2>${heading}</h2>${text}</div>`;
    const card = (heading: string) => `<div class="card"><h3><a href="/b">${heading}</a></h3><p>Read it.</p></div>`;
    const { body } = await readPage(`<title>Storm</title><main><h1>Storm</h1>${post('The wall holds', STORY)}
      ${post('The bridge is shut', '<p>Nobody may cross.</p><ul class="social"><li>Share</li></ul>')}${post('Trees down', '<p>Nine fell.</p>')}</main>
      <div>${card('Ten storms')}${card('Ten walls')}</div>`);
    assert.match(body, /## The bridge is shut\n\nNobody may cross\.\n[\s\S]*## Trees down\n\nNine fell\.\n$/);
    assert.doesNotMatch(body, /Ten storms|Read it/);
  });

  it('has the byline and the day that stand under its title, and none of an article beside it', async () => {
    const other =
      '<aside><article><h4>Ten storms</h4><time datetime="2018-02-02">2 Feb</time><span class="byline"><b class="author">Ben Marsh</b></span></article></aside>';
    const page = (head: string) =>
      readPage(
        `<html><head><title>The old wall holds - Port News</title></head><body><div>Home</div><div><div>The old wall holds</div>${head}</div><div><div>${STORY}</div></div>${other}</body></html>`,
      );
    const { metadata } = await page('<div>By Ada Finch, Port News</div><div>October 21, 2021</div>');
    assert.deepEqual(
      [metadata.title, metadata.author, metadata.date],
      ['The old wall holds', 'Ada Finch', '2021-10-21'],
    );
    const bare = await page('');
    assert.deepEqual([bare.metadata.author, bare.metadata.date], [undefined, undefined]);
  });

  it('says in its markup what it is, and its title without the site on either side', async () => {
    const { metadata } = await readPage(
      `<title>Port News :: The old wall holds</title><div itemscope><h1 itemprop="headline">The old wall holds</h1><span itemprop="publisher" itemscope><meta itemprop="name" content="Port News"></span>${STORY}</div>`,
    );
    assert.deepEqual([metadata.title, metadata.publisher], ['The old wall holds', 'Port News']);
    for (const title of [
      'The old wall holds：Port News',
      'Port News: The old wall holds',
      'The old wall holds | Port News',
    ]) {
      const page = await readPage(
        `<meta property="og:title" content="${title}"><meta property="og:site_name" content="Port News"><article>${STORY}</article>`,
      );
      assert.equal(page.metadata.title, 'The old wall holds');
    }
  });

  it('has a body whatever stands beside it', async () => {
    for (const html of [
      `<html><div id="stamp"></div><head><title>Harbours</title></head><body>${STORY}</body></html>`,
      `<html><head><title>Harbours</title></head>${STORY}</html>`,
      `<title>Harbours</title>${STORY}`,
    ]) {
      const { body, metadata } = await readPage(html);
      assert.match(body, /The council voted[\s\S]*Ben Marsh/);
      assert.equal(metadata.title, 'Harbours');
    }
  });

  it('keeps words whole that are set in parts, and what only looks like a character reference', async () => {
    const { body } = await readPage(
      `<article>${STORY}<p>He read <em>The Wall</em>’s first page<!-- -->, on Page <!-- -->A<!-- -->22<!-- -->, and said that 400&amp;percnt; of it was 12.1 too long for him.</p></article>`,
    );
    assert.match(body, /\*The Wall\*’s first page, on Page A22, and said that 400\\&percnt; of it was 12\.1 too long/);
  });

  it('marks an item once, and takes the list of notes whole that its numbers are of', async () => {
    const { body } = await readPage(`<article>${STORY}<p>The wall costs four million.[1] The gates cost two.[2]</p>
      <h2>Footnotes</h2><ol class="references"><li>Of which <div></div>one was paid.</li></ol>
      <h2>Sources</h2><ol class="references"><li><p>Finch, Ada.</p><p>The Harbour Post.</p></li><li>Marsh, Ben.</li></ol></article>`);
    assert.match(
      body,
      /million\.\[\^1\] The gates cost two\.\[\^2\]\n\n## Footnotes\n\n1\. Of which\n {3}one was paid\.\n/,
    );
    assert.match(body, /\[\^1\]: Finch, Ada\.\n\nThe Harbour Post\.\n\n\[\^2\]: Marsh, Ben\.\n$/);
  });

  it('is the longest of what may be its article', async () => {
    const letter =
      '<form><p>Get the newsletter of the harbour and help us to keep it open and free for all who sail, whoever they are, wherever they go, and whatever they do there.</p></form>';
    const lines = Array.from(
      { length: 30 },
      (_, i) => `<li>Boat ${i} has come in from the north, and nobody knows with what.</li>`,
    );
    const { body } = await readPage(
      `<body><div><ul>${lines.join('')}</ul></div><div class="footer">${letter}</div></body>`,
    );
    assert.match(body, /Boat 0 has come in[\s\S]*Boat 29 has come in/);
  });

  for (const [name, head, h1, title] of [
    ['of the site, which is none', '<title>The wall holds | Harbour News</title>', 'Harbour News', 'The wall holds'],
    ['that is the title', '<title>The wall holds - My pages</title>', 'The wall holds', 'The wall holds'],
    [
      'that the search engines have not',
      '<title>The wall holds</title><script type="application/ld+json"><![CDATA[{"@type":"Article","headline":"List article","name":"The wall holds"}]]></script>',
      'Harbours',
      'The wall holds',
    ],
  ] as const) {
    it(`may have a heading ${name}`, async () => {
      const { metadata } = await readPage(
        `<html><head>${head}</head><body><h1>${h1}</h1><article>${STORY}</article></body></html>`,
      );
      assert.deepEqual([metadata.title, metadata.publisher], [title, undefined]);
    });
  }

  it('is not of the day when it was changed, nor of a publisher that is an address', async () => {
    const { metadata } = await readPage(`<html><head><meta property="og:site_name" content="https://example.org">
      <meta name="DC.creator" content="Finch, Ada"><meta name="DC.creator" content="Marsh, Ben"></head>
      <body><p>Updated <time datetime="2024-12-07T12:00:00Z">at noon</time></p><article>${STORY}</article></body></html>`);
    assert.deepEqual(
      [metadata.date, metadata.publisher, metadata.author],
      [undefined, undefined, 'Finch, Ada; Marsh, Ben'],
    );
  });

  it('never runs, nor shows what its reader does not see', async () => {
    const { body } = await readPage(`<body onload="globalThis.ran = 1"><article>${STORY}
      <script>globalThis.ran = 1; document.write('written')</script><img src=x onerror="globalThis.ran = 1">
      <p style="display: none">Hidden words of a trap</p><noscript>Turn it on</noscript></article></body>`);
    assert.equal((globalThis as { ran?: number }).ran, undefined);
    assert.doesNotMatch(body, /written|Hidden|Turn it on|ran/);
  });

  it('that is nested without measure is read all the same', async () => {
    const { body } = await readPage(`<body>${'<div>'.repeat(3000)}${STORY}${'</div>'.repeat(3000)}</body>`);
    assert.match(body, /The council voted on Tuesday/);
  });
});
