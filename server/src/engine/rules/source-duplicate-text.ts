import type { Corpus } from '../corpus/corpus.ts';
import { nearDuplicateSteps } from '../corpus/near-duplicates.ts';
import { finish, type Steps } from '../text/steps.ts';
import { keyPlace } from './check-sources.ts';
import type { Finding } from './finding.ts';

/** `source-duplicate-text`: articles that say the same for the most part. Told once, at the first of them, by its path. */
export function checkDuplicateTexts(corpus: Corpus): ReadonlyMap<string, readonly Finding[]> {
  return finish(duplicateTextSteps(corpus));
}

/** The same in steps of a few milliseconds. */
export function* duplicateTextSteps(corpus: Corpus): Steps<ReadonlyMap<string, readonly Finding[]>> {
  const report = new Map<string, readonly Finding[]>();
  for (const { paths, share } of yield* nearDuplicateSteps(corpus)) {
    const [first, ...others] = paths.map((path) => {
      const { key, text } = corpus.sources.get(path)!;
      return { path, key, span: keyPlace(text) };
    });
    const { path, span } = first!;
    const related = others.map((other) => ({ ...other, note: `what ${other.key} has` }));
    const keys = others.map(({ key }) => key);
    report.set(path, [{ code: 'source-duplicate-text', path, span, keys, share, related, fixes: [] }]);
  }
  return report;
}
