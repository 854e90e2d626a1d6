import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Options } from './options.ts';
import { Failure, type Terminal } from './terminal.ts';

/**
 * Becomes the language server: loads the bundle that lies beside this one, which takes over the process. It is found
 * at run time, so that this adapter and that one need not know each other.
 */
export async function serve({ operands }: Options, { home }: Terminal): Promise<undefined> {
  const server = join(home, 'server.cjs');
  if (!existsSync(server)) throw new Failure(`the language server is missing: ${server}`);
  // The server reads from the command line how it is to be spoken to.
  const transport = operands.some((operand) => TRANSPORT.test(operand)) ? [] : ['--stdio'];
  process.argv = [process.argv[0]!, server, ...operands, ...transport];
  await import(pathToFileURL(server).href);
}

const TRANSPORT = /^--(?:stdio|node-ipc|pipe|socket)(?:=|$)/;
