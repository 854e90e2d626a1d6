import type { WordLists } from './word-lists.ts';

/** A language whose words we do not know: numbers, names and words that differ can be told, their sense cannot. */
export const unknown: WordLists = {
  negation: '',
  modal: '',
  quantifier: '',
  comparison: '',
  preposition: '',
  function: '',
  contractions: [],
  endings: [],
  beginnings: [],
  reversals: { beginnings: '', endings: [], pairs: '' },
  mended: '',
  respelled: '',
  fillers: '',
  conditions: '',
  hedges: '',
  subjects: ['', ''],
  answers: '',
};
