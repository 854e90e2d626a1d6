import type { Known } from '../bibliography/known.ts';
import type { Draft } from '../markdown/draft.ts';
import type { Finding } from './finding.ts';

/**
 * What is wrong with the draft itself: front matter, or a bibliography that it names, that cannot be read. The rest of
 * the draft is checked all the same.
 */
export function draftProblems({ path, problems }: Draft, { problems: listed, unread }: Known): readonly Finding[] {
  const missing = unread.map(({ named, reason }) => {
    return { message: `The bibliography “${named.written}” ${reason}.`, span: named.span };
  });
  return [...problems, ...listed, ...missing].map(({ message, span }) => ({
    code: 'draft-problem',
    path,
    span,
    problem: message,
    related: [],
    fixes: [],
  }));
}
