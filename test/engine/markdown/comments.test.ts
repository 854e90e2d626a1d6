import assert from 'node:assert/strict';
import { blockAt } from '../../../server/src/engine/markdown/blocks.ts';
import { parseDraft } from '../../../server/src/engine/markdown/draft.ts';

/** The comments as `content | block below`, with what is odd about them. */
function comments(text: string): readonly string[] {
  return parseDraft('/draft.md', text).comments.map(({ content, alone, closed, below }) => {
    const words = text.slice(content.start, content.end).trim();
    const block = below === undefined ? 'nothing' : JSON.stringify(text.slice(below.start, below.end).trimEnd());
    return `${words} | ${block}${alone ? '' : ', not alone'}${closed ? '' : ', not closed'}`;
  });
}

function check(text: string, ...expected: readonly string[]): void {
  assert.deepEqual(comments(text), expected);
}

describe('comments', () => {
  it('stand above the paragraph that follows, with or without an empty line', () => {
    check('<!-- a -->\nOne.\n\n<!--b-->\n\nTwo\nlines.\n\nThree.\n', 'a | "One."', 'b | "Two\\nlines."');
    check('---\ntitle: A\n---\n<!-- a -->\nOne.', 'a | "One."');
  });
  it('may part two paragraphs, and stand above one another', () =>
    check('One\n<!-- a -->\n<!-- b\n  b -->\nTwo', 'a | "Two"', 'b\n  b | "Two"'));
  it('stand above a heading, a table, a block quotation, the first item of a list', () => {
    check('<!-- a -->\n# One\n\nTwo', 'a | "# One"');
    check('<!-- a -->\n| b | c |\n|---|---|\n| d | e |', 'a | "| b | c |\\n|---|---|\\n| d | e |"');
    check('<!-- a -->\n> One\n>\n> Two\n\nThree', 'a | "> One\\n>\\n> Two"');
    check('<!-- a -->\n- One\n- Two', 'a | "- One"');
    check('- One\n<!-- a -->\n- Two\n- Three', 'a | "- Two"');
    check('<!-- a -->\n- [ ] One\n- [ ] Two', 'a | "- [ ] One"');
    check('<!-- a -->\n::: note\nOne\n:::', 'a | "One"');
  });
  it('stand within a block quotation, an item or a footnote', () => {
    check('> <!-- a -->\n> One', 'a | "One"');
    check('- <!-- a -->\n  One\n- Two', 'a | "One"');
    check('[^1]: <!-- a -->\n    One', 'a | "One"');
  });
  it('have nothing below at the end of what they stand in', () => {
    check('One\n\n<!-- a -->\n', 'a | nothing');
    check('> One\n>\n> <!-- a -->\n\nTwo', 'a | nothing');
    check('- One\n\n  <!-- a -->\n- Two', 'a | nothing');
  });
  it('are told from those that share a line', () => {
    check('One <!-- a --> word\n\nTwo', 'a | nothing, not alone');
    check('<!-- a --> One\n\nTwo', 'a | "Two", not alone');
  });
  it('may want their end', () => check('<!-- a\n\nOne', 'a\n\nOne | nothing, not closed'));
  it('are none in code', () => check('```\n<!-- a -->\n```\n\n`<!-- b -->`\n\n    <!-- c -->\n\nOne'));
  it('keep their places under any line ends', () => check('One\r\n\r\n<!-- a -->\r\nTwo\r\n', 'a | "Two"'));
  it('are found in due time, however many they are', () => {
    assert.equal(comments('<!-- a -->\n\n'.repeat(2_000)).length, 2_000);
    assert.equal(comments('<!-- a\n\n'.repeat(2_000)).length, 1);
  });
});

describe('blocks', () => {
  function check(text: string, word: string, expected: string | undefined): void {
    const block = blockAt(parseDraft('/draft.md', text), text.indexOf(word));
    assert.equal(block && text.slice(block.start, block.end), expected);
  }

  it('are paragraphs and headings, within lists too', () => {
    check('One.\n\nTwo.', 'Two', 'Two.');
    check('---\ntitle: A\n---\n# One', 'One', '# One');
    check('- One\n\n  Two', 'Two', 'Two');
  });
  it('are whole block quotations and tables', () => {
    check('> One\n>\n> > Two', 'Two', '> One\n>\n> > Two');
    check('| a | b |\n|---|---|\n| c | d |', 'd', '| a | b |\n|---|---|\n| c | d |');
  });
  it('are items of task lists', () => check('- [ ] One\n- [ ] Two', 'Two', '- [ ] Two'));
  it('are none in code and in front matter', () => {
    check('```\nOne\n```', 'One', undefined);
    check('---\ntitle: One\n---\nTwo', 'One', undefined);
  });
});
