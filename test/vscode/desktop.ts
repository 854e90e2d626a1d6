const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';
const ANSWER_MS = 3000;

/** The versions of desktop VS Code to test in, as `@vscode/test-electron` calls them. */
export const DESKTOPS = ['stable', '1.100.3'] as const;

/**
 * Whether the suites can run in the desktop, too: as `$VERBATIM_DESKTOP` (1 or 0) says, else where there is a display and
 * the download site answers.
 */
export async function hasDesktop(): Promise<boolean> {
  const said = process.env['VERBATIM_DESKTOP'];
  if (said) return said === '1';
  if (process.platform === 'linux' && !process.env['DISPLAY']) return false;
  try {
    return (await fetch(DOWNLOADS, { signal: AbortSignal.timeout(ANSWER_MS) })).ok;
  } catch {
    return false;
  }
}
