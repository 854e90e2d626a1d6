import { findPassage, type Passage, readArticle, type Span, type Verdict, type Verification } from '../engine/index.ts';
import type { FileProblem } from '../host/file-problem.ts';
import { type EditJson, edit, written } from './json.ts';
import { failedFolders, type Loaded, load } from './load.ts';
import type { Options } from './options.ts';
import { findText } from './pretty/find-text.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/** `verbatim find --format json`. Offsets of `edits` count in `words`, the others in the source's file. */
export type FindJson = {
  readonly version: 1;
  readonly words: string;
  readonly verdict: Verdict;
  readonly edits: readonly EditJson[];
  /** Null where the words were found nowhere. */
  readonly source: (PlaceJson & { readonly text: string; readonly speaker: string | null }) | null;
  /** Other articles that have them just as well. */
  readonly ties: readonly PlaceJson[];
};

type PlaceJson = { readonly key: string; readonly file: string } & Span;

/** `verbatim find "WORDS"`: where in the corpus the words stand, or nearly so. */
export async function find(options: Options, terminal: Terminal): Promise<ExitCode> {
  const words = options.operands.join(' ').trim();
  if (words === '') throw new Failure('find needs the words to look for, in quotation marks; see verbatim --help');
  const loaded = await load(options, terminal);
  const failed = failedFolders(options, terminal, loaded);
  if (loaded.workspace.corpus.sources.size === 0) throw new Failure(nothingToSearch(failed, loaded));
  const found = findPassage(loaded.workspace, words);
  terminal.write(options.format === 'json' ? json(words, found, loaded) : findText(words, found, loaded, terminal));
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : 0;
}

function nothingToSearch(failed: readonly FileProblem[], { corpus, name }: Loaded): string {
  if (failed.length > 0) return failed.map(({ path, message }) => `${name(path)} ${message}`).join('\nverbatim: ');
  if (corpus.length === 0) return 'there is no corpus: put sources into corpus/, or name their folder with --corpus';
  return `there are no sources in ${corpus.map(name).join(', ')}`;
}

/** The speaker whom the source gives the passage to. */
export function speakerOf({ path, quotation }: Passage, { workspace }: Loaded): string | undefined {
  const source = workspace.corpus.sources.get(path);
  if (source === undefined || quotation === undefined) return undefined;
  return readArticle(source).attributions[quotation]?.speaker?.name;
}

function json(words: string, { verdict, edits, passage, ties }: Verification, loaded: Loaded): string {
  const source = passage && loaded.workspace.corpus.sources.get(passage.path)?.text;
  const found: FindJson = {
    version: 1,
    words,
    verdict,
    edits: edits.map((one) => edit(one, words, source ?? '')),
    source:
      passage === undefined || source === undefined
        ? null
        : {
            ...place(passage, loaded),
            text: source.slice(passage.span.start, passage.span.end),
            speaker: speakerOf(passage, loaded) ?? null,
          },
    ties: ties.map((tie) => place(tie, loaded)),
  };
  return written(found);
}

function place({ key, path, span }: Passage, { name }: Loaded): PlaceJson {
  return { key, file: name(path), start: span.start, end: span.end };
}
