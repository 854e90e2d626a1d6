import { type Catalogue, type CatalogueEntry, catalogue, searchSteps } from '../corpus/catalogue.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import { declaredIn, knownVoices, voicesIn } from '../speakers/voices.ts';
import { finish, type Steps } from '../text/steps.ts';

/**
 * The catalogue of a corpus: every source that can be cited, with those who speak in it. To know who speaks in an
 * article takes reading it, some milliseconds each: in a large corpus it is left to `catalogueSteps`.
 */
export function catalogueOf(corpus: Corpus): Catalogue {
  const known = catalogues.get(corpus);
  if (known !== undefined) return known;
  const made = finish(entrySteps(corpus, READ_AT_ONCE));
  catalogues.set(corpus, made);
  return made;
}

/**
 * Makes the catalogue in steps, each of a few milliseconds or one article, ready to be searched. When it is done,
 * `catalogueOf` gives it, too. Articles are not read where those that were never read have more characters than this.
 */
export function* catalogueSteps(corpus: Corpus, characters = Number.POSITIVE_INFINITY): Steps<Catalogue> {
  const made = yield* entrySteps(corpus, characters);
  yield* searchSteps(made);
  catalogues.set(corpus, made);
  return made;
}

/** Characters of articles that are read while somebody waits: about a tenth of a second of work. */
export const READ_AT_ONCE = 50_000;

function* entrySteps(corpus: Corpus, characters: number): Steps<Catalogue> {
  const entries: CatalogueEntry[] = [];
  let unread = 0;
  for (const source of corpus.sources.values()) if (knownVoices(source) === undefined) unread += source.text.length;
  for (const source of corpus.sources.values()) {
    const isRead = unread <= characters || knownVoices(source) !== undefined;
    entries.push(entryOf(source, isRead ? voicesIn(source).names : declaredIn(source)));
    yield;
  }
  return catalogue(entries);
}

function entryOf(source: Source, names: readonly string[]): CatalogueEntry {
  const { title, publisher, date, author } = source.metadata;
  return { key: source.key, path: source.path, title, publisher, date, author, speakers: names };
}

const catalogues = new WeakMap<Corpus, Catalogue>();
