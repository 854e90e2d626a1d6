import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Articles and labels that may be read but not kept in the project lie in a folder beside it. A test that needs them
 * fails where they should be (CI), and says so loudly where they may be missing.
 */
export function shared(path: string): string | undefined {
  const file = fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
  if (existsSync(file)) return file;
  if (process.env['CI']) throw new Error(`shared/${path} must lie beside the project in CI`);
  console.warn(`      NOT RUN: shared/${path} is missing beside the project`);
  return undefined;
}
