import { firstWhere } from './bisect.ts';

/** A half-open range of UTF-16 offsets into a file's text as read, front matter included. */
export type Span = { readonly start: number; readonly end: number };

export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when a caret at `offset` touches the span, its end included: a caret stands between characters. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Index of the last of these spans, which are in order, that starts at or before `offset`; -1 where none does. */
export function lastAt(spans: readonly Span[], offset: number): number {
  return firstWhere(spans.length, (index) => spans[index]!.start > offset) - 1;
}
