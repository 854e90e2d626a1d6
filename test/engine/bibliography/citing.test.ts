import assert from 'node:assert/strict';
import { entryFor, knownTo } from '../../../server/src/engine/bibliography/known.ts';
import { checkFindings } from '../../support/findings.ts';
import { workspaceOf } from '../../support/workspace.ts';

const SOURCE = `
  //- /corpus/lighthouse.md
  ---
  title: The dark lighthouse
  url: https://www.example.org/lamp/
  doi: 10.1000/lamp
  ---
  “The lamp will burn again by June,” said the keeper, Nora Vance.`;

/** A bibliography, and a line that cites it, with the words that findings mark and what these say. */
function check(bibliography: string, line: string, ...findings: readonly (readonly [string, string])[]): void {
  const marks = findings.map(
    ([words, note]) => `  ${' '.repeat(line.indexOf(words))}${'^'.repeat(words.length)} ${note}`,
  );
  checkFindings(`${SOURCE}
  //- /paper/works.bib
  ${bibliography}
  //- /paper/draft.md
  ---
  bibliography: works.bib
  ---
  ${[line, ...marks].join('\n')}
  `);
}

describe('keys of a bibliography', () => {
  it('are known, and all others are not', () => {
    check(
      '@book{vance1999, title = {Forty winters}}',
      'The book tells it otherwise [@vance1999; @vance1998; @finch].',
      ['vance1998', 'citation-unknown: No source has the key vance1998. Did you mean vance1999?'],
      ['finch', 'citation-unknown: No source has the key finch.'],
    );
  });

  it('let a quotation go unchecked, and say so', () => {
    check(
      '@book{vance1999, title = {Forty winters}}',
      '“We have counted the boats twice over,” said Vance [@vance1999].',
      [
        '“We have counted the boats twice over,”',
        'quote-unchecked: This quotation could not be checked: vance1999 is known from works.bib, but has no source in the corpus.',
      ],
    );
  });

  for (const field of [
    'file = {../corpus/lighthouse.md}',
    'file = {Full Text:/elsewhere/lighthouse.pdf:application/pdf}',
    'doi = {10.1000/LAMP}',
    'url = {http://example.org/lamp?utm_source=x#top}',
  ]) {
    it(`stand for the source that ${field} points to`, () => {
      check(
        `@article{vance2024, title = {The dark lighthouse}, ${field}}`,
        '“The lamp will burn again by May,” said Vance [@vance2024].',
        ['May', 'quote-altered: lighthouse has “June”, not “May” (a date).'],
      );
    });
  }

  it('stand for nothing where an address leads elsewhere', () => {
    check(
      '@article{vance2024, url = {https://example.org/lamps}, doi = {10.1000/lam}, file = {lamp.md}}',
      '“The lamp will burn again by June,” said Vance [@vance2024].',
      [
        '“The lamp will burn again by June,”',
        'quote-unchecked: This quotation could not be checked: vance2024 is known from works.bib, but has no source in the corpus.',
      ],
    );
  });

  it('never take the place of a source of that key', () => {
    check(
      '@article{lighthouse, title = {Another}, file = {gone.md}}',
      '“The lamp will burn again by May,” said Vance [@lighthouse].',
      ['May', 'quote-altered: lighthouse has “June”, not “May” (a date).'],
    );
  });
});

describe('the bibliographies of a draft', () => {
  it('are a list, beside references that win over them', () => {
    checkFindings(`${SOURCE}
  //- /a.bib
  @book{one, title = {A}}
  @book{both, file = {gone.md}}
  //- /b.json
  [{"id": "two"}]
  //- /draft.md
  ---
  bibliography: [a.bib, ./b.json]
  references:
  - id: three
  - id: both
    file: corpus/lighthouse.md
  ---
  See [@one; @two; @three; @four].
                            ^^^^ citation-unknown: No source has the key four.

  “The lamp will burn again by June,” said Vance [@both].
    `);
  });

  it('are asked for the keys that are listed without a citation, too', () => {
    checkFindings(`${SOURCE}
  //- /works.bib
  @book{one, title = {A}}
  //- /draft.md
  ---
  author: a@example.org
  bibliography: works.bib
  nocite: |
    @one, @lighthouse,
    @vance
     ^^^^^ citation-unknown: No source has the key vance.
  title: By @nobody
  ---
  Words.
    `);
  });

  it('are told of what is wrong in the list of its own', () => {
    checkFindings(`${SOURCE}
  //- /draft.md
  ---
  references: [{ title: A }, { id: b }, { id: b }]
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ draft-problem: This item has no “id”: it is left out.
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ draft-problem: The key “b” is in “references” twice: the last one counts.
  ---
  See [@b].
    `);
  });

  it('are the last of those that have one key, and the draft’s own before all', () => {
    const { workspace } = workspaceOf(`
  //- /one.bib
  @book{a, title = {First}}
  @book{a, title = {Second}}
  @book{b, title = {Third}}
  //- /two.bib
  @book{b, title = {Fourth}}
  @book{c, title = {Fifth}}
  //- /draft.md
  ---
  bibliography: [one.bib, two.bib]
  references:
  - id: c
    title: Sixth
  ---
  See [@a; @b; @c].`);
    const known = knownTo(workspace.drafts.get('/draft.md')!, workspace.bibliographies);
    assert.deepEqual(
      ['a', 'b', 'c'].map((key) => entryFor(known, key)?.item['title']),
      ['Second', 'Fourth', 'Sixth'],
    );
  });

  it('are named where they are missing', () => {
    checkFindings(`${SOURCE}
  //- /draft.md
  ---
  bibliography: gone.bib
  ^^^^^^^^^^^^^^^^^^^^^^ draft-problem: The bibliography “gone.bib” is not there.
  ---
  See [@one].
        ^^^ citation-unknown: No source has the key one.
    `);
  });
});
