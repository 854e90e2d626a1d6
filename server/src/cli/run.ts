import { version } from '../host/version.ts';
import { bibliography } from './bibliography.ts';
import { check } from './check.ts';
import { corpus } from './corpus.ts';
import { coverage } from './coverage.ts';
import { find } from './find.ts';
import { importSources } from './import.ts';
import { serve } from './lsp.ts';
import { HELP, type Options, parseOptions } from './options.ts';
import { quotes } from './quotes.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/**
 * Runs one command line. Nothing is written before everything is known, so a failure leaves no half of an answer.
 * `undefined` when the program goes on: the language server ends it itself. Never rejects.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode | undefined> {
  try {
    const options = parseOptions(args);
    return await COMMANDS[options.command](options, terminal);
  } catch (error) {
    const said = error instanceof Failure ? error.message : `this should not have happened: ${stackOf(error)}`;
    terminal.writeError(`verbatim: ${said}\n`);
    return 2;
  }
}

type Command = (options: Options, terminal: Terminal) => Promise<ExitCode | undefined>;

const COMMANDS: Readonly<Record<Options['command'], Command>> = {
  check,
  quotes,
  find,
  corpus,
  coverage,
  bibliography,
  import: importSources,
  lsp: serve,
  help: async (_, terminal) => {
    terminal.write(HELP);
    return 0;
  },
  version: async (_, terminal) => {
    terminal.write(`${version}\n`);
    return 0;
  },
};

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
