import type { StyleElement } from '../engine/index.ts';

/** citeproc-js, as far as we use it. */
export type Processor = {
  readonly Engine: new (system: System, style: StyleElement, language: string, forcesLanguage: boolean) => Engine;
  /** By name. Others may be added. */
  readonly Output: { readonly Formats: Record<string, OutputFormat> };
};

/** What the processor asks for while it works. */
type System = {
  readonly retrieveLocale: (language: string) => StyleElement;
  readonly retrieveItem: (id: string) => object;
};

type Engine = {
  readonly setOutputFormat: (name: string) => void;
  readonly updateItems: (ids: readonly string[]) => void;
  /** False where the style sets no bibliography. */
  readonly makeBibliography: () =>
    | false
    | readonly [parameters: { readonly entry_ids: readonly (readonly string[])[] }, entries: readonly string[]];
};

/** How text is written, and what marks it: a template with `%%STRING%%`, a function, or false for no mark. */
export type OutputFormat = Readonly<
  Record<string, string | false | ((this: unknown, state: never, text: string) => string) | ((text: string) => string)>
>;
