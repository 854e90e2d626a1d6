import assert from 'node:assert/strict';
import { completion } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const CORPUS = `
//- /corpus/harbour-2024.md
---
title: The harbour vote
author: Ruth Abel
publisher: Coast Gazette
date: 2024-03-14
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch on Monday. Nobody clapped.
//- /corpus/ferry-2023.md
---
title: Timetables of the islands
publisher: Island Herald
date: 2023-01-02
---
“The ferry must leave on time, even when the island weeps,” said Captain Ines Valdez.
//- /corpus/odd.md
---
key: odd one
title: A key with a space
date: 2020-05-06
---
“Seagulls,” he said.
`;

const ALL = ['harbour-2024', 'ferry-2023', 'odd one'];

function at(draft: string) {
  const { workspace, files } = workspaceOf(`${CORPUS}//- /draft.md\n${draft}`);
  const { path, caret, text } = files.at(-1)!;
  assert.ok(caret !== undefined, 'the fixture has no $0');
  return { found: completion(workspace, path, caret), text, caret };
}

describe('completion of keys', () => {
  function check(draft: string, keys: readonly string[] | undefined, replaced?: string): void {
    const { found, text } = at(draft);
    assert.deepEqual(
      found?.items.map((item) => item.key),
      keys,
    );
    if (found !== undefined && replaced !== undefined)
      assert.equal(text.slice(found.span.start, found.span.end), replaced);
  }

  describe('finds a source', () => {
    it('behind a lone @: every one, newest first', () => check('See [@$0', ALL, ''));
    it('by the start of its key', () => check('See [@har$0]', ['harbour-2024'], 'har'));
    it('by a word of its title', () => check('See @timetab$0', ['ferry-2023'], 'timetab'));
    it('by its publisher', () => check('See @gazet$0', ['harbour-2024']));
    it('by its author', () => check('See @abel$0', ['harbour-2024']));
    it('by its year', () => check('See @2023$0', ['ferry-2023']));
    it('by who speaks in it', () => check('See @valdez$0', ['ferry-2023']));
    it('by a word of its text', () => check('See @clapp$0', ['harbour-2024']));
    it('by words of its text that follow each other', () => check('See @island-weeps$0', ['ferry-2023']));
    it('among those that front matter lists', () => check('---\nnocite: "@har$0"\n---\n', ['harbour-2024'], 'har'));
    it('with a slip of the finger', () => check('See @gazzette$0', ['harbour-2024']));
  });

  describe('is silent', () => {
    it('in an e-mail address', () => check('Write to desk@har$0', undefined));
    it('in code', () => check('Write `[@har$0` to cite', undefined));
    it('behind an escaped sign', () => check('Write \\@har$0', undefined));
    it('behind a whole key in the text, where Enter ends the line', () => check('So says @ferry-2023$0', undefined));
    it('in front matter', () => check('---\nauthor: @har$0\n---\n', undefined));
    it('in an address', () => check('See https://example.org/@har$0', undefined));
  });

  describe('puts first', () => {
    it('what was cited last', () => check('A [@odd; @ferry-2023]. B [@$0', ['ferry-2023', 'harbour-2024', 'odd one']));
    it('what the draft cites oftener, of what was cited before', () =>
      check('@$0 and @ferry-2023, @{odd one}, @{odd one}', ['odd one', 'ferry-2023', 'harbour-2024']));
    it('what another draft cites', () => {
      const { workspace, files } = workspaceOf(`${CORPUS}//- /other.md\nAs @ferry-2023 says.\n//- /draft.md\n[@$0`);
      const { items } = completion(workspace, '/draft.md', files.at(-1)!.caret!)!;
      assert.equal(items[0]?.key, 'ferry-2023');
    });
    it('of equal matches the one that is cited', () =>
      check('As @ferry-2023 says, @202$0', ['ferry-2023', 'harbour-2024', 'odd one']));
  });

  it('says how often the draft cites it, the place at the caret left out', () => {
    const cited = (draft: string) => at(draft).found!.items.map(({ key, cited }) => `${key} ${cited}`);
    assert.deepEqual(cited('@ferry-2023, @ferry-2023 and [@ferry-2023$0]'), ['ferry-2023 2']);
  });

  describe('accepting an item', () => {
    for (const [draft, after] of [
      ['See [@har$0', 'See [@harbour-2024|]'],
      ['See [@har$0]', 'See [@harbour-2024]'],
      ['See [-@har$0', 'See [-@harbour-2024|]'],
      ['See [@ferry-2023; @har$0', 'See [@ferry-2023; @harbour-2024|]'],
      ['See [@ferry-2023; @har$0]', 'See [@ferry-2023; @harbour-2024]'],
      ['See [@har$0; @ferry-2023]', 'See [@harbour-2024; @ferry-2023]'],
      ['See [see @har$0, p. 3]', 'See [see @harbour-2024, p. 3]'],
      ['See [@{har$0', 'See [@{harbour-2024}|]'],
      ['See [@{har$0}]', 'See [@{harbour-2024}]'],
      ['See [@odd$0', 'See [@{odd one}|]'],
      ['As @har$0', 'As @harbour-2024'],
      ['As @{har$0', 'As @{harbour-2024}'],
      ['As @{har$0} says', 'As @{harbour-2024} says'],
      ['As @har$0bour-2024 says', 'As @harbour-2024 says'],
      ['As @har$0 says', 'As @harbour-2024 says'],
      ['“We will not sell,” said Finch @har$0', '“We will not sell,” said Finch [@harbour-2024|]'],
      ['“We will not sell” -@har$0', '“We will not sell” [-@harbour-2024|]'],
      ['“We will not sell” @har$0. She left.', '“We will not sell” [@harbour-2024|]. She left.'],
      ['“We will not sell” [@ferry-2023]. But @har$0', '“We will not sell” [@ferry-2023]. But @harbour-2024'],
      ['“We will not sell,” she said. Then @har$0', '“We will not sell,” she said. Then @harbour-2024'],
      ['As @har$0 says, “we will not sell”', 'As @harbour-2024 says, “we will not sell”'],
      ['An array[0] of @har$0', 'An array[0] of @harbour-2024'],
    ] as const) {
      it(`${draft} gives ${after}`, () => {
        const { found, text } = at(draft);
        const { span, frame, items, query } = found!;
        const { before, brace, bracket } = frame;
        const stop = bracket === '' ? '' : '|';
        const written = before + items[0]!.written + brace + stop + bracket;
        assert.equal((text.slice(0, span.start) + written + text.slice(span.end)).trimEnd(), after);
        assert.equal(text.slice(span.start, span.start + query.length), query);
      });
    }
  });

  it('says who publishes it, when, and who speaks', () => {
    const [item] = at('See [@har$0').found!.items;
    assert.deepEqual(item, {
      key: 'harbour-2024',
      written: 'harbour-2024',
      path: '/corpus/harbour-2024.md',
      title: 'The harbour vote',
      detail: 'Coast Gazette, 2024-03-14',
      speakers: ['Ada Finch'],
      cited: 0,
    });
  });
});
