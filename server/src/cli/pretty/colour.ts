import type { Severity } from '../../engine/index.ts';

export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'dim' | 'bold';

/** Puts text into a colour, or leaves it as it is where there are none. */
export type Paint = (colour: Colour, text: string) => string;

export function paint(enabled: boolean): Paint {
  return enabled ? (colour, text) => `\u001B[${CODES[colour]}m${text}\u001B[0m` : (_, text) => text;
}

/** Select Graphic Rendition parameters (ECMA-48); words that differ are underlined too, for those who see no colours. */
const CODES: Readonly<Record<Colour, string>> = {
  red: '31',
  green: '32',
  yellow: '33',
  blue: '34',
  dim: '2',
  bold: '1',
};

export const SEVERITY_COLOUR: Readonly<Record<Severity, Colour>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

/** For words that differ: bold, underlined, and red in the draft or green in the source. */
export function markPaint(side: 'draft' | 'source'): (text: string) => string {
  return (text) => `\u001B[1;4;${side === 'draft' ? '31' : '32'}m${text}\u001B[0m`;
}
