import { readPolicyFrom } from '../../policy/parse.ts';
import type { Policy, PolicyInput } from '../../policy/policy.ts';
import { bareProfile } from '../../sites/bare.ts';
import type { SiteToBake } from '../bake.ts';

/** What one organisation's file comes to. */
export interface Organisation {
  readonly policy: Policy;
  /** For the names of files and folders. */
  readonly slug: string;
  /** The EPDs that its package guards without asking. */
  readonly sites: readonly SiteToBake[];
  /** Built into the package: all but the EPDs, which stand in the manifest, and the feed's token. */
  readonly built: PolicyInput;
  /** For managed storage: what may not stand in a package that anyone can read. */
  readonly managed: PolicyInput;
}

/** The file is no policy: every reason as "path: reason". */
export class NotAPolicy extends Error {
  readonly reasons: readonly string[];
  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.reasons = reasons;
  }
}

/**
 * Reads an organisation's file: the same keys as managed storage. Here everything must be right.
 * @throws NotAPolicy
 */
export function organisationFrom(text: string): Organisation {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    throw new NotAPolicy([`(file): is not JSON: ${(error as Error).message}`]);
  }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) throw new NotAPolicy(['(file): is not an object']);
  const input = raw as PolicyInput;
  const { policy, refused } = readPolicyFrom(raw as Record<string, unknown>);
  const reasons = refused.map(({ path, reason }) => `${path}: ${reason}`);
  if (policy.organisation === null) reasons.push('organisation: is what the package is named after');
  if (policy.origins.length + policy.sites.length === 0) reasons.push('origins, sites: name at least one EPD');
  if (policy.log.where === 'non-persistent' && policy.feed === null)
    reasons.push(
      'feed: a desktop that keeps nothing needs an audit repository, else every log is gone with its session',
    );
  if (reasons.length > 0) throw new NotAPolicy(reasons);

  const { origins = [], sites = [], feed, ...rest } = input;
  const { authorization = null, ...reachable } = feed ?? { authorization: null };
  const profiled = new Set(sites.flatMap((site) => site.origins));
  return {
    policy,
    slug: slugOf(policy.organisation ?? ''),
    sites: [...sites, ...origins.filter((origin) => !profiled.has(origin)).map(bareProfile)],
    built: { ...rest, ...(feed && { feed: reachable as PolicyInput['feed'] }) },
    managed: authorization === null ? {} : { feed },
  };
}

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-')
    .slice(0, 60) || 'organisation';
