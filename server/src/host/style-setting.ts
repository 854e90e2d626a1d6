import { HOUSE_STYLES, type HouseStyleName, type StyleSetting, SWITCHES } from '../engine/index.ts';
import type { LinedField } from './json-with-lines.ts';

/** A house style's name, or a mapping of its switches with the name as `base`. What is neither is reported. */
export function readStyle(
  { line, value }: LinedField,
  report: (message: string, line: number) => void,
): StyleSetting | undefined {
  if (value.kind !== 'object') {
    const name = value.kind === 'scalar' ? styleNamed(value.value) : undefined;
    if (name === undefined) report(`should set “style” to one of ${HOUSE_STYLES.join(', ')}`, line);
    return name;
  }
  const style: Record<string, unknown> = {};
  for (const [name, { line, value: set }] of value.fields) {
    const one = set.kind === 'scalar' ? set.value : undefined;
    if (name === 'base') {
      if (styleNamed(one) === undefined) report(`should set “base” to one of ${HOUSE_STYLES.join(', ')}`, line);
      else style[name] = one;
    } else if (!SWITCHES.some((known) => known === name))
      report(`sets “${name}”, which is no switch of a house style: ${SWITCHES.join(', ')} are`, line);
    else if (name === 'largestOmission') {
      if (typeof one === 'number' && one >= 0) style[name] = one;
      else report('should set “largestOmission” to a number of words', line);
    } else if (typeof one === 'boolean') style[name] = one;
    else report(`should set “${name}” to true or false`, line);
  }
  return style;
}

/** Switches without a base move the style that was set before; a name, or a mapping with a base, replaces it. */
export function mergeStyles(
  before: StyleSetting | undefined,
  after: StyleSetting | undefined,
): StyleSetting | undefined {
  if (after === undefined) return before;
  if (before === undefined || typeof after === 'string' || after.base !== undefined) return after;
  return { ...(typeof before === 'string' ? { base: before } : before), ...after };
}

function styleNamed(value: unknown): HouseStyleName | undefined {
  return HOUSE_STYLES.find((known) => known === value);
}
