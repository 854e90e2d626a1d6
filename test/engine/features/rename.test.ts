import assert from 'node:assert/strict';
import { filesRenamed, rename, renamedAt, type TextEdit } from '../../../server/src/engine/index.ts';
import { caretOf } from '../../support/places.ts';
import { workspaceOf } from '../../support/workspace.ts';

const DRAFTS = `
//- /one.md
See [@harb$0our, p. 3; @other].
//- /two.md
---
nocite: "@harbour, @other"
---
As @{harbour} says, and -@harbour.
`;
const NAMED = `//- /corpus/harbour.md\n“Words,” said Ada Finch.${DRAFTS}`;
const KEYED = `//- /corpus/a.md\n---\nkey: harbour # the vote\ntitle: The vote\n---\nWords.${DRAFTS}`;

function applied(text: string, edits: readonly TextEdit[] = []): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((so, { start, end, newText }) => so.slice(0, start) + newText + so.slice(end), text);
}

describe('rename', () => {
  function check(fixture: string, name: string, after: Readonly<Record<string, string>>, mayRenameFiles = true): void {
    const { workspace, files } = workspaceOf(fixture);
    const { path, offset } = caretOf(files);
    const found = rename(workspace, path, offset, name, mayRenameFiles);
    assert.ok(!('refusal' in found), 'refusal' in found ? found.refusal : '');
    const changed = new Map(files.map((file) => [file.path, applied(file.text, found.edits.get(file.path)).trim()]));
    if (found.file !== undefined) {
      changed.set(found.file.to, changed.get(found.file.from)!);
      changed.delete(found.file.from);
    }
    for (const [file, text] of Object.entries(after)) assert.equal(changed.get(file), text, file);
  }

  function refuses(fixture: string, name: string, refusal: RegExp): void {
    const { workspace, files } = workspaceOf(fixture);
    const { path, offset } = caretOf(files);
    const found = rename(workspace, path, offset, name, true);
    assert.match('refusal' in found ? found.refusal : 'renamed', refusal);
  }

  const AFTER = {
    '/one.md': 'See [@vote-24, p. 3; @other].',
    '/two.md': '---\nnocite: "@vote-24, @other"\n---\nAs @{vote-24} says, and -@vote-24.',
  };

  it('changes every draft, and the source’s file where its name is the key', () =>
    check(NAMED, 'vote-24', { ...AFTER, '/corpus/vote-24.md': '“Words,” said Ada Finch.' }));
  it('changes the source’s front matter where that says the key', () =>
    check(KEYED, 'vote-24', {
      ...AFTER,
      '/corpus/a.md': '---\nkey: vote-24 # the vote\ntitle: The vote\n---\nWords.',
    }));
  const LISTED = `//- /works.bib
@book{harbour, title = {The harbour}}
@inbook{part, crossref = {harbour}}
//- /one.md
---
bibliography: works.bib
---
See [@harb$0our].
//- /two.md
---
references:
- id: harbour
---
And @harbour.`;
  it('changes the bibliographies that list the key, and what refers to it there', () =>
    check(LISTED, 'vote-24', {
      '/works.bib': '@book{vote-24, title = {The harbour}}\n@inbook{part, crossref = {vote-24}}',
      '/one.md': '---\nbibliography: works.bib\n---\nSee [@vote-24].',
      '/two.md': '---\nreferences:\n- id: vote-24\n---\nAnd @vote-24.',
    }));
  it('writes it as each format has it', () => {
    const listing = (path: string, text: string, caret = 'harb$0our') =>
      `//- ${path}\n${text}\n//- /one.md\n---\nbibliography: ${path.slice(1)}\n---\nSee [@${caret}].`;
    const becomes = (path: string, text: string, after: string, name = 'vote:24', caret?: string) =>
      check(listing(path, text, caret), name, { [path]: after });
    becomes(
      '/a.bib',
      '@book{harbour}\n@set{s, entryset = {part, harbour ,harbours}}\n@xdata{x}\n@book{b, related = "harbour"}',
      '@book{vote:24}\n@set{s, entryset = {part, vote:24 ,harbours}}\n@xdata{x}\n@book{b, related = "vote:24"}',
    );
    becomes('/a.json', '[{"id": "harbour"}, {"id": "b"}]', '[{"id": "vote:24"}, {"id": "b"}]');
    becomes('/a.json', '[{"id": "harbo\\u0075r"}]', '[{"id": "a \\"b\\""}]', 'a "b"');
    becomes('/a.json', '[{"id": 12}]', '[{"id": "vote:24"}]', 'vote:24', '1$02');
    becomes('/a.yaml', 'references:\n- id: harbour\n  title: A', 'references:\n- id: "vote:24"\n  title: A');
    becomes('/a.yaml', "- id: 'harbour'", "- id: 'it''s'", "it's");
    becomes('/a.yaml', '- id: harbour # so', '- id: vote24 # so', 'vote24');
    becomes('/a.ris', 'TY  - BOOK\nID  - harbour\nER  - ', 'TY  - BOOK\nID  - vote:24\nER  -');
    becomes(
      '/a.ris',
      'TY  - BOOK\nAU  - Vance, N\nPY  - 1999\nER  - ',
      'TY  - BOOK\nID  - vote:24\nAU  - Vance, N\nPY  - 1999\nER  -',
      'vote:24',
      'Van$0ce_1999',
    );
  });
  it('leaves a bibliography alone that cannot have the key', () => {
    refuses(LISTED, 'vote 24', /^works\.bib cannot have the key vote 24\.$/);
    refuses(LISTED, 'part', /^works\.bib cannot have the key part\.$/);
  });
  it('begins from the source’s front matter, too', () =>
    check(KEYED.replace('$0', '').replace('key: har', 'key: har$0'), 'vote-24', AFTER));
  it('writes the key into the source where files cannot be renamed', () =>
    check(NAMED, 'vote-24', { '/corpus/harbour.md': '---\nkey: vote-24\n---\n“Words,” said Ada Finch.' }, false));
  it('writes it where no file can have such a name', () =>
    check(NAMED, 'doi:10/24', { '/corpus/harbour.md': '---\nkey: "doi:10/24"\n---\n“Words,” said Ada Finch.' }));
  it('sets braces around a key that needs them', () =>
    check(NAMED, 'a vote', { '/one.md': 'See [@{a vote}, p. 3; @other].' }));
  it('quotes a key that YAML would read as something else', () =>
    check(KEYED, 'no', { '/corpus/a.md': '---\nkey: "no" # the vote\ntitle: The vote\n---\nWords.' }));
  it('changes the citations of a source that is missing', () =>
    check(DRAFTS.replace('harb$0our', 'harbour').replace('@other]', '@oth$0er]'), 'ferry', {
      '/one.md': 'See [@harbour, p. 3; @ferry].',
    }));

  it('refuses the key of another source', () =>
    refuses(`//- /corpus/vote.md\nWords.\n${NAMED}`, 'vote', /Another source has the key vote/));
  it('refuses a key that several sources have', () =>
    refuses(`//- /corpus/more/harbour.md\nWords.\n${NAMED}`, 'vote', /2 sources have the key harbour/));
  it('refuses what cannot be cited', () => refuses(NAMED, 'a}b', /cannot be cited/));

  it('asks for the key alone', () => {
    const { workspace, files } = workspaceOf(NAMED);
    const { path, offset } = caretOf(files);
    const found = renamedAt(workspace, path, offset);
    assert.deepEqual(found, { key: 'harbour', span: { start: 6, end: 13 } });
    assert.equal(renamedAt(workspace, path, 2), undefined);
  });
});

