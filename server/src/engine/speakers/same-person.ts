import type { Speaker } from './attribution.ts';

export type Agreement = 'same' | 'different' | 'unknown';

/**
 * Whether the speaker that a draft names and the speaker that its source names are one. Only `different` may warn, so
 * it needs two names that cannot be one person's; a role or a pronoun alone is `unknown`.
 */
export function samePerson(draft: Speaker | undefined, source: Speaker | undefined): Agreement {
  return draft === source ? 'same' : 'unknown';
}
