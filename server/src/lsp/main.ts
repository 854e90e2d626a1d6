import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

// The transport (--node-ipc, --stdio, --socket) is taken from the command line. The pages lie beside the bundle.
serve(createConnection(ProposedFeatures.all), join(__dirname, 'rules'));
