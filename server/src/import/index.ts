/** The door of the importers. What they load is heavy: it lies in a bundle of its own, which a process of its own runs when asked. */
export type { Article, ArticleMetadata, Cut } from './article.ts';
export type { CutLine } from './cut-lines.ts';
export { hasWords } from './has-words.ts';
export { type Imported, type Importing, type Incoming, importAll, type KnownSource } from './importer.ts';
export { IMPORTED_EXTENSIONS } from './kinds.ts';
export { notImported } from './not-imported.ts';
export { checkOrigins, findDepartures, isChanged, isImported, type Origin, originMessage } from './origins.ts';
export { cutFrom, putBackLines } from './put-back-into.ts';
