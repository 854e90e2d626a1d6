import { reportSteps } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import { diagnosticsOf } from './diagnostics.ts';
import { hasMovedOn } from './overtaken.ts';
import { isDraft, type Server } from './serve.ts';
import { ToldDiagnostics } from './told-diagnostics.ts';
import { pathOf } from './uri.ts';

export type Pushes = {
  readonly draftChanged: (path: string) => void;
  readonly corpusChanged: () => void;
  readonly closed: (uri: string) => void;
};

/** Tells clients that do not ask for diagnostics, once the writer has paused. */
export function pushDiagnostics({ connection, documents, abilities, workspace, loaded, pageOf }: Server): Pushes {
  const waiting = new Map<string, NodeJS.Timeout>();
  const told = new ToldDiagnostics();

  const push = async (uri: string) => {
    waiting.delete(uri);
    await loaded();
    const document = documents.get(uri);
    if (document === undefined) return;
    const path = pathOf(uri);
    const checked = workspace();
    // What is wrong with a source is told by its own report.
    if (!isDraft(checked, path)) return told.forget(uri);
    // What overtakes a check has scheduled another.
    const report = await paced(reportSteps(checked, path), () => !hasMovedOn(checked, workspace(), path));
    if (report === undefined) return;
    const diagnostics = diagnosticsOf(report.findings, checked, abilities(), pageOf);
    if (told.knows(uri, diagnostics)) return;
    void connection.sendDiagnostics({ uri, version: document.version, diagnostics });
  };

  const schedule = (uri: string) => {
    if (abilities().pullsDiagnostics) return;
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void push(uri), PAUSE),
    );
  };

  return {
    draftChanged(path) {
      for (const uri of documents.keys()) if (pathOf(uri) === path) schedule(uri);
    },
    corpusChanged() {
      for (const uri of documents.keys()) schedule(uri);
    },
    closed(uri) {
      clearTimeout(waiting.get(uri));
      waiting.delete(uri);
      told.forget(uri);
      if (!abilities().pullsDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/** Milliseconds. Long enough for a burst of keys, short enough to seem at once. */
const PAUSE = 150;
