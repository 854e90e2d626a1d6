import type { Candidate } from './candidate.ts';

/**
 * What tells how far a choice of speaker can be trusted: its share of belief, and what ties it to the quotation. The
 * weights of these add up to the log-odds that it is right.
 */
export function certaintyFeatures(chosen: Candidate, share: number): readonly string[] {
  const odds = Math.log(Math.max(share, 1e-4) / Math.max(1 - share, 1e-4));
  const step = Math.max(-2, Math.min(8, Math.round(odds)));
  const tie = chosen.features[0]!;
  // Labels of English news are many; what is learned of German, the only other language with labels, stands for the rest.
  const language = chosen.grammar.name === 'en' ? 'English' : 'not English';
  return [
    'bias',
    language,
    `${language} odds ${Math.min(step, 4)}`,
    `odds ${step}`,
    `tie ${tie}`,
    `${chosen.phrase.kind}`,
    `${chosen.phrase.kind} odds ${Math.min(step, 4)}`,
  ];
}
