import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The version of the package that this folder belongs to. */
export function version(home: string): string {
  const manifest = join(home, 'package.json');
  if (existsSync(manifest)) return JSON.parse(readFileSync(manifest, 'utf8')).version;
  const above = dirname(home);
  return above === home ? 'unknown' : version(above);
}
