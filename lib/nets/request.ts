import { z } from 'zod';
import { type CompiledProfile, recognise } from '../sites/recognise.ts';
import { neverShares, originOf, type Passing, withoutQuery } from './passing.ts';

/**
 * An outgoing request as the browsers tell of it. Measured in Chromium 156 and Firefox 153:
 * - a shared or service worker's has `tabId` -1, in both;
 * - a dedicated worker's has the tab and frame of its document. In Firefox it lacks `documentId`; in Chromium nothing
 *   tells it from one of the document itself;
 * - a page's request that its service worker answers shows in Chromium only as the service worker's;
 * - neither shows a request to a host that the extension has no access to.
 */
const detailsSchema = z.object({
  requestId: z.string(),
  url: z.string(),
  method: z.string(),
  type: z.string(),
  tabId: z.number(),
  frameId: z.number(),
  timeStamp: z.number(),
  initiator: z.string().optional(),
  originUrl: z.string().optional(),
  documentUrl: z.string().optional(),
  documentId: z.string().optional(),
});

export interface SeenRequest {
  requestId: string;
  url: string;
  method: string;
  socket: boolean;
  /** Origin of the page or worker that makes it. */
  from: string;
  tabId: number;
  frameId: number;
  at: number;
  /** `no`: certainly not made by a document, so no guard ever saw it. */
  byDocument: 'no' | 'perhaps';
}

/** Null for what is no request of a page or worker, or only reads. */
export function seenRequest(details: unknown): SeenRequest | null {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success) return null;
  const { data } = parsed;
  const socket = data.type === 'websocket';
  // A beacon and a navigation are always a document's own: its guard saw them.
  if (data.type !== 'xmlhttprequest' && !socket) return null;
  if (!socket && ['GET', 'HEAD', 'OPTIONS'].includes(data.method)) return null;
  const firefox = data.originUrl !== undefined || data.documentUrl !== undefined;
  const from = originOf(data.initiator ?? data.originUrl ?? data.documentUrl);
  if (from === null) return null;
  const { requestId, url, method, tabId, frameId, timeStamp } = data;
  const byDocument = socket && (tabId === -1 || (firefox && data.documentId === undefined)) ? 'no' : 'perhaps';
  return { requestId, url, method: socket ? 'POST' : method, socket, from, tabId, frameId, at: timeStamp, byDocument };
}

/**
 * Would the guard have held this, whatever she did last? Without a gesture recognition gives the same answer here as in
 * the page: so what shares by that measure and was not held has gone past. As `fetch` and as XHR both, since from here
 * they look the same; a socket counts as a POST to where it leads, and only where no document opened it, because a
 * document's socket is weighed message by message.
 */
export function goesPast(request: SeenRequest, profile: CompiledProfile): boolean {
  if (request.socket && request.byDocument !== 'no') return false;
  const url = request.socket ? request.url.replace(/^ws/i, 'http') : request.url;
  const attempt = { url, method: request.method, carriesData: true };
  if (neverShares(['worker-request', 'fetch', 'xhr'], { ...attempt, makesFile: false }, profile, request.from))
    return false;
  const shares = (sink: 'worker-request' | 'fetch' | 'xhr') =>
    recognise({ ...attempt, sink }, null, profile, request.from).shares;
  return shares('worker-request') || (shares('fetch') && shares('xhr'));
}

export const passingOf = ({ url, method, socket, from, tabId, at }: SeenRequest): Passing => ({
  sink: 'worker-request',
  from,
  to: withoutQuery(url),
  method: socket ? null : method,
  fileName: null,
  bytes: null,
  at,
  tabId,
});
