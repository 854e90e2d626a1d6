import { guessLanguage, parseSource } from '../../engine/index.ts';
import type { ArticleMetadata } from '../article.ts';
import { type Block, textOf } from '../blocks/block.ts';

/** What an article's own lines say of it: a headline, a byline, a dateline, a source. `title` where it is known. */
export function guessFromBlocks(blocks: readonly Block[], title?: string): ArticleMetadata {
  const text = blocks.map((each) => textOf(each).replace(/\s+/g, ' ').trim()).join('\n\n');
  if (text.trim() === '') return { title };
  const { metadata } = parseSource({ path: 'article.txt', text });
  const { author, publisher, date } = metadata;
  return { title: title ?? metadata.title, author, publisher, date, lang: guessLanguage(text) };
}
