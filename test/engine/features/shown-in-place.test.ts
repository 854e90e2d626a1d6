import assert from 'node:assert/strict';
import {
  citationTokens,
  codeLensSteps,
  documentLinks,
  documentSymbols,
  finish,
  inlayHintSteps,
  workspaceSymbols,
} from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const { workspace, files } = workspaceOf(`
//- /corpus/harbour.md
---
title: The harbour vote
---
“We will not sell the harbour before the boats are paid for,” said Mayor Ada Finch. Nobody clapped.
//- /corpus/ferry.md
“The ferry must leave on time,” said Ines Valdez.
//- /corpus/a/twice.md
Words.
//- /corpus/b/twice.md
Words.
//- /one.md
They will “not sell the harbour before the boats are paid for” [@harbour]. “We will sell the harbour before the boats are paid for,” said Ada Finch [@harbour].
//- /two.md
See @nobody and @twice. “We will not sell the harbour,” said Finch [@harbour].
`);

function textIn(path: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return files.find((file) => file.path === path)!.text.slice(start, end);
}

describe('inlay hints', () => {
  it('say of each quotation in sight how it stands, and who says it where the draft does not', () => {
    const hints = finish(inlayHintSteps(workspace, '/one.md', { start: 0, end: 500 }));
    assert.deepEqual(
      hints.map(({ verdict, speaker, key }) => [verdict, speaker, key]),
      [
        ['verbatim', 'Ada Finch', 'harbour'],
        ['negation-changed', undefined, 'harbour'],
      ],
    );
    assert.equal(textIn('/one.md', { start: hints[0]!.offset - 1, end: hints[0]!.offset + 2 }), '” [');
  });
  it('are none for what is out of sight', () =>
    assert.deepEqual(finish(inlayHintSteps(workspace, '/one.md', { start: 0, end: 5 })), []));
});

describe('code lenses', () => {
  function lenses(path: string) {
    return finish(codeLensSteps(workspace, path)).map(({ about, span, places }) => [
      about,
      textIn(path, span),
      places.map((place) => place.path),
    ]);
  }

  it('stand above a source, and above each passage that is quoted', () =>
    assert.deepEqual(lenses('/corpus/harbour.md'), [
      ['source', '', ['/one.md', '/one.md', '/two.md']],
      ['passage', 'We will not sell the harbour before the boats are paid for', ['/one.md', '/one.md', '/two.md']],
    ]));
  it('tell of a source that nobody cites', () => assert.deepEqual(lenses('/corpus/ferry.md'), [['source', '', []]]));
  it('are none in a draft', () => assert.deepEqual(lenses('/one.md'), []));
});

describe('document symbols', () => {
  it('are the quotations of a draft, with their speakers', () =>
    assert.deepEqual(
      documentSymbols(workspace, '/two.md').map(({ kind, name, detail }) => [kind, name, detail]),
      [['quotation', '“We will not sell the harbour,”', 'Finch']],
    ));
  it('are the quotations of a source', () =>
    assert.deepEqual(
      documentSymbols(workspace, '/corpus/ferry.md').map(({ name, detail }) => [name, detail]),
      [['“The ferry must leave on time,”', 'Ines Valdez']],
    ));
});

describe('workspace symbols', () => {
  function check(query: string, found: readonly string[]): void {
    assert.deepEqual(
      workspaceSymbols(workspace, query).map(({ kind, name }) => `${kind} ${name}`),
      found,
    );
  }
  it('are sources by their titles', () => check('harbour vote', ['source harbour']));
  it('are speakers', () => check('valdez', ['source ferry', 'speaker Ines Valdez']));
  it('are passages by their words', () => {
    const [found, ...others] = workspaceSymbols(workspace, 'before the boats are paid');
    assert.deepEqual(others, []);
    assert.equal(textIn('/corpus/harbour.md', found!.span), 'before the boats are paid');
  });
});

describe('document links', () => {
  it('lead from citations to their sources, where there is one', () =>
    assert.deepEqual(
      documentLinks(workspace, '/two.md').map(({ span, path, title }) => [textIn('/two.md', span), path, title]),
      [['harbour', '/corpus/harbour.md', 'The harbour vote']],
    ));
});

describe('tokens of citations', () => {
  it('tell those that lead nowhere, and those that lead to several sources', () =>
    assert.deepEqual(
      citationTokens(workspace, '/two.md').map(({ span, standing }) => [textIn('/two.md', span), standing]),
      [
        ['nobody', 'unknown'],
        ['twice', 'ambiguous'],
        ['harbour', 'known'],
      ],
    ));
  it('are none in a source', () => assert.deepEqual(citationTokens(workspace, '/corpus/ferry.md'), []));
});
