import { guessLanguage } from '../../server/src/engine/text/language.ts';
import type { Paragraph, Prose } from '../../server/src/engine/text/prose.ts';

/** The prose of a bare text: every line that is not empty is a paragraph, lines that begin with ">" a block quotation. */
export function proseOf(text: string, language: string | undefined = guessLanguage(text)): Prose {
  const paragraphs: Paragraph[] = [];
  let block = -1;
  let inBlock = false;
  let start = 0;
  for (const line of text.split('\n')) {
    const quoted = line.startsWith('>');
    if (quoted && !inBlock) block++;
    inBlock = quoted;
    const end = start + line.length;
    if (/[^\s>]/.test(line)) {
      paragraphs.push(
        quoted
          ? { start: start + 1, end, kind: 'block-quotation', block }
          : { start, end, kind: 'text', block: undefined },
      );
    }
    start = end + 1;
  }
  return { text, paragraphs, language };
}
