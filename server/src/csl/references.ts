import { type Item, readStyle, type StyleElement } from '../engine/index.ts';
import { localeOf } from './locale.ts';
import { MARKDOWN, tidyMarkdown } from './markdown.ts';
import type { Processor } from './processor.ts';
import type { Answer, Question, Reference, ReferenceFormat } from './question.ts';
import { isTag, settable } from './settable-item.ts';
import { DEFAULT_STYLE } from './style.ts';

/** Sets references by a style, and by ours where that one cannot be used. May take long over a hostile style. */
export function setReferences(processor: Processor, question: Question): Answer {
  const { style } = question;
  const byOurs = () => {
    try {
      return setBy(processor, OURS, question);
    } catch {
      return question.items.map(({ id }) => ({ id, text: '' }));
    }
  };
  if (style === undefined) return { references: byOurs(), problem: undefined };
  try {
    return { references: setBy(processor, usable(style), question), problem: undefined };
  } catch (error) {
    return { references: byOurs(), problem: `cannot be used: ${String((error as Error)?.message ?? error)}` };
  }
}

function usable(text: string): StyleElement {
  const { tree, problems } = readStyle({ path: '', text });
  if (tree === undefined || problems.length > 0) throw new Error(problems[0]?.message);
  return tree;
}

const OURS = readStyle({ path: '', text: DEFAULT_STYLE }).tree!;

/** Those that the style has no words for, or that the processor fails over, have no text: they cost no other its own. */
function setBy(processor: Processor, style: StyleElement, question: Question): readonly Reference[] {
  try {
    return setTogether(processor, style, question);
  } catch (error) {
    if (question.items.length < 2) throw error;
    const isSettable = (item: Item) => {
      try {
        return setTogether(processor, style, { ...question, items: [item] })[0]?.text !== '';
      } catch {
        return false;
      }
    };
    const items = question.items.filter(isSettable);
    if (items.length === 0) throw error;
    const lost = question.items.filter((item) => !items.includes(item)).map(({ id }) => ({ id, text: '' }));
    return [...setTogether(processor, style, { ...question, items }), ...lost];
  }
}

/** Each time by a new engine of the processor: one that has set something is not always what it was before. */
function setTogether(processor: Processor, style: StyleElement, question: Question): readonly Reference[] {
  const { items, language, format } = question;
  // Keys are names of properties to the processor, and any may be one that objects have.
  const numbered = new Map(items.map((item, i) => [`item-${i}`, { ...settable(item), id: `item-${i}` }]));
  const system = { retrieveLocale: localeOf, retrieveItem: (id: string) => numbered.get(id)! };
  processor.Output.Formats['markdown'] ??= MARKDOWN;
  const tag = language !== undefined && isTag(language) ? language : undefined;
  const engine = new processor.Engine(system, structuredClone(style), tag ?? 'en-US', tag !== undefined);
  engine.setOutputFormat(format);
  engine.updateItems([...numbered.keys()]);
  const made = engine.makeBibliography();
  if (made === false) throw new Error('it sets no bibliography');
  const [{ entry_ids: ids }, entries] = made;
  // What comes out empty is left out, and nobody could tell which of them it was.
  if (entries.length !== ids.length && items.length > 1) throw new Error('it has no words for some works');
  return ids.map(([id], i) => {
    return { id: items[Number(id!.slice('item-'.length))]!.id, text: tidy(entries[i] ?? '', format) };
  });
}

/** On one line, as none of these forms needs more. */
function tidy(entry: string, format: ReferenceFormat): string {
  const line = entry.replace(/[ \t\r\n]+/g, ' ').trim();
  if (format === 'markdown') return tidyMarkdown(line);
  return format === 'html' ? line.replace(/^<div class="csl-entry">\s*|\s*<\/div>$/g, '').trim() : line;
}
