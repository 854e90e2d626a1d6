import { type FrontMatter, fieldSpan } from '../markdown/front-matter.ts';
import type { Span } from '../text/span.ts';
import type { Bibliographies } from './bibliographies.ts';

/** A bibliography that a draft names: as written, and where it may lie, the likeliest path first. */
export type Named = { readonly written: string; readonly paths: readonly string[]; readonly span: Span };

type NamingDraft = { readonly path: string; readonly text: string; readonly frontMatter: FrontMatter };

/**
 * What a draft's front matter names under `bibliography`: one path, a list, or a mapping of them. Pandoc looks for it
 * from where it is run, Quarto from the draft's folder: both may be meant.
 */
export function namedIn({ path, text, frontMatter }: NamingDraft, roots: readonly string[]): readonly Named[] {
  const value = frontMatter.data['bibliography'];
  if (value === undefined) return [];
  const span = fieldSpan(text, frontMatter, 'bibliography');
  return pathsIn(value).map((written) => {
    const folders = [folderOf(path), ...roots];
    return { written, paths: [...new Set(folders.map((folder) => joined(folder, written)))], span };
  });
}

/** The style of CSL that a draft's front matter names. It is looked for where bibliographies are. */
export function styleNamedIn({ path, text, frontMatter }: NamingDraft, roots: readonly string[]): Named | undefined {
  const written = stylePathIn(frontMatter.data);
  if (written === undefined) return undefined;
  const field = STYLE_FIELDS.find((name) => frontMatter.data[name] !== undefined)!;
  const paths = isAddress(written) ? [] : [folderOf(path), ...roots].map((folder) => joined(folder, written));
  return { written, paths: [...new Set(paths)], span: fieldSpan(text, frontMatter, field) };
}

/** The style that front matter, or a project's own file, names. */
export function stylePathIn(data: Readonly<Record<string, unknown>>): string | undefined {
  const value = STYLE_FIELDS.map((name) => data[name]).find((one) => one !== undefined);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Pandoc's names for it. */
const STYLE_FIELDS = ['csl', 'citation-style'];

export function isAddress(path: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(path);
}

/** The paths that a field `bibliography` holds, of a draft or of a project. */
export function pathsIn(value: unknown): readonly string[] {
  const all = typeof value === 'object' && value !== null ? Object.values(value).flat() : [value];
  return all.filter((one): one is string => typeof one === 'string' && one.trim() !== '').map((one) => one.trim());
}

/** Every path that the bibliographies of these drafts may lie at. */
export function bibliographyPaths(
  drafts: Iterable<NamingDraft>,
  { roots, shared, projects }: Bibliographies,
): readonly string[] {
  const paths = new Set([...shared, ...projects.flatMap((project) => project.paths)]);
  for (const draft of drafts) {
    for (const named of namedIn(draft, roots)) for (const path of named.paths) paths.add(path);
  }
  return [...paths];
}

/** Every path that the styles of these drafts may lie at. */
export function stylePaths(
  drafts: Iterable<NamingDraft>,
  { roots, sharedStyle, projects }: Bibliographies,
): readonly string[] {
  const named = [...drafts].flatMap((draft) => styleNamedIn(draft, roots)?.paths ?? []);
  const others = [sharedStyle, ...projects.map(({ style }) => style)].filter((path) => path !== undefined);
  return [...new Set([...named, ...others])];
}

export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
}

/** A path from a folder on, with `.` and `..` resolved. An absolute path stays as it is. */
export function joined(folder: string, path: string): string {
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) return path;
  const mark = folder.includes('\\') ? '\\' : '/';
  const parts = folder.split(/[/\\]/);
  for (const part of path.split(/[/\\]/)) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join(mark);
}

/** The way from a folder to a path, in slashes; the path itself where they share no root. */
export function pathFrom(folder: string, path: string): string {
  const [from, to] = [folder.split(/[/\\]/), path.split(/[/\\]/)];
  const shared = to.findIndex((part, i) => part !== from[i]);
  if (shared <= 0) return path;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** True when `path` lies in `folder` or beneath it. */
export function isBeneath(folder: string, path: string): boolean {
  return path.startsWith(folder) && /^[/\\]/.test(path.slice(folder.replace(/[/\\]$/, '').length));
}
