/**
 * The versions of VS Code that the extension is tried in: the oldest that the manifest admits, and the newest.
 *
 * VS Code itself comes out of the npm package `code-server`, which carries its server and web workbench whole, and runs
 * on the Node of the npm package `node-<platform>-<arch>` that this version of it was built for.
 */
export type Release = {
  /** As `vscode.version` begins. */
  readonly version: string;
  readonly codeServer: string;
  readonly node: string;
  /** The suites of `ui/` that it runs. The newest runs all; the oldest what every writer does, so that all is soon done. */
  readonly workbench: string;
};

export const RELEASES: readonly Release[] = [
  { version: '1.139', codeServer: '4.139.1', node: '24.21.0', workbench: '*.test.ts' },
  { version: '1.100', codeServer: '4.100.3', node: '20.20.2', workbench: 'workbench.test.ts' },
];

/** The release that a test was told to use. */
export function releaseOf(version: string | undefined): Release {
  const release = RELEASES.find((each) => each.version === version);
  if (!release) throw new Error(`no such release of VS Code: ${version}`);
  return release;
}
