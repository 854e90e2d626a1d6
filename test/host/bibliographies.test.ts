import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownTo } from '../../server/src/engine/bibliography/known.ts';
import {
  type Bibliographies,
  type Bibliography,
  checkBibliographies,
  type Entry,
  message,
  parseDraft,
} from '../../server/src/engine/index.ts';
import {
  readBibliographies,
  readBibliographyFile,
  wantedBibliographies,
} from '../../server/src/host/bibliographies.ts';
import { type Progress, startReading } from '../../server/src/host/bibliography-reading.ts';
import { followBibliographies } from '../../server/src/host/follow-bibliographies.ts';
import { bundlePath } from '../support/bundles.ts';
import { madeBibtex, madeCslJson } from '../support/made-bibliographies.ts';
import { withFolder } from './folder.ts';

function draft(root: string, path: string, bibliography?: string) {
  const text = bibliography === undefined ? 'Words.' : `---\nbibliography: ${bibliography}\n---\nWords.`;
  return parseDraft(join(root, path), text);
}

/** What was read beneath the root, by path: how many entries, or why there are none. */
function told({ files }: Bibliographies, root: string): Readonly<Record<string, number | string>> {
  return Object.fromEntries(
    [...files]
      .filter(([path]) => path.startsWith(root))
      .map(([path, { entries, unreadable }]) => [path.slice(root.length + 1), unreadable ?? entries.length]),
  );
}

describe('bibliographies on disk', () => {
  it('are those that drafts, their project and the settings name', () =>
    withFolder(
      {
        'paper/own.bib': '@book{a}',
        'paper/_quarto.yml': 'project:\n  type: book\nbibliography: [project.json]\n',
        'paper/project.json': '[{"id": "b"}, {"id": "c"}]',
        'all.yaml': 'references:\n- id: d\n',
        'empty.bib': '',
      },
      async (root) => {
        const drafts = [
          draft(root, 'paper/parts/one.md', '../own.bib'),
          draft(root, 'two.md', '[empty.bib, gone.bib]'),
        ];
        const read = await readBibliographies({ drafts, roots: [root], shared: [join(root, 'all.yaml')] });
        assert.deepEqual(told(read, root), {
          'all.yaml': 1,
          'paper/project.json': 2,
          'paper/own.bib': 1,
          'empty.bib': 0,
          'gone.bib': 'is not there',
        });
        const paths = [join(root, 'paper/project.json')];
        assert.deepEqual(read.projects, [{ folder: join(root, 'paper'), paths, style: undefined }]);
      },
    ).then(() => undefined));

  it('are for all chapters of a book those that its front names', () =>
    withFolder(
      {
        '_bookdown.yml': 'book_filename: harbour\n',
        'index.Rmd': '---\ntitle: The harbour\nbibliography: [book.bib]\n---\n\n# Preface\n',
        'book.bib': '@book{a}\n@book{b}',
      },
      async (root) => {
        const drafts = [draft(root, '01-tides.Rmd')];
        const read = await readBibliographies({ drafts, roots: [root], shared: [] });
        assert.deepEqual(told(read, root), { 'book.bib': 2 });
        assert.ok(wantedBibliographies({ drafts, roots: [], shared: [] }).watched.includes(join(root, 'index.Rmd')));
      },
    ).then(() => undefined));

  for (const [path, made] of [
    ['works.bib', madeBibtex],
    ['works.json', madeCslJson],
  ] as const) {
    it(`of 15,000 works count every one in ${path}, and name the broken one with its line`, () => {
      const { text, brokenLine } = made({ works: 15_000, broken: 7_000 });
      return withFolder({ [path]: text }, async (root) => {
        const file = join(root, path);
        const { entries, byKey, problems } = await startReading(file, bundlePath('bibliography'), () => {})
          .bibliography;
        assert.equal(entries.length, 14_999);
        assert.equal(byKey.size, 14_999);
        assert.equal(problems.length, 1);
        assert.match(problems[0]!.message, /“work7000” is left out/);
        assert.equal(text.slice(0, problems[0]!.span.start).split('\n').length, brokenLine);
      });
    });
  }

  it('are told of when they change, come and go', () =>
    withFolder({ 'works.bib': '@book{a}' }, async (root) => {
      let drafts = [draft(root, 'one.md', 'works.bib')];
      let heard: (read: Bibliographies) => void = () => {};
      const until = (wanted: Readonly<Record<string, number | string>>) =>
        new Promise<Bibliographies>((resolve) => {
          heard = (read) => JSON.stringify(told(read, root)) === JSON.stringify(wanted) && resolve(read);
        });
      const following = followBibliographies({
        wanted: () => ({ drafts, roots: [root], shared: [], trusted: true }),
        tell: (bibliographies) => heard(bibliographies),
      });
      try {
        const first = until({ 'works.bib': 1 });
        following.look();
        await first;
        await following.ready();

        const changed = until({ 'works.bib': 2 });
        writeFileSync(join(root, 'works.bib'), '@book{a}\n@book{b, title = {}\n@book{c}\n');
        const findings = [...checkBibliographies(await changed).values()].flat();
        assert.deepEqual(findings.map(message), ['The entry “b” is left out: a brace is never closed.']);

        const gone = until({ 'works.bib': 'is not there' });
        rmSync(join(root, 'works.bib'));
        await gone;

        const others = until({ 'others.json': 1 });
        writeFileSync(join(root, 'others.json'), '[{"id": "c"}]');
        drafts = [draft(root, 'one.md', 'others.json')];
        following.look();
        await others;

        const project = until({ 'project.json': 1, 'others.json': 1 });
        writeFileSync(join(root, 'project.json'), '[{"id": "d"}]');
        writeFileSync(join(root, '_quarto.yml'), 'bibliography: project.json\n');
        await project;
      } finally {
        following.dispose();
      }
    }));

  it('that are large are read in a thread, and told when they are there', () => {
    const { text } = madeBibtex({ works: 400, broken: 300 });
    return withFolder({ 'large.bib': text, 'small.bib': '@book{a}' }, async (root) => {
      const drafts = [draft(root, 'one.md', '[large.bib, small.bib]')];
      const told: Bibliographies[] = [];
      const shown: string[] = [];
      const following = followBibliographies({
        wanted: () => ({ drafts, roots: [root], shared: [], trusted: true }),
        tell: (bibliographies) => void told.push(bibliographies),
        bundle: bundlePath('bibliography'),
        reading: (path) => {
          shown.push(path);
          return () => {};
        },
      });
      try {
        following.look();
        await following.begun();
        const counts = () =>
          [...told.at(-1)!.files].map(([path, { entries }]) => [path.slice(root.length + 1), entries.length]);
        assert.deepEqual([counts(), knownTo(drafts[0]!, told.at(-1)!).isComplete], [[['small.bib', 1]], false]);
        await following.ready();
        assert.deepEqual(counts(), [
          ['large.bib', 399],
          ['small.bib', 1],
        ]);
        assert.equal(knownTo(drafts[0]!, told.at(-1)!).isComplete, true);
        // Twice where it was written so short before that it may have changed meanwhile.
        assert.deepEqual([...new Set(shown)], [join(root, 'large.bib')]);
      } finally {
        following.dispose();
      }
    });
  });

  it('are not read from elsewhere where nobody vouches for the drafts', () =>
    withFolder({ 'inside/one.md': '', 'outside.bib': '@book{a}', 'outside.csl': '<style/>' }, async (root) => {
      const drafts = [draft(root, 'inside/one.md', '../outside.bib\ncsl: ../outside.csl')];
      const told = await new Promise<Bibliographies>((resolve) => {
        const following = followBibliographies({
          wanted: () => ({ drafts, roots: [join(root, 'inside')], shared: [], trusted: false }),
          tell: resolve,
        });
        following.look();
        void following.ready().then(following.dispose);
      });
      assert.equal(told.files.get(join(root, 'outside.bib'))!.entries.length, 0);
      assert.match(told.files.get(join(root, 'outside.bib'))!.unreadable!, /not trusted/);
      assert.match(told.styles.get(join(root, 'outside.csl'))!.unreadable!, /not trusted/);
    }));
});

