import { type Corpus, catalogueSteps, READ_AT_ONCE, textWordsSteps } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import type { Server } from './serve.ts';

export type Cataloguing = {
  readonly corpusChanged: () => void;
  /** Settled when a completion takes no more time than it always will. */
  readonly ready: () => Promise<void>;
};

/**
 * Makes the catalogue of a new corpus before anybody asks for it, then lists the words of all texts, and then reads the
 * articles, one by one while others work, to know who speaks in each of them.
 */
export function keepCatalogue({ workspace }: Pick<Server, 'workspace'>): Cataloguing {
  let ready = Promise.resolve();

  const make = async () => {
    const { corpus } = workspace();
    const isWanted = () => workspace().corpus === corpus;
    const made = await paced(catalogueSteps(corpus, READ_AT_ONCE), isWanted);
    if (made !== undefined) void readOn(corpus, isWanted);
  };

  const readOn = async (corpus: Corpus, isWanted: () => boolean) => {
    await paced(textWordsSteps(corpus.passages), isWanted, REST);
    await paced(catalogueSteps(corpus), isWanted, REST);
  };

  return {
    corpusChanged() {
      ready = make();
    },
    async ready() {
      for (let waited: Promise<void> | undefined; waited !== ready; ) {
        waited = ready;
        await waited;
      }
    },
  };
}

/** Milliseconds of rest after each 10 of work. */
const REST = 20;
