import type { Sink } from '../disclosure/action.ts';
import { type CompiledProfile, compileProfile, recognise } from '../sites/recognise.ts';

/** Something that left a guarded record, or may have, as the background saw it: where to, never what. */
export interface Passing {
  sink: 'worker-request' | 'download';
  /** Origin of the EPD's page or worker. */
  from: string;
  /** Origin and path, without the query; null for a file that the page made itself. */
  to: string | null;
  method: string | null;
  fileName: string | null;
  bytes: number | null;
  /** Milliseconds, when it began. */
  at: number;
  /** -1 where no tab is known: a shared or service worker, a download. */
  tabId: number;
}

/** A matcher without conditions: with it, recognition says "no" only where the profile says "never". */
const ANYTHING = Array.from(
  compileProfile({ origins: [], shares: [{ sink: 'download', hold: 'request' }], neverShares: [] }).shares,
  (matcher) => ({ ...matcher, sink: null }),
);

/** Does the profile say that none of these, at this address, ever shares. */
export function neverShares(
  sinks: readonly Sink[],
  { url, method, makesFile }: { url: string; method: string; makesFile: boolean },
  profile: CompiledProfile,
  from: string,
): boolean {
  const attempt = { url, method, carriesData: !makesFile, makesFile };
  return sinks.some((sink) => !recognise({ ...attempt, sink }, null, { ...profile, shares: ANYTHING }, from).shares);
}

/** Origin and path: the query, the fragment and credentials may say whom it is about. */
export function withoutQuery(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, host } = new URL(url);
  if (!/^(?:https?|wss?):$/.test(protocol)) return null;
  return `${origin === 'null' ? `${protocol}//${host}` : origin}${pathname}`.slice(0, 1000);
}

/** Origin of a web or blob address, the page's of a socket's; null for anything else. */
export function originOf(url: string | null | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, origin, host } = new URL(url);
  if (protocol === 'ws:') return `http://${host}`;
  if (protocol === 'wss:') return `https://${host}`;
  return /^https?:\/\//.test(origin) ? origin : null;
}
