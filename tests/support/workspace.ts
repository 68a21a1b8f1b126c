import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bake, type SiteToBake } from '../../lib/packaging/bake.ts';

/**
 * The folders of one browser. The extension stands beside the profile because Chromium derives an unpacked extension's
 * id, and with it its database, from the path: a browser started again on the same folders finds its log again.
 */
export interface Workspace {
  readonly root: string;
  readonly profile: string;
  readonly extension: string;
  readonly downloads: string;
  /** What was handed to a mail program lands here, one address a line. */
  readonly mails: string;
}

export async function makeWorkspace(root?: string): Promise<Workspace> {
  const dir = root ?? (await mkdtemp(join(tmpdir(), 'deelwijzer-')));
  const workspace = {
    root: dir,
    profile: join(dir, 'profile'),
    extension: join(dir, 'extension'),
    downloads: join(dir, 'downloads'),
    mails: join(dir, 'mails.txt'),
  };
  await mkdir(workspace.profile, { recursive: true });
  await mkdir(workspace.downloads, { recursive: true });
  return workspace;
}

export interface Extension {
  readonly build: string;
  readonly sites?: readonly SiteToBake[] | undefined;
  readonly policy?: object | undefined;
  /** Only this language is left in, so that the extension speaks it whatever language packs the browser has. */
  readonly language: string;
}

export async function layOutExtension(
  { extension }: Workspace,
  { build, sites, policy, language }: Extension,
): Promise<void> {
  await rm(extension, { recursive: true, force: true });
  await cp(build, extension, { recursive: true });
  await bake(extension, { sites, policy });
  await keepLanguage(extension, language.split('-')[0] ?? 'nl');
}

async function keepLanguage(extension: string, language: string): Promise<void> {
  const locales = join(extension, '_locales');
  const present = await readdir(locales).catch((): string[] => []);
  if (!present.includes(language)) return;
  for (const other of present) if (other !== language) await rm(join(locales, other), { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: language }, null, 2));
}

/** The browser's processes let go of their files a moment after they ended. */
export const removeWorkspace = ({ root }: Workspace): Promise<void> => removeProfile(root);

export async function removeProfile(root: string): Promise<void> {
  await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined);
}
