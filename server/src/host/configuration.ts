import { join, resolve } from 'node:path';
import { type Configuration, defaultConfiguration } from '../engine/index.ts';
import { type FileProblem, NOT_THERE } from './file-problem.ts';
import { readSource } from './read-source.ts';
import { mergeSettings, parseSettings, type Settings } from './settings.ts';
import { isFolder, isWithin } from './walk.ts';

/** The file, in the root of a workspace, that all doors share. */
export const CONFIGURATION_FILE = '.verbatim.json';

/** Where sources are looked for when nothing is set, beside the drafts. */
export const DEFAULT_CORPUS: readonly string[] = ['corpus', 'sources'];

export type WorkspaceConfiguration = {
  /** Folders of sources, absolute. Empty where none is set and none of the default ones exists. */
  readonly corpus: readonly string[];
  /** Globs relative to the root; undefined where nothing is set. */
  readonly drafts: readonly string[] | undefined;
  /** Bibliographies for every draft, absolute. */
  readonly bibliography: readonly string[];
  /** A style of CSL for every draft, absolute; undefined where none is set. */
  readonly csl: string | undefined;
  /** How citation keys of new sources are made; undefined where nothing is set. */
  readonly keyPattern: string | undefined;
  /** What the engine is told. */
  readonly engine: Configuration;
  /** What is wrong with the configuration file. The rest of it holds. */
  readonly problems: readonly FileProblem[];
};

/**
 * The configuration of the workspace at `root` (absolute): the defaults, then `.verbatim.json`, then what a door was
 * told itself, in that order; later wins. Never throws.
 */
export function readConfiguration(root: string, ...told: readonly Settings[]): WorkspaceConfiguration {
  const file = readConfigurationFile(root);
  const { corpus, drafts, bibliography, csl, style, rules, import: importing } = mergeSettings(file.settings, ...told);
  return {
    corpus: corpus === undefined ? defaultCorpus(root) : [...new Set(corpus.map((folder) => resolve(root, folder)))],
    drafts,
    bibliography: [...new Set((bibliography ?? []).map((path) => resolve(root, path)))],
    csl: csl === undefined ? undefined : resolve(root, csl),
    keyPattern: importing?.keyPattern,
    engine: { ...defaultConfiguration, style: style ?? defaultConfiguration.style, rules: rules ?? {} },
    problems: file.problems,
  };
}

/**
 * The folder that new sources are written to, absolute: the first of the corpus, else the first default one, which need
 * not exist. In a workspace that is not trusted it lies within its root. With it, how their keys are made.
 */
export function placeOfImports({ root, settings, trusted }: PlaceAsked): PlaceOfImports {
  const { corpus, keyPattern } = readConfiguration(root, settings);
  const into = corpus.find((folder) => trusted || isWithin(root, folder)) ?? join(root, DEFAULT_CORPUS[0]!);
  return { into, keyPattern };
}

type PlaceAsked = { readonly root: string; readonly settings: Settings; readonly trusted: boolean };

export type PlaceOfImports = { readonly into: string; readonly keyPattern: string | undefined };

/** Those of the default folders that exist in `folder`, absolute. */
export function defaultCorpus(folder: string): readonly string[] {
  return DEFAULT_CORPUS.map((name) => join(folder, name)).filter(isFolder);
}

function readConfigurationFile(root: string): { settings: Settings; problems: readonly FileProblem[] } {
  const path = join(root, CONFIGURATION_FILE);
  const { text, unreadable } = readSource(path);
  if (unreadable === NOT_THERE) return { settings: {}, problems: [] };
  if (unreadable !== undefined) return { settings: {}, problems: [{ path, message: unreadable, line: undefined }] };
  const { settings, problems } = parseSettings(text);
  return { settings, problems: problems.map((problem) => ({ path, ...problem })) };
}
