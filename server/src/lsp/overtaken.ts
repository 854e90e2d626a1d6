import type { Workspace } from '../engine/index.ts';

/** Whether a draft is checked against what is no longer so. An edit of another draft changes nothing here. */
export function hasMovedOn(checked: Workspace, now: Workspace, path: string): boolean {
  return (
    checked.corpus !== now.corpus ||
    checked.departures !== now.departures ||
    checked.bibliographies !== now.bibliographies ||
    checked.configuration !== now.configuration ||
    checked.drafts.get(path) !== now.drafts.get(path)
  );
}
