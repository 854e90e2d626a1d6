/** What a command needs to know of the place that it runs in; tests give their own. */
export type Terminal = {
  /** Absolute. Paths in the output are relative to it. */
  readonly cwd: string;
  /** In columns; text for people is wrapped to it. */
  readonly width: number;
  readonly colour: boolean;
  /** The folder that this program was started from: the other bundles lie beside it. */
  readonly home: string;
  /** All that is piped into the program. */
  readonly readAll: () => Promise<Uint8Array>;
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
};

/** 0: nothing at error severity. 1: findings at error severity. 2: usage or failure. */
export type ExitCode = 0 | 1 | 2;

/** Why a command could not do what it was asked; said on stderr, with exit code 2. */
export class Failure extends Error {}
