import type { Verdict } from '../../engine/index.ts';

/** Verdicts as they are said of quotations: "3 altered". The good ones first, the gravest last. */
export const VERDICT_NAMES: Readonly<Record<Verdict, string>> = {
  verbatim: 'verbatim',
  'acceptable-edit': 'acceptably edited',
  'too-short': 'too short to tell',
  translation: 'translated',
  unchecked: 'unchecked',
  'silent-edit': 'silently edited',
  'wrong-source': 'from another source',
  reordered: 'reordered',
  spliced: 'spliced',
  altered: 'altered',
  'paraphrase-as-quotation': 'paraphrase in quotation marks',
  'negation-changed': 'negation changed',
  'not-found': 'not found',
};

export const VERDICTS = Object.keys(VERDICT_NAMES) as readonly Verdict[];

/** "1 quotation", "2 quotations". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
