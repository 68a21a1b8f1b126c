import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bake } from './bake.ts';
import { build, type Target } from './build.ts';
import { CommandFailed } from './child.ts';
import { chromiumPolicies, type Deployment, firefoxPolicies, PIN, registryFile } from './org/administrator.ts';
import type { Organisation } from './org/organisation.ts';
import { rollOutText } from './org/read-me.ts';
import { filesIn, zipOf } from './zip.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A folder with the packages, what was written into it, and the unpacked builds that they were made of. */
export interface Packages {
  readonly dir: string;
  readonly files: readonly string[];
}

/** For the three stores, and the sources that addons.mozilla.org asks for. */
export async function storePackages(dir: string): Promise<Packages> {
  const files = await fresh(dir);
  const version = await versionOf();
  const chrome = await packageOf(await build('chrome'));
  await files.write(`deelwijzer-${version}-chrome.zip`, chrome);
  await files.write(`deelwijzer-${version}-edge.zip`, chrome);
  await files.write(`deelwijzer-${version}-firefox.zip`, await packageOf(await build('firefox')));
  await files.write(`deelwijzer-${version}-sources.zip`, await zipOf(ROOT, tracked()));
  return files;
}

/** For one organisation: its EPDs and its policy built in, and what an administrator needs beside it. */
export async function organisationPackages(
  dir: string,
  organisation: Organisation,
  deployment: Deployment,
): Promise<Packages> {
  const files = await fresh(dir);
  const version = await versionOf();
  for (const target of ['chrome', 'firefox'] as const) {
    const zip = await baked(target, organisation, deployment);
    await files.write(`deelwijzer-${version}-${organisation.slug}-${target}.zip`, zip);
  }
  const { managed } = organisation;
  await files.write('chrome.json', asJson(chromiumPolicies(managed, deployment, PIN.chrome)));
  await files.write('edge.json', asJson(chromiumPolicies(managed, deployment, PIN.edge)));
  await files.write('firefox.json', asJson(firefoxPolicies(managed, deployment)));
  await files.write('chrome-edge.reg', registryFile(managed, deployment));
  await files.write('ROLL-OUT.md', rollOutText(organisation, deployment));
  return files;
}

async function baked(target: Target, { sites, built }: Organisation, deployment: Deployment): Promise<Uint8Array> {
  const dir = await mkdtemp(join(tmpdir(), 'deelwijzer-package-'));
  try {
    await cp(await build(target), dir, { recursive: true });
    await bake(dir, { sites, policy: built });
    if (target === 'firefox') await nameForFirefox(dir, deployment.firefoxId);
    return await packageOf(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function nameForFirefox(dir: string, id: string): Promise<void> {
  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  manifest.browser_specific_settings.gecko.id = id;
  await writeFile(file, asJson(manifest));
}

/** The zip of an unpacked build. */
export async function packageOf(dir: string): Promise<Uint8Array> {
  const { key } = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));
  if (key !== undefined) throw new CommandFailed(`${dir}/manifest.json has a "key": a store refuses that.`);
  return zipOf(dir, await filesIn(dir));
}

async function fresh(dir: string) {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const files: string[] = [];
  return {
    dir,
    files,
    async write(name: string, content: string | Uint8Array): Promise<void> {
      await writeFile(join(dir, name), content);
      files.push(name);
    },
  };
}

async function versionOf(): Promise<string> {
  return JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')).version;
}

/** What belongs to the project, as it stands in the folder now; a file that merely lies there is not sent to a store. */
function tracked(): string[] {
  try {
    const listed = execFileSync('git', ['ls-files', '-z'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    return listed.split('\0').filter(Boolean);
  } catch {
    throw new CommandFailed('The sources are listed by git: run this in a clone of the project, with git installed.');
  }
}

const asJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
