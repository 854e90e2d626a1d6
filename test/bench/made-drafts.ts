import { type Article, articlesOf, type Label } from './labels.ts';
import { type Random, randomFrom } from './random.ts';

/** A sentence of a draft that quotes an article, and who says the words there. */
export type MadeSentence = {
  readonly text: string;
  /** Whom the sentence names, and whom the label names. */
  readonly named: string;
  readonly labelled: string;
  readonly label: Label;
  readonly swapped: boolean;
  readonly template: string;
};
export type MadeDraft = {
  readonly article: Article;
  readonly text: string;
  readonly sentences: readonly MadeSentence[];
};

/** Somebody whom labels of an article name: what a writer may call them. */
type Named = { readonly surname: string; readonly full: string | undefined; readonly title: string | undefined };

const KEY = 'source';

/** As many ways as writers have to name who speaks. Q: the quotation without marks; half, rest: of an interrupted one. */
const TEMPLATES: Readonly<Record<string, (said: string, speaker: string, random: Random) => string | undefined>> = {
  '“Q,” S said': (said, speaker) => `“${closing(said, ',')}” ${speaker} said [@${KEY}].`,
  '“Q,” said S': (said, speaker) => `“${closing(said, ',')}” said ${speaker} [@${KEY}].`,
  'S said: “Q”': (said, speaker) => `${speaker} said: “${said}” [@${KEY}].`,
  'S told reporters that “q”': (said, speaker) => `${speaker} told reporters that “${said}” [@${KEY}].`,
  'According to S, “Q”': (said, speaker) => `According to ${speaker}, “${said}” [@${KEY}].`,
  'As S put it, “Q”': (said, speaker) => `As ${speaker} put it, “${said}” [@${KEY}].`,
  'S (Y): “Q”': (said, speaker) => `${speaker} (2016): “${said}” [@${KEY}].`,
  '- S: “Q”': (said, speaker) => `- ${speaker}: “${said}” [@${KEY}]`,
  'in S’s words, “Q”': (said, speaker) => `Or, in ${speaker}’s words, “${said}” [@${KEY}].`,
  'S, who …, said “Q”': (said, speaker) => `${speaker}, who has long worked on this, said “${said}” [@${KEY}].`,
  '> Q — S': (said, speaker) => `> ${said}\n>\n> — ${speaker} [@${KEY}]`,
  'S said: > Q': (said, speaker) => `${speaker} said:\n\n> ${said} [@${KEY}]`,
  '“half,” S said, “rest”': (said, speaker) => {
    const comma = [...said.matchAll(/(?<=\p{L}), (?=\p{Ll})/gu)].find(
      ({ index }) => wordCount(said.slice(0, index)) >= 4 && wordCount(said.slice(index)) >= 4,
    );
    if (comma === undefined) return undefined;
    return `“${said.slice(0, comma.index)},” ${speaker} said, “${said.slice(comma.index + 2)}” [@${KEY}].`;
  },
};

/**
 * Two drafts for each article, of the same quotations: where the one names the labelled speaker, the other names
 * somebody else of the article, so that both halves are equal.
 */
export function makeDrafts(file: string, seed: number): readonly MadeDraft[] {
  const random = randomFrom(seed);
  const drafts: MadeDraft[] = [];
  for (const article of articlesOf(file)) {
    const chosen = article.quotes.flatMap((label) => {
      const said = quotable(article, label);
      const named = said === undefined ? undefined : namedBy(article, label);
      return said === undefined || named === undefined ? [] : [{ label, said, named }];
    });
    const halves: MadeSentence[][] = [[], []];
    for (const { label, said, named } of chosen) {
      const others = chosen.map((each) => each.named).filter((other) => surelyAnother(named, other));
      if (others.length === 0) continue;
      const first = random.pick(2);
      for (const half of [0, 1]) {
        const swapped = half === first;
        const someone = swapped ? random.one(others) : named;
        const speaker = formOf(someone, random);
        const [template, make] = random.one(Object.entries(TEMPLATES));
        const text = make(said, speaker, random);
        if (text === undefined) continue;
        halves[half]!.push({ text, named: speaker, labelled: named.full ?? named.surname, label, swapped, template });
      }
    }
    for (const sentences of halves) {
      const text = `${sentences.map((sentence) => sentence.text).join('\n\n')}\n`;
      if (sentences.length > 0) drafts.push({ article, text, sentences });
    }
  }
  return drafts;
}

