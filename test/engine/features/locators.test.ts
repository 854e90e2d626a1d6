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

  it('offers times, numbered paragraphs and headings, where the source has those', () => {
    const talk = `
  //- /corpus/talk.md
  # A talk about the harbour

  ## The boats

  [0:05] FINCH: We have counted the boats twice over.

  ## The lamp

  [12:30] MARSH: The lamp will burn again by June.

  [13:05] FINCH: Nobody has to wait for the winter storms.
  //- /draft.md
  `;
    const offered = (line: string) => {
      const { workspace, files } = workspaceOf(`${talk}${line}`);
      const found = locatorCompletion(workspace, '/draft.md', files.at(-1)!.caret!);
      return found?.items.map(({ text }) => text);
    };
    assert.deepEqual(offered('“The lamp will burn again by June,” Marsh said [@talk, $0].')?.slice(0, 5), [
      '12:30',
      '{sec. The lamp}',
      '0:05',
      '13:05',
      '{sec. The boats}',
    ]);
    assert.deepEqual(offered('“The lamp will burn again by June,” Marsh said [@talk, 12:$0].'), ['12:30']);
    assert.deepEqual(offered('So he says [@talk, {sec. The b$0}].'), ['{sec. The boats}']);
  });

  it('offers a page by its number alone', () => {
    check('So she said [@almanac, 3$0].', '3', 'p. 33', 'p. 34');
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

  it('leads to the moment, the section and the paragraph', () => {
    for (const [locator, words] of [
      ['12:$041', '[12:30] MARSH'],
      ['se$0c. 2', '## 2. The lamp'],
      ['{sec. The la$0mp}', '## 2. The lamp'],
      ['v. $07', 'Seven'],
    ] as const) {
      const { workspace, files } = workspaceOf(`
  //- /corpus/talk.md
  # A talk

  ## 1. The boats

  [0:05] FINCH: We have counted the boats twice over.

  ## 2. The lamp

  [12:30] MARSH: The lamp will burn again by June.

  [13:05] FINCH: Nobody has to wait for the winter storms.

  <!-- verse 7 -->
  Seven.
  //- /draft.md
  So he says [@talk, ${locator}].`);
      const [place] = definition(workspace, '/draft.md', files.at(-1)!.caret!)!.places;
      const { text } = workspace.corpus.sources.get('/corpus/talk.md')!;
      assert.equal(text.slice(place!.span.start, place!.span.start + words.length), words, locator);
    }
  });

  it('leads nowhere from a page that the source does not know', () => {
    const { workspace, offset } = at('So she said [@almanac, p. 9$09].');
    assert.deepEqual(definition(workspace, '/draft.md', offset)!.places, []);
  });
});
