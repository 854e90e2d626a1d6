import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Holds output to the file of this name in `golden/`. `UPDATE_GOLDEN=1` writes it anew, to be read before a commit. */
export function matchesGolden(name: string, actual: string): void {
  const folder = fileURLToPath(new URL('golden/', import.meta.url));
  const file = `${folder}${name}`;
  if (process.env['UPDATE_GOLDEN'] !== undefined) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, actual);
    return;
  }
  assert.ok(existsSync(file), `golden/${name} is missing: run with UPDATE_GOLDEN=1 and read what it writes`);
  assert.equal(actual, readFileSync(file, 'utf8'));
}
