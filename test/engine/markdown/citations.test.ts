import assert from 'node:assert/strict';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { parseFixture } from '../../support/fixture.ts';

/** Carets mark each key's own characters. The note is the key, with "in text" after it where it stands outside brackets. */
function check(fixture: string, path = '/draft.md'): void {
  const { text, marks } = parseFixture(fixture)[0]!;
  const found = parseDraft(path, text).citations.map(({ keySpan, key, inText }) => ({
    start: keySpan.start,
    end: keySpan.end,
    note: inText ? `${key}, in text` : key,
  }));
  assert.deepEqual(found, marks);
}

function none(text: string): void {
  assert.deepEqual(parseDraft('/draft.md', text).citations, [], text);
}

/** What belongs to the first citation of a text, and what all of its group. */
function spans(text: string): readonly [string, string] {
  const [first] = parseDraft('/draft.md', text).citations;
  assert.ok(first, text);
  return [textOf(text, first), textOf(text, first.group)];
}

describe('citations: keys', () => {
  it('start with a letter, digit or underscore of any script', () => {
    check(`
      [@nato-2018] [@2018nato] [@_draft] [@مقال] [@Über_das]
        ^^^^^^^^^ nato-2018
                     ^^^^^^^^ 2018nato
                                 ^^^^^^ _draft
                                           ^^^^ مقال
                                                   ^^^^^^^^ Über_das
    `);
    none('[@-a] [@:b] [@.c] [@] @ [@ a]');
  });

  it('go on over single marks that a letter, digit or underscore follows', () => {
    check(`
      @Foo_bar.baz. says @Foo--bar and @a:b/c#d. and @x+y?z, and @end- there
       ^^^^^^^^^^^ Foo_bar.baz, in text
                          ^^^ Foo, in text
                                        ^^^^^^^ a:b/c#d, in text
                                                      ^^^^^ x+y?z, in text
                                                                  ^^^ end, in text
    `);
  });

  it('hold any balanced text in braces', () => {
    check(`
      See [@{https://example.org/a b?c={d}}, p. 3] and @{Foo_bar.}.
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://example.org/a b?c={d}
                                                         ^^^^^^^^ Foo_bar., in text
    `);
    none('@{never closed');
  });
});

describe('citations: forms', () => {
  it('share brackets, with prefixes, locators and a hidden author', () => {
    check(`
      He said so [see @a, pp. 33-35 and *passim*; also @b, chap. 2 [sic]; -@c].
                       ^ a
                                                        ^ b
                                                                            ^ c
    `);
    assert.deepEqual(spans('x [see @a, p. 3; -@b] y'), ['@a', '[see @a, p. 3; -@b]']);
    assert.deepEqual(spans('x [-@a] y'), ['-@a', '[-@a]']);
    assert.deepEqual(spans('x [@{a b}] y'), ['@{a b}', '[@{a b}]']);
  });

  it('stand in the text, with a locator in brackets after them', () => {
    assert.deepEqual(spans('@a says'), ['@a', '@a']);
    assert.deepEqual(spans('@a [p. 33] says'), ['@a', '@a [p. 33]']);
    assert.deepEqual(spans('@a [@b] says'), ['@a', '@a [@b]']);
    assert.deepEqual(spans('@a [a link](http://b.org)'), ['@a', '@a']);
    assert.deepEqual(spans('(@a, p. 3)'), ['@a', '@a']);
  });

  it('are found while they are typed', () => {
    check(`
      He said “we will not sell” [@na
                                   ^^ na, in text
    `);
    assert.deepEqual(spans('x [@na and the next words'), ['@na', '[@na']);
    assert.deepEqual(spans('x [-@na and'), ['-@na', '[-@na']);
  });

  it('stand inside emphasis, headings, lists, tables, block quotations and notes', () => {
    check(`
      # On @a1
            ^^ a1, in text

      - _see @a2 there_
              ^^ a2, in text
      > Words. [@a3]
                 ^^ a3

      | x | y |
      |---|---|
      | [@a4] | *[@a5]* |
          ^^ a4
                   ^^ a5

      Text^[@a6, p. 2] and[^1].
             ^^ a6, in text

      [^1]: @a7
             ^^ a7, in text
    `);
  });
});

describe('citations: what is none', () => {
  it('an address, an escaped sign, code, math, raw HTML, a destination', () => {
    none('ada@example.org, a_@b, ä@c, 5@d');
    none('\\@a and [\\@b]');
    none('`@a` and `` [@b] ``\n\n```\n[@c]\n```\n\n    [@d]\n');
    none('$x@y$ and $$ @z $$');
    none('<a href="@a">x</a> <!-- [@b] -->\n\n<script>\n@c\n</script>');
    none('[x](http://a.org/@b "@c") ![](@d) <http://a.org/@e> https://a.org/@f\n\n[r]: http://a.org/@g');
    none('---\nnocite: "@a"\n---\n');
  });

  it('the labels of example lists, and what refers to them', () => {
    none('(@good) This is a good example.\n\nAs (@good) illustrates, it is.');
    check(`
      As (@good) illustrates, it is.
           ^^^^ good, in text
    `);
  });

  it("Quarto's references to figures, tables, sections and their kin", () => {
    none('@fig-map, [@tbl-a; @sec-b], @eq-c, @lst-d, @thm-e');
    check(`
      [@figures; @fig]
        ^^^^^^^ figures
                  ^^^ fig
    `);
  });
});
