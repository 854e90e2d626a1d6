import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../host/version.ts';
import { importProgramIn } from './import.ts';
import { serve } from './serve.ts';

// The transport (--node-ipc, --stdio, --socket) is taken from the command line. The pages and the importers lie beside the bundle.
serve(createConnection(ProposedFeatures.all), join(__dirname, 'rules'), importProgramIn(__dirname, version(__dirname)));
