import { join } from 'node:path';
import { uriOf } from './uri.ts';

/** The address of the page that explains a finding's code, as `codeDescription` has it; undefined without pages. */
export type PageOf = (code: string) => { readonly href: string } | undefined;

/** The pages lie in one folder on disk, so that they open under any client, and without a network. */
export function pagesIn(folder: string | undefined): PageOf {
  return (code) => (folder === undefined ? undefined : { href: uriOf(join(folder, `${code}.md`)) });
}
