import { type Catalogue, catalogue } from '../corpus/catalogue.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { readArticle } from '../speakers/article.ts';

/** The catalogue of a corpus: every source that can be cited, with those who speak in it. Made once for each corpus. */
export function catalogueOf(corpus: Corpus): Catalogue {
  const known = catalogues.get(corpus);
  if (known !== undefined) return known;
  const made = catalogue(
    [...corpus.sources.values()].map((source) => {
      const { title, publisher, date, author } = source.metadata;
      return { key: source.key, path: source.path, title, publisher, date, author, speakers: speakersOf(source) };
    }),
  );
  catalogues.set(corpus, made);
  return made;
}

function speakersOf(source: Parameters<typeof readArticle>[0]): readonly string[] {
  const declared = source.speakers.map(({ name }) => name);
  const found = readArticle(source).attributions.flatMap(({ speaker, kind }) =>
    kind === 'speech' && speaker !== undefined ? [speaker.name] : [],
  );
  return [...new Set([...declared, ...found])];
}

const catalogues = new WeakMap<Corpus, Catalogue>();
