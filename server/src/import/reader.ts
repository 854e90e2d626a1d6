import { type ChildProcess, fork } from 'node:child_process';
import type { Departure } from '../engine/index.ts';
import type { Article } from './article.ts';
import type { Raw } from './convert.ts';
import type { CutLine } from './cut-lines.ts';
import type { PutBack, Wanted } from './put-back.ts';
import type { Question } from './reading-process.ts';

/**
 * Reads files in a process of its own, which is started when it is first needed: what runs out of memory may take all
 * of its process with it.
 */
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

/** Milliseconds for one file, and megabytes of objects. */
const LONGEST = 60_000;
const MOST_MEMORY = 1024;

/** `bundle` is the path of the program that the process runs. `longest` is in milliseconds. */
export function startReader(bundle: string, longest = LONGEST): Reader {
  let running: ChildProcess | undefined;
  /** Settles what was asked last, with an answer or a reason why there is none. */
  let settle: (answer: unknown) => void = () => undefined;

  const end = (reason = 'reading it was ended') => {
    const last = running;
    running = undefined;
    last?.kill('SIGKILL');
    settle(reason);
  };

  const start = (): ChildProcess => {
    const own = startProcess(bundle);
    own.on('message', (message) => own === running && settle((message as { answer: unknown }).answer));
    own.on('error', (error) => own === running && end(error.message));
    // Nothing but a lack of memory has ever ended it from within.
    own.on('exit', () => own === running && end('it takes too much memory'));
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
      running ??= start();
      const timer = setTimeout(() => end(`it takes longer than ${longest / 1000} seconds`), longest);
      settle = (answer) => {
        clearTimeout(timer);
        resolve(answer);
      };
      running.send(question, (error) => error !== null && running !== undefined && end(error.message));
    });

  const askAbout = async <Answer>(question: Question): Promise<Answer | undefined> => {
    const answer = await ask(question);
    return typeof answer === 'string' ? undefined : (answer as Answer);
  };

  return {
    async read(raw) {
      const answer = await ask({ about: 'article', raw });
      return typeof answer === 'string' ? failed(answer) : (answer as Article);
    },
    departures: (raw, body) => askAbout({ about: 'departures', raw, body }),
    cut: (raw, body) => askAbout({ about: 'cut', raw, body }),
    putBack: (raw, body, wanted) => askAbout({ about: 'put-back', raw, body, wanted }),
    end: () => end(),
  };
}

function startProcess(bundle: string): ChildProcess {
  const started = fork(bundle, [], {
    // What libraries have to say goes nowhere: the streams are those of a command line, or of the protocol itself.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
    execArgv: [`--max-old-space-size=${MOST_MEMORY}`],
    env: Object.fromEntries(
      NEEDED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  started.unref();
  return started;
}

/** Without these, the program of an editor is no Node, and Windows starts none. */
const NEEDED = ['ELECTRON_RUN_AS_NODE', 'SystemRoot'];

function failed(reason: string): Article {
  const problems = [`It could not be read: ${reason}.`];
  return { outcome: 'failed', kind: 'text', metadata: {}, frontMatter: undefined, body: '', cut: [], problems };
}
