import assert from 'node:assert/strict';
import { coverageSteps, finish } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const CORPUS = `
//- /corpus/harbour.md
“We will not sell the harbour. The boats are paid for. Nobody asked me about the pier. I went home early,” said Ada Finch.
//- /corpus/ferry.md
“The ferry must leave on time,” said Ines Valdez.
//- /corpus/storm.md
The storm came at night.
//- /corpus/unused.md
Nothing happened.
`;

describe('coverage', () => {
  function check(drafts: string) {
    const { workspace, files } = workspaceOf(CORPUS + drafts);
    const found = finish(coverageSteps(workspace));
    const textOf = (path: string, { start, end }: { readonly start: number; readonly end: number }) =>
      files.find((file) => file.path === path)!.text.slice(start, end);
    return {
      unused: found.unused.map(({ key }) => key),
      drafts: found.drafts.map(({ path, uncited, neverQuoted, quoted, leaning, quotations }) => ({
        quotations,
        uncited: uncited.map(({ span, keys }) => [textOf(path, span), ...keys]),
        neverQuoted: neverQuoted.map(({ key, span }) => [key, textOf(path, span)]),
        quoted: quoted.map(({ key, quotations, words, share }) => [key, quotations, words, Math.round(share * 100)]),
        leaning: leaning?.key,
      })),
    };
  }

  it('tells of a draft what it quotes, what it does not cite, and what it cites without quoting it', () => {
    const [draft] = check(`
//- /one.md
“We will not sell the harbour,” said Finch [@harbour]. It stormed [@storm; @storm].

“The ferry must leave on time,” said Valdez.

“Nobody will ever know what became of this,” said Finch.
`).drafts;
    assert.deepEqual(draft, {
      quotations: 3,
      uncited: [['“The ferry must leave on time,”', 'ferry'], ['“Nobody will ever know what became of this,”']],
      neverQuoted: [['storm', 'storm']],
      quoted: [
        ['ferry', 1, 6, 30],
        ['harbour', 1, 6, 30],
      ],
      leaning: undefined,
    });
  });

  it('tells when most of a draft comes from one source', () => {
    const quoted = ['We will not sell the harbour', 'The boats are paid for', 'Nobody asked me about the pier']
      .map((words) => `“${words},” said Finch [@harbour].\n\n`)
      .join('');
    assert.equal(check(`//- /one.md\n${quoted}`).drafts[0]?.leaning, undefined);
    const longer = `${quoted}“The ferry must leave on time,” said Valdez [@ferry].\n`;
    assert.equal(check(`//- /one.md\n${longer}`).drafts[0]?.leaning, 'harbour');
  });

  it('tells of the corpus which sources no draft cites or quotes', () => {
    const { unused } = check(`
//- /one.md
It stormed [@storm].
//- /two.md
“The ferry must leave on time,” said Valdez.
`);
    assert.deepEqual(unused, ['harbour', 'unused']);
  });
});
