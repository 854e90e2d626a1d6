import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { words } from '../../../server/src/engine/text/words.ts';
import type { Expected, ExpectedEdit } from './expected.ts';

/** The reference for the sample draft is written by hand, so it is held to the draft and to the corpus here. */
const root = fileURLToPath(new URL('../../../', import.meta.url));
const draft = readFileSync(`${root}test/sample/draft.md`, 'utf8');
const lines = draft.split('\n');
const expected: Expected = JSON.parse(readFileSync(`${root}test/sample/expected.json`, 'utf8'));
const articles = readArticles();

describe('the reference for the sample draft', () => {
  it('lists the quotations in their order, each on its line', () => {
    let after = 0;
    for (const { text, line } of expected.quotations) {
      const start = draft.indexOf(text, after);
      assert.ok(start >= after, `${text} does not follow`);
      assert.equal(draft.slice(0, start).split('\n').length, line, text);
      after = start + text.length;
    }
  });

  it('leaves out no words in quotation marks but scare quotes and what another quotation holds', () => {
    const listed = expected.quotations.map(({ text }) => text).join('\n');
    const prose = draft.replace(/`[^`]*`/g, '');
    const left = [...prose.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"|‘[^’]*(?:’(?=\p{L})[^’]*)*’/gu)]
      .map(([quoted]) => quoted)
      .filter((quoted) => !listed.includes(quoted));
    assert.deepEqual(left, ['“global partners”']);
  });

  it('cites sources that exist, on the line of the quotation or on the one that introduces it', () => {
    for (const { line, citations } of expected.quotations) {
      for (const key of citations) {
        assert.ok(articles.has(key), key);
        assert.ok(
          [line, line - 2].some((at) => lines[at - 1]!.includes(`@${key}`)),
          `${key} on line ${line}`,
        );
      }
    }
  });

  it('calls no key unknown that a source has', () => {
    for (const { line, words, nearest } of expected.citations) {
      assert.ok(lines[line - 1]!.includes(words), words);
      assert.ok(!articles.has(words), words);
      assert.ok(articles.has(nearest), nearest);
    }
  });

  it('calls verbatim what stands in a source word for word', () => {
    for (const { text, verdicts, citations, source } of expected.quotations) {
      if (!verdicts.includes('verbatim')) continue;
      const keys = citations.length > 0 ? citations : [source!];
      assert.ok(
        keys.some((key) => held(articles.get(key)!, text)),
        text,
      );
    }
  });

  it('calls not found, altered or of the wrong source what does not stand in the one that is cited', () => {
    for (const { text, verdicts, citations } of expected.quotations) {
      if (!verdicts.some((verdict) => ABSENT.includes(verdict))) continue;
      for (const key of citations) assert.ok(!held(articles.get(key)!, text), text);
    }
  });

  it('names edits whose words the draft and the source have, and which make the one into the other', () => {
    for (const { text, edits = [], citations, verdicts } of expected.quotations) {
      for (const edit of edits) assert.ok(text.includes(edit.draft), edit.draft);
      if (edits.length === 0 || verdicts.includes('silent-edit')) continue;
      const restored = restore(text, edits);
      assert.ok(
        citations.some((key) => held(articles.get(key)!, restored)),
        restored,
      );
    }
  });

  it('marks words that stand on the line of the quotation', () => {
    for (const { line, findings } of expected.quotations) {
      for (const { words = '', between = [] } of findings) {
        assert.ok(lines[line - 1]!.includes(words), words);
        assert.ok(lines[line - 1]!.includes(between.join(' ')), between.join(' '));
      }
    }
  });
});

const ABSENT = ['altered', 'negation-changed', 'wrong-source', 'not-found', 'spliced', 'reordered', 'translation'];

/** The folded words of each article, by its key. */
function readArticles(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of readdirSync(`${root}corpus`)) {
    const text = readFileSync(`${root}corpus/${file}`, 'utf8');
    found.set(/^key: (\S+)$/m.exec(text)?.[1] ?? file.replace(/\.\w+$/, ''), folded(text));
  }
  return found;
}

function folded(text: string): string {
  return ` ${words(text)
    .map((word) => word.folded)
    .join(' ')} `;
}

function held(article: string, text: string): boolean {
  return article.includes(folded(text));
}

/** The quotation with the source's words in the place of the draft's; a dropped "not" goes back between its neighbours. */
function restore(text: string, edits: readonly ExpectedEdit[]): string {
  return edits.reduce((restored, { draft, source }) => {
    if (draft !== '') return restored.replace(draft, source);
    const between = expected.quotations
      .find((quotation) => quotation.text === text)!
      .findings.find((finding) => finding.words === '')!.between!;
    return restored.replace(between.join(' '), [between[0], source, between[1]].join(' '));
  }, text);
}
