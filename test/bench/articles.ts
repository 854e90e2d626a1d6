import { type Random, randomFrom } from './random.ts';

/** An article of about 3.5 KB, as a file and as what a writer may quote of it. */
export type MadeArticle = {
  readonly name: string;
  readonly text: string;
  readonly quotations: readonly { readonly words: string; readonly speaker: string }[];
};

/**
 * Articles by nobody: words as often as their rank has it (Zipf), with names, quotations and cues where news has them.
 * Of twenty, twelve are Markdown with front matter, five plain text as copied from a page, three Markdown with nothing
 * but a heading.
 */
export function* makeArticles(count: number, seed = 7): Generator<MadeArticle> {
  const random = randomFrom(seed);
  const words = vocabularyOf(random);
  const people = Array.from({ length: 400 }, () => `${random.one(FIRST)} ${capital(random.one(words.rare))}`);
  for (let i = 0; i < count; i++) yield makeArticle(i, random, words, people);
}

type Words = { readonly common: () => string; readonly rare: readonly string[] };

function vocabularyOf(random: Random): Words {
  const word = () => Array.from({ length: 1 + random.pick(4) }, () => random.one(SYLLABLES)).join('');
  const rare = Array.from({ length: 40_000 }, word);
  const common = () =>
    random.share() < 0.45 ? random.one(LITTLE) : rare[Math.floor(rare.length ** random.share()) - 1]!;
  return { common, rare };
}

function makeArticle(i: number, random: Random, words: Words, people: readonly string[]): MadeArticle {
  const run = (least: number, more: number) =>
    Array.from({ length: least + random.pick(more) }, words.common).join(' ');
  const sentence = () => `${capital(run(8, 16))}.`;
  const quotations: { words: string; speaker: string }[] = [];
  const quoted = () => {
    const speaker = random.one(people);
    const said = capital(run(6, 18));
    quotations.push({ words: said, speaker });
    return random.pick(2) === 0 ? `“${said},” said ${speaker}.` : `${speaker} told reporters: “${said}.”`;
  };
  const paragraph = () => [sentence(), random.pick(2) === 0 ? quoted() : sentence(), sentence()].join(' ');
  const title = capital(run(5, 5));
  const date = `20${10 + random.pick(14)}-0${1 + random.pick(9)}-1${random.pick(9)}`;
  const publisher = capital(random.one(words.rare));
  const body = Array.from({ length: 12 }, paragraph).join('\n\n');
  const name = `${date}-${random.one(words.rare)}-${i}`;
  const form = i % 20;
  if (form < 12) {
    const fields = `title: ${title}\nauthor: ${random.one(people)}\npublisher: ${publisher}\ndate: ${date}\nlang: en`;
    return { name: `${name}.md`, text: `---\n${fields}\n---\n\n${body}\n`, quotations };
  }
  if (form < 17) {
    const head = `Home > World\n\n${title}\n\nBy ${random.one(people)}\n${date}\nShare | Print`;
    return { name: `${name}.txt`, text: `${head}\n\n${body}\n\n© ${publisher}\n`, quotations };
  }
  return { name: `${name}.md`, text: `# ${title}\n\n${body}\n`, quotations };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SYLLABLES = 'ka lo mi ne tu ra shi po del war ston ber gen fel din mar'.split(' ');
const LITTLE = 'the of and to in that is was for it with as on by he she at from his her not will would have'.split(
  ' ',
);
const FIRST = 'Ada Ines Emil Ruth Omar Lena Paul Vera Amir Nora'.split(' ');
