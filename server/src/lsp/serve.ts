import { dirname } from 'node:path';
import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { apply, type Change, corpusSteps, emptyWorkspace, preparationSteps, type Workspace } from '../engine/index.ts';
import { placeOfImports } from '../host/configuration.ts';
import { readAgain } from '../host/corpus.ts';
import { type Following, follow } from '../host/follow.ts';
import { paced } from '../host/pace.ts';
import { readSettings, type Settings } from '../host/settings.ts';
import { keepBibliographies, namesOther } from './bibliographies.ts';
import { ANSWER } from './capabilities.ts';
import { keepCatalogue } from './catalogue.ts';
import { answerCitations } from './citations.ts';
import { abilitiesOf, type ClientAbilities } from './client-abilities.ts';
import { answerCodeActions } from './code-actions.ts';
import { answerLenses, SHOW_REFERENCES } from './code-lenses.ts';
import { answerCompletions } from './completion.ts';
import { answerCoverage } from './coverage.ts';
import { answerDefinitions } from './definition.ts';
import { answerPulls } from './diagnostics-pull.ts';
import { pushDiagnostics } from './diagnostics-push.ts';
import { keepDrafts } from './drafts-on-disk.ts';
import { followDuplicateTexts } from './duplicate-texts.ts';
import { answerHovers } from './hover.ts';
import { answerImport, type ImportDoor, type ImportProgram } from './import.ts';
import { answerHints, readHintSettings } from './inlay-hints.ts';
import { followOrigins } from './origins.ts';
import { type PageOf, pagesIn } from './pages.ts';
import { answerPutBack, PUT_BACK } from './put-back.ts';
import { answerReferences } from './references.ts';
import { answerRenames } from './rename.ts';
import { startSetting } from './set-reference.ts';
import { reportSources } from './source-reports.ts';
import { answerStatus, statusChanged } from './status.ts';
import { answerSymbols } from './symbols.ts';
import { pathOf } from './uri.ts';

/** What the parts of the server share. The workspace itself is immutable: `workspace()` is the newest one. */
export type Server = {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly abilities: () => ClientAbilities;
  readonly workspace: () => Workspace;
  /** Settled when the corpus and all bibliographies have been read: before that, every key would look unknown. */
  readonly loaded: () => Promise<void>;
  /** The same, but for large bibliographies that are still being read: for answers that can do without. */
  readonly begun: () => Promise<void>;
  /** Settled when the drafts on disk are known, too. */
  readonly draftsLoaded: () => Promise<void>;
  readonly pageOf: PageOf;
};

/** What lies beside the server. Whatever is left out is done without. */
export type Programs = {
  /** The folder with a page for each finding's code. */
  readonly pages?: string | undefined;
  /** Without it, nothing can be imported. */
  readonly importing?: ImportProgram | undefined;
  /** The bundle of the thread that reads large bibliographies; else they are read between other work. */
  readonly bibliographies?: string | undefined;
  /** The bundle of the thread that sets references; else they are plain ones. */
  readonly csl?: string | undefined;
};

