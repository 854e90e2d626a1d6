import { type Bibliography, formatOf } from '../bibliography/bibliography.ts';
import { isBibtexKey } from '../bibliography/bibtex/write.ts';
import { knownTo } from '../bibliography/known.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import type { Workspace } from '../workspace.ts';
import type { Place } from './place.ts';
import { draftPaths } from './reports.ts';

/** Where bibliographies and the front matter of drafts list a key, by the key's own characters. */
export function listedPlaces(workspace: Workspace, key: string): readonly Place[] {
  const name = key.normalize('NFC');
  const files = [...workspace.bibliographies.files.values()].flatMap(({ byKey }) => byKey.get(name) ?? []);
  const own = draftPaths(workspace).flatMap((path) => {
    const entry = knownTo(workspace.drafts.get(path)!, workspace.bibliographies).references.get(name);
    return entry ?? [];
  });
  return [...files, ...own].map(({ path, span }) => ({ path, span }));
}

/** The files that cannot have this key. */
export function refusingKey({ bibliographies }: Workspace, from: string, to: string): readonly Bibliography[] {
  const listing = [...bibliographies.files.values()].filter(({ byKey }) => byKey.has(from.normalize('NFC')));
  return listing.filter(
    ({ path, text, byKey }) => byKey.has(to) || (formatOf(path, text) === 'bibtex' && !isBibtexKey(to)),
  );
}

/** What gives a key another name wherever it is listed, and wherever an entry refers to it. */
export function listedEdits(workspace: Workspace, from: string, to: string): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { path, span } of listedPlaces(workspace, from)) {
    const file = workspace.bibliographies.files.get(path);
    const text = file?.text ?? workspace.drafts.get(path)?.text ?? '';
    const format = file === undefined ? 'csl-yaml' : formatOf(path, text);
    const edit = EDITS[format](text, span, from.normalize('NFC'), to);
    // A place that only shows the list holds other words than the key, and is left as it is.
    if (edit === undefined) continue;
    const references = format === 'bibtex' ? crossReferences(text, from) : [];
    edits.set(path, [...(edits.get(path) ?? []), edit, ...references.map((one) => ({ ...one, newText: to }))]);
  }
  return edits;
}

/** What writes a key in place of another one, as each format has it; undefined where the other one does not stand there. */
type KeyEdit = (text: string, span: Span, from: string, to: string) => TextEdit | undefined;

const EDITS: Readonly<Record<ReturnType<typeof formatOf>, KeyEdit>> = {
  bibtex: (text, span, from, to) => (isKey(textIn(text, span), from) ? { ...span, newText: to } : undefined),
  'csl-json': (text, span, from, to) => {
    if (!isKey(unescaped(textIn(text, span)), from)) return undefined;
    // A number stands there without marks.
    const isQuoted = text[span.start - 1] === '"';
    return { ...span, newText: isQuoted ? JSON.stringify(to).slice(1, -1) : JSON.stringify(to) };
  },
  'csl-yaml': (text, span, from, to) => {
    const mark = text[span.start - 1];
    const written = textIn(text, span);
    if (!isKey(mark === '"' ? unescaped(written) : mark === "'" ? written.replace(/''/g, "'") : written, from)) {
      return undefined;
    }
    if (mark === '"') return { ...span, newText: JSON.stringify(to).slice(1, -1) };
    if (mark === "'") return { ...span, newText: to.replace(/'/g, "''") };
    const isPlain = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(to) && !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(to);
    return { ...span, newText: isPlain ? to : JSON.stringify(to) };
  },
  ris: (text, span, from, to) => {
    const written = textIn(text, span);
    if (isKey(written, from)) return { ...span, newText: to };
    // A record whose key was made for it is given one, behind the line that it opens with.
    if (!written.startsWith('TY')) return undefined;
    return { start: span.end, end: span.end, newText: `${text.includes('\r\n') ? '\r\n' : '\n'}ID  - ${to}` };
  },
};

function textIn(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function isKey(written: string, key: string): boolean {
  return written.normalize('NFC') === key;
}

function unescaped(json: string): string {
  try {
    return String(JSON.parse(`"${json}"`));
  } catch {
    return json;
  }
}

/** Fields by which another entry of a BibTeX file names this one, alone or in a list. */
function crossReferences(text: string, key: string): readonly Span[] {
  const name = key.replace(/[^\w]/g, '\\$&');
  const one = new RegExp(String.raw`(?<=^|,)(\s*)${name}(?=\s*(?:,|$))`, 'g');
  return [...text.matchAll(NAMING)].flatMap((field) => {
    const value = field[1] ?? field[2]!;
    const start = field.index + field[0].length - 1 - value.length;
    return [...value.matchAll(one)].map((match) => {
      const at = start + match.index + match[1]!.length;
      return { start: at, end: at + key.length };
    });
  });
}

const NAMING = /\b(?:crossref|xref|xdata|related|entryset)\s*=\s*(?:\{([^{}]*)\}|"([^"]*)")/gi;
