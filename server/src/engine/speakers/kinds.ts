import type { QuotationKind } from './attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Sentence } from './classes.ts';
import type { Grammar } from './languages/grammar.ts';
import { isOutlet } from './phrases.ts';
import type { Setting } from './reading.ts';

/** "Her book “Salt”", "son livre, « Sel »": a few words right behind what they are the title of. */
function isNamedWork({ quotation, text, token }: Setting, { tokens, classes }: Sentence): boolean {
  const at = classes[token - 1] === 'comma' ? token - 2 : token - 1;
  if (!NAMED_WORKS.has(tokens[at]?.lower ?? '')) return false;
  const content = text.slice(quotation.content.start, quotation.content.end).trim();
  return (
    content.split(/\s+/).length <= LONGEST_TITLE && !/[.,!?،؟]$/.test(content.slice(0, -1)) && !/[.,]$/.test(content)
  );
}

/** "Die „Zeit“ berichtet", "die Zeitung „Kurier“", "told the “Gazette”": a paper that speaks, is called one, or is told. */
function isPaper({ token }: Setting, { tokens, classes }: Sentence): boolean {
  if (!isOutlet(tokens[token]!)) return false;
  if (PAPERS.has(tokens[token - 1]?.lower ?? '')) return true;
  const before = tokens[token - 2]?.lower;
  const article = tokens[token - 1]?.lower ?? '';
  if (/^(?:the|der|dem|den|die)$/.test(article) && TOLD.has(before ?? '')) return true;
  const isDefinite = /^(?:die|der|das)$/.test(article);
  return isDefinite && (classes[token + 1] === 'cue' || classes[token - 2] === 'cue' || before === 'wie');
}

const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'gegenüber', 'laut']);

const PAPERS: ReadonlySet<string> = new Set(
  `zeitung tageszeitung wochenzeitung sonntagszeitung zeitschrift wochenzeitschrift magazin nachrichtenmagazin blatt
  fachblatt boulevardblatt sender nachrichtensender portal newspaper quotidien hebdomadaire diario periódico صحيفة`.split(
    /\s+/,
  ),
);

/** In words. */
const LONGEST_TITLE = 9;
/** Works that do not speak: a report or a letter may well say what stands behind it. */
const NAMED_WORKS: ReadonlySet<string> = new Set(
  `book novel film movie series album opera poem documentary memoir play painting podcast novella trilogy musical buch
  roman film spielfilm lied gedicht oper dokumentarfilm theaterstück album bildband livre roman film album opéra poème
  documentaire pièce libro novela película canción álbum poema documental memoiren biografie autobiografie erinnerungen mémoires memorias كتاب كتابه كتابها رواية روايته فيلم أغنية`.split(
    /\s+/,
  ),
);

/** What was observed of a quotation that tells speech from terms and titles; the weights of these add up. */
export function kindFeatures(setting: Setting, foreign: boolean, best: Candidate | undefined): readonly string[] {
  const { text, quotation, token } = setting;
  const { sentence } = setting.parsed[setting.sentence]!;
  const content = text.slice(quotation.content.start, quotation.content.end);
  const [shape, length] = setting.shape as readonly [string, string];
  const before = sentence.classes[token - 1] ?? 'start';
  const after = text[quotation.end] === '-' ? 'hyphen' : (sentence.classes[token + 1] ?? 'end');
  const tie = best === undefined ? 'nobody' : best.features[0]!;
  const gap = best?.features.find((feature) => /^(?:before|after) \w+ gap/.test(feature)) ?? tie;
  return [
    ...(setting.grammar.capitalNouns ? amongCapitals() : []),
    'bias',
    length,
    `${shape} ${length}`,
    `before ${before} ${length}`,
    `after ${after} ${length}`,
    `before ${before} after ${after}`,
    `tie ${tie}`,
    `tie ${gap} ${length}`,
    `tie ${gap} before ${before}`,
    `${capitals(content)} ${length}`,
    `${capitals(content)} tie ${tie}`,
    ...(setting.nested ? ['nested'] : []),
    ...(foreign ? ['foreign mark'] : []),
    ...(setting.heading ? ['heading'] : []),
  ];

  /** Where nouns have capitals, a capital does not show a title, but right behind a noun it does: das Shuttle „Endeavour“. */
  function amongCapitals(): readonly string[] {
    const noun = sentence.tokens[token - 1]?.capital === true ? `${before} with capital` : before;
    return [
      'bias',
      length,
      `${shape} ${length}`,
      `before ${noun}`,
      `before ${noun} ${capitals(content)} ${length}`,
      `after ${after} ${length}`,
      `tie ${tie}`,
      `tie ${gap} ${length}`,
      `${capitals(content)} ${length}`,
    ].map((feature) => `among capitals ${feature}`);
  }
}

/** How many of its longer words begin with a capital: all, as in titles, or some, or none. */
function capitals(content: string): string {
  const words = content.split(/\s+/, 40).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  if (words.length === 0) return 'capitals unknown';
  const high = words.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length;
  if (high === words.length) return 'capitals all';
  return high === 0 ? 'capitals none' : high * 2 > words.length ? 'capitals most' : 'capitals some';
}

