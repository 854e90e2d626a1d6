import type { Diagnostic } from 'vscode-languageserver/node';

/** What a client was last told of each document, by a name, so that the same need not be sent with every key. */
export class ToldDiagnostics {
  readonly #last = new Map<string, { readonly name: string; readonly said: string }>();
  #names = 0;

  /** The name of these diagnostics: that of the last ones of the document where they are equal. */
  nameOf(uri: string, diagnostics: readonly Diagnostic[]): string {
    const said = JSON.stringify(diagnostics);
    const last = this.#last.get(uri);
    if (last?.said === said) return last.name;
    const name = String(++this.#names);
    this.#last.set(uri, { name, said });
    return name;
  }

  /** True where these are what it was told last; else they are from now on. */
  knows(uri: string, diagnostics: readonly Diagnostic[]): boolean {
    const last = this.#last.get(uri)?.name;
    return this.nameOf(uri, diagnostics) === last;
  }

  forget(uri: string): void {
    this.#last.delete(uri);
  }
}
