import type { Departed, Departures, Finding, Source } from '../engine/index.ts';
import { pace } from '../host/pace.ts';
import { checkOrigins, isChanged, originMessage } from '../import/index.ts';
import type { Server } from './serve.ts';

export type Origins = {
  /** Looks at the sources that are new or changed, while others work. */
  readonly corpusChanged: () => void;
};

/**
 * Tells where imported sources were changed since, and of originals that they cannot be held to: a quotation may hold
 * there only thanks to a hand. `bundle` is that of the reading process.
 */
export function followOrigins(
  { workspace }: Pick<Server, 'workspace'>,
  bundle: string,
  tell: (findings: ReadonlyMap<string, readonly Finding[]>, departures: Departures) => void,
): Origins {
  const known = new WeakMap<Source, Found>();
  let told = 0;
  let departures: Departures = new Map();

  const look = async () => {
    const { corpus } = workspace();
    const findings = new Map<string, readonly Finding[]>();
    const changed = new Map<string, Departed>();
    const resting = pace();
    for (const source of corpus.sources.values()) {
      if (resting.isDue()) await resting.giveWay();
      if (workspace().corpus !== corpus) return;
      const here = known.get(source) ?? (isChanged(source.text) ? await lookAt(source, bundle) : NOTHING);
      known.set(source, here);
      if (here.finding !== undefined) findings.set(source.path, [here.finding]);
      if (here.departed !== undefined) changed.set(source.path, here.departed);
    }
    // What is held to the same words as before need not be checked again.
    const isSame =
      changed.size === departures.size && [...changed].every(([path, one]) => departures.get(path) === one);
    if (!isSame) departures = changed;
    // Nothing is said where there was nothing to say before.
    const found = findings.size + changed.size;
    if (workspace().corpus === corpus && (found > 0 || told > 0)) tell(findings, departures);
    told = found;
  };

  return { corpusChanged: () => void look() };
}

/** What is to be said of the original of one source, or what the source has otherwise than it. */
type Found = { readonly finding?: Finding; readonly departed?: Departed };

const NOTHING: Found = {};

async function lookAt({ path, text, key }: Source, bundle: string): Promise<Found> {
  for await (const origin of checkOrigins([{ path, text, key }], bundle)) {
    if (origin.kind === 'changed') return { departed: { text, departures: origin.departures } };
    const problem = originMessage(origin);
    if (problem === undefined) continue;
    const span = { start: 0, end: 0 };
    return { finding: { code: 'source-problem', path, span, problem, related: [], fixes: [] } };
  }
  return NOTHING;
}
