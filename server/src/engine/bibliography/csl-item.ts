import type { Span } from '../text/span.ts';
import type { ReadEntry } from './bibliography.ts';

/** An item of CSL as an entry, or what is wrong with it. A field of the wrong kind counts as missing. */
export function readItem(value: unknown, span: Span): ReadEntry | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'This is no item: it is left out.';
  const { id, type, file, ...others } = value as Readonly<Record<string, unknown>>;
  const key = typeof id === 'number' ? String(id) : typeof id === 'string' ? id.trim() : '';
  if (key === '') return 'This item has no “id”: it is left out.';
  const files = (Array.isArray(file) ? file : [file]).filter((path): path is string => typeof path === 'string');
  const item = { ...others, id: key, type: typeof type === 'string' && type !== '' ? type : 'document' };
  return { key, item, span, files };
}
