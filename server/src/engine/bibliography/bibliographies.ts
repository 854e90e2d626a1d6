import type { Bibliography } from './bibliography.ts';

/** Every bibliography that a workspace has read, and which drafts they are for. Immutable. */
export type Bibliographies = {
  /** By absolute path. One that is named and cannot be read is there, too, with its reason. */
  readonly files: ReadonlyMap<string, Bibliography>;
  /** Those that the settings name, for every draft. */
  readonly shared: readonly string[];
  /** Those that a project's own file names, for the drafts in its folder. Inner projects come first. */
  readonly projects: readonly { readonly folder: string; readonly paths: readonly string[] }[];
  /** Folders that the paths in front matter may start from, beside that of the draft itself. */
  readonly roots: readonly string[];
};

export const emptyBibliographies: Bibliographies = { files: new Map(), shared: [], projects: [], roots: [] };
