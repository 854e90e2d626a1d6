import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, IRawGrammar } from 'vscode-textmate';
import { parseFixture } from '../support/fixture.ts';
import { host } from './host.ts';

const require = createRequire(import.meta.url);
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');

const SCOPE = 'verbatim.citations';

/** What a line of carets may say, and the scope that it stands for. */
const SCOPES: Record<string, string> = {
  key: 'constant.other.reference.citation.verbatim',
  at: 'punctuation.definition.citation.key.verbatim',
  open: 'punctuation.definition.citation.begin.verbatim',
  close: 'punctuation.definition.citation.end.verbatim',
  'brace open': 'punctuation.definition.citation.brace.begin.verbatim',
  'brace close': 'punctuation.definition.citation.brace.end.verbatim',
  suppress: 'keyword.operator.suppress-author.citation.verbatim',
  separator: 'punctuation.separator.citation.verbatim',
  locator: 'constant.numeric.locator.citation.verbatim',
  italic: 'markup.italic.markdown',
};
/** Scopes that a fixture must name wherever they occur; punctuation only where it asks for it. */
const WATCHED = ['key', 'locator'];

describe('the grammar of citations', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  function check(fixture: string): void {
    for (const { text, marks } of parseFixture(fixture)) {
      const coloured = tokenize(grammar, text);
      for (const { start, end, note } of marks) {
        const scope = SCOPES[note];
        assert.ok(scope, `no scope is called “${note}”`);
        for (let at = start; at < end; at++) {
          assert.ok(coloured[at]?.includes(scope), `${note} at “${text.slice(at, end)}”: ${coloured[at]?.join(' ')}`);
        }
      }
      for (const note of WATCHED) {
        const asked = marks.filter((mark) => mark.note === note);
        const stray = text
          .split('')
          .filter(
            (_, at) =>
              coloured[at]?.includes(SCOPES[note]!) && !asked.some((mark) => mark.start <= at && at < mark.end),
          );
        assert.equal(stray.join(''), '', `also coloured as ${note}`);
      }
    }
  }

  it('colours a key in brackets', () =>
    check(`
      Peace is near [@nato-2018].
                    ^ open
                     ^ at
                      ^^^^^^^^^ key
                               ^ close
    `));

  it('colours several keys, their locators, and the sign that leaves the author out', () =>
    check(`
      So it was said [see @nato:2018, pp. 33-35, 38 and *passim*; -@b, § 4; @c, 12].
                           ^^^^^^^^^ key
                                      ^^^^^^^^^^^^^ locator
                                                        ^^^^^^^^ italic
                                                                ^ separator
                                                                  ^ suppress
                                                                   ^ at
                                                                    ^ key
                                                                       ^^^ locator
                                                                             ^ key
                                                                                ^^ locator
    `));

  it('knows locators by their terms', () =>
    check(`
      So [@a, chap. 3] and [@b, para. 3; @c, pp. iv, vi-xi] and [@d {p. 3 of 4}].
           ^ key
              ^^^^^^^ locator
                             ^ key
                                ^^^^^^^ locator
                                          ^ key
                                             ^^^^^^^^^^^^^ locator
                                                                  ^ key
                                                                    ^^^^^^^^^^^ locator
    `));

  it('colours no word as a locator', () =>
    check(`
      So [@a, the mild 7 dwarfs; @b, line by line; @c, page].
           ^ key
                                  ^ key
                                                    ^ key
    `));

  it('colours a key that is a word of the sentence, and its locator', () =>
    check(`
      @nato says, and @b_c [p. 33] says too; so does @d [@e].
       ^^^^ key
                       ^^^ key
                           ^ open
                            ^^^^^ locator
                                 ^ close
                                                      ^ key
                                                          ^ key
    `));

  it('ends a key where its last letter ends', () =>
    check(`
      So @Foo_bar.baz. And @Foo--bar, @doe99: *@x*, _@y_ (@z).
          ^^^^^^^^^^^ key
                            ^^^ key
                                       ^^^^^ key
                                                ^ key
                                                      ^^ key
                                                           ^ key
    `));

  it('takes odd keys in braces', () =>
    check(`
      So [@{https://a.b/c d}, p. 3] and @{x{y}z}.
           ^ brace open
            ^^^^^^^^^^^^^^^ key
                           ^ brace close
                              ^^^^ locator
                                          ^^^^^ key
    `));

  it('takes keys of any script', () =>
    check(`
      قال [@ويرمان, p. 3] and @Müller2020.
            ^^^^^^ key
                    ^^^^ locator
                               ^^^^^^^^^^ key
    `));

  it('colours while the writer types', () =>
    check(`
      So it was said [@na
                       ^^ key

      And then *so* it went on, p. 3.
               ^^^^ italic
    `));

  it('colours headings', () =>
    check(`
      # After @nato
               ^^^^ key
    `));

  it('goes on with the paragraph after a citation at its start', () =>
    check(`
      [@a] has *this* to say
        ^ key
               ^^^^^^ italic
      and -@b, p. 7.
          ^ suppress
            ^ key
    `));

  it('leaves brackets inside brackets alone', () =>
    check(`
      So [@a, [sic], p. 3] it was.
           ^ key
                     ^^^^ locator
                         ^ close
    `));

  it('leaves addresses, escapes and cross-references alone', () =>
    check(`
      desk@example.org [or desk@example.org], \\@no, @ no, https://a.org/@no, @fig-map, [@tbl-one], -@sec-two.
    `));

  it('leaves the numbers of examples alone', () =>
    check(`
      (@good) This is an example.
    `));

  it('leaves footnotes, links and images alone', () =>
    check(`
      So[^@no] and [@no](a.md) and [a](@no.md) and ![@no](a.png).

      [@no]: https://example.org
    `));

  it('leaves code, math, comments, tags and front matter alone', () =>
    check(`
      ---
      mail: "[@no]"
      ---

      So \`[@no]\` and $[@no]$ and <!-- [@no] --> and <b title="[@no]">.

      \`\`\`
      [@no]
      \`\`\`

          [@no] in an indented block

      $$
      @no
      $$

      <!-- a paragraph
      of @no -->
    `));

  it('is quick with hostile lines', () => {
    const started = performance.now();
    for (const line of [
      '['.repeat(1000),
      '[a '.repeat(500),
      '@{'.repeat(500),
      `[${'\\'.repeat(1000)}`,
      '[@a, '.repeat(300),
    ]) {
      tokenize(grammar, line);
    }
    assert.ok(performance.now() - started < 2000);
  });
});

/** The scopes of each character. */
function tokenize(grammar: IGrammar, text: string): readonly (readonly string[])[] {
  const coloured: string[][] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    const offset = coloured.length;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const names = scopes.flatMap((scope) => scope.split(' '));
      for (let at = startIndex; at < Math.min(endIndex, line.length); at++) coloured[offset + at] = names;
    }
    coloured[offset + line.length] = [];
    state = ruleStack;
  }
  return coloured;
}

async function loadGrammar(): Promise<IGrammar> {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));
  const path = new URL('../../syntaxes/verbatim.citations.tmLanguage.json', import.meta.url);
  const grammars: Record<string, IRawGrammar> = {
    [SCOPE]: JSON.parse(readFileSync(path, 'utf8')),
    [host.scopeName]: host as IRawGrammar,
  };
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => oniguruma.createOnigScanner(patterns),
      createOnigString: (text) => oniguruma.createOnigString(text),
    }),
    loadGrammar: async (scope) => grammars[scope],
    getInjections: (scope) => (scope === host.scopeName ? [SCOPE] : undefined),
  });
  return (await registry.loadGrammar(host.scopeName))!;
}
