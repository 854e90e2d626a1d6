import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import { keyOfPath, type Source } from '../corpus/source.ts';
import { finish, type Steps } from '../text/steps.ts';
import type { Bibliography, Entry } from './bibliography.ts';
import { textOf } from './item.ts';
import type { Known } from './known.ts';
import { folderOf, joined } from './named.ts';

/**
 * The corpus as a draft cites it: the keys of its bibliographies stand for the sources that their entries point to, by
 * the file, the DOI or the address. A source's own key always stands for that source. The same corpus where no entry
 * points to a source of another key; one object for the same answers, since much is kept by the corpus.
 */
export function citableCorpus(corpus: Corpus, known: Known): Corpus {
  return finish(citableSteps(corpus, known));
}

/** Makes it in steps of a few milliseconds at most, so that it is there when it is asked for. */
export function* citableSteps(corpus: Corpus, { references, files }: Known): Steps<Corpus> {
  let citable = corpus;
  // What is put in first stays: front matter wins over files, and the first file over later ones.
  const own = yield* aliasSteps(corpus, references.values());
  if (own.size > 0) citable = withReferences(citable, own);
  for (const file of files) citable = yield* fileSteps(citable, corpus, file);
  return citable;
}

type Aliases = ReadonlyMap<string, Source>;

function* aliasSteps(corpus: Corpus, entries: Iterable<Entry>): Steps<Aliases> {
  const aliases = new Map<string, Source>();
  let links: Links | undefined;
  let count = 0;
  for (const entry of entries) {
    const name = entry.key.normalize('NFC');
    if (aliases.has(name) || sourcesOf(corpus, name).length > 0) continue;
    const source = linkedSource(entry, corpus, links ?? (yield* linkSteps(corpus)));
    links ??= linksBySources.get(corpus.sources);
    if (source !== undefined) aliases.set(name, source);
    if (++count % ENTRIES_AT_ONCE === 0) yield;
  }
  return aliases;
}

function withAliases(corpus: Corpus, aliases: Aliases): Corpus {
  const byKey = new Map(corpus.byKey);
  for (const [name, source] of aliases) if (!byKey.has(name)) byKey.set(name, [source]);
  return byKey.size === corpus.byKey.size ? corpus : { ...corpus, byKey };
}

/** Front matter is read anew with every change of a draft, and seldom says anything else. */
function withReferences(corpus: Corpus, aliases: Aliases): Corpus {
  const name = JSON.stringify([...aliases].map(([key, { path }]) => [key, path]));
  const known = byReferences.get(corpus);
  if (known?.name === name) return known.citable;
  const citable = withAliases(corpus, aliases);
  byReferences.set(corpus, { name, citable });
  return citable;
}

const byReferences = new WeakMap<Corpus, { readonly name: string; readonly citable: Corpus }>();

function* fileSteps(before: Corpus, corpus: Corpus, file: Bibliography): Steps<Corpus> {
  const known = byFile.get(before) ?? new WeakMap<Bibliography, Corpus>();
  byFile.set(before, known);
  const citable = known.get(file) ?? withAliases(before, yield* aliasSteps(corpus, file.byKey.values()));
  known.set(file, citable);
  return citable;
}

const byFile = new WeakMap<Corpus, WeakMap<Bibliography, Corpus>>();

/** The source that an entry points to, though their keys differ. Undefined where that is none or no single one. */
function linkedSource({ item, path, files }: Entry, corpus: Corpus, { byName, byAddress }: Links): Source | undefined {
  for (const file of files) {
    const source = sourceOfFile(joined(folderOf(path), file), corpus, byName);
    if (source !== undefined) return source;
  }
  const doi = textOf(item, 'DOI');
  const url = textOf(item, 'URL');
  const byDoi = doi === undefined ? undefined : byAddress.get(plainDoi(doi));
  return byDoi ?? (url === undefined ? undefined : byAddress.get(plainAddress(url)));
}

/** The file itself, else the only source of that name, else the only one of that name but for its extension. */
function sourceOfFile(path: string, corpus: Corpus, byName: Links['byName']): Source | undefined {
  const exact = corpus.sources.get(path);
  if (exact !== undefined) return exact;
  return byName.get(nameOf(path)) ?? byName.get(keyOfPath(path)) ?? undefined;
}

type Links = {
  /** By file name, with and without its extension; null where several have it. */
  readonly byName: ReadonlyMap<string, Source | null>;
  /** By DOI and by address, each in the form that they are compared in. */
  readonly byAddress: ReadonlyMap<string, Source>;
};

function* linkSteps({ sources }: Corpus): Steps<Links> {
  const known = linksBySources.get(sources);
  if (known !== undefined) return known;
  const byName = new Map<string, Source | null>();
  const byAddress = new Map<string, Source>();
  let count = 0;
  for (const source of sources.values()) {
    if (++count % SOURCES_AT_ONCE === 0) yield;
    const names = new Set([nameOf(source.path), keyOfPath(source.path)]);
    for (const name of names) byName.set(name, byName.has(name) ? null : source);
    // Without front matter, no address is known, and asking for the rest of what is guessed would take time.
    if (!/^\uFEFF?---/.test(source.text)) continue;
    const { url, doi } = source.metadata;
    if (url !== undefined) byAddress.set(plainAddress(url), source);
    const written = doi ?? (url !== undefined && DOI_ADDRESS.test(url) ? url : undefined);
    if (written !== undefined) byAddress.set(plainDoi(written), source);
  }
  const made = { byName, byAddress };
  linksBySources.set(sources, made);
  return made;
}

const linksBySources = new WeakMap<Corpus['sources'], Links>();

const SOURCES_AT_ONCE = 500;
const ENTRIES_AT_ONCE = 500;

const DOI_ADDRESS = /^https?:\/\/(?:dx\.)?doi\.org\//i;

function plainDoi(doi: string): string {
  return `doi:${doi
    .trim()
    .replace(DOI_ADDRESS, '')
    .replace(/^doi:\s*/i, '')
    .toLowerCase()}`;
}

/** An address without what leads to the same page: its scheme, "www.", marks of campaigns, the place in the page. */
function plainAddress(address: string): string {
  const [page = '', query] = address
    .trim()
    .replace(/#.*$/s, '')
    .split(/\?(.*)/s);
  const kept = (query ?? '').split('&').filter((part) => part !== '' && !/^(?:utm_|fbclid=|gclid=)/.test(part));
  const plain = page
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '');
  const host = /^[^/]*/.exec(plain)![0];
  return host.toLowerCase() + plain.slice(host.length) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}

function nameOf(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1).normalize('NFC');
}
