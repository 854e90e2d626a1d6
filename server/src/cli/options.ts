import { parseArgs } from 'node:util';
import { HOUSE_STYLES, type HouseStyleName } from '../engine/index.ts';
import { Failure } from './terminal.ts';

export type Options = {
  readonly command: 'check' | 'quotes' | 'find' | 'coverage' | 'bibliography' | 'lsp' | 'help' | 'version';
  /** Drafts, files or words, as given. For `lsp`, all that follows the command. */
  readonly operands: readonly string[];
  /** As given; empty where the configuration decides. */
  readonly corpus: readonly string[];
  readonly format: Format;
  readonly style: HouseStyleName | undefined;
};

/** `sarif` and `github` are for what `check` finds, `bibtex` for what `bibliography` lists, and for nothing else. */
export type Format = 'pretty' | 'json' | 'sarif' | 'github' | 'bibtex';

/** Throws a Failure that says what is wrong with the command line. */
export function parseOptions(args: readonly string[]): Options {
  const [first, ...rest] = args;
  // The server's options are its own: --stdio, and what an editor may add.
  if (first === 'lsp' && !rest.includes('--help')) return { ...NOTHING, command: 'lsp', operands: rest };
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals;
  if (values.help) return { ...NOTHING, command: 'help' };
  if (values.version) return { ...NOTHING, command: 'version' };
  if (command === undefined) throw new Failure(`no command is given\n\n${HELP.trimEnd()}`);
  return {
    command: knownCommand(command),
    operands,
    corpus: values.corpus ?? [],
    format: knownFormat(values.format, command),
    style: knownStyle(values.style),
  };
}

export const HELP = `Verbatim holds every quotation in a draft to its source.

  verbatim check [DRAFT…]   check drafts against the corpus; without DRAFT, those
                            in this folder that cite a source
  verbatim quotes FILE…     list the quotations in files, and who says them
  verbatim find "WORDS"     find where in the corpus words stand, or nearly so
  verbatim coverage [DRAFT…]
                            what drafts take from which source, quotations without
                            a citation, sources that nothing came from
  verbatim bibliography [DRAFT…]
                            list what drafts cite, or without DRAFT the corpus, for
                            Pandoc and other programs
  verbatim lsp --stdio      start the language server

Options
  --corpus DIR    a folder of sources; may be given several times
                  (else those that .verbatim.json names, else corpus/ and sources/)
  --format NAME   pretty (for people) or json (for programs); check also has
                  sarif (for code scanning) and github (for GitHub Actions);
                  for bibliography, json is csl-json, and bibtex may be had, too
  --style NAME    house style: ${HOUSE_STYLES.join(', ')}
  --help          show this
  --version       show the version

Exit code
  0  nothing at error severity
  1  findings at error severity; for bibliography, a key that cannot be listed
  2  usage or failure
`;

const NOTHING = { operands: [], corpus: [], format: 'pretty', style: undefined } as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        format: { type: 'string' },
        style: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    // The first sentence says what is wrong; the others explain Node's own conventions.
    const [said = 'the command line cannot be read'] = (error as Error).message.split(/\. |\n/);
    throw new Failure(`${said[0]!.toLowerCase()}${said.slice(1)}; see verbatim --help`);
  }
}

function knownCommand(command: string): (typeof COMMANDS)[number] {
  const known = COMMANDS.find((name) => name === command);
  if (known !== undefined) return known;
  const planned = PLANNED_COMMANDS.get(command);
  throw new Failure(
    planned ??
      `“${command}” is no command: check, quotes, find, coverage, bibliography and lsp are; see verbatim --help`,
  );
}

const COMMANDS = ['check', 'quotes', 'find', 'coverage', 'bibliography', 'lsp'] as const;

function knownFormat(format: string | undefined, command: string): Format {
  if (format === undefined || format === 'pretty' || format === 'json') return format ?? 'pretty';
  if (command === 'bibliography') return bibliographyFormat(format);
  const isOfCheck = format === 'sarif' || format === 'github';
  if (isOfCheck && command === 'check') return format;
  throw new Failure(
    isOfCheck
      ? `--format ${format} is for check alone: ${command} has pretty and json`
      : `“${format}” is no format: pretty, json, sarif and github are`,
  );
}

function bibliographyFormat(format: string): Format {
  if (format === 'csl-json') return 'json';
  if (format === 'bibtex') return 'bibtex';
  throw new Failure(`“${format}” is no format of bibliography: pretty, csl-json and bibtex are`);
}

/** What is said of commands that are to come. */
const PLANNED_COMMANDS: ReadonlyMap<string, string> = new Map(
  Object.entries({ import: 'import is not built yet: put sources into the corpus folder as .md or .txt' }),
);

function knownStyle(style: string | undefined): HouseStyleName | undefined {
  const known = HOUSE_STYLES.find((name) => name === style);
  if (style !== undefined && known === undefined) {
    throw new Failure(`“${style}” is no house style: ${HOUSE_STYLES.join(', ')} are`);
  }
  return known;
}
