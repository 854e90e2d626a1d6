import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import {
  type Bibliographies,
  type Bibliography,
  type BibliographyFile,
  bibliographyPaths,
  bibliographySteps,
  type Draft,
  emptyBibliographies,
  type Project,
  parseDraft,
  pathsIn,
  readStyle,
  type Style,
  stylePathIn,
  stylePaths,
} from '../engine/index.ts';
import { paced } from './pace.ts';
import { readFileUpTo, readSource } from './read-source.ts';

/** Which drafts ask for bibliographies, and where else to look. All paths are absolute. */
export type Wanted = {
  readonly drafts: readonly Draft[];
  /** Folders that the paths in front matter may start from, beside that of the draft itself. */
  readonly roots: readonly string[];
  /** What the settings name, for every draft. */
  readonly shared: readonly string[];
  /** The style of CSL that the settings name. */
  readonly sharedStyle?: string | undefined;
};

/** What a project's own file is called: Quarto's, bookdown's. */
const PROJECT_FILES = ['_quarto.yml', '_quarto.yaml', '_bookdown.yml'];

/** Where a book of bookdown says in front matter what is true of all its chapters. */
const BOOK_FRONT = 'index.Rmd';

/** Bytes. The largest of the styles that people share has a quarter of this. */
const LARGEST_STYLE = 1024 * 1024;

/** Bytes. A library of some ten thousand works, with their abstracts, has a tenth of this. */
const LARGEST_BIBLIOGRAPHY = 200 * 1024 * 1024;

/**
 * Which bibliographies these drafts want, none of them read yet, and every file that says so or is one: what changes in
 * any of these may change what drafts can cite.
 */
export function wantedBibliographies({ drafts, roots, shared, sharedStyle }: Wanted): {
  readonly wanted: Bibliographies;
  readonly paths: readonly string[];
  readonly styles: readonly string[];
  readonly watched: readonly string[];
} {
  const folders = new Map<string, string | undefined>();
  for (const draft of drafts) findProject(dirname(draft.path), folders);
  const files = [...new Set([...folders.values()].filter((file) => file !== undefined).map(namingFile))];
  const projects = files
    .map((file) => ({ folder: dirname(file), ...namedBy(file) }))
    .sort((a, b) => b.folder.length - a.folder.length);
  const wanted = { ...emptyBibliographies, shared, projects, roots, sharedStyle };
  const paths = bibliographyPaths(drafts, wanted);
  const styles = stylePaths(drafts, wanted);
  // A project's file may be made later.
  const awaited = [...new Set([...drafts.map(({ path }) => dirname(path)), ...roots])].map((folder) =>
    join(folder, PROJECT_FILES[0]!),
  );
  return {
    wanted,
    paths,
    styles,
    watched: [...new Set([...paths, ...styles, ...files, ...(drafts.length > 0 ? awaited : [])])],
  };
}

/** All of them, read. `known` are those that need not be read again. Gives way to the event loop every 10 ms. */
export async function readBibliographies(
  wanted: Wanted,
  known: ReadonlyMap<string, Bibliography> = new Map(),
): Promise<Bibliographies> {
  const { wanted: all, paths, styles } = wantedBibliographies(wanted);
  const files = new Map<string, Bibliography>();
  for (const path of paths) files.set(path, known.get(path) ?? (await readBibliographyFile(path)));
  return { ...all, files, styles: new Map(styles.map((path) => [path, readStyleFile(path)])) };
}

/** A style as the disk has it. */
export function readStyleFile(path: string): Style {
  const { text, unreadable } = readFileUpTo(LARGEST_STYLE, path);
  return readStyle(unreadable === undefined ? { path, text } : { path, text, unreadable });
}

/** Reads it here, and gives way to the event loop every 10 ms. */
export async function readBibliographyFile(path: string): Promise<Bibliography> {
  const read = await paced(bibliographySteps(bibliographyFile(path)));
  return read!;
}

/** A bibliography as the disk has it. An empty file is fine: it lists nothing. */
export function bibliographyFile(path: string): BibliographyFile {
  const { text, unreadable } = readFileUpTo(LARGEST_BIBLIOGRAPHY, path);
  return unreadable === undefined || unreadable === 'is empty' ? { path, text } : { path, text, unreadable };
}

/** The project file of a folder: its own, else that of the nearest folder above it. */
function findProject(folder: string, known: Map<string, string | undefined>): string | undefined {
  if (known.has(folder)) return known.get(folder);
  const own = PROJECT_FILES.map((name) => join(folder, name)).find(existsSync);
  const above = dirname(folder);
  const found = own ?? (above === folder ? undefined : findProject(above, known));
  known.set(folder, found);
  return found;
}

/** The file of a project that names its bibliographies. */
function namingFile(file: string): string {
  return basename(file) === '_bookdown.yml' ? join(dirname(file), BOOK_FRONT) : file;
}

/** What a project file names, which counts paths from its own folder. */
function namedBy(file: string): Omit<Project, 'folder'> {
  const { text } = readSource(file);
  // A project file is YAML as front matter is, but for the fences.
  const fenced = basename(file) === BOOK_FRONT ? text : `---\n${text.replace(/^---[ \t]*\r?\n/, '')}\n---\n`;
  const { frontMatter } = parseDraft(file, fenced);
  const { data } = frontMatter;
  const style = stylePathIn(data);
  return {
    paths: pathsIn(data['bibliography']).map((path) => resolve(dirname(file), path)),
    style: style === undefined ? undefined : resolve(dirname(file), style),
  };
}
