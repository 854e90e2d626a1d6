import { duplicateTextSteps, type Finding } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import type { Server } from './serve.ts';

/**
 * Tells of sources that say the same, for each new corpus: once it can be cited from, and with rests, for nobody waits
 * for it. The answer is the function to call when the corpus has changed.
 */
export function followDuplicateTexts(
  { workspace }: Pick<Server, 'workspace'>,
  isReady: () => Promise<void>,
  tell: (findings: ReadonlyMap<string, readonly Finding[]>) => void,
): () => void {
  let told = 0;

  const look = async () => {
    const { corpus } = workspace();
    const isWanted = () => workspace().corpus === corpus;
    await isReady();
    if (!isWanted()) return;
    const found = await paced(duplicateTextSteps(corpus), isWanted, REST);
    if (found === undefined || (found.size === 0 && told === 0)) return;
    told = found.size;
    tell(found);
  };

  return () => void look();
}

/** Milliseconds of rest after each 10 of work. */
const REST = 20;
