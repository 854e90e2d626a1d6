import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { knownTo } from '../../../server/src/engine/bibliography/known.ts';
import { readStyle } from '../../../server/src/engine/index.ts';
import { checkFindings } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';
import { lineOf } from './line-of.ts';

const HEAD = '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0">\n';
const LAYOUT = '<layout><text variable="title"/></layout>';

/** Each problem of a style with its line. */
function check(text: string, ...problems: readonly string[]): void {
  const read = readStyle({ path: '/a.csl', text });
  assert.deepEqual(
    read.problems.map(({ message, span }) => `${lineOf(text, span.start)}: ${message}`),
    problems,
  );
}

describe('a style of CSL', () => {
  it('has no problem where references can be set by it', () => {
    check(`\uFEFF<?xml version="1.0"?>\n${HEAD}<info/><bibliography>${LAYOUT}</bibliography></style>`);
    check(
      `${HEAD}<macro name="a"><text macro="b"/></macro><macro name="b"/><bibliography>${LAYOUT}</bibliography></style>`,
    );
  });

  it('is told where it is broken', () => {
    check('', '1: This style is not well-formed XML: document must contain a root element.');
    check(`${HEAD}<info>\n<bibliography>\n</style>`, '4: This style is not well-formed XML: unexpected close tag.');
    check('<html/>', '1: This is no style of CSL.');
    check(`${HEAD}\n<citation/></style>`, '1: This style sets no bibliography.');
    check(
      `${HEAD}<info>\n<link href="http://www.zotero.org/styles/apa" rel="independent-parent"/></info></style>`,
      '3: This style only points to another one, “apa”: save that one beside it, and name it instead.',
    );
    check(
      `${HEAD}<macro name="a">\n<text macro="b"/></macro><macro name="b">\n<group><text macro="a"/></group></macro>\n<bibliography><layout>\n<text macro="c"/></layout></bibliography></style>`,
      '2: The macro “a” calls itself.',
      '6: There is no macro “c”.',
    );
  });

  it('never makes reading fail', () => {
    const piece = fc.constantFrom(
      '<style',
      '>',
      '</style>',
      '<bibliography/>',
      '<macro name="a">',
      '<text macro="a"/>',
      '&',
      '&x;',
      '"',
      "'",
      '<!--',
      ']]>',
      '<![CDATA[',
      '<!DOCTYPE a [',
      ' a="',
      '\n',
      'é',
      '\uFEFF',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const text = pieces.join('');
        const { tree, problems } = readStyle({ path: '/a.csl', text });
        assert.ok(tree !== undefined || problems.length > 0);
        for (const { span } of problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the style that a draft names', () => {
  const usable = `${HEAD}<bibliography>${LAYOUT}</bibliography></style>`.replace('\n', '');
  const styleOf = (fixture: string) => {
    const { workspace } = workspaceOf(fixture);
    return knownTo(workspace.drafts.get('/draft.md')!, workspace.bibliographies).style?.path;
  };

  it('is its own', () => {
    assert.equal(styleOf(`//- /house.csl\n${usable}\n//- /draft.md\n---\ncsl: house.csl\n---\nWords.`), '/house.csl');
    assert.equal(
      styleOf(`//- /house.csl\n${usable}\n//- /draft.md\n---\ncitation-style: ./house.csl\n---\nWords.`),
      '/house.csl',
    );
    assert.equal(styleOf(`//- /house.csl\n<style\n//- /draft.md\n---\ncsl: house.csl\n---\nWords.`), undefined);
  });

  it('is told where it is missing or broken', () => {
    checkFindings(`
      //- /broken.csl
      <style/>
      ^^^^^^^^ source-problem: This style sets no bibliography.
      //- /draft.md
      ---
      csl: broken.csl
      ^^^^^^^^^^^^^^^ draft-problem: The style “broken.csl” cannot be used. This style sets no bibliography; references are set in Verbatim’s own style.
      ---
      Words.
      //- /other.md
      ---
      csl: gone.csl
      ^^^^^^^^^^^^^ draft-problem: The style “gone.csl” is not there; references are set in Verbatim’s own style.
      ---
      Words.
      //- /third.md
      ---
      csl: https://www.zotero.org/styles/apa
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ draft-problem: The style “https://www.zotero.org/styles/apa” is an address, which is not read: save the style beside the draft; references are set in Verbatim’s own style.
      ---
      Words.`);
  });
});
