/**
 * Whether a path relative to a root, with forward slashes, matches a glob: `*` is any run of characters without a
 * slash, `?` one of them, `**` any number of folders, `{a,b}` either. Time grows with the product of both lengths at
 * most, but for braces, of which the first hundred alternatives count.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const parts = path.split('/');
  return alternatives(glob.replace(/^\.\//, '')).some((one) =>
    matchesRun(one.split('/'), parts, (part) => part === '**', matchesName),
  );
}

/** Written out, the braces of a glob. Nested and unclosed ones count as plain characters. */
function alternatives(glob: string): readonly string[] {
  let written = [''];
  for (const piece of glob.split(/(\{[^{}]*\})/)) {
    const choices = piece.startsWith('{') && piece.endsWith('}') ? piece.slice(1, -1).split(',') : [piece];
    written = written.flatMap((start) => choices.map((choice) => start + choice)).slice(0, MOST_ALTERNATIVES);
  }
  return written;
}

const MOST_ALTERNATIVES = 100;

function matchesName(pattern: string, name: string): boolean {
  return matchesRun(
    [...pattern],
    [...name],
    (char) => char === '*',
    (char, other) => char === '?' || char === other,
  );
}

/**
 * Matches items against a pattern in which some items stand for any run. Where the rest of the pattern fails, only the
 * last such item has to take in more: an earlier one could not do better.
 */
function matchesRun(
  pattern: readonly string[],
  items: readonly string[],
  isAnyRun: (item: string) => boolean,
  matches: (pattern: string, item: string) => boolean,
): boolean {
  let at = 0;
  let lastRun = -1;
  let runEnd = 0;
  for (let i = 0; i < items.length; ) {
    const wanted = pattern[at];
    if (wanted !== undefined && isAnyRun(wanted)) {
      lastRun = at++;
      runEnd = i;
    } else if (wanted !== undefined && matches(wanted, items[i]!)) {
      at++;
      i++;
    } else if (lastRun >= 0) {
      at = lastRun + 1;
      i = ++runEnd;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every(isAnyRun);
}