describe('a source’s file that gets another name', () => {
  function check(fixture: string, to: string, after: Readonly<Record<string, string>>): void {
    const { workspace, files } = workspaceOf(fixture);
    const from = files.find(({ path }) => path.startsWith('/corpus/'))!.path;
    const edits = filesRenamed(workspace, [{ from, to }]);
    for (const [path, text] of Object.entries(after)) {
      assert.equal(applied(files.find((file) => file.path === path)!.text, edits.get(path)).trim(), text, path);
    }
  }

  it('is cited by its new name', () => check(NAMED, '/corpus/vote.md', { '/one.md': 'See [@vote, p. 3; @other].' }));
  it('is cited as before where its front matter says its key', () =>
    check(KEYED, '/corpus/b.md', { '/one.md': 'See [@harbour, p. 3; @other].' }));
  it('is cited as before where only its folder is another', () =>
    check(NAMED, '/corpus/old/harbour.md', { '/one.md': 'See [@harbour, p. 3; @other].' }));
  it('keeps its key where the new one is another source’s', () =>
    check(`${NAMED}//- /corpus/vote.md\nWords.`, '/corpus/vote.txt', {
      '/one.md': 'See [@harbour, p. 3; @other].',
      '/corpus/harbour.md': '---\nkey: harbour\n---\n“Words,” said Ada Finch.',
    }));

  const POINTING = `//- /corpus/harbour.md
Words.
//- /lists/a.bib
@book{harbour, title = {harbour.md}, file = {Text:../corpus/harbour.md:text/markdown;b.pdf}}
@book{other, file = {/corpus/harbour.md}}
//- /lists/a.json
[{"file": ["b.pdf", "../corpus/harbour.md"], "id": "c"}]
//- /lists/a.yaml
references:
- id: d
  file: ../corpus/harbour.md # here
//- /lists/a.ris
TY  - BOOK
ID  - e
L1  - ../corpus/harbour.md
ER  - 
//- /one.md
---
bibliography: [lists/a.bib, lists/a.json, lists/a.yaml, lists/a.ris]
---
See @harbour.`;

  it('is what entries point to, and has the key that they list', () =>
    check(POINTING, '/corpus/old/vote.md', {
      '/lists/a.bib':
        '@book{vote, title = {harbour.md}, file = {Text:../corpus/old/vote.md:text/markdown;b.pdf}}\n@book{other, file = {/corpus/old/vote.md}}',
      '/lists/a.json': '[{"file": ["b.pdf", "../corpus/old/vote.md"], "id": "c"}]',
      '/lists/a.yaml': 'references:\n- id: d\n  file: ../corpus/old/vote.md # here',
      '/lists/a.ris': 'TY  - BOOK\nID  - e\nL1  - ../corpus/old/vote.md\nER  -',
      '/one.md': '---\nbibliography: [lists/a.bib, lists/a.json, lists/a.yaml, lists/a.ris]\n---\nSee @vote.',
    }));
  it('is what entries point to where only its folder is another', () =>
    check(POINTING, '/corpus/old/harbour.md', {
      '/lists/a.json': '[{"file": ["b.pdf", "../corpus/old/harbour.md"], "id": "c"}]',
    }));
  it('keeps its key where a bibliography cannot have the new one', () =>
    check(POINTING, '/corpus/other.md', {
      '/one.md': '---\nbibliography: [lists/a.bib, lists/a.json, lists/a.yaml, lists/a.ris]\n---\nSee @harbour.',
      '/corpus/harbour.md': '---\nkey: harbour\n---\nWords.',
    }));
});
