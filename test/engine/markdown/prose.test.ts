import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { words } from '../../../server/src/engine/text/words.ts';

/** The paragraphs as `kind: text`, with the number of a block quotation, white space collapsed and joiners dropped. */
function paragraphs(text: string): readonly string[] {
  const { prose } = parseDraft('/draft.md', text);
  assert.equal(prose.text.length, text.length);
  return prose.paragraphs.map(({ start, end, kind, block }) => {
    const content = prose.text
      .slice(start, end)
      .replace(/\u2060/g, '')
      .replace(/\s+/g, ' ');
    return `${kind}${block === undefined ? '' : ` ${block}`}: ${content}`;
  });
}

function only(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(
    paragraphs(text),
    expected.map((one) => `text: ${one}`),
    text,
  );
}

function wordsOf(text: string): readonly string[] {
  return words(parseDraft('/draft.md', text).prose.text).map((word) => text.slice(word.start, word.end));
}

describe('prose: character references', () => {
  it('are read as what they stand for', () => {
    only('caf&eacute;s&nbsp;&amp; bars', 'cafés & bars');
    only('&#8220;So,&#x201D; he said&hellip;', '“So,” he said…');
    only('&quot;So&quot;, *he* said', '"So", he said');
  });
  it('are text where they name nothing', () => {
    only('Q&A; &nothing; &#0; &#xD800; &#99999999; & so', 'Q&A; &nothing; &#0; &#xD800; &#99999999; & so');
    only('\\&amp; `&amp;`', '&amp;');
  });
  it('part and join words as their characters do', () => {
    assert.deepEqual(wordsOf('caf&eacute;s&nbsp;are in&mdash;out'), ['caf&eacute;s', 'are', 'in', 'out']);
  });
});

describe('prose: paragraphs', () => {
  it('tells headings, list items, block quotations and table cells from text', () => {
    assert.deepEqual(
      paragraphs(
        '# One #\n\nTwo\nlines\n\nThree\n===\n\n- four\n- [x] five\n\n> six\n> > seven\n\neight\n\n> - nine\n\n| a | b |\n|---|---|\n| c | d |\n',
      ),
      [
        'heading: One',
        'text: Two lines',
        'heading: Three',
        'list-item: four',
        'list-item: five',
        'block-quotation 0: six',
        'block-quotation 0: seven',
        'text: eight',
        'block-quotation 1: nine',
        'table-cell: a',
        'table-cell: b',
        'table-cell: c',
        'table-cell: d',
      ],
    );
  });

  it('reads every kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['---', 'lang: de', '---', '# A', '', 'b\\', 'c', '', '> d', '> e', '', '| f |', '|---|'].join(end);
      assert.deepEqual(
        paragraphs(text),
        ['heading: A', 'text: b c', 'block-quotation 0: d e', 'table-cell: f'],
        JSON.stringify(end),
      );
      assert.equal(parseDraft('/draft.md', text).prose.language, 'de');
    }
  });

  it('keeps line ends where they are', () => {
    const { prose } = parseDraft('/draft.md', '```\ncode\n```\n\na `b\nc` d\n');
    assert.equal(prose.text, '   \n    \n   \n\na   \n   d\n');
  });
});

describe('prose: what is blanked', () => {
  it('code, math, HTML, comments', () => {
    only('a `b` c', 'a c');
    only('a\n\n```js\nb\n```\n\n    c\n', 'a');
    only('a $x^2$ b $$y\nz$$ c', 'a b c');
    only('a <b class="x">b</b> <!-- c --> d<br>e', 'a b d e');
    only('a\n\n<script>\nb\n</script>\n\n<div>\n<p>c</p>\n</div>\n', 'a', 'c');
  });

  it('but not sums of money', () => {
    only('From $5 million to US$6 million', 'From $5 million to US$6 million');
    only('It fell from $20,000 to $30,000.', 'It fell from $20,000 to $30,000.');
    only('It cost $5 in US$ and £3', 'It cost $5 in US$ and £3');
    only('“Pay $a,” he said, “not $b.”', '“Pay $a,” he said, “not $b.”');
  });

  it('links and images, but for the words of a link', () => {
    only('a [b c](http://d "e") f ![g](h)', 'a b c f');
    only('a [b][c] d\n\n[c]: http://x "title"\n', 'a b d');
    only('<http://a.org> and https://b.org/_c_d', 'http://a.org and https://b.org/_c_d');
  });

  it('but not the brackets of an editor', () => {
    only('“[T]he [mayor] said [sic]”', '“[T]he [mayor] said [sic]”');
    only('“We [all][he added] go”', '“We [all][he added] go”');
  });

  it('citations with all that their brackets hold', () => {
    only('He said “no” [see @a, p. 3; @b], and @c [p. 4] “yes” [-@d].', 'He said “no” , and “yes” .');
    only('He said “no” [@na', 'He said “no”');
  });

  it('footnote marks, but not what the notes say', () => {
    assert.deepEqual(paragraphs('He said “no”.[^1]\n\n[^1]: At noon.\n[^b]: Word\n\n    More.\n'), [
      'text: He said “no”.',
      'text: At noon.',
      'text: Word',
      'text: More.',
    ]);
    only('He said^[At *noon*.] “no”', 'He saidAt noon. “no”');
  });

  it("Pandoc's divs and attributes, and Quarto's shortcodes", () => {
    assert.deepEqual(paragraphs('# A {#b .c}\n\n::: {.note}\ntext [d]{.smallcaps} e\n:::\n\n{{< video x >}} f'), [
      'heading: A',
      'text: text d e',
      'text: f',
    ]);
    only('{he said}', '{he said}');
  });

  it('escapes', () => {
    only('5 \\* 3 \\[x\\] \\"y\\"', '5 * 3 [x] "y"');
  });
});

describe('prose: words stay whole', () => {
  it('with marks inside them', () => {
    assert.deepEqual(wordsOf('un*think*able **bold**ly H~2~O ~~de~~leted'), [
      'un*think*able',
      '**bold**ly'.slice(2),
      'H~2~O',
      'de~~leted',
    ]);
  });

  it('and quotation marks still touch what they enclose', () => {
    const text = (markdown: string) => parseDraft('/draft.md', markdown).prose.text;
    assert.equal(text('x "*We* will *go*" y'), 'x "\u2060We  will  go\u2060" y');
    assert.equal(text('*"We will"* y'), ' "We will"  y');
    assert.equal(text('"we go"[^1], y'), '"we go"\u2060\u2060\u2060\u2060, y');
  });
});

describe('prose: language', () => {
  it('is what the front matter says, else what the words say', () => {
    assert.equal(parseDraft('/a.md', '---\nlang: fr-CA\n---\nThe cat is on the mat.').prose.language, 'fr');
    assert.equal(parseDraft('/a.md', '---\nlang: [x]\n---\nThe cat is on the mat.').prose.language, 'en');
    assert.equal(parseDraft('/a.md', '').prose.language, undefined);
  });
});
