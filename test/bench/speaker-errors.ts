import type { Attribution } from '../../server/src/engine/speakers/attribution.ts';
import type { Attributed } from './attributed.ts';
import { agrees, type Label, labelOf } from './labels.ts';

type Mistake = { readonly kind: string; readonly confidence: number; readonly shown: string };

/** The mistakes that were made with most confidence, by class. */
export function showErrors(all: readonly Attributed[], most: number): void {
  const mistakes = all.flatMap(mistakesIn).sort((a, b) => b.confidence - a.confidence);
  const classes = new Map<string, Mistake[]>();
  for (const mistake of mistakes) classes.set(mistake.kind, [...(classes.get(mistake.kind) ?? []), mistake]);
  const worst = new Set(mistakes.slice(0, most));
  for (const [kind, each] of [...classes].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`\n${kind}: ${each.length}`);
    for (const mistake of each) if (worst.has(mistake)) console.log(mistake.shown);
  }
}

function mistakesIn({ article, attributions }: Attributed): Mistake[] {
  const { text, id } = article;
  return attributions.flatMap((attribution) => {
    const { quotation, kind, mention, confidence } = attribution;
    if (quotation.depth > 0) return [];
    const label = labelOf(article, quotation);
    const mistaken = mistakeOf(text, attribution, label);
    if (mistaken === undefined) return [];
    const from = Math.max(0, Math.min(quotation.start, mention?.start ?? quotation.start) - 40);
    const around = text.slice(from, Math.min(text.length, quotation.end + 100)).replace(/\s+/g, ' ');
    const wanted = label?.speaker.map((span) => span.text).join(' + ') ?? '-';
    const found = mention === undefined ? kind : text.slice(mention.start, mention.end);
    const shown = `  ${confidence.toFixed(2)} wanted ‹${wanted}› found ‹${found}› ${id}\n       ${around.slice(0, 300)}`;
    return [{ kind: mistaken, confidence, shown }];
  });
}

function mistakeOf(text: string, attribution: Attribution, label: Label | undefined): string | undefined {
  const { kind, mention, quotation } = attribution;
  if (label?.attributed !== true) return kind === 'speech' ? 'taken for speech' : undefined;
  if (kind !== 'speech') return 'speech not taken for it';
  const [speaker] = label.speaker;
  if (speaker === undefined || (mention !== undefined && agrees(text, label, mention))) return undefined;
  if (mention === undefined) return 'nobody found';
  const paragraph = (at: number) => text.slice(0, at).split('\n').length;
  if (paragraph(speaker.start) !== paragraph(quotation.start)) return 'speaker in another paragraph';
  const between = text.slice(Math.min(speaker.end, quotation.end), Math.max(speaker.start, quotation.start));
  if (/[.!?]["”’']*\s+\p{Lu}/u.test(between)) return 'speaker in another sentence';
  return speaker.start < quotation.start ? 'another in the sentence, before it' : 'another in the sentence, after it';
}
