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

/** What may follow what, as "approved follow-up". What a click sets off may be anything; budget and destinations bound it. */
const FOLLOWS =
  /^(?:click .*|(?:fetch|xhr) (?:fetch|xhr|download-link|navigation|window-open|frame-source)|form-submit (?:navigation|download-link)|window-open print|download-link download-link)$/;

export interface Chain {
  readonly actionId: string;
  /** Takes one piece from the budget when the attempt belongs to this chain. */
  covers(attempt: Attempted): boolean;
}

/** @param reduced it went on with less in it than was shown. */
export function chainOf(
  actionId: string,
  approved: Attempted,
  pageOrigin: string,
  own: n.Names,
  reduced: boolean,
): Chain {
  const until = n.now() + LIFETIME_MS;
  let left = PIECES;
  return {
    __proto__: null,
    actionId,
    covers({ sink, url, carriesData }) {
      if (left <= 0 || n.now() > until || !n.fits(FOLLOWS, `${approved.sink} ${sink}`)) return false;
      const origin = originOf(url);
      if (reduced && (carriesData || origin === null)) return false;
      if (origin !== null && origin !== originOf(approved.url) && origin !== pageOrigin && !own[origin]) return false;
      left -= 1;
      return true;
    },
  } as Chain;
}

/** null for what goes to no server: a blob, a data URL, the printer, the clipboard, a mail program. */
function originOf(url: string | null): string | null {
  const address = n.addressOf(url);
  return address && n.fits(/^https?$/, address.scheme) ? address.origin : null;
}
