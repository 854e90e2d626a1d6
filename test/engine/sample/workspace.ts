import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { apply, emptyWorkspace, type Workspace } from '../../../server/src/engine/index.ts';

export const SAMPLE_DRAFT = 'test/sample/draft.md';
const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The sample draft among the sample articles. */
export function sampleWorkspace(): Workspace {
  const files = readdirSync(`${root}corpus`).map((name) => {
    const path = `corpus/${name}`;
    return [path, { path, text: readFileSync(`${root}${path}`, 'utf8') }] as const;
  });
  const text = readFileSync(`${root}${SAMPLE_DRAFT}`, 'utf8');
  const filled = apply(emptyWorkspace, { kind: 'sources', files: new Map(files) });
  return apply(filled, { kind: 'draft', path: SAMPLE_DRAFT, text });
}
