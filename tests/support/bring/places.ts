import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these programs that is there: a bare name is looked up on PATH, a path is taken as it is. */
export function findProgram(candidates: readonly string[]): string | undefined {
  return candidates.flatMap(places).find(isProgram);
}

function places(candidate: string): string[] {
  if (/[\\/]/.test(candidate)) return [candidate];
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((dir) => dir !== '')
    .map((dir) => join(dir, candidate + suffix));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
