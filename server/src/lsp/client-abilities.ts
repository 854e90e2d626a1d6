import { type ClientCapabilities, MarkupKind } from 'vscode-languageserver/node';

/** What the client at the other end can do, as far as our answers depend on it. */
export type ClientAbilities = {
  /** Asks for diagnostics; a client that does not is told of them. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly asksConfiguration: boolean;
  /** Tells of changed settings once it is asked to. */
  readonly registersConfiguration: boolean;
  readonly changesFolders: boolean;
  readonly completionEditRange: boolean;
  readonly completionLabelDetails: boolean;
  /** Takes text with places to visit in it. */
  readonly completionSnippets: boolean;
  readonly markdown: boolean;
  readonly definitionLinks: boolean;
  readonly versionedEdits: boolean;
  readonly renamesFiles: boolean;
  readonly refreshesHints: boolean;
  readonly refreshesLenses: boolean;
  readonly relatedInformation: boolean;
  /** Shows work that goes on. */
  readonly showsProgress: boolean;
};

export function abilitiesOf(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument, workspace, window } = capabilities;
  const completion = textDocument?.completion;
  return {
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    asksConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    changesFolders: workspace?.workspaceFolders === true,
    completionEditRange: completion?.completionList?.itemDefaults?.includes('editRange') === true,
    completionLabelDetails: completion?.completionItem?.labelDetailsSupport === true,
    completionSnippets: completion?.completionItem?.snippetSupport === true,
    markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    renamesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('rename') === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    relatedInformation:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    showsProgress: window?.workDoneProgress === true,
  };
}
