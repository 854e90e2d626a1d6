import { sourcesOf } from '../corpus/corpus.ts';
import { keyOfPath, type Source } from '../corpus/source.ts';
import { readKey, writtenKey } from '../markdown/citation-key.ts';
import { keysIn } from '../markdown/nocite.ts';
import type { TextEdit } from '../rules/finding.ts';
import { type Span, touches } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import { citationAt } from './at.ts';
import { keyPlace } from './key-place.ts';
import { listedFileEdits } from './listed-files.ts';
import { listedEdits, refusingKey } from './listed-key.ts';
import { draftPaths } from './reports.ts';

/** A key under a caret: where it stands there, and what it is now. */
export type Renamed = { readonly span: Span; readonly key: string };

/** What gives a source, and all that cite it, another key. */
export type Rename = {
  /** By path. */
  readonly edits: ReadonlyMap<string, readonly TextEdit[]>;
  /** The source's file, where its name is the key. */
  readonly file: FileRename | undefined;
};

export type FileRename = { readonly from: string; readonly to: string };

/** Why a key cannot be renamed, to be read by the writer. */
export type Refusal = { readonly refusal: string };

/** The key under a caret: of a citation, or of a source that says its key in its front matter. */
export function renamedAt(workspace: Workspace, path: string, offset: number): Renamed | undefined {
  const source = workspace.corpus.sources.get(path);
  if (source !== undefined) {
    const span = keyPlace(source);
    return span !== undefined && touches(span, offset) ? { span, key: source.key } : undefined;
  }
  const citation = citationAt(workspace, path, offset);
  return citation && { span: citation.keySpan, key: citation.key };
}

/**
 * Renames the key under a caret in all drafts, in the bibliographies that list it and in its source: in its front matter, or as the name of its file, where
 * files may be renamed.
 */
export function rename(
  workspace: Workspace,
  path: string,
  offset: number,
  name: string,
  renamesFiles: boolean,
): Rename | Refusal {
  const renamed = renamedAt(workspace, path, offset);
  if (renamed === undefined) return { refusal: 'There is no citation key here.' };
  const key = name.trim().replace(/^@/, '').normalize('NFC');
  if (readKey(`@{${key}}`, 0)?.key !== key) return { refusal: `“${name}” cannot be cited, not even in braces.` };
  const sources = sourcesOf(workspace.corpus, renamed.key);
  if (sources.length > 1) return { refusal: `${sources.length} sources have the key ${renamed.key}: part them first.` };
  const other = sourcesOf(workspace.corpus, key).find((one) => one !== sources[0]);
  if (other !== undefined) return { refusal: `Another source has the key ${key} already.` };
  const [refusing] = refusingKey(workspace, renamed.key, key);
  if (refusing !== undefined && key !== renamed.key) {
    return { refusal: `${/[^/\\]*$/.exec(refusing.path)![0]} cannot have the key ${key}.` };
  }
  const edits = merged(citationEdits(workspace, renamed.key, key), listedEdits(workspace, renamed.key, key));
  const [source] = sources;
  if (source === undefined || source.key === key) return { edits, file: undefined };
  const file = renamesFiles && keyPlace(source) === undefined ? fileNamed(source, key) : undefined;
  if (file === undefined) edits.set(source.path, [keyEdit(source, key)]);
  else return { edits: merged(edits, listedFileEdits(workspace, file.from, file.to)), file };
  return { edits, file };
}

/**
 * What keeps the citations of sources working whose files get other names, and with these other keys: they are cited by
 * the new ones, which bibliographies list, too. A source whose new name is the key of another, or one that a bibliography
 * cannot have, says its old one in its front matter instead. Entries that point to a file point to its new path.
 */
export function filesRenamed(workspace: Workspace, files: readonly FileRename[]): Rename['edits'] {
  let edits: Rename['edits'] = new Map();
  for (const { from, to } of files) {
    const source = workspace.corpus.sources.get(from);
    if (source === undefined) continue;
    edits = merged(edits, listedFileEdits(workspace, from, to), keyEdits(workspace, source, keyOfPath(to)));
  }
  return edits;
}

type Edits = Iterable<readonly [path: string, edits: readonly TextEdit[]]>;

function keyEdits(workspace: Workspace, source: Source, key: string): Edits {
  if (source.key === key || keyPlace(source) !== undefined) return [];
  if (sourcesOf(workspace.corpus, source.key).length > 1) return [];
  const isTaken = sourcesOf(workspace.corpus, key).length > 0 || refusingKey(workspace, source.key, key).length > 0;
  if (isTaken) return [[source.path, [keyEdit(source, source.key)]]];
  return merged(citationEdits(workspace, source.key, key), listedEdits(workspace, source.key, key));
}

function merged(...all: readonly Edits[]): Map<string, readonly TextEdit[]> {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const some of all) for (const [path, made] of some) edits.set(path, [...(edits.get(path) ?? []), ...made]);
  return edits;
}

function citationEdits(
  workspace: Workspace,
  from: string,
  to: string,
): readonly (readonly [string, readonly TextEdit[]])[] {
  const edits: (readonly [string, readonly TextEdit[]])[] = [];
  for (const path of draftPaths(workspace)) {
    const draft = workspace.drafts.get(path)!;
    const keys = keysIn(draft).filter(({ key }) => key.normalize('NFC') === from);
    if (keys.length === 0) continue;
    // In braces, any key stands as it is.
    const written = ({ keySpan }: (typeof keys)[number]) =>
      draft.text[keySpan.start - 1] === '{' ? to : writtenKey(to);
    edits.push([path, keys.map((each) => ({ ...each.keySpan, newText: written(each) }))]);
  }
  return edits;
}

/** The file by its new name; undefined where a file cannot have such a name. */
function fileNamed({ path }: Source, key: string): FileRename | undefined {
  if (/[\\/:*?"<>|\p{Cc}]|^\.|[. ]$/u.test(key)) return undefined;
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  const extension = /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? '';
  return { from: path, to: `${path.slice(0, path.length - name.length)}${key}${extension}` };
}

/** Says the key in the front matter, which is made where there is none. */
function keyEdit(source: Source, key: string): TextEdit {
  const place = keyPlace(source);
  const value =
    /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(key) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(key)
      ? key
      : JSON.stringify(key);
  if (place !== undefined) return { ...place, newText: value };
  const { text } = source;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const fence = /^\uFEFF?---[ \t]*(?:yaml|yml)?[ \t]*(?:\r\n|\r|\n)/.exec(text)?.[0];
  const start = fence?.length ?? 0;
  const field = `key: ${value}${line}`;
  return { start, end: start, newText: fence === undefined ? `---${line}${field}---${line}` : field };
}