/** The kind that the place alone makes certain, whatever speaks for another: attributes of tags, reference lists. */
export function certainKind(setting: Setting): QuotationKind | undefined {
  const { text, quotation, token } = setting;
  if (quotation.form === 'block') return 'speech';
  if (text[quotation.start - 1] === '=') return 'term';
  const { sentence } = setting.parsed[setting.sentence]!;
  if (isNamedWork(setting, sentence) || isPaper(setting, sentence)) return 'title';
  if (isNameOf(setting)) return 'title';
  if (SO_CALLED.test(sentence.tokens[token - 1]?.lower ?? '')) return 'term';
  const rest = text.slice(quotation.end, quotation.end + 300);
  const head = text.slice(Math.max(0, quotation.start - 200), quotation.start);
  const dated = /\(\s*(?:\p{L}+\.? )?(?:\d{1,2}, )?\d{4}[^)]{0,20}\)\s*[.,]?\s*$/u.test(head);
  const listed = /^\s*(?:\d+[.)]|\[\d+\]|\^|•|\*)\s/.test(text.slice(0, 12));
  const retrieved = /\b(?:Retrieved|Accessed|Archived|Abgerufen|Consulté|Recuperado|doi\b|ISBN|ISSN|pp\. ?\d)/.test(
    rest,
  );
  // What a verb of saying introduces is speech, whatever page the draft cites behind it.
  if (
    (retrieved && (listed || dated || (token <= 1 && sentence.cues.size === 0))) ||
    (dated && /^\s*[.,]/.test(rest) && sentence.cues.size === 0)
  )
    return 'title';
  return undefined;
}

/** "The name of his shop, “Salt and Nail”": what something is called, in a few words with capitals. */
function isNameOf({ text, quotation: { start, content } }: Setting): boolean {
  const called = text.slice(content.start, content.end).trim();
  if (called.split(/\s+/).length > LONGEST_TITLE || !/^\p{Lu}/u.test(called) || /[.!?,]$/.test(called)) return false;
  return /^capitals (?:all|most)$/.test(capitals(called)) && NAME_OF.test(text.slice(Math.max(0, start - 70), start));
}

const NAME_OF =
  /(?:^|[^\p{L}])(?:noms?|names?|name[ns]|nombres?) (?:de |du |des |d['’]|of |der |des |von |del )[^.,;:!?«»„“”"]{1,40},?\s*$/iu;

/**
 * A few words that no cue ties to anybody are a term, whoever else stands in the sentence: learned weights alone follow
 * their labels in giving such words to its subject.
 */
export function isUntied(setting: Setting, best: Candidate | undefined): boolean {
  if (!/^words[1234]$/.test(setting.shape[1]!)) return false;
  if (best === undefined || best.cueKind === 'act') return true;
  const owner = best.features.some((feature) => /^plain owner gap[0-3]$/.test(feature));
  return best.cue === undefined && /^plain/.test(best.features[0]!) && !owner;
}

/** What says of the words behind it that they are only what something is called. */
const SO_CALLED = /^(?:so-called|self-styled|sogenannt\p{L}*|soi-disant|llamad[oa]s?|denominad[oa]s?)$/u;

/** Whether words that nobody speaks are the title of a work rather than a term. */
export function isTitle({ text, quotation, token, ...setting }: Setting, grammar: Grammar): boolean {
  const { sentence } = setting.parsed[setting.sentence]!;
  const content = text.slice(quotation.content.start, quotation.content.end);
  const around = [-4, -3, -2, -1, 1, 2].map((step) => sentence.tokens[token + step]?.lower ?? '');
  const many = content.trim().split(/\s+/).length > 1;
  if (!grammar.capitalNouns && grammar.verbFirst === false) {
    const caps = capitals(content);
    if (caps !== 'capitals all' && caps !== 'capitals most') return false;
    if (around.some((word) => WORKS.has(word))) return true;
    if (
      content
        .trim()
        .split(/\s+/)
        .some((word) => IN_NO_TITLE.test(word))
    )
      return false;
    return many && caps === 'capitals all' && sentence.classes[token - 1] !== 'determiner';
  }
  return around.some((word) => WORKS.has(word));
}

/** A title writes its verbs and pronouns with a capital: "It was the Bank" is a sentence. */
const IN_NO_TITLE =
  /^(?:is|was|are|were|be|been|has|had|have|did|does|do|not|i|he|she|it|we|they|you|my|his|her|sei|ist|war|hat|wird|haben|sind|est|sont|était|era|fue|son)$/u;

const WORKS: ReadonlySet<string> = new Set(
  `book books novel film films movie show series song songs album article essay report play opera poem documentary
  titled entitled headline headlined column painting memoir magazine newspaper podcast chapter episode program video
  buch roman film lied artikel bericht titel titels zeitung zeitschrift livre roman film chanson article titre intitulé
  intitulée libro película canción artículo título titulado titulada كتاب رواية فيلم أغنية مقال بعنوان`.split(/\s+/),
);
