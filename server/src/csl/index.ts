/** References as a style of CSL sets them. */
export { ATTRIBUTION } from './attribution.ts';
export type { Answer, Question, Reference, ReferenceFormat } from './question.ts';
export { startTypesetter, type Typesetter } from './typesetter.ts';
