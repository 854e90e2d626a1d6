import { dirname, resolve } from 'node:path';
import { type Attribution, apply, type Corpus, emptyWorkspace, readArticle, type Source } from '../engine/index.ts';
import { readConfiguration } from '../host/configuration.ts';
import { listSpeakersFiles } from '../host/corpus-files.ts';
import { readSource } from '../host/read-source.ts';
import { quotesJson } from './json.ts';
import { textOf } from './load.ts';
import type { Options } from './options.ts';
import { naming } from './paths.ts';
import { quotesText } from './pretty/quotes-text.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/**
 * `verbatim quotes FILE…`: each file stands alone, whether it is a source or a draft; but speakers whom a corpus folder
 * declares, or the folder that a file lies in, are called by their names.
 */
export async function quotes(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { operands, format } = options;
  if (operands.length === 0) throw new Failure('quotes needs a file; see verbatim --help');
  const name = naming(terminal.cwd, operands);
  const files = operands.map((operand) => {
    const path = resolve(terminal.cwd, operand);
    const file = readSource(path);
    return { path, text: textOf(file, name(path)) };
  });
  const folders = [
    ...readConfiguration(terminal.cwd, { corpus: options.corpus.length > 0 ? options.corpus : undefined }).corpus,
    ...files.map(({ path }) => dirname(path)),
  ];
  const read = [...listSpeakersFiles([...new Set(folders)]).map(readSource), ...files];
  const { corpus } = apply(emptyWorkspace, { kind: 'sources', files: new Map(read.map((file) => [file.path, file])) });
  const quoted = files.map(({ path }) => {
    const { source, attributions } = readArticle(sourceAt(corpus, path, name(path)));
    return { name: name(path), source, attributions: attributions.filter(standsAlone) };
  });
  terminal.write(format === 'json' ? quotesJson(quoted) : quotesText(quoted, terminal));
  return 0;
}

function sourceAt(corpus: Corpus, path: string, name: string): Source {
  const source = corpus.sources.get(path);
  if (source === undefined) throw new Failure(`${name} lists speakers, and is no article`);
  return source;
}

/** One file and its quotations. */
export type QuotedFile = {
  readonly name: string;
  readonly source: Source;
  readonly attributions: readonly Attribution[];
};

/** Words quoted within a quotation are part of it, unless they are the speech of somebody who is named there. */
function standsAlone({ quotation, kind, mention }: Attribution): boolean {
  return quotation.depth === 0 || (kind === 'speech' && mention !== undefined);
}
