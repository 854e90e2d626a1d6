import type { Bibliography } from './bibliography.ts';
import type { Style } from './style.ts';

/** Every bibliography and every style that a workspace has read, and which drafts they are for. Immutable. */
export type Bibliographies = {
  /** By absolute path. One that is named and cannot be read is there, too, with its reason. */
  readonly files: ReadonlyMap<string, Bibliography>;
  /** Those that the settings name, for every draft. */
  readonly shared: readonly string[];
  /** What a project's own file names, for the drafts in its folder. Inner projects come first. */
  readonly projects: readonly Project[];
  /** Folders that the paths in front matter may start from, beside that of the draft itself. */
  readonly roots: readonly string[];
  /** Styles of CSL, by absolute path. One that is named and cannot be read is there, too. */
  readonly styles: ReadonlyMap<string, Style>;
  /** The style that the settings name, for every draft. */
  readonly sharedStyle: string | undefined;
};

export type Project = {
  readonly folder: string;
  /** Of bibliographies. */
  readonly paths: readonly string[];
  readonly style: string | undefined;
};

export const emptyBibliographies: Bibliographies = {
  files: new Map(),
  shared: [],
  projects: [],
  roots: [],
  styles: new Map(),
  sharedStyle: undefined,
};
