import type { Draft } from '../markdown/draft.ts';
import type { Problem } from '../text/problem.ts';
import type { Bibliographies, Project } from './bibliographies.ts';
import { ABSENT, type Bibliography, type Entry } from './bibliography.ts';
import { isAddress, isBeneath, type Named, namedIn, styleNamedIn } from './named.ts';
import { referencesIn } from './references.ts';
import type { Style } from './style.ts';

/** What a draft can cite by a bibliography. */
export type Known = {
  /** What its own front matter lists, which wins over files. By key in Unicode's NFC. */
  readonly references: ReadonlyMap<string, Entry>;
  /** What is wrong with that list, and with the style that the draft names. */
  readonly problems: readonly Problem[];
  /**
   * The files, the first of which wins: those that the draft names, those of its project, those of the settings; of each,
   * the one that is named last, as Pandoc has it.
   */
  readonly files: readonly Bibliography[];
  /** Those that it names and that cannot be read, with the reason. */
  readonly unread: readonly { readonly named: Named; readonly reason: string }[];
  /** False while a file that it names is not read yet: then nobody can say which keys there are. */
  readonly isComplete: boolean;
  /** How its references are set; undefined for our own style. */
  readonly style: Style | undefined;
  /** Why the style that the draft names is not used, in its front matter; undefined where it is, or where none is named. */
  readonly unusedStyle: Problem | undefined;
};

export function knownTo(draft: Draft, bibliographies: Bibliographies): Known {
  const known = kept.get(draft);
  if (known?.of === bibliographies) return known.known;
  const made = read(draft, bibliographies);
  kept.set(draft, { of: bibliographies, known: made });
  return made;
}

const kept = new WeakMap<Draft, { readonly of: Bibliographies; readonly known: Known }>();

/** The entry that a key stands for, or undefined where no bibliography of the draft has it. */
export function entryFor({ references, files }: Known, key: string): Entry | undefined {
  const name = key.normalize('NFC');
  const own = references.get(name);
  if (own !== undefined) return own;
  for (const file of files) {
    const entry = file.byKey.get(name);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

function read(draft: Draft, bibliographies: Bibliographies): Known {
  const files = new Set<Bibliography>();
  const unread: { named: Named; reason: string }[] = [];
  let isComplete = true;
  for (const named of [...namedIn(draft, bibliographies.roots)].reverse()) {
    const found = named.paths.map((path) => bibliographies.files.get(path));
    const readable = found.find((file) => file !== undefined && file.unreadable === undefined);
    if (readable !== undefined) files.add(readable);
    else if (found.includes(undefined)) isComplete = false;
    else unread.push({ named, reason: worst(found.map((file) => file!.unreadable!)) });
  }
  const project = bibliographies.projects.find(({ folder }) => isBeneath(folder, draft.path));
  for (const path of [...[...(project?.paths ?? [])].reverse(), ...[...bibliographies.shared].reverse()]) {
    const file = bibliographies.files.get(path);
    if (file === undefined) isComplete = false;
    else if (file.unreadable === undefined) files.add(file);
  }
  const { entries: references, problems } = referencesIn(draft);
  const { style, problem } = styleOf(draft, bibliographies, project);
  return {
    references,
    problems: problem === undefined ? problems : [...problems, problem],
    files: [...files],
    unread: unread.reverse(),
    isComplete,
    style,
    unusedStyle: problem,
  };
}

/** The draft's own style, else its project's, else that of the settings: the first that references can be set by. */
function styleOf(
  draft: Draft,
  { styles, roots, sharedStyle }: Bibliographies,
  project: Project | undefined,
): { readonly style: Style | undefined; readonly problem: Problem | undefined } {
  const isUsable = (style: Style | undefined) => style?.tree !== undefined && style.problems.length === 0;
  const named = styleNamedIn(draft, roots);
  const found = named?.paths.map((path) => styles.get(path)) ?? [];
  const own = found.find((style) => style !== undefined && style.unreadable === undefined);
  const others = [project?.style, sharedStyle].map((path) => (path === undefined ? undefined : styles.get(path)));
  const style = [own, ...others].find(isUsable);
  if (named === undefined || isUsable(own) || (own === undefined && found.includes(undefined))) {
    return { style, problem: undefined };
  }
  const instead = style === undefined ? 'references are set in Verbatim’s own style' : 'another style is used';
  const reason = isAddress(named.written)
    ? 'is an address, which is not read: save the style beside the draft'
    : own === undefined
      ? worst(found.map((one) => one!.unreadable!))
      : `cannot be used. ${own.problems[0]!.message}`;
  const message = `The style “${named.written}” ${reason.replace(/\.$/, '')}; ${instead}.`;
  return { style, problem: { message, span: named.span } };
}

/** Of the reasons why a file could be read at none of its places, the one that is not merely its absence. */
function worst(reasons: readonly string[]): string {
  return reasons.find((reason) => reason !== ABSENT) ?? reasons[0]!;
}
