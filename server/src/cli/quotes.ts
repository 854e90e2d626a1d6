import { resolve } from 'node:path';
import { type Attribution, apply, emptyWorkspace, readArticle, type Source } from '../engine/index.ts';
import { readSource } from '../host/read-source.ts';
import { quotesJson } from './json.ts';
import { textOf } from './load.ts';
import type { Options } from './options.ts';
import { naming } from './paths.ts';
import { quotesText } from './pretty/quotes-text.ts';
import { type ExitCode, Failure, type Terminal } from './terminal.ts';

/** `verbatim quotes FILE…`: each file stands alone, whether it is a source or a draft. */
export async function quotes(options: Options, terminal: Terminal): Promise<ExitCode> {
  const { operands, format } = options;
  if (operands.length === 0) throw new Failure('quotes needs a file; see verbatim --help');
  const name = naming(terminal.cwd, operands);
  const files = operands.map((operand) => {
    const path = resolve(terminal.cwd, operand);
    const file = readSource(path);
    return { path, text: textOf(file, name(path)) };
  });
  const { corpus } = apply(emptyWorkspace, { kind: 'sources', files: new Map(files.map((file) => [file.path, file])) });
  const quoted = files.map(({ path }) => {
    const { source, attributions } = readArticle(corpus.sources.get(path)!);
    return { name: name(path), source, attributions: attributions.filter(standsAlone) };
  });
  terminal.write(format === 'json' ? quotesJson(quoted) : quotesText(quoted, terminal));
  return 0;
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
