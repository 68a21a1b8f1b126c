import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/**
 * A ZIP of these files that is the same, byte for byte, wherever and whenever it is made: names in order, one date for
 * all (the first that a ZIP knows, by the local clock, which is how a ZIP writes it), no rights and no owner.
 */
export async function zipOf(dir: string, names: readonly string[]): Promise<Uint8Array> {
  const files: Zippable = {};
  for (const name of [...names].sort()) files[name] = await readFile(join(dir, name));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}

/** Every file under a folder, by its path within it, with slashes. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(dir.length + 1)
        .replaceAll(sep, '/'),
    );
}
