import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../host/version.ts';
import { importProgramIn } from './import.ts';
import { serve } from './serve.ts';

// The transport (--node-ipc, --stdio, --socket) is taken from the command line. All programs lie beside the bundle.
serve(createConnection(ProposedFeatures.all), {
  pages: join(__dirname, 'rules'),
  importing: importProgramIn(__dirname, version),
  bibliographies: join(__dirname, 'bibliography.cjs'),
  csl: join(__dirname, 'csl.cjs'),
});
