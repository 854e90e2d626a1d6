import { withoutPlaceMarks } from '../corpus/place-marks.ts';
import { isRecording } from '../corpus/printed-times.ts';
import type { DeclaredSpeaker, Source } from '../corpus/source.ts';
import type { Draft } from '../markdown/draft.ts';
import { findQuotations } from '../quotations/find.ts';
import type { Quotable } from '../quotations/quotable.ts';
import { findTurns } from '../quotations/turns.ts';
import type { Passage } from '../quotations/verdict.ts';
import type { Prose } from '../text/prose.ts';
import { contains } from '../text/span.ts';
import { words } from '../text/words.ts';
import { attribute, attributeTo } from './attribute.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { type Acquaintance, bearerOf, completed, knownAmong } from './known.ts';
import { labelOutside } from './label-outside.ts';
import { Memory } from './memory.ts';
import { declaredSpeaker, type People } from './people.ts';
import { castOf } from './resolve.ts';
import { turnAttributions } from './turn-attributions.ts';

/** A source read in full: its words, its quotations, and who speaks in each. */
export type Article = {
  readonly source: Source;
  readonly quotable: Quotable;
  /** One for each of `quotable.quotations`, in the same order. */
  readonly attributions: readonly Attribution[];
  /** One for each of `quotable.turns`, in the same order. */
  readonly turns: readonly Attribution[];
  /** Everybody whom it names. */
  readonly people: People;
};

/** Read once for each source: sources are immutable, so what was read of one stays true for as long as it lives. */
export function readArticle(source: Source): Article {
  const read = articles.get(source);
  if (read !== undefined) return read;
  const quotations = findQuotations(source.prose);
  const acquaintance = acquaintanceOf(source);
  const declared = source.speakers.map((speaker) => completed(speaker, acquaintance.known));
  const cast = castOf(source.prose, quotations, declared, undefined, acquaintance);
  const turns = findTurns(source.prose, source.text);
  const article: Article = {
    source,
    quotable: {
      key: source.key,
      path: source.path,
      text: withoutPlaceMarks(source.text, 0, true),
      language: source.prose.language,
      words: words(source.prose.text),
      quotations,
      turns,
      ownWords: OWN_WORDS.has(source.metadata.type?.toLowerCase() ?? '') || isRecording(source.text),
    },
    attributions: attributeTo(cast, quotations),
    turns: turnAttributions(source.prose, turns, cast.people, source.metadata.author),
    people: cast.people,
  };
  articles.set(source, article);
  return article;
}

/** Who says a passage, in marks or in a turn of its own; undefined in narration. */
export function attributionOf({ attributions, turns }: Article, { quotation, span }: Passage): Attribution | undefined {
  return quotation === undefined ? turns.find((turn) => contains(turn.quotation, span)) : attributions[quotation];
}

/** The source's date is asked for only where it matters: to find it may take reading the text. */
function acquaintanceOf(source: Source): Acquaintance {
  const isDated = [...source.speakers, ...source.known].some(({ terms }) => terms !== undefined);
  return { known: knownAmong(source.known), date: isDated ? source.metadata.date : undefined };
}

/** Who held an office on the day that a source is of, as its corpus declares. */
export function bearerIn(source: Source, role: string): Speaker | undefined {
  const { known, date } = acquaintanceOf(source);
  const bearer = bearerOf(known, role, date);
  return bearer && declaredSpeaker(bearer, date);
}

/**
 * The quotations of a draft, each with the speaker that the draft gives it. Read once for each draft. `speakers` are
 * declared for the whole corpus; who held a role for a time is left open, since a draft cites sources of many days.
 */
export function readDraft(draft: Draft, speakers: readonly DeclaredSpeaker[]): readonly Attribution[] {
  const read = drafts.get(draft);
  if (read?.speakers === speakers) return read.attributions;
  const acquaintance = { known: knownAmong(speakers), date: undefined };
  const quotations = findQuotations(draft.prose);
  const attributions = attribute(draft.prose, quotations, [], DRAFTS, acquaintance).map((each) =>
    isSaidHere(each, draft.prose) && !isSaidByKey(each, draft)
      ? each
      : { ...each, mention: undefined, cue: undefined, speaker: undefined },
  );
  drafts.set(draft, { speakers, attributions });
  return attributions;
}

/**
 * A writer who names nobody in a quotation's paragraph, nor in the words that lead to it, leaves it to the source who
 * says it: the last speaker of another paragraph need not be meant, as would be likely in news.
 */
function isSaidHere({ mention, quotation }: Attribution, prose: Prose): boolean {
  const { text, paragraphs } = prose;
  if (mention === undefined || quotation.form === 'block' || quotation.continues) return true;
  const { start, end } = paragraphs[quotation.paragraph]!;
  if (start <= mention.start && mention.start < end) return true;
  // Who signs a block quotation stands in a paragraph of it that is apart.
  const { block } = paragraphs[quotation.paragraph]!;
  if (block !== undefined && paragraphs.some((each) => each.block === block && contains(each, mention))) return true;
  const label = labelOutside(prose, quotation);
  if (label !== undefined && contains(label, mention)) return true;
  const before = paragraphs[quotation.paragraph - 1];
  return (
    before !== undefined && mention.start >= before.start && /[:：]\s*$/u.test(text.slice(mention.end, before.end))
  );
}

/** "@finch2019 calls Roth a “fool”": the key is the subject of the verb, and so the article says it. */
function isSaidByKey({ cue, quotation, mention }: Attribution, { text, citations }: Draft): boolean {
  if (cue === undefined || mention === undefined || cue.start > quotation.start || mention.start < cue.start)
    return false;
  return citations.some(
    ({ group }) =>
      text[group.start] === '@' && group.end <= cue.start && /^\s*$/.test(text.slice(group.end, cue.start)),
  );
}

/** Types of source that are one person's own words from end to end, so that nothing in them is a paraphrase. */
const OWN_WORDS = new Set(
  `speech address lecture sermon remarks keynote statement testimony transcript interview q&a debate hearing minutes
  op-ed opinion editorial column essay letter ruling judgment judgement decision`.split(/\s+/),
);

const articles = new WeakMap<Source, Article>();
/** A draft is read with each key that is typed into it, and nearly all of it was read before. */
const DRAFTS = new Memory();
const drafts = new WeakMap<
  Draft,
  { readonly speakers: readonly DeclaredSpeaker[]; readonly attributions: readonly Attribution[] }
>();