/** The words of a quotation, inner marks single, that a draft may take over; undefined for short or broken ones. */
function quotable(article: Article, label: Label): string | undefined {
  if (!label.attributed) return undefined;
  const whole = article.text.slice(label.start, label.end);
  const said = whole
    .replace(/^(?:["“”]|''|``)|(?:["“”]|''|``)$/g, '')
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .trim();
  return wordCount(said) < SHORTEST || /["\n[\]<>*_@]|''|``/.test(said) ? undefined : said;
}

const SHORTEST = 5;

/** Who is meant by a label that names somebody; undefined for pronouns, descriptions and bodies. */
function namedBy(article: Article, label: Label): Named | undefined {
  if (label.speaker.length !== 1) return undefined;
  const mention = label.speaker[0]!.text.replace(/\u00a0/g, ' ')
    .replace(/\s*\([^)]*\)/g, '')
    .replace(/['’]s?$/, '');
  if (/['’]s? \p{Ll}/u.test(mention)) return undefined;
  const head = mention.split(/,| (?:of|for|from|at|in|who|and|with) /)[0]!;
  const run = /(?:^| )((?:\p{Lu}[\p{L}'’.-]* )*\p{Lu}[\p{L}'’-]*)$/u.exec(head)?.[1];
  if (run === undefined) return undefined;
  const words = run.split(' ');
  const last = words.findLastIndex((word) => TITLES.has(word.replace(/\.$/, '').toLowerCase()));
  const bare = words.slice(last + 1);
  if (bare.length === 0 || bare.length > 3 || bare.some((word) => NO_PERSON.has(word.toLowerCase()))) return undefined;
  const surname = bare.at(-1)!;
  if (/^\p{Lu}+$/u.test(surname) || /^\p{Lu}\.?$/u.test(surname) || surname.length < 3) return undefined;
  const titleWord = words[last];
  const title = titleWord !== undefined && SHORT_TITLES.test(titleWord) ? titleWord : undefined;
  const full = bare.length > 1 ? bare.join(' ') : fullName(article.text, surname);
  return full === undefined ? undefined : { surname, full, title };
}

/** The one given name that an article has before a surname; undefined where there is none or several. */
function fullName(text: string, surname: string): string | undefined {
  const found = new Set<string>();
  const pattern = new RegExp(`(?<![\\p{L}.])(\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\.)?) ${surname}(?![\\p{L}-])`, 'gu');
  for (const [, given] of text.matchAll(pattern)) {
    const word = given!.split(' ')[0]!.toLowerCase();
    if (!TITLES.has(word) && !NO_PERSON.has(word) && !CLOSED.has(word)) found.add(given!);
  }
  const givens = new Set([...found].map((given) => given.split(' ')[0]));
  return givens.size === 1 ? `${[...givens][0]} ${surname}` : undefined;
}

function surelyAnother(one: Named, other: Named): boolean {
  const words = new Set((one.full ?? one.surname).toLowerCase().split(/[ -]/));
  return (other.full ?? other.surname)
    .toLowerCase()
    .split(/[ -]/)
    .every((word) => !words.has(word));
}

function formOf(named: Named, random: Random): string {
  const share = random.share();
  if (named.title !== undefined && share < 0.3) return `${named.title} ${named.surname}`;
  return named.full !== undefined && share < 0.7 ? named.full : named.surname;
}

function closing(said: string, sign: string): string {
  return /[!?]$/.test(said) ? said : `${said.replace(/[.,;:]$/, '')}${sign}`;
}

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

const SHORT_TITLES = /^(?:Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Gen|Col|Mayor|Senator|Governor|President|Judge|Secretary)\.?$/;

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

const TITLES = set(
  `sen senator rep representative gov governor mr mrs ms miss dr gen general col mayor president judge secretary
  congressman congresswoman attorney vice chairman chairwoman chair director chief spokesman spokeswoman rev pastor
  professor prof sir lord justice lt maj capt sgt adm sheriff officer speaker leader candidate nominee republican
  democratic democrat analyst strategist adviser advisor aide host anchor manager rival author reporter columnist
  billionaire businessman former first lady prime minister king queen pope ambassador ex-president commissioner`,
);
const NO_PERSON = set(
  `news times post journal campaign house university party committee pac club street court council office press radio
  tv cnn nbc abc cbs msnbc fox reuters breitbart politico politifact gazette herald daily tribune state states national
  association institute center union group team board inc co llc company department agency bureau poll america
  american americans democrats republicans gop media twitter facebook foundation fund magazine review california
  texas florida york washington white new united north south west east blog project coalition congress senate
  administration government police army league network college school church report website hampshire carolina jersey
  mexico monday tuesday wednesday thursday friday saturday sunday founding fathers women men voters`,
);
const CLOSED = set(
  `the a an and but when if as in on at for with while after before to from by of that this so then today said says did
  does is was will would could may might can should has had have not even like about what why how who whether since
  because though although both among against until unlike both anti pro crooked lyin little is`,
);
