import type { Finding, Source } from '../engine/index.ts';
import { pace } from '../host/pace.ts';
import { checkOrigins, isChanged, originMessage } from '../import/index.ts';
import type { Server } from './serve.ts';

export type Origins = {
  /** Looks at the sources that are new or changed, while others work. */
  readonly corpusChanged: () => void;
};

/**
 * Tells of imported sources that were changed so that they have words which their originals do not have: a quotation
 * may hold there only thanks to a hand. What is merely left out is no matter. `bundle` is that of the reading thread.
 */
export function followOrigins(
  { workspace }: Pick<Server, 'workspace'>,
  bundle: string,
  tell: (findings: ReadonlyMap<string, readonly Finding[]>) => void,
): Origins {
  const known = new WeakMap<Source, readonly Finding[]>();
  let told = 0;

  const look = async () => {
    const { corpus } = workspace();
    const found = new Map<string, readonly Finding[]>();
    const resting = pace();
    for (const source of corpus.sources.values()) {
      if (resting.isDue()) await resting.giveWay();
      if (workspace().corpus !== corpus) return;
      const findings = known.get(source) ?? (isChanged(source.text) ? await findingsOf(source, bundle) : []);
      known.set(source, findings);
      if (findings.length > 0) found.set(source.path, findings);
    }
    // Nothing is said where there was nothing to say before.
    if (workspace().corpus === corpus && (found.size > 0 || told > 0)) tell(found);
    told = found.size;
  };

  return { corpusChanged: () => void look() };
}

async function findingsOf(source: Source, bundle: string): Promise<readonly Finding[]> {
  const { path, text } = source;
  const findings: Finding[] = [];
  for await (const origin of checkOrigins([source], bundle)) {
    const problem = origin.kind === 'changed' ? undefined : originMessage(origin, text);
    if (problem === undefined) continue;
    const span = origin.kind === 'astray' ? origin.words[0]! : { start: 0, end: 0 };
    findings.push({ code: 'source-problem', path, span, problem, related: [], fixes: [] });
  }
  return findings;
}
