/** Something wrong with a file or folder as the disk has it: said at its place, while the rest goes on working. */
export type FileProblem = {
  /** Absolute. */
  readonly path: string;
  /** Reads on from the file's name: "is not there", "is larger than 20 MB". */
  readonly message: string;
  /** Counted from 1; undefined where the whole file is meant. */
  readonly line: number | undefined;
};

/** What a failed system call means to a writer. Reads on from the file's name. */
export function meaningOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === undefined) return `could not be read (${error instanceof Error ? error.message : String(error)})`;
  return MEANINGS[code] ?? `could not be read (${code})`;
}

/** What `meaningOf` says of a file that does not exist. */
export const NOT_THERE = 'is not there';

const MEANINGS: Readonly<Record<string, string>> = {
  ENOENT: NOT_THERE,
  ENOTDIR: NOT_THERE,
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads back to itself',
  EMFILE: 'could not be read: too many files are open',
  ENFILE: 'could not be read: too many files are open',
  EIO: 'could not be read: the disk failed',
  ENAMETOOLONG: 'has a name too long to be read',
};
