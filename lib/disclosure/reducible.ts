import type { Sink } from './action.ts';

/**
 * The ways out whose payload can go on with less in it: what leaves is known in full when it is held, and is handed to the
 * browser again. A click or a window only sets something off; what a printer or a picked file gets, the page makes later.
 */
const REDUCIBLE: readonly Sink[] = [
  'form-submit',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'navigation',
  'download-link',
  'clipboard',
  'copy',
  'share',
  'external-scheme',
];

export const isReducible = (sink: Sink): boolean => REDUCIBLE.includes(sink);
