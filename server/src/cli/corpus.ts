import { join } from 'node:path';
import {
  checkSources,
  lineIndex,
  type NearDuplicates,
  nearDuplicates,
  positionAt,
  type Severity,
  severityOf,
} from '../engine/index.ts';
import { checkOrigins, type Origin, originMessage } from '../import/index.ts';
import { written } from './json.ts';
import { failedFolders, type Loaded, load } from './load.ts';
import type { Options } from './options.ts';
import { corpusText } from './pretty/corpus-text.ts';
import { problemsOf, type ToldProblem } from './problems.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/** What `corpus check` found, before it is put into a format. */
export type CheckedCorpus = {
  readonly loaded: Loaded;
  readonly origins: readonly Origin[];
  /** Of the folders, the sources and their originals, by file. */
  readonly problems: readonly ToldProblem[];
  readonly duplicates: readonly NearDuplicates[];
};

/** `verbatim corpus check`: whether the corpus can be trusted. */
export async function corpus(options: Options, terminal: Terminal): Promise<ExitCode> {
  const [what, ...others] = options.operands;
  if (what !== 'check' || others.length > 0) throw new Failure('corpus has one thing to do: verbatim corpus check');
  const loaded = await load(options, terminal);
  const { workspace } = loaded;
  const sources = [...workspace.corpus.sources.values()];
  const origins: Origin[] = [];
  for await (const origin of checkOrigins(sources, join(terminal.home, 'import.cjs'))) origins.push(origin);
  const sourceFindings = [...checkSources(workspace.corpus).values()]
    .flat()
    .filter((finding) => severityOf(finding, workspace.configuration) !== undefined);
  const problems = [
    ...problemsOf({ loaded, sourceFindings, workspace }),
    ...origins.flatMap((origin) => problemOf(origin, loaded) ?? []),
  ].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  const checked: CheckedCorpus = { loaded, origins, problems, duplicates: nearDuplicates(workspace.corpus) };
  terminal.write(options.format === 'json' ? corpusJson(checked) : corpusText(checked, terminal));
  const failed = failedFolders(options, terminal, loaded);
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function problemOf(origin: Origin, { workspace, name }: Loaded): ToldProblem | undefined {
  const { text } = workspace.corpus.sources.get(origin.path)!;
  const message = originMessage(origin, text);
  if (message === undefined || origin.kind === 'as-imported') return undefined;
  const line = origin.kind === 'astray' ? positionAt(lineIndex(text), origin.words[0]!.start).line + 1 : undefined;
  return { file: name(origin.path), line, severity: SEVERITIES[origin.kind], code: CODES[origin.kind], message };
}

type Unlike = Exclude<Origin['kind'], 'as-imported'>;

const SEVERITIES: Readonly<Record<Unlike, Severity>> = {
  changed: 'information',
  astray: 'error',
  'original-missing': 'warning',
  'original-changed': 'error',
};

const CODES: Readonly<Record<Unlike, string>> = {
  changed: 'source-changed',
  astray: 'source-astray',
  'original-missing': 'original-missing',
  'original-changed': 'original-changed',
};

/** Fields are added at their object's end, and none is renamed or taken away. */
function corpusJson({ loaded, origins, problems, duplicates }: CheckedCorpus): string {
  return written({
    version: 1,
    corpus: {
      folders: loaded.corpus.map(loaded.name),
      sources: loaded.workspace.corpus.sources.size,
      imported: origins.length,
      asImported: origins.filter(({ kind }) => kind === 'as-imported').length,
    },
    problems: problems.map(({ file, line, severity, code, message }) => {
      return { file, line: line ?? null, severity, code: code ?? null, message };
    }),
    duplicates: duplicates.map(({ paths, share }) => ({
      files: paths.map(loaded.name),
      share: Math.round(share * 100) / 100,
    })),
  });
}
