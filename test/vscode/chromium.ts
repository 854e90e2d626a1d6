import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Starts `$CHROMIUM`, else Debian's. Throws when there is none: the workbench tests cannot be left out unnoticed. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
  if (!existsSync(executablePath)) {
    throw new Error(`${executablePath} is missing: install chromium, or say in CHROMIUM where it is`);
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
