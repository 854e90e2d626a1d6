import { URI } from 'vscode-uri';

/** The engine names a file by its path on disk, and a document that is on no disk ("untitled:") by its URI. */
export function pathOf(uri: string): string {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : uri;
}

export function uriOf(path: string): string {
  return ON_NO_DISK.test(path) ? path : URI.file(path).toString();
}

/** A scheme of two letters or more: one letter is a Windows drive. */
const ON_NO_DISK = /^[a-z][a-z0-9+.-]+:/i;
