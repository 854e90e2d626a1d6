import type { Entry } from '../bibliography/bibliography.ts';
import { entryFor, knownTo } from '../bibliography/known.ts';
import { citableCorpus } from '../bibliography/linked.ts';
import { type Corpus, sourcesOf } from '../corpus/corpus.ts';
import type { Source } from '../corpus/source.ts';
import type { KeyToken } from '../markdown/citation-key.ts';
import { keysIn } from '../markdown/nocite.ts';
import type { CheckedQuotation } from '../rules/checked-quotation.ts';
import { touches } from '../text/span.ts';
import { finish } from '../text/steps.ts';
import type { Workspace } from '../workspace.ts';
import { reportSteps } from './reports.ts';

/** The key (with its "@") that a caret touches, in a citation or where front matter lists it. */
export function citationAt(workspace: Workspace, path: string, offset: number): KeyToken | undefined {
  const draft = workspace.drafts.get(path);
  return draft && keysIn(draft).find((each) => touches(each, offset));
}

/** The quotation that a caret stands in, marks included. */
export function quotationAt(workspace: Workspace, path: string, offset: number): CheckedQuotation | undefined {
  return finish(reportSteps(workspace, path))?.quotations.find(({ attribution: { quotation } }) =>
    touches(quotation, offset),
  );
}

/** The sources that the key under a caret stands for. */
export function sourcesAt(workspace: Workspace, path: string, offset: number): readonly Source[] {
  const citation = citationAt(workspace, path, offset);
  return citation === undefined ? [] : sourcesOf(citableIn(workspace, path), citation.key);
}

/** The corpus as a draft cites it, by its bibliographies. */
export function citableIn({ corpus, drafts, bibliographies }: Workspace, path: string): Corpus {
  const draft = drafts.get(path);
  return draft === undefined ? corpus : citableCorpus(corpus, knownTo(draft, bibliographies));
}

/** True once all bibliographies of a draft are read. */
export function isComplete({ drafts, bibliographies }: Workspace, path: string): boolean {
  const draft = drafts.get(path);
  return draft === undefined || knownTo(draft, bibliographies).isComplete;
}

/** The entry of a bibliography that the key under a caret stands for. */
export function entryAt(workspace: Workspace, path: string, offset: number): Entry | undefined {
  const citation = citationAt(workspace, path, offset);
  const draft = workspace.drafts.get(path);
  if (citation === undefined || draft === undefined) return undefined;
  return entryFor(knownTo(draft, workspace.bibliographies), citation.key);
}
