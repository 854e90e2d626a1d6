import { languages, type TextDocument } from 'vscode';

/** The documents that may be drafts: Markdown and the languages built on it, on disk or not saved yet. */
export const DRAFTS = ['markdown', 'quarto', 'rmd'].flatMap((language) => [
  { language, scheme: 'file' },
  { language, scheme: 'untitled' },
]);

export function mayBeDraft(document: TextDocument): boolean {
  return languages.match(DRAFTS, document) > 0;
}

/** Sources that are bare text, in the folders where they are looked for when nothing is set. */
export const TEXT_SOURCES = [{ language: 'plaintext', scheme: 'file', pattern: '**/{corpus,sources}/**' }];
