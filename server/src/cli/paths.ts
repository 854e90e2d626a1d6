import { isAbsolute, relative, resolve, sep } from 'node:path';
import { isWithin } from '../host/walk.ts';

/** How files are named in the output. */
export type Naming = (path: string) => string;

/**
 * Names absolute paths as the user would: those that were given (and what lies beneath them) in the form that they
 * were given in, others relative to the folder that the user is in. With forward slashes everywhere.
 */
export function naming(cwd: string, given: readonly string[]): Naming {
  const absolute = given.filter(isAbsolute).map((path) => resolve(path));
  const exact = new Map(given.map((path) => [resolve(cwd, path), path]));
  return (path) => {
    const keepsRoot = !isWithin(cwd, path) && absolute.some((folder) => isWithin(folder, path));
    const name = exact.get(path) ?? (keepsRoot ? path : relative(cwd, path) || '.');
    return sep === '/' ? name : name.split(sep).join('/');
  };
}
