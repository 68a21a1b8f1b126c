import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Workspace } from './workspace.ts';

/**
 * A mail program that only writes down what it was called with. It stands where the browser looks for one, so that a
 * `mailto:` counts as sent when it really left the browser, and not when a page merely tried. Not on Windows.
 */
export async function makeMailProgram({ root, mails }: Workspace): Promise<{ folder: string; path: string }> {
  const folder = join(root, 'bin');
  await mkdir(folder, { recursive: true });
  const script = `#!/bin/sh\nprintf '%s\\n' "$@" >> '${mails}'\n`;
  const names = ['xdg-email', 'xdg-open', 'open']; // Chromium runs the first for mailto:, the second for other schemes
  for (const name of names) {
    await writeFile(join(folder, name), script);
    await chmod(join(folder, name), 0o755);
  }
  return { folder, path: join(folder, 'xdg-email') };
}

export async function readMails({ mails }: Workspace): Promise<string[]> {
  const text = await readFile(mails, 'utf8').catch(() => '');
  return text.split('\n').filter((line) => line !== '');
}
