import { guessLanguage } from '../../engine/index.ts';
import type { Reading } from '../article.ts';
import { type Block, block } from '../blocks/block.ts';
import { toMarkdown } from '../blocks/markdown.ts';
import { unread } from '../unread.ts';

/**
 * Subtitles and transcripts (SubRip, WebVTT): the words of one speaker in a row are a paragraph, and so are those
 * between two pauses, each with the time when it begins. A voice that WebVTT names stands before its words.
 */
export function readSubtitles(text: string): Reading {
  const cues = cuesOf(text);
  if (cues.length === 0) return unread('subtitles', 'No subtitles were found in it.');
  const blocks: Block[] = [];
  let before: Cue | undefined;
  for (const cue of cues) {
    const open = blocks.at(-1);
    const goesOn =
      open !== undefined &&
      before !== undefined &&
      !cue.isTurn &&
      cue.voice === before.voice &&
      cue.start - before.end < PAUSE &&
      !(cue.start - before.end > 0 && open.runs[0]!.text.length > LONG && /[.!?؟。]["”’»)\]]*$/u.test(before.words));
    if (goesOn) blocks[blocks.length - 1] = block('text', `${open.runs[0]!.text}\n${cue.words}`, { line: open.line });
    else {
      const voice = cue.voice === undefined || cue.voice === before?.voice ? '' : `${cue.voice}: `;
      blocks.push(block('time', '', { mark: clock(cue.start) }), block('text', voice + cue.words, { line: cue.line }));
    }
    before = cue;
  }
  const title = /^WEBVTT[ \t]+-?[ \t]*(\S[^\n]*)/.exec(text.trimStart())?.[1]?.trim();
  const all = title === undefined ? blocks : [block('heading', title, { level: 1 }), ...blocks];
  return {
    outcome: 'read',
    kind: 'subtitles',
    metadata: { title, lang: guessLanguage(cues.map(({ words }) => words).join(' ')), type: 'transcript' },
    frontMatter: undefined,
    body: toMarkdown(all),
    cut: [],
    problems: [],
    input: text,
  };
}

type Cue = {
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly voice: string | undefined;
  /** True where a dash says that somebody else speaks now. */
  readonly isTurn: boolean;
  readonly line: number;
};

/** Milliseconds of silence after which somebody begins anew. */
const PAUSE = 2500;
/** A paragraph of this many characters may end where a sentence does. */
const LONG = 600;

const TIMES = /^\s*((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})\s+-->\s+((?:\d+:)?\d{1,2}:\d{2}[,.]\d{1,3})/;

function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  const lines = text.split(/\r\n?|\n/);
  for (let i = 0; i < lines.length; i++) {
    const times = TIMES.exec(lines[i]!);
    if (times === null) continue;
    const line = i + 1;
    const own: string[] = [];
    while (i + 1 < lines.length && lines[i + 1]!.trim() !== '' && !TIMES.test(lines[i + 1]!)) own.push(lines[++i]!);
    // The number of the next cue, where no blank line stands before it.
    if (i + 1 < lines.length && TIMES.test(lines[i + 1]!) && /^\d+$/.test(own.at(-1) ?? '')) own.pop();
    const whole = own.join('\n');
    const words = plain(whole);
    if (words === '' || words === cues.at(-1)?.words) continue;
    cues.push({
      start: milliseconds(times[1]!),
      end: milliseconds(times[2]!),
      words,
      voice: /<v(?:\.[^\s>]*)?\s+([^>]+)>/.exec(whole)?.[1]?.trim(),
      isTurn: /^\s*(?:[-–—]|>>)\s*\S/.test(words),
      line,
    });
  }
  return cues;
}

/** Without tags and what they place and colour. */
function plain(text: string): string {
  return text
    .replace(/<\/?[a-z][^>]*>|<\d[\d:.]*>|\{\\[^}]*\}/gi, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

/** "0:05", "1:02:05", in whole seconds. */
function clock(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

function milliseconds(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part) * 1000, 0);
}
