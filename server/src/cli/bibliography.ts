import { join, resolve } from 'node:path';
import {
  type CitedItems,
  citedItems,
  corpusItems,
  type Draft,
  type Item,
  isBibtexKey,
  knownTo,
  lineIndex,
  positionAt,
  type Style,
  type Workspace,
  writeBibtex,
} from '../engine/index.ts';
import { readStyleFile } from '../host/bibliographies.ts';
import { readDrafts } from './drafts.ts';
import { written } from './json.ts';
import { failedFolders, type Loaded, load, withDrafts } from './load.ts';
import type { Options } from './options.ts';
import { referencesText, type Setting } from './references.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/**
 * `verbatim bibliography [DRAFT…]`: what the drafts cite, or without any, the whole corpus, as references or, for other
 * programs, as CSL-JSON or BibTeX. What cannot be listed is named on stderr, and so is a style that cannot be used.
 */
export async function bibliography(options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await load(options, terminal, options.operands);
  const { cited, drafts, workspace } = await citedBy(options, loaded, terminal);
  const { items, unknown } = cited;
  const left = options.format === 'bibtex' ? items.filter(({ id }) => !isBibtexKey(id)) : [];
  const setting = settingOf(options, loaded, drafts, workspace, terminal);
  const listed = items.filter((item) => !left.includes(item));
  const { text, problem } = await formatted(listed, options, setting, terminal);
  terminal.write(text);
  const failed = failedFolders(options, terminal, loaded);
  const unset = [...setting.problems, ...(problem === undefined ? [] : [problem])];
  for (const one of unset) terminal.writeError(`verbatim: ${one}\n`);
  for (const key of unknown) terminal.writeError(`verbatim: no source and no entry has the key ${key}\n`);
  for (const { id } of left) terminal.writeError(`verbatim: ${id} is left out: BibTeX can have no such key\n`);
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : unknown.length + left.length + unset.length > 0 ? 1 : 0;
}

type Cited = { readonly cited: CitedItems; readonly drafts: readonly Draft[]; readonly workspace: Workspace };

async function citedBy({ operands }: Options, loaded: Loaded, { cwd }: Terminal): Promise<Cited> {
  if (operands.length === 0) {
    const workspace = await withDrafts(loaded, new Map(), cwd);
    return { cited: { items: corpusItems(workspace.corpus), unknown: [] }, drafts: [], workspace };
  }
  const { texts, unread } = await readDrafts(operands, loaded, cwd);
  const [first] = unread;
  // A list that lacks what an unread draft cites would be taken for whole.
  if (first !== undefined) throw new Failure(`${loaded.name(first.path)} ${first.message}`);
  const workspace = await withDrafts(loaded, texts, cwd);
  const drafts = [...texts.keys()].map((path) => workspace.drafts.get(resolve(cwd, path))!);
  return { cited: citedItems(drafts, workspace.corpus, workspace.bibliographies), drafts, workspace };
}

/** The style that is asked for, else that of the first draft, with the draft's language. */
function settingOf(
  { csl, format }: Options,
  loaded: Loaded,
  drafts: readonly Draft[],
  { bibliographies }: Workspace,
  { cwd, home }: Terminal,
): Setting {
  const [draft] = drafts;
  const lang = draft?.frontMatter.data['lang'];
  const bundle = join(home, 'csl.cjs');
  const language = typeof lang === 'string' ? lang : undefined;
  if (csl !== undefined) {
    const asked = readStyleFile(resolve(cwd, csl));
    const [problem] = problemsOf(asked, loaded);
    if (problem !== undefined) throw new Failure(problem);
    return { style: asked, language, bundle, problems: [] };
  }
  const isSet = format !== 'json' && format !== 'bibtex';
  const problems = isSet ? unusedStyles(loaded, drafts, bibliographies) : [];
  const shared = bibliographies.styles.get(bibliographies.sharedStyle ?? '');
  const isUsable = shared?.tree !== undefined && shared.problems.length === 0;
  const style = draft === undefined ? (isUsable ? shared : undefined) : knownTo(draft, bibliographies).style;
  return { style, language, bundle, problems };
}

/** The styles that drafts, their projects or the settings name, and that references cannot be set by: each with the reason. */
function unusedStyles(
  loaded: Loaded,
  drafts: readonly Draft[],
  bibliographies: Workspace['bibliographies'],
): readonly string[] {
  const ofDrafts = drafts.flatMap((draft) => {
    const unused = knownTo(draft, bibliographies).unusedStyle;
    if (unused === undefined) return [];
    const { line } = positionAt(lineIndex(draft.text), unused.span.start);
    return [`${loaded.name(draft.path)}:${line + 1}: ${unused.message}`];
  });
  const { projects, sharedStyle, styles } = bibliographies;
  const others = new Set([...projects.map(({ style }) => style), sharedStyle]);
  const unused = [...others].flatMap((path) => {
    const style = path === undefined ? undefined : styles.get(path);
    return style === undefined ? [] : problemsOf(style, loaded);
  });
  return [...ofDrafts, ...unused];
}

/** Why references cannot be set by it. */
function problemsOf({ path, text, unreadable, problems }: Style, { name }: Loaded): readonly string[] {
  if (unreadable !== undefined) return [`${name(path)} ${unreadable}`];
  return problems.slice(0, 1).map(({ message, span }) => {
    return `${name(path)}:${positionAt(lineIndex(text), span.start).line + 1}: ${message}`;
  });
}

async function formatted(
  items: readonly Item[],
  { format }: Options,
  setting: Setting,
  { width }: Terminal,
): Promise<{ readonly text: string; readonly problem?: string | undefined }> {
  if (format === 'json') return { text: written(items) };
  if (format === 'bibtex') return { text: writeBibtex(items) };
  return referencesText(
    items,
    format === 'text' || format === 'markdown' || format === 'html' ? format : 'pretty',
    setting,
    width,
  );
}
