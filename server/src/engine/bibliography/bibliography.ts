import type { Problem } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import { finish, type MeasuredSteps } from '../text/steps.ts';
import { bibtexSteps } from './bibtex/read.ts';
import { cslJsonSteps } from './csl-json.ts';
import { cslYamlSteps } from './csl-yaml.ts';
import type { Item } from './item.ts';
import { risSteps } from './ris.ts';

/** One work that a bibliography lists. */
export type Entry = {
  /** What a draft cites it by. */
  readonly key: string;
  readonly item: Item;
  /** The file that lists it: a bibliography, or a draft whose front matter does. */
  readonly path: string;
  /** Where its key stands there. */
  readonly span: Span;
  /** The files that it says it is kept in, as written. */
  readonly files: readonly string[];
};

/** What one file lists. Immutable. */
export type Bibliography = {
  readonly path: string;
  readonly text: string;
  /** In the order of the file. */
  readonly entries: readonly Entry[];
  /** Of entries that share a key, the last, as Pandoc has it. Keys are in Unicode's NFC. */
  readonly byKey: ReadonlyMap<string, Entry>;
  readonly problems: readonly Problem[];
  /** Why nothing could be read of it, reading on from the file's name ("is not there"); else undefined. */
  readonly unreadable: string | undefined;
};

/** Why nothing is read of a file that does not exist. */
export const ABSENT = 'is not there';

/** What a reader of one format makes of a file. A broken entry is a problem at its line, and no entry. */
export type Listed = { readonly entries: readonly ReadEntry[]; readonly problems: readonly Problem[] };

export type ReadEntry = Omit<Entry, 'path'>;

export type BibliographyFile = { readonly path: string; readonly text: string; readonly unreadable?: string };

export function readBibliography(file: BibliographyFile): Bibliography {
  return finish(bibliographySteps(file));
}

/**
 * Reads BibTeX, BibLaTeX, CSL-JSON, CSL-YAML or RIS, in steps of a few milliseconds at most. Never fails: a broken entry is a problem at its line, and the rest is read.
 */
export function* bibliographySteps({ path, text, unreadable }: BibliographyFile): MeasuredSteps<Bibliography> {
  if (unreadable !== undefined) return unreadBibliography(path, unreadable, text);
  const listed = yield* READERS[formatOf(path, text)](text);
  const listing = startListing(path);
  const problems = [...listed.problems];
  for (const { key, span } of listing.add(listed.entries.map((entry) => ({ ...entry, path })))) {
    const message = `The key “${key}” is in use already: the entry that has it last is the one that counts.`;
    problems.push({ message, span });
  }
  problems.sort((a, b) => a.span.start - b.span.start);
  return listing.end(text, problems);
}

/** A bibliography that nothing is read of. `unreadable` reads on from the file's name. */
export function unreadBibliography(path: string, unreadable: string, text = ''): Bibliography {
  return { path, text, entries: [], byKey: new Map(), problems: [], unreadable };
}

/** Lists entries that come in portions. */
export type Listing = {
  /** In the order of the file. Answers with those whose key another one has already. */
  readonly add: (entries: readonly Entry[]) => readonly Entry[];
  readonly end: (text: string, problems: readonly Problem[]) => Bibliography;
};

export function startListing(path: string): Listing {
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  return {
    add(portion) {
      const repeated: Entry[] = [];
      for (const entry of portion) {
        const name = entry.key.normalize('NFC');
        if (byKey.has(name)) repeated.push(entry);
        byKey.set(name, entry);
        entries.push(entry);
      }
      return repeated;
    },
    end: (text, problems) => ({ path, text, entries, byKey, problems, unreadable: undefined }),
  };
}

type Reader = (text: string) => MeasuredSteps<Listed>;

/** What a bibliography is written in: by the file's extension, else by its first characters. */
export function formatOf(path: string, text: string): 'bibtex' | 'csl-json' | 'csl-yaml' | 'ris' {
  const extension = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = FORMATS[extension];
  if (known !== undefined) return known;
  if (/^\s*[[{]/.test(text)) return 'csl-json';
  if (/^\s*TY {2}-/m.test(text)) return 'ris';
  return /^\s*@/m.test(text) ? 'bibtex' : 'csl-yaml';
}

const FORMATS: Readonly<Record<string, ReturnType<typeof formatOf>>> = {
  bib: 'bibtex',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
  json: 'csl-json',
  yaml: 'csl-yaml',
  yml: 'csl-yaml',
  ris: 'ris',
};

const READERS: Readonly<Record<ReturnType<typeof formatOf>, Reader>> = {
  bibtex: bibtexSteps,
  'csl-json': cslJsonSteps,
  'csl-yaml': cslYamlSteps,
  ris: risSteps,
};
