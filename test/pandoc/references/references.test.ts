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
const ITEMS: readonly Item[] = JSON.parse(readFileSync(FILE, 'utf8'));

/** What Pandoc 2.17 has otherwise, by key. */
type Otherwise = {
  readonly texts?: Readonly<Record<string, string>>;
  /** The reference that it sets one before. */
  readonly before?: Readonly<Record<string, string>>;
};

/** Every reference is set as Pandoc sets it by the same style, in the same order. */
function check(style: string, { texts = {}, before = {} }: Otherwise): Promise<void> {
  return withFolder({}, (folder) => {
    const question = { items: ITEMS, style, language: undefined, format: 'text' } as const;
    const { references, problem } = setReferences(citeproc, question);
    assert.equal(problem, undefined);
    assert.equal(references.length, ITEMS.length);
    writeFileSync(join(folder, 'style.csl'), style);
    const args = ['--from', 'markdown', '--to', 'html', '--wrap', 'none', '--citeproc', '--csl', 'style.csl'];
    const input = '---\nnocite: "@*"\n---\n';
    const html = execFileSync('pandoc', [...args, '--bibliography', FILE], { cwd: folder, input, encoding: 'utf8' });
    const theirs = [...html.matchAll(/<div id="ref-([^"]+)"[^>]*>\s*([\s\S]*?)\s*<\/div>/g)].map(
      ([, id, text]) => `${id}: ${plain(text!)}`,
    );
    const placed = references.map(({ id, text }) => ({ id, text: texts[id] ?? text }));
    for (const [id, other] of Object.entries(before)) {
      const at = placed.findIndex((one) => one.id === id);
      const [moved] = placed.splice(at, 1);
      const place = placed.findIndex((one) => one.id === other);
      placed.splice(place, 0, moved!);
    }
    assert.deepEqual(
      placed.map(({ id, text }) => `${id}: ${text}`),
      theirs,
    );
  });
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('references as Pandoc sets them', () => {
  it('are many', () => assert.ok(ITEMS.length >= 20));

  it('are set so in our own style', async () => {
    if (pandocVersion() === undefined) return;
    // The style demotes particles, so that "van der Berg" is sorted under B; Pandoc sorts it under V.
    await check(DEFAULT_STYLE, { before: { translated: 'range' } });
  }).timeout(20_000);

  it('are set so in the style that Pandoc itself brings', async () => {
    if (pandocVersion() === undefined) return;
    const style = execFileSync('pandoc', ['--print-default-data-file', 'default.csl'], { encoding: 'utf8' });
    await check(style, {});
  }).timeout(20_000);
});
