import assert from 'node:assert/strict';
import { definition, fixes, hover } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const CORPUS = `
//- /corpus/harbour-2024.md
---
title: The harbour vote
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
//- /draft.md
`;

function at(draft: string) {
  const { workspace, files } = workspaceOf(CORPUS + draft);
  const { path, caret, text } = files.at(-1)!;
  assert.ok(caret !== undefined, 'the fixture has no $0');
  return { workspace, path, caret, text };
}

describe('hover', () => {
  it('on a key shows the source, its first lines and its quotations', () => {
    const { workspace, path, caret, text } = at('As told [@harb$0our-2024].');
    const found = hover(workspace, path, caret);
    assert.equal(found?.about, 'key');
    assert.equal(text.slice(found!.span.start, found!.span.end), '@harbour-2024');
    const [card] = found?.about === 'key' ? found.sources : [];
    assert.equal(card?.metadata.title, 'The harbour vote');
    assert.match(card?.opening ?? '', /^“We will not sell/);
    assert.deepEqual(card?.quotations, [
      { text: '“We will not sell the harbour before the boats are paid for,”', speaker: 'Ada Finch' },
    ]);
  });

  it('on a quotation shows the verdict, the passage in its context with the difference, and who says it there', () => {
    const { workspace, path, caret } = at(
      '“We will sell the har$0bour before the boats are paid for,” said Finch [@harbour-2024].',
    );
    const found = hover(workspace, path, caret);
    assert.equal(found?.about, 'quotation');
    if (found?.about !== 'quotation') return;
    assert.equal(found.verdict, 'negation-changed');
    const [passage] = found.passages;
    assert.deepEqual(
      passage?.pieces.map(({ role, text }) => [role, text.trim()]),
      [
        ['context', '“'],
        ['quoted', 'We will'],
        ['differs', 'not'],
        ['quoted', 'sell the harbour before the boats are paid for'],
        ['context', ',” said Mayor Ada Finch on Monday. Nobody clapped.'],
      ],
    );
    assert.deepEqual([passage?.speaker, passage?.cue], ['Ada Finch', 'said']);
  });

  it('shows words that were replaced beside those that replace them', () => {
    const { workspace, path, caret } = at(
      '“The ferry must a$0rrive on time, even when it weeps,” said Valdez [@ferry-2023].',
    );
    const found = hover(workspace, path, caret);
    const pieces = found?.about === 'quotation' ? found.passages[0]?.pieces : [];
    assert.deepEqual(
      pieces?.filter(({ role }) => role === 'differs' || role === 'instead').map(({ role, text }) => [role, text]),
      [
        ['instead', 'arrive'],
        ['differs', 'leave'],
        ['instead', 'it'],
        ['differs', 'the island'],
      ],
    );
  });

  it('covers the key alone: a position one character outside gives nothing', () => {
    const about = (draft: string) => {
      const { workspace, path, caret } = at(draft);
      return hover(workspace, path, caret)?.about;
    };
    assert.equal(about('As told [$0@harbour-2024, p. 3].'), 'key');
    assert.equal(about('As told [@harbour-202$04, p. 3].'), 'key');
    for (const outside of ['$0[@harbour-2024, p. 3].', '[@harbour-2024$0, p. 3].', '[@harbour-2024, p. $03].'])
      assert.equal(about(`As told ${outside}`), undefined, outside);
    assert.equal(about('“We will not sell$0” [@harbour-2024].'), 'quotation');
    assert.equal(about('“We will not sell”$0 [@harbour-2024].'), undefined);
  });

  it('is silent among other words', () => {
    const { workspace, path, caret } = at('As told$0 [@harbour-2024].');
    assert.equal(hover(workspace, path, caret), undefined);
  });
});

describe('definition', () => {
  function check(draft: string, path: string, words: string): void {
    const { workspace, path: from, caret } = at(draft);
    const [place] = definition(workspace, from, caret)?.places ?? [];
    assert.equal(place?.path, path);
    assert.equal(workspace.corpus.sources.get(path)?.text.slice(place?.span.start, place?.span.end), words);
  }

  it('leads from a key to its source', () => check('As told [@ferry$0-2023].', '/corpus/ferry-2023.md', ''));
  it('leads from a key that front matter lists to its source', () =>
    check('---\nnocite: "@ferry$0-2023"\n---\n', '/corpus/ferry-2023.md', ''));
  it('leads from a quotation to its passage', () =>
    check(
      '“The ferry must $0leave on time,” said Valdez [@ferry-2023].',
      '/corpus/ferry-2023.md',
      'The ferry must leave on time',
    ));
  it('leads nowhere from other words', () => {
    const { workspace, path, caret } = at('As $0told [@ferry-2023].');
    assert.equal(definition(workspace, path, caret), undefined);
  });
});

describe('fixes', () => {
  it('are those of the findings that the selection touches', () => {
    const { workspace, path, caret } = at(
      'The vote [@harbor-2024]. “The ferry must $0arrive on time, even when the island weeps,” said Valdez [@ferry-2023].',
    );
    const titles = fixes(workspace, path, { start: caret, end: caret }).map(({ fix }) => fix.title);
    assert.deepEqual(titles, ['Restore the source’s words: “leave”']);
  });
});
