import { basename } from 'node:path';
import type { CodeLens as LspLens } from 'vscode-languageserver/node';
import { type CodeLens, codeLensSteps } from '../engine/index.ts';
import { asked, worked } from './asked.ts';
import { locationsAt } from './places.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';

/** The command by which a client of ours shows places; others show what a lens says, and it leads nowhere. */
export const SHOW_REFERENCES = 'verbatim.showReferences';

/** Answers what is shown above the lines of a source: in which drafts it is cited and quoted. */
export function answerLenses(server: Server, mayShowReferences: () => boolean): void {
  server.connection.onCodeLens(async (params, token): Promise<LspLens[]> => {
    await server.draftsLoaded();
    const { workspace, path } = await asked(server, params);
    const { range } = rangesIn(workspace, path);
    const found = await worked(codeLensSteps(workspace, path), token);
    return (found ?? []).map((lens) => {
      const { start } = range(lens.span);
      const locations = locationsAt(lens.places, workspace);
      const mayShow = mayShowReferences() && locations.length > 0;
      const command = mayShow ? SHOW_REFERENCES : '';
      const shown = mayShow ? { arguments: [params.textDocument.uri, start, locations] } : {};
      return { range: { start, end: start }, command: { title: titleOf(lens), command, ...shown } };
    });
  });
}

/** “quoted in draft.md”, “cited 3 times in 2 drafts”. */
function titleOf({ about, places }: CodeLens): string {
  const verb = about === 'source' ? 'cited' : 'quoted';
  const drafts = [...new Set(places.map(({ path }) => path))];
  if (drafts.length === 0) return `not ${verb} in any draft`;
  const times = places.length === 1 ? '' : places.length === 2 ? ' twice' : ` ${places.length} times`;
  return `${verb}${times} in ${drafts.length === 1 ? basename(drafts[0]!) : `${drafts.length} drafts`}`;
}
