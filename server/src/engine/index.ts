/** The only door of the engine: plain data in, plain data out. */
export { type Bibliographies, emptyBibliographies, type Project } from './bibliography/bibliographies.ts';
export {
  type Bibliography,
  type BibliographyFile,
  bibliographySteps,
  type Entry,
  readBibliography,
  startListing,
  unreadBibliography,
} from './bibliography/bibliography.ts';
export { isBibtexKey, writeBibtex } from './bibliography/bibtex/write.ts';
export { entryCatalogueSteps } from './bibliography/catalogue.ts';
export { type CitedItems, citedItems, corpusItems, itemCitedBy } from './bibliography/cited-items.ts';
export type { Item } from './bibliography/item.ts';
export { knownTo } from './bibliography/known.ts';
export { bibliographyPaths, pathsIn, stylePathIn, stylePaths } from './bibliography/named.ts';
export { plainReference } from './bibliography/reference.ts';
export { itemOfSource } from './bibliography/source-item.ts';
export { readStyle, type Style, type StyleElement } from './bibliography/style.ts';
export { type LineRole, type PageLine, roleLines } from './corpus/article-lines.ts';
export { type Corpus, corpusSteps, emptyCorpus, type SourceFiles, sourcesOf, textAt } from './corpus/corpus.ts';
export { findDate, readDate } from './corpus/dates.ts';
export type { Departed, Departure, Departures } from './corpus/departures.ts';
export { KEY_FIELDS, unknownKeyField } from './corpus/key-pattern.ts';
export { type NearDuplicates, nearDuplicates } from './corpus/near-duplicates.ts';
export { withoutPlaceMarks } from './corpus/place-marks.ts';
export { linesOf } from './corpus/plain.ts';
export { type DeclaredSpeaker, type Metadata, parseSource, type Source, type SourceFile } from './corpus/source.ts';
export { textWordsSteps } from './corpus/text-words.ts';
export { unreadSources } from './corpus/unread.ts';
export { citationAt } from './features/at.ts';
export { type CitationToken, citationTokens } from './features/citation-tokens.ts';
export { citesSources, draftSteps } from './features/cites-sources.ts';
export { type CodeLens, codeLensSteps } from './features/code-lenses.ts';
export { type Completion, type CompletionItem, completion } from './features/completion.ts';
export { type Coverage, coverageSteps, type DraftCoverage, type QuotedSource } from './features/coverage.ts';
export { type Definition, definition } from './features/definition.ts';
export { type DocumentLink, documentLinks } from './features/document-links.ts';
export { type EntryCard, entryCardAt } from './features/entry-card.ts';
export { findPassage } from './features/find-passage.ts';
export { type FixOfAll, fixAll, fixes, type OfferedFix } from './features/fixes.ts';
export { highlights } from './features/highlights.ts';
export { card, type Hover, hover, type PassageCard, type Piece, type SourceCard } from './features/hover.ts';
export { waysToIgnore } from './features/ignore.ts';
export { type InlayHint, inlayHintSteps } from './features/inlay-hints.ts';
export { type LocatorCompletion, locatorCompletion } from './features/locator-completion.ts';
export type { Place } from './features/place.ts';
export {
  type Asked,
  type QuotationCompletion,
  type QuotationOffer,
  quotationCompletion,
  quotationCompletionSteps,
} from './features/quotation-completion.ts';
export { type References, referenceSteps } from './features/references.ts';
export {
  type FileRename,
  filesRenamed,
  type Refusal,
  type Rename,
  type Renamed,
  rename,
  renamedAt,
} from './features/rename.ts';
export { allReportSteps, draftPaths, reportSteps } from './features/reports.ts';
export { documentSymbols, type NamedPlace, workspaceSymbols } from './features/symbols.ts';
export type { Citation } from './markdown/citations.ts';
export { type Draft, parseDraft } from './markdown/draft.ts';
export { type FrontMatter, fieldSpan, readFrontMatter } from './markdown/front-matter.ts';
export type { Quotation } from './quotations/quotation.ts';
export type { Edit, EditKind, Passage, Verdict, Verification } from './quotations/verdict.ts';
export { catalogueSteps, READ_AT_ONCE } from './rules/catalogue-of.ts';
export { checkDraft, checkSteps, type DraftReport } from './rules/check.ts';
export { checkBibliographies } from './rules/check-bibliographies.ts';
export { checkDepartures } from './rules/check-departures.ts';
export { checkSources } from './rules/check-sources.ts';
export type { CheckedQuotation } from './rules/checked-quotation.ts';
export {
  type Configuration,
  DEFAULT_SEVERITY,
  defaultConfiguration,
  type FindingCode,
  isFindingCode,
  type Severity,
} from './rules/configuration.ts';
export { type Finding, type Fix, type Related, severityOf, type TextEdit } from './rules/finding.ts';
export {
  HOUSE_STYLES,
  type HouseStyle,
  type HouseStyleName,
  houseStyle,
  type StyleSetting,
  SWITCHES,
} from './rules/house-style.ts';
export { message } from './rules/message.ts';
export { checkDuplicateTexts, duplicateTextSteps } from './rules/source-duplicate-text.ts';
export { type Article, readArticle, readDraft } from './speakers/article.ts';
export type { Attribution, QuotationKind, Speaker } from './speakers/attribution.ts';
export type { Agreement } from './speakers/same-person.ts';
export { guessLanguage } from './text/language.ts';
export { type LineIndex, lineIndex, offsetAt, type Position, positionAt } from './text/line-index.ts';
export type { Problem } from './text/problem.ts';
export type { Prose } from './text/prose.ts';
export { lastAt, overlaps, type Span } from './text/span.ts';
export { finish, type MeasuredSteps, type Steps } from './text/steps.ts';
export { type Word, words } from './text/words.ts';
export { apply, type Change, emptyWorkspace, fileText, preparationSteps, type Workspace } from './workspace.ts';
