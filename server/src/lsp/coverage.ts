import { basename } from 'node:path';
import { type Location, RequestType0 } from 'vscode-languageserver/node';
import { type Coverage, coverageSteps, type DraftCoverage, type Place, type Workspace } from '../engine/index.ts';
import { worked } from './asked.ts';
import { locationsAt } from './places.ts';
import type { Server } from './serve.ts';

/** One thing to know of a draft or of the corpus, and where it is. Rows of one group follow each other. */
export type CoverageRow = {
  /** The draft's name, or what the rows have in common. */
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly location: Location;
};

/** What all drafts take from their sources and what they leave. */
export const coverageRequest = new RequestType0<readonly CoverageRow[], void>('verbatim/coverage');

export function answerCoverage(server: Server): void {
  server.connection.onRequest(coverageRequest, async (token) => {
    await server.loaded();
    await server.draftsLoaded();
    const workspace = server.workspace();
    const coverage = await worked(coverageSteps(workspace), token);
    return coverage === undefined ? [] : rowsOf(coverage, workspace);
  });
}

function rowsOf({ drafts, sources, unused }: Coverage, workspace: Workspace): readonly CoverageRow[] {
  const group = `${unused.length} of ${sources} sources that nothing cites or quotes`;
  const rest = unused.map(({ key, path }) => row(group, `@${key}`, '', { path, span: TOP }, workspace));
  return [...drafts.flatMap((draft) => draftRows(draft, workspace)), ...rest];
}

const TOP = { start: 0, end: 0 };

function draftRows(draft: DraftCoverage, workspace: Workspace): readonly CoverageRow[] {
  const { path } = draft;
  const { text } = workspace.drafts.get(path)!;
  const count = draft.quotations === 1 ? '1 quotation' : `${draft.quotations} quotations`;
  const leaning = draft.leaning === undefined ? '' : ', most of it from one source';
  const group = `${basename(path)}: ${count}${leaning}`;
  const add = (label: string, description: string, place: Place) => row(group, label, description, place, workspace);
  return [
    ...draft.quoted.map(({ key, path: source, quotations, words, share }) => {
      const part = `${Math.round(share * 100)} % of the quoted words`;
      const times = quotations === 1 ? 'once' : `${quotations} times`;
      return add(`@${key}`, `quoted ${times}, ${words} words, ${part}`, { path: source, span: TOP });
    }),
    ...draft.uncited.map(({ span, keys }) => {
      const known = keys.length === 0 ? '' : `, from ${keys.map((key) => `@${key}`).join(', ')}`;
      const quoted = text.slice(span.start, span.end).replace(/\s+/g, ' ');
      return add(quoted, `without a citation${known}`, { path, span });
    }),
    ...draft.neverQuoted.map(({ key, span }) => add(`@${key}`, 'cited and never quoted', { path, span })),
  ];
}

function row(group: string, label: string, description: string, place: Place, workspace: Workspace): CoverageRow {
  return { group, label, description, location: locationsAt([place], workspace)[0]! };
}
