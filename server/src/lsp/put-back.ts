import { readFileSync } from 'node:fs';
import { LSPErrorCodes, RequestType, ResponseError } from 'vscode-languageserver/node';
import { cutFrom, putBackLines } from '../import/index.ts';
import type { ImportDoor, ImportProgram } from './import.ts';
import type { Server } from './serve.ts';
import { pathOf } from './uri.ts';

/** A line that an import cut; `number` tells it from others of the same words. */
export type CutLine = { readonly number: number; readonly line: number | null; readonly text: string };

/** Asks which lines the import of a source cut, those left out that it has again. Fails, with a sentence, for others. */
export const cutRequest = new RequestType<{ readonly uri: string }, readonly CutLine[], void>('verbatim/cutLines');

/** Puts such lines back into their source, by number; the answer is how many found their place. */
export const putBackRequest = new RequestType<
  { readonly uri: string; readonly numbers: readonly number[] },
  number,
  void
>('verbatim/putBackLines');

/** The client's command that lets a writer choose; a client that has it says so when it starts. */
export const PUT_BACK = 'verbatim.putBackCutLines';

export function answerPutBack(server: Server, { bundle }: ImportProgram, { take }: Pick<ImportDoor, 'take'>): void {
  const { connection, documents, workspace } = server;
  const sourceAt = async (uri: string): Promise<string> => {
    await server.loaded();
    const path = pathOf(uri);
    if (!workspace().corpus.sources.has(path)) throw failure('This is no source of the corpus.');
    return path;
  };
  connection.onRequest(cutRequest, async ({ uri }) => {
    const cut = told(await cutFrom(await sourceAt(uri), bundle));
    return cut.map(({ number, line, text }) => ({ number, line: line ?? null, text }));
  });
  connection.onRequest(putBackRequest, async ({ uri, numbers }) => {
    const path = await sourceAt(uri);
    const open = documents.get(uri)?.getText();
    if (open !== undefined && open !== readFileSync(path, 'utf8').replace(/^\uFEFF/, ''))
      throw failure('Save the source first.');
    const put = told(await putBackLines(path, numbers, bundle));
    if (put.length > 0) await take([path]);
    return put.length;
  });
}

function told<Answer>(answer: Answer | string): Answer {
  if (typeof answer === 'string') throw failure(answer);
  return answer;
}

/** An answer that a person reads: nothing is wrong with the server. */
function failure(message: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}
