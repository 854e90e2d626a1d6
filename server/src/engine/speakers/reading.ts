import type { Quotation } from '../quotations/quotation.ts';
import type { Span } from '../text/span.ts';
import type { Parsed } from './candidate.ts';
import { classify } from './classes.ts';
import type { Grammar } from './languages/grammar.ts';
import { phrases } from './phrases.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

/** A quotation of a paragraph, and where it stands there. All offsets count from the paragraph's start. */
export type Setting = {
  /** Of the paragraph, or of the quotation that it stands in. */
  readonly text: string;
  /** Of that text's language, which need not be the article's. */
  readonly grammar: Grammar;
  readonly parsed: readonly Parsed[];
  readonly heading: boolean;
  /** In another quotation, which then is the text. */
  readonly nested: boolean;
  readonly quotation: Quotation;
  readonly sentence: number;
  /** Index of its token in that sentence. */
  readonly token: number;
  readonly shape: readonly string[];
  /** The name that the quotation itself begins with, as transcripts do. */
  readonly label: Parsed | undefined;
  readonly continues: boolean;
  readonly block: boolean;
};

/** What a paragraph, or a quotation that others stand in, is read from. `quotations` stand directly in it, in order. */
export type Stretch = {
  readonly text: string;
  readonly quotations: readonly Quotation[];
  readonly grammar: Grammar;
  readonly heading: boolean;
  readonly nested: boolean;
};

/** The settings of its quotations, in order. */
export function readStretch({ text, quotations, grammar, heading, nested }: Stretch): readonly Setting[] {
  const parsed = parse(text, { start: 0, end: text.length }, quotations, grammar);
  const found: Setting[] = [];
  parsed.forEach(({ sentence }, s) => {
    sentence.tokens.forEach((token, t) => {
      if (token.quotation === undefined) return;
      const quotation = quotations[token.quotation]!;
      found.push({
        text,
        grammar,
        parsed,
        heading,
        nested,
        quotation,
        sentence: s,
        token: t,
        shape: shapeOf(text, quotation, t),
        label: labelOf(text, quotation, grammar),
        continues: quotation.continues,
        block: quotation.form === 'block',
      });
    });
  });
  return found;
}

export function parse(text: string, span: Span, quotations: readonly Quotation[], grammar: Grammar): readonly Parsed[] {
  const inside = quotations.map((quotation, index) => ({ quotation, index }));
  return sentences(text, tokens(text, span, inside, grammar), grammar).map((sentence) => ({
    sentence,
    phrases: phrases(sentence, grammar),
  }));
}

/** The name that a transcript sets before what somebody says: “FINCH: We will stay.” */
function labelOf(text: string, { content }: Quotation, grammar: Grammar): Parsed | undefined {
  const head = /^\s*(\p{Lu}[\p{Lu}.'’ -]{2,30}):\s/u.exec(
    text.slice(content.start, Math.min(content.end, content.start + 40)),
  );
  if (head === null) return undefined;
  const start = content.start + head[0].indexOf(head[1]!);
  const sentence = classify(tokens(text, { start, end: start + head[1]!.length }, [], grammar), grammar);
  const last = sentence.tokens.length - 1;
  return { sentence, phrases: [{ first: 0, last, opens: 0, kind: 'name', governed: false, owns: false }] };
}

/** How a quotation looks: where it stands in its sentence, how it begins and ends, how long it is. */
function shapeOf(text: string, quotation: Quotation, token: number): readonly string[] {
  const content = text.slice(quotation.content.start, quotation.content.end).trim();
  const initial = /[\p{L}\p{N}]/u.exec(content)?.[0] ?? '';
  const begins = /\p{Ll}/u.test(initial) ? 'small' : 'capital';
  const after = text.slice(quotation.end, quotation.end + 1);
  const last =
    /[,،]$/.test(content) || /[,،]/.test(after)
      ? 'comma'
      : /[.。]$/.test(content)
        ? 'stop'
        : /[!?؟…]$/.test(content)
          ? 'mark'
          : 'bare';
  return [`${begins} ${last} ${token === 0 ? 'leading' : 'inside'}`, `words${lengthOf(content)}`];
}

function lengthOf(content: string): string {
  const words = content.split(/\s+/, 12).length;
  if (words <= 3) return String(words);
  return words <= 5 ? '4' : words <= 9 ? '6' : '10';
}
