import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

// The transport (--node-ipc, --stdio, --socket) is taken from the command line.
serve(createConnection(ProposedFeatures.all));
