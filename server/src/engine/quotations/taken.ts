import type { Span } from '../text/span.ts';
import type { Step } from './align.ts';
import { type Compared, changesOf } from './changes.ts';
import { spanOf } from './difference.ts';
import type { Taken } from './liberty.ts';
import type { Parts, WordUnit } from './parts.ts';
import { isPatched } from './patched.ts';

/** The liberties of a quotation that its verdict passes over, in the order of the draft. */
export function takenLiberties(parts: Parts, steps: readonly Step[], compared: Compared): readonly Taken[] {
  const { words } = compared.index.source;
  const taken: Taken[] = parts.emphasised.map((draft) => {
    const place = steps.find((step) => step.kind === 'same' && compared.units[step.unit]!.end > draft.start);
    const source = place?.kind === 'same' ? words[place.source]! : words[0]!;
    return { liberty: 'emphasis', draft, source: spanOf([source], 0), omitted: 0 };
  });
  for (const change of changesOf(steps, compared)) {
    const place = change.before ? words[change.before.source]!.end : words[change.after?.source ?? 0]!.start;
    const source = spanOf(
      change.sources.map((at) => words[at]!),
      place,
    );
    const bracketed = change.units.filter((unit) => unit.kind === 'word' && unit.bracketed === 'whole');
    const omission = change.units.find((unit) => unit.kind === 'omission');
    if (bracketed.length > 0) {
      const liberty = change.sources.length > 0 ? 'replacements' : 'insertions';
      taken.push({ liberty, draft: spanOf(bracketed, 0), source, omitted: 0 });
    }
    if (omission !== undefined && change.sources.length > 0) {
      taken.push({ liberty: 'omissions', draft: spanOf([omission], 0), source, omitted: change.sources.length });
    }
  }
  for (const step of steps) {
    if (isPatched(step, compared)) {
      const [draft, source] = [spanOf([compared.units[step.unit]!], 0), spanOf([words[step.source]!], 0)];
      taken.push({ liberty: 'replacements', draft, source, omitted: 0 });
    }
  }
  taken.push(...firstLetters(steps, compared), ...finalPunctuation(parts, steps, compared));
  return taken.sort((a, b) => a.draft.start - b.draft.start);
}

/** The first word, and the first after an omission, with a capital where the source has a small letter or vice versa. */
function firstLetters(steps: readonly Step[], { text, units, index }: Compared): readonly Taken[] {
  const { words, text: theirs } = index.source;
  const found: Taken[] = [];
  let isFirst = true;
  for (const step of steps) {
    if (step.kind === 'added' && units[step.unit]!.kind === 'omission') isFirst = true;
    if (step.kind === 'dropped' || step.kind === 'skipped') continue;
    const unit = units[step.unit]!;
    if (isFirst && step.kind === 'same' && unit.kind === 'word' && unit.bracketed === 'no') {
      const [ours, other] = [text.slice(unit.start, unit.end), theirs.slice(words[step.source]!.start)];
      const [a, b] = [String.fromCodePoint(ours.codePointAt(0)!), String.fromCodePoint(other.codePointAt(0)!)];
      if (a !== b && a.toLowerCase() === b.toLowerCase()) {
        const source = words[step.source]!.start;
        found.push({
          liberty: 'firstLetter',
          draft: { start: unit.start, end: unit.start + a.length },
          source: { start: source, end: source + b.length },
          omitted: 0,
        });
      }
    }
    if (unit.kind === 'word') isFirst = false;
  }
  return found;
}

/** How far behind a word its punctuation may stand, closing marks and emphasis between. UTF-16 units. */
const NEAR = 8;
const MARK = /^["'”’»›)\]*_]*([.,;:!?؟…])/u;

/** Full stops and commas come and go with the sentence around a quotation; who asks or exclaims is another matter. */
function finalPunctuation(parts: Parts, steps: readonly Step[], { text, units, index }: Compared): readonly Taken[] {
  const last = steps.at(-1);
  if (last?.kind !== 'same' || (units[last.unit] as WordUnit).bracketed === 'whole') return [];
  const ours = markBehind(text, units[last.unit]!.end, parts.end);
  if (ours === undefined) return [];
  const source = index.source.text;
  const end = index.source.words[last.end - 1]!.end;
  const theirs = markBehind(source, end, source.length);
  const [mark, other] = [askingMark(text, ours), askingMark(source, theirs)];
  if (mark === other) return [];
  return [{ liberty: 'finalPunctuation', draft: ours, source: theirs ?? { start: end, end }, omitted: 0 }];
}

function askingMark(text: string, span: Span | undefined): string {
  const mark = span === undefined ? '' : text.slice(span.start, span.end).replace('؟', '?');
  return mark === '?' || mark === '!' ? mark : '';
}

function markBehind(text: string, from: number, to: number): Span | undefined {
  const match = MARK.exec(text.slice(from, Math.min(to, from + NEAR)));
  if (match === null) return undefined;
  const end = from + match[0].length;
  return { start: end - 1, end };
}
