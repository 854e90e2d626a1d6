import type { InlayHint as LspHint } from 'vscode-languageserver/node';
import { type InlayHint, inlayHintSteps } from '../engine/index.ts';
import { asked, worked } from './asked.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Which hints a writer wants to see. */
export type HintSettings = { readonly verdicts: boolean; readonly speakers: boolean };

/** The setting `inlayHints` as an editor sends it, which may be any JSON value: hints that nobody turned off are shown. */
export function readHintSettings(value: unknown): HintSettings {
  const set = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  return { verdicts: set['verdicts'] !== false, speakers: set['speakers'] !== false };
}

/** Answers what is shown behind each quotation: the mark of its verdict, and its speaker where the draft names none. */
export function answerHints(server: Server, settings: () => HintSettings): void {
  server.connection.languages.inlayHint.on(async (params, token) => {
    const { workspace, path } = await asked(server, params);
    const { offset, position } = rangesIn(workspace, path);
    const within = { start: offset(params.range.start), end: offset(params.range.end) };
    const found = await worked(inlayHintSteps(workspace, path, within), token);
    return (found ?? []).flatMap((hint) => hintOf(hint, position(hint.offset), settings()));
  });
}

function hintOf(
  { verdict, speaker, key }: InlayHint,
  position: LspHint['position'],
  settings: HintSettings,
): LspHint[] {
  const { mark, words } = VERDICT_WORDS[verdict];
  const parts = [
    ...(settings.verdicts && verdict !== 'too-short' ? [mark] : []),
    ...(settings.speakers && speaker !== undefined ? [speaker] : []),
  ];
  if (parts.length === 0) return [];
  const tooltip = [words, speaker, key === undefined ? undefined : `@${key}`].filter((part) => part !== undefined);
  return [{ position, label: parts.join(' '), tooltip: tooltip.join(' · '), paddingLeft: true }];
}
