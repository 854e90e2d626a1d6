import type { MadeArticle } from './articles.ts';
import { randomFrom } from './random.ts';

/** A draft of so many words that quotes and cites articles, `quotations` times. Markdown as writers write it. */
export function makeDraft(articles: readonly MadeArticle[], words: number, quotations: number): string {
  const random = randomFrom(11);
  const narration = articles.flatMap(({ text }) => text.match(/^\p{Lu}[^“”\n]{40,200}\.$/gmu) ?? []);
  const each = Math.ceil(words / quotations);
  const paragraphs = Array.from({ length: quotations }, (_, i) => {
    const article = random.one(articles);
    const { words: said, speaker } = random.one(article.quotations);
    const key = article.name.replace(/\.\w+$/, '');
    let paragraph = `“${said},” said ${speaker} [@${key}]. `;
    while (paragraph.split(' ').length < each) {
      paragraph += `${random.one(narration.length > 0 ? narration : ['It was a *long* day in the town.'])} `;
      if (random.pick(6) === 0) paragraph += 'So much is **sure**, and [more](https://example.org/more) is not. ';
    }
    return i % 10 === 0 ? `## Part ${i / 10 + 1}\n\n${paragraph}` : paragraph;
  });
  return `---\ntitle: A draft\nlang: en\n---\n\n${paragraphs.join('\n\n')}\n`;
}
