import { parseArgs } from 'node:util';
import { ATTRIBUTION } from '../csl/index.ts';
import { HOUSE_STYLES, type HouseStyleName, KEY_FIELDS, unknownKeyField } from '../engine/index.ts';
import { Failure } from './terminal.ts';

/** What can be asked for. */
const COMMANDS = ['check', 'quotes', 'find', 'import', 'corpus', 'coverage', 'bibliography', 'lsp'] as const;

type CommandName = (typeof COMMANDS)[number];

export type Options = {
  readonly command: CommandName | 'help' | 'version';
  /** Drafts, files or words, as given. For `lsp`, all that follows the command. */
  readonly operands: readonly string[];
  /** As given; empty where the configuration decides. */
  readonly corpus: readonly string[];
  readonly format: Format;
  readonly style: HouseStyleName | undefined;
  /** For `import`: the folder that it writes to, as given, the pattern of keys, and whether to fetch from anywhere. */
  readonly into: string | undefined;
  readonly key: string | undefined;
  /** For `import`: words of what is not to be cut. */
  readonly keep: readonly string[];
  readonly allowPrivate: boolean;
  /** For `bibliography`: a style of CSL, as given. */
  readonly csl: string | undefined;
};

/** `sarif` and `github` are for what `check` finds; the last four are for what `bibliography` lists. */
export type Format = 'pretty' | 'json' | 'sarif' | 'github' | 'bibtex' | 'text' | 'markdown' | 'html';

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
    into: values.into,
    key: knownPattern(values.key),
    keep: values.keep ?? [],
    allowPrivate: values['allow-private'] ?? false,
    csl: values.csl,
  };
}

export const HELP = `Verbatim holds every quotation in a draft to its source.

  verbatim check [DRAFT…]   check drafts against the corpus; without DRAFT, those
                            in this folder that cite a source
  verbatim quotes FILE…     list the quotations in files, and who says them
  verbatim find "WORDS"     find where in the corpus words stand, or nearly so
  verbatim import WHAT…     make sources of files, folders, web addresses or, for -,
                            of what is piped in: text, Markdown, HTML, PDF, Word,
                            EPUB, e-mail, subtitles
  verbatim corpus check     find sources that were changed since their import, or
                            that are there twice, and what else is wrong with them
  verbatim coverage [DRAFT…]
                            what drafts take from which source, quotations without
                            a citation, sources that nothing came from
  verbatim bibliography [DRAFT…]
                            list what drafts cite, or without DRAFT the corpus, as
                            references, or for Pandoc and other programs
  verbatim lsp --stdio      start the language server

Options
  --corpus DIR    a folder of sources; may be given several times
                  (else those that .verbatim.json names, else corpus/ and sources/)
  --format NAME   pretty (for people) or json (for programs); check also has
                  sarif (for code scanning) and github (for GitHub Actions);
                  for bibliography, json is csl-json; there are bibtex and, as
                  references, text, markdown and html, too
  --style NAME    house style: ${HOUSE_STYLES.join(', ')}
  --into DIR      where import writes (else the first folder of sources)
  --key PATTERN   how import makes citation keys, of ${KEY_FIELDS.map((name) => `{${name}}`).join(' ')}
                  (else what .verbatim.json says, else {publisher}-{year}-{word})
  --keep WORDS    a line with these words is no line to cut; may be given several
                  times, and puts back what an earlier import of WHAT has cut
  --allow-private let import fetch from addresses within a private network
  --csl FILE      the style that bibliography sets references in (else the one
                  that the draft, its project or .verbatim.json names, else
                  author and date)
  --help          show this
  --version       show the version

Exit code
  0  nothing at error severity
  1  findings at error severity; for bibliography, a key that cannot be listed
  2  usage or failure

${ATTRIBUTION}.
`;

const NOTHING = {
  operands: [],
  corpus: [],
  format: 'pretty',
  style: undefined,
  into: undefined,
  key: undefined,
  keep: [],
  allowPrivate: false,
  csl: undefined,
} as const;

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        format: { type: 'string' },
        style: { type: 'string' },
        into: { type: 'string' },
        key: { type: 'string' },
        keep: { type: 'string', multiple: true },
        'allow-private': { type: 'boolean' },
        csl: { type: 'string' },
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

function knownCommand(command: string): CommandName {
  const known = COMMANDS.find((name) => name === command);
  if (known !== undefined) return known;
  throw new Failure(`“${command}” is no command: ${listed(COMMANDS)} are; see verbatim --help`);
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function knownPattern(pattern: string | undefined): string | undefined {
  const unknown = unknownKeyField(pattern ?? '');
  if (unknown === undefined) return pattern;
  throw new Failure(
    `“${unknown}” is nothing that a key can have: ${listed(KEY_FIELDS.map((name) => `{${name}}`))} are`,
  );
}

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
  if (format === 'bibtex' || format === 'text' || format === 'markdown' || format === 'html') return format;
  throw new Failure(`“${format}” is no format of bibliography: pretty, text, markdown, html, csl-json and bibtex are`);
}

function knownStyle(style: string | undefined): HouseStyleName | undefined {
  const known = HOUSE_STYLES.find((name) => name === style);
  if (style !== undefined && known === undefined) {
    throw new Failure(`“${style}” is no house style: ${HOUSE_STYLES.join(', ')} are`);
  }
  return known;
}
