import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { Processor } from './processor.ts';
import type { Question } from './question.ts';
import { setReferences } from './references.ts';

/*
 * The thread that sets references, in a bundle of its own: the processor is large, and a style may keep it busy without
 * an end. The processor itself lies beside the bundle, whole and as its author wrote it.
 */
const processor: Processor = createRequire(__filename)(join(__dirname, 'citeproc.cjs'));

parentPort?.on('message', (question: Question) => {
  try {
    parentPort!.postMessage(setReferences(processor, question));
  } catch (error) {
    parentPort!.postMessage(String((error as Error)?.message ?? error));
  }
});
