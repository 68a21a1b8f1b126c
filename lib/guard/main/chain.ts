import type { Sink } from '../../disclosure/action.ts';
import type { CompiledProfile } from '../../sites/recognise.ts';
import * as n from '../natives.ts';
import type { Attempted } from './attempted.ts';

/**
 * What one approved click sets off can come late and in pieces: a request, a poll, a blob, a second download. A chain is
 * the budget for those pieces: kinds and destinations that belong to what was approved, each counted down, ended by a
 * new gesture of hers or by time. Without it every piece would prompt; without its limits it would be a hole.
 */
const LIFETIME_MS = 30_000;
const PIECES = 6;

/** What a click sets off may be anything; it is the budget and the destinations that bound it. */
const FOLLOW_UPS: Partial<Record<Sink, readonly Sink[]>> = {
  fetch: ['fetch', 'xhr', 'download-link', 'navigation', 'window-open', 'frame-source'],
  xhr: ['fetch', 'xhr', 'download-link', 'navigation', 'window-open', 'frame-source'],
  'form-submit': ['navigation', 'download-link'],
  'window-open': ['print'],
  'download-link': ['download-link'],
};

export class Chain {
  readonly actionId: string;
  readonly #approved: Sink;
  readonly #origins: Set<string>;
  readonly #until = n.now() + LIFETIME_MS;
  #left = PIECES;

  constructor(actionId: string, approved: Attempted, pageOrigin: string, profile: CompiledProfile) {
    this.actionId = actionId;
    this.#approved = approved.sink;
    this.#origins = new n.Set([pageOrigin, ...profile.origins]);
    const origin = originOf(approved.url);
    if (origin) this.#origins.add(origin);
  }

  /** Takes one piece from the budget when the attempt belongs to this chain. */
  covers(attempt: Attempted): boolean {
    if (this.#left <= 0 || n.now() > this.#until) return false;
    if (this.#approved !== 'click' && !FOLLOW_UPS[this.#approved]?.includes(attempt.sink)) return false;
    const origin = originOf(attempt.url);
    if (origin !== null && !this.#origins.has(origin)) return false;
    this.#left -= 1;
    return true;
  }
}

/** null for what goes to no server: a blob, a data URL, the printer, the clipboard, a mail program. */
function originOf(url: string | null): string | null {
  if (url === null) return null;
  try {
    const parsed = new n.URL(url);
    return /^https?:$/.test(parsed.protocol) ? parsed.origin : null;
  } catch {
    return null;
  }
}
