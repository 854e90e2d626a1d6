import type { Finding, Source, Span, Strays, StrayWords } from '../engine/index.ts';
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
  tell: (findings: ReadonlyMap<string, readonly Finding[]>, strays: Strays) => void,
): Origins {
  const known = new WeakMap<Source, Found>();
  let told = 0;
  let strays: Strays = new Map();

  const look = async () => {
    const { corpus } = workspace();
    const found = new Map<string, readonly Finding[]>();
    const words = new Map<string, StrayWords>();
    const resting = pace();
    for (const source of corpus.sources.values()) {
      if (resting.isDue()) await resting.giveWay();
      if (workspace().corpus !== corpus) return;
      const here = known.get(source) ?? (isChanged(source.text) ? await lookAt(source, bundle) : NOTHING);
      known.set(source, here);
      if (here.findings.length > 0) found.set(source.path, here.findings);
      if (here.words.length > 0) words.set(source.path, { text: source.text, words: here.words });
    }
    // What is held to the same words as before need not be checked again.
    if (!isSame(words, strays)) strays = words;
    // Nothing is said where there was nothing to say before.
    if (workspace().corpus === corpus && (found.size > 0 || told > 0)) tell(found, strays);
    told = found.size;
  };

  return { corpusChanged: () => void look() };
}

/** What is to be said of one source, and the words that its original does not have. */
type Found = { readonly findings: readonly Finding[]; readonly words: readonly Span[] };

const NOTHING: Found = { findings: [], words: [] };

function isSame(some: Strays, others: Strays): boolean {
  return some.size === others.size && [...some].every(([path, { words }]) => others.get(path)?.words === words);
}

async function lookAt(source: Source, bundle: string): Promise<Found> {
  const { path, text } = source;
  for await (const origin of checkOrigins([source], bundle)) {
    const problem = origin.kind === 'changed' ? undefined : originMessage(origin, text);
    if (problem === undefined) continue;
    const words = origin.kind === 'astray' ? origin.words : [];
    const span = words[0] ?? { start: 0, end: 0 };
    return { findings: [{ code: 'source-problem', path, span, problem, related: [], fixes: [] }], words };
  }
  return NOTHING;
}
