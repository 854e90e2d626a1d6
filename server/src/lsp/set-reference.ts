import { ATTRIBUTION, type Question, startTypesetter } from '../csl/index.ts';
import { type Item, knownTo, plainReference } from '../engine/index.ts';
import { markupFor } from './markup.ts';
import type { Server } from './serve.ts';

/** Sets the reference of a work as the draft at a path wants it, in what the client can show. Never rejects. */
export type SetReference = (item: Item, path: string) => Promise<string>;

/** Milliseconds. Who points at a key does not wait longer for how its reference is set. */
const PATIENCE = 1500;

/**
 * By the style and in the language of the draft. Where that cannot be done, or not soon enough, a reference is a plain
 * one. `bundle` is the program of the thread that sets references, which is started with the first of them.
 */
export function startSetting(
  { connection, abilities, workspace }: Pick<Server, 'connection' | 'abilities' | 'workspace'>,
  bundle: string | undefined,
): { readonly setReference: SetReference; readonly dispose: () => void } {
  const typesetter = bundle === undefined ? undefined : startTypesetter(bundle);
  const told = new Set<string>();
  const tell = (problem: string) => {
    if (!told.has(problem)) connection.console.warn(problem);
    told.add(problem);
  };

  let isMentioned = false;
  const mention = () => {
    if (!isMentioned) connection.console.info(ATTRIBUTION);
    isMentioned = true;
  };

  const setReference: SetReference = async (item, path) => {
    const markup = markupFor(abilities());
    const { drafts, bibliographies } = workspace();
    const draft = drafts.get(path);
    const style = draft && knownTo(draft, bibliographies).style;
    const lang = draft?.frontMatter.data['lang'];
    const question: Question = {
      items: [item],
      style: style?.text,
      language: typeof lang === 'string' ? lang : undefined,
      format: abilities().markdown ? 'markdown' : 'text',
    };
    if (typesetter !== undefined) mention();
    const answer = await soon(typesetter?.set(question));
    if (typeof answer === 'string') tell(`A reference could not be set: ${answer}.`);
    else if (answer?.problem !== undefined) tell(`The style ${style?.path} ${answer.problem}`);
    const text = typeof answer === 'object' ? answer.references[0]?.text : undefined;
    return text || markup.plain(plainReference(item));
  };

  return { setReference, dispose: () => typesetter?.end() };
}

/** Undefined where it takes too long. */
async function soon<T>(answer: Promise<T> | undefined): Promise<T | undefined> {
  if (answer === undefined) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  const first = await Promise.race([answer, late]);
  clearTimeout(timer);
  return first;
}
