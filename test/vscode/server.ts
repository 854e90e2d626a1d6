import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { VSCode } from './install.ts';

/** A running server of VS Code's workbench. `stop` ends it with every process that it started. */
export type Server = { readonly port: number; readonly stop: () => Promise<void> };

/** Where one run keeps what VS Code writes. */
export type Profile = { readonly userData: string; readonly serverData: string; readonly extensions: string };

export function profileIn(folder: string): Profile {
  return { userData: join(folder, 'data'), serverData: join(folder, 'server'), extensions: join(folder, 'extensions') };
}

/** Quiet, but otherwise as VS Code comes: nothing here touches how suggestions, hovers or fixes behave. */
const SETTINGS = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

const START_MS = 30_000;
const STOP_MS = 200;

/**
 * Starts VS Code on a free port of this machine. With `driver`, the page can be told to load an extension and its tests
 * from folders; that also hides notifications and dialogs, so tests of the workbench leave it out.
 */
export async function startServer(vscode: VSCode, profile: Profile, options: { driver: boolean }): Promise<Server> {
  writeSettings(profile);
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(ELECTRON_|VSCODE_)/.test(name)));
  const child = spawn(
    vscode.node,
    [
      vscode.serverMain,
      ...places(profile),
      ...['--host', '127.0.0.1', '--port', '0', '--telemetry-level', 'off'],
      ...['--without-connection-token', '--disable-workspace-trust'],
      ...(options.driver ? ['--enable-smoke-test-driver'] : []),
    ],
    // A process group of its own, so that the extension hosts can be ended with it.
    { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const port = new Promise<number>((resolve, reject) => {
    child.stderr.on('data', (data) => {
      log += data;
    });
    child.stdout.on('data', (data) => {
      log += data;
      const listening = /agent listening on (\d+)/.exec(log);
      if (listening) resolve(Number(listening[1]));
    });
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}\n${log}`)));
    setTimeout(() => reject(new Error(`VS Code's server does not listen\n${log}`)), START_MS).unref();
  });
  const signal = (name: NodeJS.Signals): boolean => {
    try {
      return process.kill(-child.pid!, name);
    } catch {
      return false; // The whole group is gone.
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    if (signal('SIGTERM')) await delay(STOP_MS);
    kill();
    process.off('exit', kill);
  };
  try {
    return { port: await port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension into the profile, as a user would. */
export async function installExtension(vscode: VSCode, profile: Profile, vsix: string): Promise<void> {
  const child = spawn(vscode.node, [vscode.serverMain, ...places(profile), '--install-extension', vsix]);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += data;
    });
  }
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0 || !/successfully installed/.test(log)) throw new Error(`${vsix} cannot be installed\n${log}`);
}

function places({ userData, serverData, extensions }: Profile): readonly string[] {
  return [
    '--accept-server-license-terms',
    ...['--user-data-dir', userData],
    ...['--server-data-dir', serverData],
    ...['--extensions-dir', extensions],
  ];
}

function writeSettings({ userData, extensions }: Profile): void {
  mkdirSync(extensions, { recursive: true });
  mkdirSync(join(userData, 'User'), { recursive: true });
  const file = join(userData, 'User/settings.json');
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(SETTINGS, undefined, 2));
}
