import { execFileSync } from 'node:child_process';

/**
 * The version of Debian's Pandoc, who judges what we read and write. A test that needs it fails where it should be
 * (CI), and says so loudly where it may be missing.
 */
export function pandocVersion(): string | undefined {
  try {
    return /^pandoc (\S+)/.exec(execFileSync('pandoc', ['--version'], { encoding: 'utf8' }))?.[1];
  } catch {
    if (process.env['CI']) throw new Error('pandoc must be installed in CI');
    console.warn('      NOT RUN: pandoc is missing: no one has judged this');
    return undefined;
  }
}
