import type { Hover as LspHover } from 'vscode-languageserver/node';
import { citationAt, type Hover, hover, type PassageCard, type Piece, type Workspace } from '../engine/index.ts';
import { asked, askedMeanwhile } from './asked.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { contentOf, type Markup, markupFor } from './markup.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import type { SetReference } from './set-reference.ts';
import { entryCardText, sourceCard } from './source-card.ts';
import { VERDICT_WORDS } from './verdict-words.ts';

/** Answers what stands behind a key or a quotation. */
export function answerHovers(server: Server, setReference: SetReference): void {
  server.connection.onHover(async (params) => {
    const early = await askedMeanwhile(server, params);
    // A key is shown as far as anybody knows it; how a quotation is cited must be known.
    const isOnKey = citationAt(early.workspace, early.path, early.offset) !== undefined;
    const { workspace, path, offset } = isOnKey ? early : await asked(server, params);
    const found = hover(workspace, path, offset);
    if (found === undefined) return null;
    const item = found.about === 'key' ? found.item : undefined;
    const reference = item && (await setReference(item, path));
    return hoverOf(found, reference, workspace, path, server.abilities());
  });
}

function hoverOf(
  found: Hover,
  reference: string | undefined,
  workspace: Workspace,
  path: string,
  abilities: ClientAbilities,
): LspHover {
  const markup = markupFor(abilities);
  const paragraphs = found.about === 'key' ? aboutKey(found, reference, markup) : aboutQuotation(found, markup);
  return { range: rangesIn(workspace, path).range(found.span), contents: contentOf(paragraphs, markup) };
}

function aboutKey(
  { key, sources, entry, isKnown }: Extract<Hover, { about: 'key' }>,
  reference: string | undefined,
  markup: Markup,
): string[] {
  if (sources.length === 0 && entry !== undefined) {
    return [
      ...entryCardText(entry, markup, reference ?? ''),
      'It has no source in the corpus: quotations from it are not checked.',
    ];
  }
  if (!isKnown) return [`A bibliography that may list ${markup.strong(key)} is still being read.`];
  if (sources.length === 0) return [`No source has the key ${markup.strong(key)}.`];
  const paragraphs = sources.flatMap((source, i) => [
    ...(i > 0 ? [markup.rule] : []),
    ...sourceCard(source, markup, reference),
  ]);
  return sources.length > 1 ? [markup.strong(`${sources.length} sources have this key.`), ...paragraphs] : paragraphs;
}

function aboutQuotation(found: Extract<Hover, { about: 'quotation' }>, markup: Markup): string[] {
  const { verdict, passages, agreement, draftSpeaker } = found;
  const [first, ...ties] = passages;
  const paragraphs = [markup.strong(`${VERDICT_WORDS[verdict].mark} ${VERDICT_WORDS[verdict].words}`)];
  if (first !== undefined) paragraphs.push(...aboutPassage(first, markup));
  if (agreement === 'different' && draftSpeaker !== undefined) {
    paragraphs.push(`The draft gives these words to ${markup.strong(draftSpeaker)}.`);
  }
  if (ties.length > 0) {
    paragraphs.push(`The same words stand in ${ties.map(({ key }) => markup.plain(`@${key}`)).join(', ')}.`);
  }
  return paragraphs;
}

function aboutPassage({ metadata, key, pieces, speaker, mention, cue }: PassageCard, markup: Markup): string[] {
  const { title, publisher, date } = metadata;
  const reference = [title, publisher, date, `@${key}`].flatMap((part) =>
    part === undefined ? [] : [markup.plain(part)],
  );
  const paragraphs = [reference.join(' · '), markup.quoted(`… ${written(pieces, markup)} …`)];
  if (speaker !== undefined) {
    const words = [mention, cue].filter((part) => part !== undefined && /\p{L}/u.test(part));
    const shown = words.length > 0 ? `: ${words.map((part) => markup.plain(`“${part}”`)).join(' … ')}` : '';
    paragraphs.push(`There it is said by ${markup.strong(speaker)}${shown}.`);
  } else if (mention !== undefined) paragraphs.push(`There it is said by ${markup.plain(`“${mention}”`)}.`);
  return paragraphs;
}

/** As a person would mark it on paper: wrong words struck out, the right ones beside them. */
function written(pieces: readonly Piece[], markup: Markup): string {
  const mark = { context: markup.plain, quoted: markup.emphasis, differs: markup.right, instead: markup.struck };
  let text = '';
  for (const { role, text: words } of pieces) {
    const line = words.replace(/\s+/g, ' ');
    // Struck words stand in no place of the source, so that no space of the source keeps them apart from its own.
    if ((role === 'instead' || role === 'differs') && /[\p{L}\p{N}~*\]]$/u.test(text)) text += ' ';
    text += mark[role](line);
  }
  return text;
}
