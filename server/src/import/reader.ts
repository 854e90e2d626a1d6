import { Worker } from 'node:worker_threads';
import type { Departure } from '../engine/index.ts';
import type { Article } from './article.ts';
import type { Raw } from './convert.ts';
import type { CutLine } from './cut-lines.ts';
import type { PutBack, Wanted } from './put-back.ts';
import type { Question } from './thread.ts';

/** Reads files in a thread of its own, which is started when it is first needed. */
export type Reader = {
  /** Never rejects: what takes too long, or too much memory, has failed. */
  readonly read: (raw: Raw) => Promise<Article>;
  /** Where a body is another one than the file gives, in order; undefined where the file has no text that can be read. */
  readonly departures: (raw: Raw, body: string) => Promise<readonly Departure[] | undefined>;
  /** The lines that an import cuts and the body does not have; undefined as above. */
  readonly cut: (raw: Raw, body: string) => Promise<readonly CutLine[] | undefined>;
  /** A body with lines of these put back into it; undefined as above. */
  readonly putBack: (raw: Raw, body: string, wanted: Wanted) => Promise<PutBack | undefined>;
  readonly end: () => void;
};

/** Milliseconds for one file, and megabytes. */
const LONGEST = 60_000;
const MOST_MEMORY = 1024;

/** `bundle` is the path of the program that the thread runs. `longest` is in milliseconds. */
export function startReader(bundle: string, longest = LONGEST): Reader {
  let thread: Worker | undefined;
  /** Settles what was asked last, with an answer or a reason why there is none. */
  let settle: (answer: unknown) => void = () => undefined;

  const end = (reason = 'reading it was ended') => {
    void thread?.terminate();
    thread = undefined;
    settle(reason);
  };

  const start = (): Worker => {
    const own = startThread(bundle);
    own.on('message', (answer) => own === thread && settle(answer));
    own.on('error', (error: NodeJS.ErrnoException) => {
      if (own === thread) end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'it takes too much memory' : error.message);
    });
    own.on('exit', () => own === thread && end());
    return own;
  };

  /** One question after the other. */
  let asked: Promise<unknown> = Promise.resolve();
  const ask = (question: Question): Promise<unknown> => {
    asked = asked.then(() => put(question));
    return asked;
  };

  const put = (question: Question): Promise<unknown> =>
    new Promise((resolve) => {
      thread ??= start();
      const timer = setTimeout(() => end(`it takes longer than ${longest / 1000} seconds`), longest);
      settle = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      thread.postMessage(question);
    });

  return {
    async read(raw) {
      const answer = await ask({ about: 'article', raw });
      return typeof answer === 'string' ? failed(answer) : (answer as Article);
    },
    async departures(raw, body) {
      const answer = await ask({ about: 'departures', raw, body });
      return typeof answer === 'string' ? undefined : (answer as readonly Departure[]);
    },
    async cut(raw, body) {
      const answer = await ask({ about: 'cut', raw, body });
      return typeof answer === 'string' ? undefined : (answer as readonly CutLine[]);
    },
    async putBack(raw, body, wanted) {
      const answer = await ask({ about: 'put-back', raw, body, wanted });
      return typeof answer === 'string' ? undefined : (answer as PutBack);
    },
    end: () => end(),
  };
}

function startThread(bundle: string): Worker {
  const limits = { maxOldGenerationSizeMb: MOST_MEMORY, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 };
  // What libraries have to say goes nowhere: the streams are those of a command line, or of the protocol itself.
  const thread = new Worker(bundle, { resourceLimits: limits, stdout: true, stderr: true, env: {}, execArgv: [] });
  thread.unref();
  return thread;
}

function failed(reason: string): Article {
  const problems = [`It could not be read: ${reason}.`];
  return { outcome: 'failed', kind: 'text', metadata: {}, frontMatter: undefined, body: '', cut: [], problems };
}
