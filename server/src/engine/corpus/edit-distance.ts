/**
 * How many letters must be typed otherwise (one more, one less, another, or two neighbours swapped) to make `typed`
 * of `word`, or `most + 1` where it is more than `most`.
 * Optimal string alignment (Damerau 1964), of which only the diagonals within `most` are computed.
 */
export function editDistance(typed: string, word: string, most: number): number {
  const rows = typed.length;
  const columns = word.length;
  if (rows - columns > most || columns - rows > most) return most + 1;
  const far = most + 1;
  let [beforeLast, last, row] = [new Uint8Array(columns + 1), new Uint8Array(columns + 1), new Uint8Array(columns + 1)];
  for (let j = 0; j <= columns; j++) last[j] = Math.min(j, far);
  for (let i = 1; i <= rows; i++) {
    row.fill(far);
    if (i <= most) row[0] = i;
    let least = row[0]!;
    const letter = typed.charCodeAt(i - 1);
    for (let j = Math.max(1, i - most); j <= Math.min(columns, i + most); j++) {
      const other = word.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (letter === other ? 0 : 1), far);
      const swapped = i > 1 && j > 1 && letter === word.charCodeAt(j - 2) && other === typed.charCodeAt(i - 2);
      if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return far;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[columns]!;
}

/** One bit for each letter that a word has: an edit can take away or bring in only one that the other has not. */
export function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

/** At least this many edits lie between a typed word and any word, or beginning of one, with these letters. */
export function missingLetters(typed: number, word: number): number {
  let missing = typed & ~word;
  let count = 0;
  for (; missing !== 0; missing &= missing - 1) count++;
  return count;
}
