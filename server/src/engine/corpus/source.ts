import { readDocument } from '../markdown/document.ts';
import { fieldSpan, readFrontMatter } from '../markdown/front-matter.ts';
import { blank } from '../markdown/masks.ts';
import { guessLanguage } from '../text/language.ts';
import type { Problem } from '../text/problem.ts';
import type { Prose } from '../text/prose.ts';
import { type Span, textOf } from '../text/span.ts';
import { guessMetadata } from './clipped.ts';
import { type DeclaredSpeaker, type Metadata, readMetadata } from './metadata.ts';
import { linesOf, readPlain } from './plain.ts';

export type { DeclaredSpeaker, Metadata } from './metadata.ts';

/** One article of the corpus. Immutable. */
export type Source = {
  readonly path: string;
  /** Front matter's `key`, else the file's name without its extension. */
  readonly key: string;
  readonly text: string;
  readonly metadata: Metadata;
  /** Speakers declared in front matter. */
  readonly speakers: readonly DeclaredSpeaker[];
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
 * the file, and the rest of it loads.
 */
export function parseSource(file: SourceFile): Source {
  const { path, text } = file;
  const reason = file.unreadable ?? (text.includes('\0') ? 'is not text' : undefined);
  if (reason !== undefined) return unreadableSource(path, text, reason);
  const frontMatter = readFrontMatter(text);
  const start = frontMatter.span.end;
  const { text: proseText, paragraphs } = isPlain(path)
    ? readPlain(text, start)
    : readDocument(text, start, NO_CITATIONS);
  if (paragraphs.length === 0) return unreadableSource(path, text, 'is empty', frontMatter);
  const declared = readMetadata(text, frontMatter);
  const language = declared.language ?? guessLanguage(proseText.slice(paragraphs[0]!.start));
  const prose = { text: proseText, paragraphs, language };
  const metadata = { ...declared.metadata, ...(start > 0 ? titled(declared.metadata, prose) : guessed(path, prose)) };
  const problems = [...frontMatter.problems, ...declared.problems];
  const untitled = { message: 'The field “title” is missing.', span: fieldSpan(text, frontMatter, 'title') };
  const isUntitled = start > 0 && metadata.title === undefined && problems.length === 0;
  return {
    path,
    key: declared.key ?? keyOfPath(path),
    text,
    metadata,
    speakers: declared.speakers,
    prose,
    problems: isUntitled ? [untitled] : problems,
    unreadable: undefined,
  };
}

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
    prose: { text: blank(text), paragraphs: [], language: undefined },
    problems: [...frontMatter.problems, ...problems, problem],
    unreadable: reason,
  };
}

/** Without a title in front matter, the first heading is it. */
function titled(metadata: Metadata, prose: Prose): Partial<Metadata> {
  return { title: metadata.title ?? headingOf(prose) };
}

function guessed(path: string, prose: Prose): Partial<Metadata> {
  if (isPlain(path)) return guessMetadata(linesOf(prose.text, 0));
  const lines = prose.paragraphs.map((paragraph) => ({
    ...paragraph,
    text: shown(prose, paragraph),
    opens: true,
    closes: true,
  }));
  const guess = guessMetadata(lines);
  return { ...guess, title: headingOf(prose) ?? guess.title };
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
