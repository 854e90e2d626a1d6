import { join } from 'node:path';
import {
  checkDepartures,
  checkSources,
  type Departed,
  type NearDuplicates,
  nearDuplicates,
  type Severity,
  severityOf,
  unreadSources,
} from '../engine/index.ts';
import { walk } from '../host/walk.ts';
import { checkOrigins, IMPORTED_EXTENSIONS, notImported, type Origin, originMessage } from '../import/index.ts';
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
  const departures = new Map<string, Departed>();
  for await (const origin of checkOrigins(sources, join(terminal.home, 'import.cjs'))) {
    origins.push(origin);
    if (origin.kind !== 'changed') continue;
    const { text } = workspace.corpus.sources.get(origin.path)!;
    departures.set(origin.path, { text, departures: origin.departures });
  }
  const sourceFindings = [checkSources(workspace.corpus), checkDepartures(workspace.corpus, departures)]
    .flatMap((report) => [...report.values()].flat())
    .filter((finding) => severityOf(finding, workspace.configuration) !== undefined);
  // A PDF in a corpus folder looks like a source, and is none.
  const { files } = await walk(loaded.corpus, IMPORTED_EXTENSIONS);
  const apart = notImported(
    files.filter((path) => !workspace.corpus.sources.has(path)),
    sources,
  );
  const problems = [
    ...apart.map((path) => notASource(loaded.name(path))),
    ...problemsOf({ loaded, sourceFindings, workspace }),
    ...origins.flatMap((origin) => problemOf(origin, loaded) ?? []),
  ].sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
  const checked: CheckedCorpus = { loaded, origins, problems, duplicates: nearDuplicates(workspace.corpus) };
  terminal.write(options.format === 'json' ? corpusJson(checked) : corpusText(checked, terminal));
  const failed = failedFolders(options, terminal, loaded);
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function notASource(file: string): ToldProblem {
  const message = `No source by itself: import it (verbatim import ${file}).`;
  return { file, line: undefined, severity: 'information', code: 'not-imported', message };
}

function problemOf(origin: Origin, { name }: Loaded): ToldProblem | undefined {
  const message = originMessage(origin);
  if (message === undefined || origin.kind === 'as-imported' || origin.kind === 'changed') return undefined;
  return { file: name(origin.path), line: undefined, severity: SEVERITIES[origin.kind], code: origin.kind, message };
}

const SEVERITIES: Readonly<Record<Exclude<Origin['kind'], 'as-imported' | 'changed'>, Severity>> = {
  'original-missing': 'warning',
  'original-changed': 'error',
  'original-unread': 'information',
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
      unread: unreadSources(loaded.workspace.corpus),
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
