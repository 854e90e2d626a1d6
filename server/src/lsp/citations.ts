import { SemanticTokensBuilder, type SemanticTokensLegend } from 'vscode-languageserver/node';
import { type CitationToken, citationTokens, documentLinks } from '../engine/index.ts';
import { asked } from './asked.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { uriOf } from './uri.ts';

/** The tokens of a draft: its citation keys, and which of them lead nowhere or to several sources. */
export const LEGEND: SemanticTokensLegend = { tokenTypes: ['citation'], tokenModifiers: ['unknown', 'ambiguous'] };

/** Answers with the links and the colours of a draft's citations. */
export function answerCitations(server: Server): void {
  const { connection } = server;
  connection.onDocumentLinks(async (params) => {
    const { workspace, path } = await asked(server, params);
    const { range } = rangesIn(workspace, path);
    return documentLinks(workspace, path).map(({ span, path: target, title }) => ({
      range: range(span),
      target: uriOf(target),
      ...(title === undefined ? {} : { tooltip: title }),
    }));
  });
  connection.languages.semanticTokens.on(async (params) => {
    const { workspace, path } = await asked(server, params);
    const { range } = rangesIn(workspace, path);
    const builder = new SemanticTokensBuilder();
    for (const { span, standing } of citationTokens(workspace, path)) {
      const { start } = range(span);
      builder.push(start.line, start.character, span.end - span.start, 0, MODIFIERS[standing]);
    }
    return builder.build();
  });
}

/** Bits, one for each modifier of the legend. */
const MODIFIERS: Readonly<Record<CitationToken['standing'], number>> = { known: 0, unknown: 1, ambiguous: 2 };
