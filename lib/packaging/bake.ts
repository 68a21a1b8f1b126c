import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteProfileInput } from '../sites/profile.ts';

/** A site profile as it is written down, or just the origin of an EPD that needs no profile of its own. */
export type SiteToBake = string | SiteProfileInput;

export interface Baked {
  readonly sites?: readonly SiteToBake[] | undefined;
  readonly policy?: object | undefined;
}

interface ContentScript {
  matches: string[];
  js?: string[];
  [key: string]: unknown;
}

interface Manifest {
  host_permissions?: string[];
  content_scripts?: ContentScript[];
  [key: string]: unknown;
}

/**
 * Ties an unpacked build to the EPDs, the audit repository and the policy of one organisation (or one test): no question about permissions,
 * and the guard stands in the manifest, so that it is there before the first script of the first page.
 */
export async function bake(dir: string, { sites = [], policy }: Baked): Promise<void> {
  const profiles = sites.map((site) => (typeof site === 'string' ? { origins: [new URL(site).origin] } : site));
  const matches = matchPatterns(profiles.flatMap(({ origins }) => origins));

  await mkdir(join(dir, 'sites'), { recursive: true });
  await writeJson(join(dir, 'sites', 'baked.json'), profiles);
  if (policy) await writeJson(join(dir, 'policy.json'), policy);
  const feeds = matchPatterns(feedOrigins(policy));
  if (matches.length + feeds.length === 0) return;

  const file = join(dir, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  const guarded = matches.length === 0 ? manifest : withGuard(manifest, matches);
  await writeJson(file, { ...guarded, host_permissions: union(guarded.host_permissions ?? [], feeds) });
}

/** Of the organisation's audit repository: access without asking, and no guard. */
function feedOrigins(policy: object | undefined): string[] {
  const { feed } = (policy ?? {}) as { feed?: { url?: unknown } | null };
  return typeof feed?.url === 'string' && URL.canParse(feed.url) ? [feed.url] : [];
}

function withGuard(manifest: Manifest, matches: string[]): Manifest {
  const everyFrame = { run_at: 'document_start', all_frames: true, match_origin_as_fallback: true };
  let scripts = manifest.content_scripts ?? [];
  scripts = withScript(scripts, { matches, js: ['guard-main.js'], world: 'MAIN', ...everyFrame });
  scripts = withScript(scripts, { matches, js: ['guard.js'], ...everyFrame });
  return {
    ...manifest,
    host_permissions: union(manifest.host_permissions ?? [], matches),
    content_scripts: scripts,
  };
}

/** A script that is there already only gets the origins that it lacks: twice in a frame would hold everything twice. */
function withScript(scripts: ContentScript[], added: ContentScript): ContentScript[] {
  const present = scripts.find(({ js }) => js?.includes(added.js?.[0] ?? ''));
  if (!present) return [...scripts, added];
  return scripts.map((script) =>
    script === present ? { ...script, matches: union(script.matches, added.matches) } : script,
  );
}

/** Match patterns know no port (Firefox refuses one, Chromium ignores it): every port of the host is matched. */
function matchPatterns(origins: readonly string[]): string[] {
  return union(
    [],
    origins.map((origin) => {
      const { protocol, hostname } = new URL(origin);
      return `${protocol}//${hostname}/*`;
    }),
  );
}

function union(present: readonly string[], added: readonly string[]): string[] {
  return [...new Set([...present, ...added])];
}

async function writeJson(file: string, value: unknown): Promise<void> {
  await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
