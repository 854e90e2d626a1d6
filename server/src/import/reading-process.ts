import type { Reading } from './article.ts';
import { convert, type Raw, read } from './convert.ts';
import { departuresIn } from './departures.ts';
import { putBack, stillCut, type Wanted } from './put-back.ts';

/*
 * The process that reads files, in a bundle of its own: what it loads is heavy, and what it reads may be hostile. It does
 * one thing at a time, answers each question once, and can be ended at any moment.
 */

/** A question about a file: what it says, or how the body of a source that was made of it stands to it. */
export type Question = { readonly raw: Raw } & (
  | { readonly about: 'article' }
  | { readonly about: 'departures' | 'cut'; readonly body: string }
  | { readonly about: 'put-back'; readonly body: string; readonly wanted: Wanted }
);

process.on('message', async (question: Question) => {
  process.send?.({ answer: await answer(question) });
});

// Whoever asked may be gone without a word.
process.on('disconnect', () => process.exit());

async function answer(question: Question): Promise<unknown> {
  if (question.about === 'article') return convert(question.raw);
  const reading = await read(question.raw);
  return reading.outcome === 'read' ? held(question, reading) : reading.problems[0];
}

function held(question: Exclude<Question, { about: 'article' }>, reading: Reading): unknown {
  switch (question.about) {
    case 'departures':
      return departuresIn(question.body, reading);
    case 'cut':
      return stillCut(question.body, reading);
    case 'put-back':
      return putBack(question.body, reading, question.wanted);
  }
}
