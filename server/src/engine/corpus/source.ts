import { readDocument } from '../markdown/document.ts';
import { fieldSpan, readFrontMatter } from '../markdown/front-matter.ts';
import { blank } from '../markdown/masks.ts';
import { guessLanguage } from '../text/language.ts';
import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';
import { type Span, textOf } from '../text/span.ts';
import { FIRST_LINES, guessMetadata, LAST_LINES } from './clipped.ts';
import type { DeclaredSpeaker } from './declared-speaker.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { withoutPlaceMarks } from './place-marks.ts';
import { lastLinesOf, linesOf, readPlain } from './plain.ts';

export type { DeclaredSpeaker } from './declared-speaker.ts';
export type { Metadata } from './metadata.ts';

/** One article of the corpus. Immutable. */
export type Source = {
  readonly path: string;
  /** Front matter's `key`, else the file's name without its extension. */
  readonly key: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** Speakers declared in front matter. */
  readonly speakers: readonly DeclaredSpeaker[];
  /** Speakers declared for the whole corpus. */
  readonly known: readonly DeclaredSpeaker[];
  readonly prose: Prose;
  readonly problems: readonly Problem[];
  /** Why nothing can be held against this source ("is empty", "is not text"), else undefined. */
  readonly unreadable: string | undefined;
};

/** What the host read of a file: its text, or the reason why there is none. */
export type SourceFile = { readonly path: string; readonly text: string; readonly unreadable?: string };

/**
 * Reads an article with front matter, or one as clipped from the web, whose metadata are guessed from its form. The
 * marks of Markdown count only in files that are named as Markdown. Never fails: a malformed field is a problem on
 * the file, and the rest of it loads. A corpus has many more articles than anybody cites, so that prose, and metadata
 * that must be guessed, are made when they are first asked for.
 */
export function parseSource(file: SourceFile): Source {
  const { path, text } = file;
  const reason = file.unreadable ?? (text.includes('\0') ? 'is not text' : undefined);
  if (reason !== undefined) return unreadableSource(path, text, reason);
  const frontMatter = readFrontMatter(text);
  const start = frontMatter.span.end;
  const declared = readMetadata(text, frontMatter);
  const said = withoutPlaceMarks(text, start, !isPlain(path));
  const prose = once(() => readProse(path, said, start, declared.language));
  if (!surelySays(said, start) && prose().paragraphs.length === 0) {
    return unreadableSource(path, text, 'is empty', frontMatter);
  }
  const metadata = once(() => {
    const missing =
      start > 0
        ? titleOf(path, said, start, declared.metadata, 'importer' in frontMatter.data, prose)
        : guessed(path, said, prose);
    return { ...declared.metadata, ...missing };
  });
  const problems = [...frontMatter.problems, ...declared.problems];
  if (start > 0 && problems.length === 0 && metadata().title === undefined) {
    problems.push({ message: 'The field “title” is missing.', span: fieldSpan(text, frontMatter, 'title') });
  }
  return {
    path,
    key: declared.key ?? keyOfPath(path),
    text,
    speakers: declared.speakers,
    known: NOBODY,
    problems,
    unreadable: undefined,
    get metadata() {
      return metadata();
    },
    get prose() {
      return prose();
    },
  };
}

/** The same source in a corpus that declares other speakers. What is made when it is asked for is made once for both. */
export function knowing(source: Source, known: readonly DeclaredSpeaker[]): Source {
  if (source.known === known) return source;
  return Object.defineProperties({} as Source, {
    ...Object.getOwnPropertyDescriptors(source),
    known: { value: known, enumerable: true },
  });
}

const NOBODY: readonly DeclaredSpeaker[] = [];

/** The file's name without its folders and its last extension. */
export function keyOfPath(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '').normalize('NFC');
}

const NO_CITATIONS = { citations: false };

function isPlain(path: string): boolean {
  return /\.te?xt$/i.test(path);
}

/** A source that only its name and front matter are known of. */
function unreadableSource(path: string, text: string, reason: string, frontMatter = readFrontMatter('')): Source {
  const { key, metadata, speakers, problems } = readMetadata(text, frontMatter);
  const problem = { message: `This source ${reason}.`, span: { start: 0, end: 0 } };
  return {
    path,
    key: key ?? keyOfPath(path),
    text,
    metadata,
    speakers,
    known: NOBODY,
    prose: { text: blank(text), paragraphs: [], language: undefined },
    problems: [...frontMatter.problems, ...problems, problem],
    unreadable: reason,
  };
}

function readProse(path: string, text: string, start: number, declared: string | undefined): Prose {
  const read = isPlain(path) ? readPlain(text, start) : readDocument(text, start, NO_CITATIONS);
  const language = declared ?? guessLanguage(read.text.slice(read.paragraphs[0]?.start));
  return { text: read.text, paragraphs: read.paragraphs, language };
}

/** True for a text that opens with a word, so that it cannot be empty. Others must be read to know. */
function surelySays(text: string, start: number): boolean {
  OPENS_WITH_WORD.lastIndex = start;
  return OPENS_WITH_WORD.test(text);
}

const OPENS_WITH_WORD = /(?:[ \t]*[\r\n])*(?:#{1,6} )?[“"‘'«„]?\p{L}/uy;

/** Without a title in front matter, the first heading is it; an importer has looked for one already. */
function titleOf(
  path: string,
  text: string,
  start: number,
  declared: Metadata,
  isImported: boolean,
  prose: () => Prose,
): Partial<Metadata> {
  if (declared.title !== undefined || isPlain(path) || isImported) return {};
  const mayHaveHeading = /[#=]|^[^\w\r\n]*-/m.test(text.slice(start));
  return mayHaveHeading ? { title: headingOf(prose()) } : {};
}

function guessed(path: string, text: string, prose: () => Prose): Partial<Metadata> {
  if (isPlain(path)) return guessMetadata(linesOf(text, 0, FIRST_LINES), lastLinesOf(text, LAST_LINES));
  const { paragraphs } = prose();
  const lines = (some: typeof paragraphs) =>
    some.map((paragraph) => ({ ...paragraph, text: shown(prose(), paragraph), opens: true, closes: true }));
  const guess = guessMetadata(lines(paragraphs.slice(0, FIRST_LINES)), lines(paragraphs.slice(-LAST_LINES)));
  return { ...guess, title: headingOf(prose()) ?? guess.title };
}

function headingOf(prose: Prose): string | undefined {
  const heading = prose.paragraphs.find(({ kind }) => kind === 'heading');
  return heading && shown(prose, heading);
}

/** A paragraph's text as a reader sees it. */
function shown(prose: Prose, paragraph: Span): string {
  return textOf(prose.text, paragraph)
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