/** What a bibliography says, however its entries are kept. */
function plain({ entries, byKey, ...others }: Bibliography) {
  const entry = ({ key, path, span, files, item }: Entry) => ({ key, path, span, files, item });
  return { ...others, entries: entries.map(entry), byKey: [...byKey].map(([name, one]) => [name, entry(one)]) };
}

describe('a thread that reads a bibliography', () => {
  const read = (path: string, bundle = bundlePath('bibliography')) => startReading(path, bundle, () => {}).bibliography;

  for (const [name, text] of [
    ['works.bib', madeBibtex({ works: 350, broken: 200 }).text],
    ['works.json', madeCslJson({ works: 350, broken: 200 }).text],
    ['works.yaml', 'references:\n- id: مقال\n  title: "Ü – “so”"\n  issued: 1999-04-26\n- id: b\n- id: b\n- id: [c\n'],
    ['works.ris', 'TY  - BOOK\nID  - a\nL1  - a.pdf\nER  - \nTY  - BOOK\nER  - \n'],
    ['empty.bib', ''],
    ['gone.bib', undefined],
  ] as const) {
    it(`has read ${name} as it is read without one`, () =>
      withFolder(text === undefined ? {} : { [name]: text }, async (root) => {
        const path = join(root, name);
        assert.deepEqual(plain(await read(path)), plain(await readBibliographyFile(path)));
      }));
  }

  it('tells how far it is', () =>
    withFolder({ 'works.bib': madeBibtex({ works: 1250, broken: -1 }).text }, async (root) => {
      const told: Progress[] = [];
      await startReading(join(root, 'works.bib'), bundlePath('bibliography'), (progress) => told.push(progress))
        .bibliography;
      const taken = told.flatMap(({ entries }) => (entries === undefined ? [] : [entries]));
      assert.deepEqual(taken, [
        { taken: 500, all: 1250 },
        { taken: 1000, all: 1250 },
        { taken: 1250, all: 1250 },
      ]);
      assert.equal(told.at(-1)!.done, 1);
    }));

  it('leaves the file unread, with the reason, where it dies, is not there, or is cancelled', () =>
    withFolder(
      { 'works.bib': '@book{a}', 'dies.cjs': 'process.exit(1)', 'throws.cjs': 'throw new Error("no luck")' },
      async (root) => {
        const path = join(root, 'works.bib');
        const reason = async (bundle: string) => (await read(path, join(root, bundle))).unreadable;
        assert.equal(await reason('dies.cjs'), 'could not be read: the thread that read it has ended');
        assert.equal(await reason('throws.cjs'), 'could not be read (no luck)');
        assert.equal(await reason('gone.cjs'), 'could not be read (Cannot find module “gone.cjs”)');
        const reading = startReading(path, bundlePath('bibliography'), () => {});
        reading.cancel();
        assert.equal(
          (await reading.bibliography).unreadable,
          'is not read: that was cancelled; it is read once it is saved again',
        );
      },
    ));
});
