import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserName, bringBrowser } from './bring/browser.ts';

/** A browser that finds a policy file of its own where its administrator would have put one. */
export interface ManagedBrowser {
  /** To be started in the place of the browser. */
  readonly executable: string;
  /** Replaces the file while the browser runs. */
  put(policies: object): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Why no policy file can be put before a browser here; null where it can. It is mounted over the place that the browser
 * reads, seen by that one process and its children: no other browser on this machine is managed, and when the browser
 * has ended, however it ended, nothing is left.
 */
export function noPoliciesBecause(): string | null {
  if (process.platform !== 'linux') return 'policy files are put in place on Linux only';
  try {
    execFileSync('unshare', ['-m', 'true'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'this user may not make mounts of its own (unshare -m)';
  }
}

export async function managedBrowser(name: BrowserName, policies: object): Promise<ManagedBrowser> {
  const browser = await bringBrowser(name);
  const dir = await mkdtemp(join(tmpdir(), 'deelwijzer-policies-'));
  const file = name === 'chromium' ? join(dir, 'policies', 'managed', 'deelwijzer.json') : join(dir, 'policies.json');
  const put = async (next: object): Promise<void> => {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(next));
  };
  await put(policies);
  const executable = join(dir, 'browser');
  const script = [
    '#!/bin/sh',
    `exec unshare -m sh -c 'mount --bind "${dir}" "${placeOf(name, browser)}" && exec "${browser}" "$@"' sh "$@"`,
  ];
  await writeFile(executable, `${script.join('\n')}\n`, { mode: 0o755 });
  return { executable, put, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** A folder that is there and in which the browser looks. */
function placeOf(name: BrowserName, browser: string): string {
  const places =
    name === 'chromium'
      ? ['/etc/chromium']
      : [join(dirname(realpathSync(browser)), 'distribution'), '/etc/firefox/policies'];
  const place = places.find((one) => existsSync(one));
  if (place === undefined) throw new Error(`None of ${places.join(', ')} is there to mount a policy file over.`);
  return place;
}

/** The id that Chromium gives an unpacked extension, from its path. */
export function unpackedId(path: string): string {
  const hex = createHash('sha256').update(realpathSync(path)).digest('hex').slice(0, 32);
  return hex.replaceAll(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
