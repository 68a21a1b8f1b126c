import type { Sink } from '../../disclosure/action.ts';
import * as n from '../../sites/untouched.ts';
import type { Attempted } from './attempted.ts';

/**
 * What one approved click sets off can come late and in pieces: a request, a poll, a blob, a second download. A chain is
 * the budget for those pieces: kinds and destinations that belong to what was approved, each counted down, ended by a
 * new gesture of hers or by time. Without it every piece would prompt; without its limits it would be a hole.
 * After a reduced release the page still has what was taken out, and may well send it once more (a retry, a copy, a
 * blob): then only what carries nothing belongs to the chain (a poll, the next page), the rest is asked about anew.
 */
const LIFETIME_MS = 30_000;
const PIECES = 6;

/** What a click sets off may be anything; it is the budget and the destinations that bound it. */
const AFTER_REQUEST = n.namesOf(['fetch', 'xhr', 'download-link', 'navigation', 'window-open', 'frame-source']);
const FOLLOW_UPS = {
  __proto__: null,
  fetch: AFTER_REQUEST,
  xhr: AFTER_REQUEST,
  'form-submit': n.namesOf(['navigation', 'download-link']),
  'window-open': n.namesOf(['print']),
  'download-link': n.namesOf(['download-link']),
} as Partial<Record<Sink, n.Names>>;

export class Chain {
  readonly actionId: string;
  readonly #approved: Sink;
  readonly #origin: string | null;
  readonly #own: n.Names;
  readonly #reduced: boolean;
  readonly #pageOrigin: string;
  readonly #until = n.now() + LIFETIME_MS;
  #left = PIECES;

  constructor(actionId: string, approved: Attempted, pageOrigin: string, own: n.Names, reduced: boolean) {
    this.actionId = actionId;
    this.#approved = approved.sink;
    this.#pageOrigin = pageOrigin;
    this.#own = own;
    this.#reduced = reduced;
    this.#origin = originOf(approved.url);
  }

  /** Takes one piece from the budget when the attempt belongs to this chain. */
  covers(attempt: Attempted): boolean {
    if (this.#left <= 0 || n.now() > this.#until) return false;
    if (this.#approved !== 'click' && !FOLLOW_UPS[this.#approved]?.[attempt.sink]) return false;
    const origin = originOf(attempt.url);
    if (this.#reduced && (attempt.carriesData || origin === null)) return false;
    if (origin !== null && origin !== this.#origin && origin !== this.#pageOrigin && !this.#own[origin]) return false;
    this.#left -= 1;
    return true;
  }
}

/** null for what goes to no server: a blob, a data URL, the printer, the clipboard, a mail program. */
function originOf(url: string | null): string | null {
  const address = n.addressOf(url);
  return address && n.fits(/^https?$/, address.scheme) ? address.origin : null;
}
