import type { Sink } from '../disclosure/action.ts';
import { originOf, type Passing } from './passing.ts';

/** A decision to release, as far as it is still remembered: what it may have set off is no surprise. */
export interface Released {
  tabId: number;
  /** Origin of the record that it was made in. */
  from: string;
  /** Null for what was spoken. */
  sink: Sink | null;
  /** Origin of its destination, null where that is no server or not known. */
  to: string | null;
  /** The tab that it was released in is gone: then only this very file is still expected, by its address. */
  onlyFile: string | null;
  /** Milliseconds. */
  at: number;
}

/** As long as a chain lives in the page (lib/guard/main/chain.ts). */
export const REQUEST_MS = 30_000;
/** A file that was approved may be built first. */
export const DOWNLOAD_MS = 60_000;
/** The browser's clock for requests and ours may differ a little. */
const TOLERANCE_MS = 1_000;

const MAY_REQUEST: readonly Sink[] = [
  'click',
  'form-submit',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'event-source',
  'navigation',
  'window-open',
  'download-link',
  'frame-source',
];
const MAY_DOWNLOAD: readonly Sink[] = [
  'click',
  'form-submit',
  'fetch',
  'xhr',
  'navigation',
  'window-open',
  'download-link',
  'frame-source',
  'file-save',
];

/** Is this what she allowed? @param own origins of the same EPD, its workers' and frames' among them. */
export function accountsFor(released: Released, passing: Passing, own: ReadonlySet<string>): boolean {
  const since = passing.at - released.at;
  const { sink } = released;
  if (sink === null || since < -TOLERANCE_MS) return false;
  if (released.from !== passing.from && !(own.has(released.from) && own.has(passing.from))) return false;
  const { onlyFile } = released;
  if (onlyFile !== null && passing.sink !== 'download') return false;
  if (passing.sink === 'download')
    return since <= DOWNLOAD_MS && MAY_DOWNLOAD.includes(sink) && (onlyFile === null || onlyFile === passing.to);
  if (since > REQUEST_MS || !MAY_REQUEST.includes(sink)) return false;
  if (passing.tabId !== -1 && passing.tabId !== released.tabId) return false;
  const to = originOf(passing.to);
  return to !== null && (to === released.to || to === passing.from || own.has(to));
}
