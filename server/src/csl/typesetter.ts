import { Worker } from 'node:worker_threads';
import type { Answer, Question } from './question.ts';

/** Sets references in a thread of its own, which is started when it is first needed. */
export type Typesetter = {
  /** Never rejects: a text says why there is no answer. */
  readonly set: (question: Question) => Promise<Answer | string>;
  readonly end: () => void;
};

/** Milliseconds for one question, and megabytes. */
const LONGEST = 10_000;
const MOST_MEMORY = 512;

/** Milliseconds after which a thread that nobody asks is ended: it holds the processor in memory. */
const IDLE = 120_000;

/** `bundle` is the program that the thread runs; `longest` is in milliseconds. */
export function startTypesetter(bundle: string, longest = LONGEST): Typesetter {
  let thread: Worker | undefined;
  let settle: (answer: Answer | string) => void = () => {};
  let idle: NodeJS.Timeout | undefined;

  const end = (reason: string) => {
    clearTimeout(idle);
    void thread?.terminate();
    thread = undefined;
    settle(reason);
  };

  const start = (): Worker => {
    const own = new Worker(bundle, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      // The streams are those of a command line, or of the protocol itself.
      stdout: true,
      stderr: true,
      env: {},
      execArgv: [],
    });
    own.unref();
    own.on('message', (answer: Answer | string) => own === thread && settle(answer));
    own.on('error', (error) => own === thread && end(error.message.split('\n')[0]!));
    own.on('exit', () => own === thread && end('the thread that sets references has ended'));
    return own;
  };

  const put = (question: Question): Promise<Answer | string> =>
    new Promise((resolve) => {
      clearTimeout(idle);
      thread ??= start();
      const timer = setTimeout(() => end(`it takes longer than ${longest / 1000} seconds`), longest);
      settle = (answer) => {
        settle = () => {};
        clearTimeout(timer);
        idle = setTimeout(() => end('nobody asked it'), IDLE).unref();
        resolve(answer);
      };
      thread.postMessage(question);
    });

  /** One question after the other. */
  let asked: Promise<unknown> = Promise.resolve();
  return {
    set(question) {
      const answer = asked.then(() => put(question));
      asked = answer;
      return answer;
    },
    end: () => end('it was ended'),
  };
}
