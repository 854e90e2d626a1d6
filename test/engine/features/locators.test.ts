import assert from 'node:assert/strict';
import { definition, locatorCompletion } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const ALMANAC = `
  //- /corpus/almanac.md
  ---
  title: The shore almanac
  ---
  <!-- page 33 -->
  “We have counted the boats twice over,” said the keeper, Nora Vance.

  <!-- page 34 -->
  “The lamp will burn again by June,” she said.
  //- /draft.md
`;

function at(line: string) {
  const { workspace, files } = workspaceOf(`${ALMANAC}  ${line}`);
  return { workspace, offset: files.at(-1)!.caret! };
}

describe('completion of locators', () => {
  /** What is offered first, in order, and what was typed of it. */
  function check(line: string, query: string, ...first: readonly string[]): void {
    const { workspace, offset } = at(line);
    const found = locatorCompletion(workspace, '/draft.md', offset);
    assert.equal(found?.query, query, line);
    assert.deepEqual(
      found?.items.slice(0, first.length).map(({ text }) => text),
      first,
    );
  }

  function none(line: string): void {
    const { workspace, offset } = at(line);
    assert.equal(locatorCompletion(workspace, '/draft.md', offset), undefined, line);
  }

  it('offers the page where the quotation stands, then the others, then the terms', () => {
    check(
      '“The lamp will burn again by June,” she said [@almanac, $0].',
      '',
      'p. 34',
      'p. 33',
      'p. ',
      'pp. ',
      'para. ',
    );
    check('“The lamp will burn again by June,” she said [@almanac, p. $0].', 'p. ', 'p. 34', 'p. 33', 'p. ');
    check('“The lamp will burn again by June,” she said [@almanac, p. 3$0].', 'p. 3', 'p. 34', 'p. 33');
    check('So she said [see @almanac, ch$0', 'ch', 'chap. ', 'chaps. ');
    check('@almanac [$0] says so.', '', 'p. 33', 'p. 34');
  });

  it('offers nothing elsewhere', () => {
    none('As @almanac, $0 says.');
    none('As [@almanac, p. 3; $0] says.');
    none('As [@almanac$0] says.');
    none('As [almanac, $0] says.');
    none('As ada@almanac, $0 says.');
  });
});

describe('definition of a locator', () => {
  it('leads to the page', () => {
    const { workspace, offset } = at('So she said [@almanac, p. 3$04].');
    const found = definition(workspace, '/draft.md', offset)!;
    const { text } = workspace.corpus.sources.get('/corpus/almanac.md')!;
    assert.equal(workspace.drafts.get('/draft.md')!.text.slice(found.origin.start, found.origin.end), 'p. 34');
    assert.deepEqual(
      found.places.map(({ span }) => text.slice(span.start, span.start + 9)),
      ['“The lamp'],
    );
  });

  it('leads nowhere from a page that the source does not know', () => {
    const { workspace, offset } = at('So she said [@almanac, p. 9$09].');
    assert.deepEqual(definition(workspace, '/draft.md', offset)!.places, []);
  });
});
