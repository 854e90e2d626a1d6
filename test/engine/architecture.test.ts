import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Who may import whom. A room sees itself, the rooms and the packages in its row, and nothing else. */
const ROOMS: Readonly<Record<string, { rooms: readonly string[]; packages: RegExp }>> = {
  'server/src/engine/text': { rooms: [], packages: NONE() },
  'server/src/engine/markdown': {
    rooms: ['text'],
    packages: /^(gray-matter|@lezer\/(markdown|common)|decode-named-character-reference)$/,
  },
  'server/src/engine/corpus': { rooms: ['text', 'markdown'], packages: /^minisearch$/ },
  'server/src/engine/bibliography': { rooms: ['text', 'markdown', 'corpus'], packages: /^saxes$/ },
  'server/src/engine/quotations': { rooms: ['text', 'markdown', 'corpus'], packages: NONE() },
  'server/src/engine/speakers': { rooms: ['text', 'markdown', 'corpus', 'quotations'], packages: NONE() },
  'server/src/engine/rules': {
    rooms: ['text', 'markdown', 'corpus', 'quotations', 'speakers', 'bibliography', 'workspace.ts'],
    packages: NONE(),
  },
  'server/src/engine/features': {
    rooms: ['text', 'markdown', 'corpus', 'quotations', 'speakers', 'bibliography', 'rules', 'workspace.ts'],
    packages: NONE(),
  },
  'server/src/engine': {
    rooms: ['text', 'markdown', 'corpus', 'quotations', 'speakers', 'bibliography', 'rules', 'features'],
    packages: NONE(),
  },
  'server/src/host': { rooms: ['../engine/index.ts'], packages: /^(node:|#package$)/ },
  'server/src/import': {
    rooms: ['../engine/index.ts'],
    packages:
      /^(node:|chardet$|diff$|fflate$|linkedom$|mammoth$|postal-mime$|@mozilla\/readability$|pdfjs-dist\/|rtf-stream-parser(?:$|\/))/,
  },
  'server/src/csl': { rooms: ['../engine/index.ts'], packages: /^node:/ },
  'server/src/lsp': {
    rooms: ['../engine/index.ts', '../host', '../import/index.ts', '../csl/index.ts'],
    packages: /^(node:|vscode-languageserver(\/node|-textdocument)?$|vscode-uri$)/,
  },
  'server/src/cli': {
    rooms: ['../engine/index.ts', '../host', '../import/index.ts', '../csl/index.ts'],
    packages: /^node:/,
  },
  'client/src': { rooms: [], packages: /^(node:|vscode$|vscode-languageclient\/node$)/ },
};

function NONE(): RegExp {
  return /$./;
}

describe('architecture', () => {
  for (const file of [...sources('server/src'), ...sources('client/src')]) {
    it(`${file} keeps to its room`, () => {
      const room = Object.keys(ROOMS).find((name) => file.startsWith(`${name}/`));
      assert.ok(room !== undefined, `${file} is in no room`);
      const allowed = ROOMS[room]!;
      for (const target of importsOf(readFileSync(join(ROOT, file), 'utf8'))) {
        assert.ok(mayImport(file, room, allowed, target), `${file} may not import ${target}`);
      }
    });
  }
});

function mayImport(
  file: string,
  room: string,
  { rooms, packages }: { rooms: readonly string[]; packages: RegExp },
  target: string,
): boolean {
  if (!target.startsWith('.')) return packages.test(target);
  const reached = relative('', join(dirname(file), target))
    .split(sep)
    .join('/');
  const above = room.startsWith('server/src/engine/') ? 'server/src/engine' : room;
  const visible = [room, ...rooms.map((name) => join(above, name).split(sep).join('/'))];
  return visible.some((place) => reached === place || reached.startsWith(`${place}/`));
}

/** Static imports, exports from elsewhere, and dynamic imports of a literal. */
function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?<!['|/])(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]!);
}

function sources(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file.split(sep).join('/')}`)
    .sort();
}
