import {
  type Coverage,
  coverageSteps,
  finish,
  lineIndex,
  positionAt,
  type Span,
  type Workspace,
} from '../engine/index.ts';
import { readDrafts } from './drafts.ts';
import { written } from './json.ts';
import { failedFolders, type Loaded, load, withDrafts } from './load.ts';
import type { Options } from './options.ts';
import { coverageText } from './pretty/coverage-text.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** What `coverage` works out, before it is put into a format. */
export type Covered = { readonly coverage: Coverage; readonly workspace: Workspace; readonly loaded: Loaded };

/**
 * `verbatim coverage [DRAFT…]`: what drafts take from their sources and what they leave. It judges nothing, and so is no
 * part of `check`: a draft that leans on one source, or a source that nobody needed, is a choice and no mistake.
 */
export async function coverage(options: Options, terminal: Terminal): Promise<ExitCode> {
  const loaded = await load(options, terminal, options.operands);
  const { texts, unread } = await readDrafts(options.operands, loaded, terminal.cwd);
  const workspace = await withDrafts(loaded, texts, terminal.cwd);
  const covered = { coverage: finish(coverageSteps(workspace, [...texts.keys()])), workspace, loaded };
  terminal.write(options.format === 'json' ? coverageJson(covered) : coverageText(covered, terminal));
  const failed = [...unread, ...failedFolders(options, terminal, loaded)];
  for (const { path, message } of failed) terminal.writeError(`verbatim: ${loaded.name(path)} ${message}\n`);
  return failed.length > 0 ? 2 : 0;
}

/** Fields are added at their object's end, and none is renamed or taken away. Offsets as in `check`. */
function coverageJson({ coverage: { drafts, sources, unused }, workspace, loaded: { name } }: Covered): string {
  return written({
    version: 1,
    drafts: drafts.map(({ path, quotations, uncited, neverQuoted, quoted, leaning }) => {
      const { text } = workspace.drafts.get(path)!;
      const lines = lineIndex(text);
      const at = ({ start, end }: Span) => ({ start, end, line: positionAt(lines, start).line + 1 });
      return {
        file: name(path),
        quotations,
        uncited: uncited.map(({ span, keys }) => ({ ...at(span), text: text.slice(span.start, span.end), keys })),
        neverQuoted: neverQuoted.map(({ key, span }) => ({ key, ...at(span) })),
        quoted: quoted.map(({ key, path: file, quotations: count, words, share }) => ({
          key,
          file: name(file),
          quotations: count,
          words,
          share: Math.round(share * 100) / 100,
        })),
        leansOn: leaning?.key ?? null,
      };
    }),
    corpus: { sources, unused: unused.map(({ key, path }) => ({ key, file: name(path) })) },
  });
}
