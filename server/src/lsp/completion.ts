import { type CompletionList, CompletionTriggerKind } from 'vscode-languageserver/node';
import { completion, locatorCompletion, quotationCompletionSteps } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import type { Cataloguing } from './catalogue.ts';
import { keyList, resolveSource } from './key-completion.ts';
import { locatorList } from './locator-completion.ts';
import { inlineCompletions, quotationList } from './quotation-completion.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import type { SetReference } from './set-reference.ts';
import { pathOf } from './uri.ts';

/**
 * Characters after which an editor asks although it does not suggest by itself in prose, as in Markdown: "@" opens a
 * citation, and marks that stand inside keys would else be taken for the end of a word. Quotation marks open what
 * somebody says, and a space ends the words by which a passage is found. Elsewhere both are answered with nothing, in
 * less than a millisecond.
 */
export const TRIGGER_CHARACTERS = [...'@{-_:.+/', ...' "\'“„«‘‚‹”»「'];

/** Answers what may be typed next: a citation key, or else the words of a quotation. */
export function answerCompletions(
  { connection, abilities, workspace, begun }: Server,
  cataloguing: Pick<Cataloguing, 'ready'>,
  setReference: SetReference,
): void {
  connection.onCompletion(async ({ textDocument, position, context }, token): Promise<CompletionList | null> => {
    await begun();
    await cataloguing.ready();
    const path = pathOf(textDocument.uri);
    const asked = workspace();
    const offset = rangesIn(asked, path).offset(position);
    // A client that does not say how it comes to ask was told to, as Neovim’s omnifunc is.
    const byHand = context === undefined || context.triggerKind === CompletionTriggerKind.Invoked;
    const keys = completion(asked, path, offset, byHand ? 'by hand' : 'while typing');
    if (keys !== undefined) return keyList(keys, asked, path, abilities());
    const locators = locatorCompletion(asked, path, offset);
    if (locators !== undefined) return locatorList(locators, asked, path);
    const steps = quotationCompletionSteps(asked, path, offset, byHand ? 'by hand' : 'while typing');
    const quotations = await paced(steps, () => !token.isCancellationRequested);
    return quotations === undefined ? null : quotationList(quotations, asked, path, abilities());
  });
  connection.onCompletionResolve((item) => resolveSource(item, workspace(), abilities(), setReference));
  connection.languages.inlineCompletion.on(async ({ textDocument, position }, token) => {
    await begun();
    await cataloguing.ready();
    const path = pathOf(textDocument.uri);
    const asked = workspace();
    const steps = quotationCompletionSteps(asked, path, rangesIn(asked, path).offset(position), 'in grey');
    const quotations = await paced(steps, () => !token.isCancellationRequested);
    return quotations === undefined ? null : inlineCompletions(quotations, position);
  });
}
