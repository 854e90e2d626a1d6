import { type Location, NotificationType0, RequestType, RequestType0 } from 'vscode-languageclient/node';

/** What the server knows of one draft, beyond its diagnostics. */
export type DraftStatus = {
  /** How many quotations of somebody's words the draft has. */
  readonly quotations: number;
  /** How many of them their sources bear out word for word. */
  readonly verbatim: number;
  readonly errors: number;
  readonly warnings: number;
  /** How many sources the corpus has: a draft is held to nothing while there are none. */
  readonly sources: number;
  /** How many of them could not be read. */
  readonly unread: number;
  /** What is wrong with the corpus: each is in the Problems panel. */
  readonly problems: number;
};

/** Asked of the server for an open document. The answer is `null` for one that is no draft. */
export const StatusRequest = new RequestType<{ uri: string }, DraftStatus | null, void>('verbatim/status');

/** Sent by the server when the corpus has changed, so that what it said of any draft may hold no longer. */
export const StatusChangedNotification = new NotificationType0('verbatim/statusChanged');

/** One thing to know of a draft or of the corpus, and where it is. Rows of one group follow each other. */
export type CoverageRow = {
  readonly group: string;
  readonly label: string;
  readonly description: string;
  readonly location: Location;
};

/** Asks what the drafts take from their sources and what they leave. */
export const CoverageRequest = new RequestType0<readonly CoverageRow[], void>('verbatim/coverage');

/** What is to be imported: a file or a folder, something that was handed over, or a page of the web. */
export type ImportSource =
  | { readonly uri: string }
  | { readonly text: string; readonly name: string }
  | { readonly address: string };

/** What became of one of them. */
export type ImportReport = {
  readonly from: string;
  /** `known` where the corpus had it already. */
  readonly outcome: 'imported' | 'known' | 'failed';
  /** Of the source; null where it failed, and so is the key. */
  readonly uri: string | null;
  readonly key: string | null;
  readonly title: string | null;
  /** What nobody states: "author", "date". */
  readonly missing: readonly string[];
  readonly cut: readonly { readonly line: number | null; readonly text: string }[];
  readonly redirects: readonly string[];
  /** Sentences. */
  readonly problems: readonly string[];
};

type ImportParams = {
  readonly sources: readonly ImportSource[];
  readonly allowsPrivate: boolean;
  readonly workDoneToken: string;
};

/** Makes sources in the first corpus folder. May be cancelled: what was imported until then is told, and stays. */
export const ImportRequest = new RequestType<ImportParams, readonly ImportReport[], void>('verbatim/import');

/** A line that the import of a source cut; `number` tells it from others of the same words. `line` counts from 1. */
export type CutLine = { readonly number: number; readonly line: number | null; readonly text: string };

/** Asks which lines the import of a source cut and it does not have. Fails, with a sentence, for what was not imported. */
export const CutRequest = new RequestType<{ uri: string }, readonly CutLine[], void>('verbatim/cutLines');

/** Puts such lines back where they stood, by number. The answer is how many found their place. */
export const PutBackRequest = new RequestType<{ uri: string; numbers: readonly number[] }, number, void>(
  'verbatim/putBackLines',
);
