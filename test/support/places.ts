import assert from 'node:assert/strict';
import type { Place } from '../../server/src/engine/index.ts';
import type { FixtureFile } from './fixture.ts';

/** The places are those that the fixture marks, in the order of the files, and no others. */
export function checkPlaces(files: readonly FixtureFile[], places: readonly Place[]): void {
  const shown = (path: string, start: number, end: number) =>
    `${path} ${start} ${files.find((file) => file.path === path)?.text.slice(start, end)}`;
  assert.deepEqual(
    places.map(({ path, span }) => shown(path, span.start, span.end)).sort(),
    files.flatMap(({ path, marks }) => marks.map(({ start, end }) => shown(path, start, end))).sort(),
  );
}

/** The path and the offset of the fixture's caret. */
export function caretOf(files: readonly FixtureFile[]): { readonly path: string; readonly offset: number } {
  const file = files.find(({ caret }) => caret !== undefined);
  assert.ok(file?.caret !== undefined, 'the fixture has no $0');
  return { path: file.path, offset: file.caret };
}
