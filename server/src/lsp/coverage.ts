import { basename } from 'node:path';
import { RequestType0 } from 'vscode-languageserver/node';
import {
  type Coverage,
  coverageSteps,
  type DraftCoverage,
  type QuotedSource,
  type Span,
  type Workspace,
} from '../engine/index.ts';
import { worked } from './asked.ts';
import { MARKDOWN } from './markup.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { uriOf } from './uri.ts';

/** What all drafts take from their sources and what they leave, as a page of Markdown. */
export const coverageRequest = new RequestType0<string, void>('verbatim/coverage');

export function answerCoverage(server: Server): void {
  server.connection.onRequest(coverageRequest, async (token) => {
    await server.loaded();
    await server.draftsLoaded();
    const workspace = server.workspace();
    const coverage = await worked(coverageSteps(workspace), token);
    return coverage === undefined ? '' : pageOf(coverage, workspace);
  });
}

const { plain } = MARKDOWN;

function pageOf({ drafts, sources, unused }: Coverage, workspace: Workspace): string {
  const used = `${sources - unused.length} of ${sources} sources used.`;
  const rest = unused.map(({ key, path }) => `- [@${plain(key)}](${uriOf(path)})`);
  return [
    '# Coverage',
    used,
    ...drafts.flatMap((draft) => draftPart(draft, workspace)),
    ...listed('## Sources that nothing cites or quotes', rest),
  ].join('\n\n');
}

function draftPart(draft: DraftCoverage, workspace: Workspace): readonly string[] {
  const { text } = workspace.drafts.get(draft.path)!;
  const { range } = rangesIn(workspace, draft.path);
  const link = (shown: string, span: Span) => `[${shown}](${uriOf(draft.path)}#L${range(span).start.line + 1})`;
  const count = draft.quotations === 1 ? '1 quotation' : `${draft.quotations} quotations`;
  return [
    `## [${plain(basename(draft.path))}](${uriOf(draft.path)})`,
    `${count}.${draft.leaning === undefined ? '' : ` **Most of the quoted words come from one source**, @${plain(draft.leaning.key)}.`}`,
    ...(draft.quoted.length === 0 ? [] : [table(draft.quoted)]),
    ...listed(
      '### Without a citation',
      draft.uncited.map(({ span, keys }) => {
        const from = keys.length === 0 ? '' : ` from ${keys.map((key) => `@${plain(key)}`).join(', ')}`;
        return `- ${link(plain(clipped(text.slice(span.start, span.end))), span)}${from}`;
      }),
    ),
    ...listed(
      '### Cited and never quoted',
      draft.neverQuoted.map(({ key, span }) => `- ${link(`@${plain(key)}`, span)}`),
    ),
  ];
}

function table(quoted: readonly QuotedSource[]): string {
  const rows = quoted.map(
    ({ key, path, quotations, words, share }) =>
      `| [@${plain(key)}](${uriOf(path)}) | ${quotations} | ${words} | ${Math.round(share * 100)} % |`,
  );
  return ['| source | quotations | words | of all quoted words |', '|---|--:|--:|--:|', ...rows].join('\n');
}

function listed(heading: string, rows: readonly string[]): readonly string[] {
  return rows.length === 0 ? [] : [heading, rows.join('\n')];
}

function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST ? line : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`;
}

/** UTF-16 units. */
const LONGEST = 90;