/** The language server behind any connection. Tests call it with one of their own. */
export function serve(connection: Connection, programs: Programs = {}): void {
  const { pages, importing: importProgram } = programs;
  const documents = new TextDocuments(TextDocument);
  let workspace = emptyWorkspace;
  let abilities = abilitiesOf({});
  let roots: readonly string[] = [];
  let settings: Settings = {};
  let trusted = true;
  let shared: readonly string[] = [];
  let sharedStyle: string | undefined;
  let hints = readHintSettings(undefined);
  let commands: readonly unknown[] = [];
  let following: Following | undefined;
  let begin: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });

  const corpusLoaded = async () => {
    await begun;
    // What is waited for may have been replaced meanwhile by another set of folders.
    for (let waited: Following | undefined; waited !== following; ) {
      waited = following;
      await waited?.ready;
    }
  };

  const server: Server = {
    connection,
    documents,
    abilities: () => abilities,
    workspace: () => workspace,
    loaded: async () => {
      await corpusLoaded();
      await bibliographies.ready();
    },
    begun: async () => {
      await corpusLoaded();
      await bibliographies.begun();
    },
    draftsLoaded: async () => {
      await begun;
      for (let waited: Following | undefined; waited !== following; ) {
        waited = following;
        await waited?.drafts;
      }
    },
    pageOf: pagesIn(pages),
  };
  const setting = startSetting(server, programs.csl);
  const pushes = pushDiagnostics(server);
  const reports = reportSources(server);
  const origins =
    importProgram &&
    followOrigins(server, importProgram.bundle, (findings, departures) => {
      reports.origins(findings);
      if (departures !== workspace.departures) tell({ kind: 'departures', departures });
    });
  const cataloguing = keepCatalogue(server);
  const duplicateTextsChanged = followDuplicateTexts(server, cataloguing.ready, reports.duplicateTexts);
  const bibliographies = keepBibliographies(server, {
    wanted: () => ({ roots, shared, sharedStyle, trusted }),
    bundle: programs.bibliographies,
    tell: (read) => tell({ kind: 'bibliographies', bibliographies: read }),
  });

  const refreshLenses = () => {
    if (abilities.refreshesLenses) void connection.sendRequest(CodeLensRefreshRequest.type);
  };
  const refreshHints = () => {
    if (abilities.refreshesHints) void connection.languages.inlayHint.refresh();
  };

  const tell = (change: Change) => {
    const before = workspace;
    workspace = apply(workspace, change);
    if (change.kind === 'draft') {
      if (namesOther(before.drafts.get(change.path), workspace.drafts.get(change.path))) bibliographies.look();
      return pushes.draftChanged(change.path);
    }
    if (change.kind === 'drafts') {
      const isOther = [...change.drafts.keys()].some((path) =>
        namesOther(before.drafts.get(path), workspace.drafts.get(path)),
      );
      if (isOther) bibliographies.look();
      return refreshLenses();
    }
    if (workspace.corpus === before.corpus && change.kind === 'corpus') return;
    if (workspace.corpus !== before.corpus) {
      cataloguing.corpusChanged();
      origins?.corpusChanged();
      duplicateTextsChanged();
    }
    reports.corpusChanged();
    pushes.corpusChanged();
    if (abilities.pullsDiagnostics && abilities.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    connection.sendNotification(statusChanged);
    refreshHints();
    refreshLenses();
  };

  /** A change of the corpus is prepared while drafts are edited and looked at, one change after the other. */
  let told = Promise.resolve();
  const tellFromDisk = (change: Change, isWanted: () => boolean) => {
    told = told.then(async () => {
      if (!isWanted()) return;
      if (change.kind !== 'sources') return tell(change);
      const corpus = await paced(corpusSteps(workspace.corpus, change.files), isWanted);
      if (corpus === undefined) return;
      await paced(preparationSteps(workspace, { corpus, bibliographies: workspace.bibliographies }), isWanted);
      if (isWanted()) tell({ kind: 'corpus', corpus });
    });
    return told;
  };

  const draftsOnDisk = keepDrafts(server, tell);

  /** Looks at the disk anew, where the folders or the settings are others than before. */
  const lookAround = () => {
    following?.dispose();
    const besides = roots.length > 0 ? [] : [...new Set(documents.keys().map((uri) => dirname(pathOf(uri))))];
    const { sources, speakersFiles } = workspace.corpus;
    const known = [...sources.keys(), ...speakersFiles.keys()];
    const now = follow({ roots, besides, settings, trusted }, known, draftsOnDisk.paths, {
      change: (change) => tellFromDisk(change, () => following === now),
      drafts: (files) => draftsOnDisk.take(files, () => following === now),
      problems: reports.problems,
      bibliography(paths, style) {
        shared = paths;
        sharedStyle = style;
        bibliographies.look();
      },
    });
    following = now;
    begin();
  };

  connection.onInitialize((params) => {
    abilities = abilitiesOf(params.capabilities);
    roots = rootsOf(params);
    settings = readSettings(params.initializationOptions);
    trusted = params.initializationOptions?.trusted !== false;
    hints = readHintSettings(params.initializationOptions?.inlayHints);
    const known: unknown = params.initializationOptions?.commands;
    commands = Array.isArray(known) ? known : [];
    return ANSWER;
  });
  connection.onInitialized(async () => {
    if (abilities.registersConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'verbatim' });
    }
    if (abilities.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => pathOf(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => pathOf(uri))];
        lookAround();
      });
    }
    await askSettings();
    lookAround();
  });
  connection.onDidChangeConfiguration(async (changed) => {
    if (abilities.asksConfiguration) await askSettings();
    else takeSettings(changed.settings?.verbatim);
    lookAround();
    refreshHints();
  });

  const takeSettings = (value: unknown) => {
    settings = readSettings(value);
    hints = readHintSettings((value as { inlayHints?: unknown } | null | undefined)?.inlayHints);
  };
  const askSettings = async () => {
    if (abilities.asksConfiguration) takeSettings(await connection.workspace.getConfiguration('verbatim'));
  };

  documents.onDidChangeContent(({ document }) => {
    // A text that is opened for its being a source is no draft anywhere else.
    if (document.languageId === 'plaintext') return;
    const path = pathOf(document.uri);
    const isNew = !workspace.drafts.has(path);
    tell({ kind: 'draft', path, text: document.getText() });
    if (isNew && roots.length === 0 && following !== undefined) lookAround();
  });
  documents.onDidClose(({ document }) => {
    const path = pathOf(document.uri);
    tell({ kind: 'draft', path, text: draftsOnDisk.textOf(path) });
    pushes.closed(document.uri);
  });

  answerPulls(server);
  answerCompletions(server, cataloguing, setting.setReference);
  answerReferences(server);
  answerRenames(server);
  answerSymbols(server);
  answerCitations(server);
  answerCoverage(server);
  if (importProgram !== undefined) {
    const door: ImportDoor = {
      place: () => (roots[0] === undefined ? undefined : placeOfImports({ root: roots[0], settings, trusted })),
      take: async (paths) => tellFromDisk({ kind: 'sources', files: await readAgain(paths) }, () => true),
    };
    answerImport(server, importProgram, door);
    answerPutBack(server, importProgram, door);
  }
  answerHints(server, () => hints);
  answerLenses(server, () => commands.includes(SHOW_REFERENCES));
  answerHovers(server, setting.setReference);
  answerDefinitions(server);
  answerCodeActions(server, () => importProgram !== undefined && commands.includes(PUT_BACK));
  answerStatus(server, reports.count);

  connection.onShutdown(() => {
    following?.dispose();
    bibliographies.dispose();
    setting.dispose();
  });

  documents.listen(connection);
  connection.listen();
}

/** A source that is open in the editor is no draft: its own quotations are not held to anything. */
export function isDraft(workspace: Workspace, path: string): boolean {
  return workspace.drafts.has(path) && !workspace.corpus.sources.has(path);
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (workspaceFolders && workspaceFolders.length > 0) return workspaceFolders.map(({ uri }) => pathOf(uri));
  return rootUri === null || rootUri === undefined ? [] : [pathOf(rootUri)];
}
