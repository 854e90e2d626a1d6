import type { Draft } from '../markdown/draft.ts';
import type { Finding } from './finding.ts';

/** What is wrong with the draft itself: front matter that cannot be read. The rest of the draft is checked all the same. */
export function draftProblems({ path, problems }: Draft): readonly Finding[] {
  return problems.map(({ message, span }) => ({
    code: 'draft-problem',
    path,
    span,
    problem: message,
    related: [],
    fixes: [],
  }));
}
