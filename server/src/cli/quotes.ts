import { resolve } from 'node:path';
import { apply, emptyWorkspace, readArticle } from '../engine/index.ts';
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
  const articles = files.map(({ path }) => ({ name: name(path), article: readArticle(corpus.sources.get(path)!) }));
  terminal.write(format === 'json' ? quotesJson(articles) : quotesText(articles, terminal));
  return 0;
}
