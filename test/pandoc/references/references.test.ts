import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import citeproc from 'citeproc';
import { setReferences } from '../../../server/src/csl/references.ts';
import { DEFAULT_STYLE } from '../../../server/src/csl/style.ts';
import type { Item } from '../../../server/src/engine/index.ts';
import { withFolder } from '../../host/folder.ts';
import { pandocVersion } from '../../support/pandoc.ts';

const FILE = fileURLToPath(new URL('works.json', import.meta.url));

/**
 * Where Pandoc differs, by key: where it has the reference. "van der Berg" is sorted under B here, as the style asks for
 * (demote-non-dropping-particle), and under V by Pandoc 2.17.
 */
const PLACED_BEFORE: Readonly<Record<string, string>> = { translated: 'range' };

describe('references in our own style', () => {
  it('are set as Pandoc sets them', () =>
    withFolder({}, (folder) => {
      const items: readonly Item[] = JSON.parse(readFileSync(FILE, 'utf8'));
      assert.ok(items.length >= 20);
      const { references } = setReferences(citeproc, { items, style: undefined, language: undefined, format: 'text' });
      assert.equal(references.length, items.length);
      if (pandocVersion() === undefined) return;
      writeFileSync(join(folder, 'style.csl'), DEFAULT_STYLE);
      const args = ['--from', 'markdown', '--to', 'plain', '--wrap', 'none', '--citeproc', '--csl', 'style.csl'];
      const text = execFileSync('pandoc', [...args, '--bibliography', FILE], {
        cwd: folder,
        input: '---\nnocite: "@*"\n---\n',
        encoding: 'utf8',
      });
      const theirs = text.trim().split(/\n\n+/);
      const placed = [...references];
      for (const [id, before] of Object.entries(PLACED_BEFORE)) {
        const [moved] = placed.splice(
          placed.findIndex((one) => one.id === id),
          1,
        );
        placed.splice(
          placed.findIndex((one) => one.id === before),
          0,
          moved!,
        );
      }
      assert.deepEqual(
        placed.map((one) => one.text),
        theirs,
      );
    })).timeout(20_000);
});
