import { type Bibliographies, emptyBibliographies } from './bibliography/bibliographies.ts';
import { knownTo } from './bibliography/known.ts';
import { citableSteps } from './bibliography/linked.ts';
import { type Corpus, emptyCorpus, type SourceFiles, textAt, updateCorpus } from './corpus/corpus.ts';
import type { Departures } from './corpus/departures.ts';
import { type Draft, parseDraft } from './markdown/draft.ts';
import { type Configuration, defaultConfiguration } from './rules/configuration.ts';
import type { Steps } from './text/steps.ts';

/** Everything that the engine knows. Immutable: what was computed of one stays true of it. */
export type Workspace = {
  /** Grows by one with each change. */
  readonly revision: number;
  readonly corpus: Corpus;
  /** What imported sources have otherwise than their originals, as far as anybody has looked. */
  readonly departures: Departures;
  readonly bibliographies: Bibliographies;
  readonly drafts: ReadonlyMap<string, Draft>;
  readonly configuration: Configuration;
};

export type Change =
  /** Many files at once: each replaces what was at its path, `undefined` removes it. */
  | { readonly kind: 'sources'; readonly files: SourceFiles }
  /** The same, done already: what `corpusSteps` made of this workspace's corpus. */
  | { readonly kind: 'corpus'; readonly corpus: Corpus }
  | { readonly kind: 'departures'; readonly departures: Departures }
  | { readonly kind: 'bibliographies'; readonly bibliographies: Bibliographies }
  | { readonly kind: 'draft'; readonly path: string; readonly text: string | undefined }
  /** Many drafts at once, parsed already; `undefined` removes one. */
  | { readonly kind: 'drafts'; readonly drafts: ReadonlyMap<string, Draft | undefined> }
  | { readonly kind: 'configuration'; readonly configuration: Configuration };

export const emptyWorkspace: Workspace = {
  revision: 0,
  corpus: emptyCorpus,
  departures: new Map(),
  bibliographies: emptyBibliographies,
  drafts: new Map(),
  configuration: defaultConfiguration,
};

export function apply(workspace: Workspace, change: Change): Workspace {
  const revision = workspace.revision + 1;
  switch (change.kind) {
    case 'sources':
      return { ...workspace, revision, corpus: updateCorpus(workspace.corpus, change.files) };
    case 'corpus':
      return { ...workspace, revision, corpus: change.corpus };
    case 'departures':
      return { ...workspace, revision, departures: change.departures };
    case 'bibliographies':
      return { ...workspace, revision, bibliographies: change.bibliographies };
    case 'configuration':
      return { ...workspace, revision, configuration: change.configuration };
    case 'drafts': {
      const drafts = new Map(workspace.drafts);
      for (const [path, draft] of change.drafts) {
        if (draft === undefined) drafts.delete(path);
        else drafts.set(path, draft);
      }
      return { ...workspace, revision, drafts };
    }
    case 'draft': {
      const drafts = new Map(workspace.drafts);
      if (change.text === undefined) drafts.delete(change.path);
      else drafts.set(change.path, parseDraft(change.path, change.text, drafts.get(change.path)));
      return { ...workspace, revision, drafts };
    }
  }
}

/** Makes what a workspace's drafts need of a corpus and bibliographies that it is about to get, in steps. */
export function* preparationSteps(
  { drafts }: Workspace,
  { corpus, bibliographies }: Pick<Workspace, 'corpus' | 'bibliographies'>,
): Steps<void> {
  for (const draft of drafts.values()) yield* citableSteps(corpus, knownTo(draft, bibliographies));
}

/** The text at a path: a draft's, one of the corpus, a bibliography's or a style's. Undefined where there is no such file. */
export function fileText({ drafts, corpus, bibliographies }: Workspace, path: string): string | undefined {
  const listed = bibliographies.files.get(path) ?? bibliographies.styles.get(path);
  return drafts.get(path)?.text ?? textAt(corpus, path) ?? listed?.text;
}
