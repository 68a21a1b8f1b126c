import type { Destination, Sink } from '../../disclosure/action.ts';

const KINDS: Partial<Record<Sink, Destination['kind']>> = {
  print: 'printer',
  clipboard: 'clipboard',
  share: 'other-program',
  'file-save': 'file',
  'download-link': 'file',
  'frame-source': 'file',
  'window-open': 'window',
};

/** Where something goes, told by its way out and its address. */
export function destinationOf(sink: Sink, url: string | null, isOwn: (origin: string) => boolean): Destination {
  const address = url?.slice(0, 4000) ?? null;
  if (sink === 'external-scheme')
    return { kind: /^mailto:/i.test(url ?? '') ? 'mail-program' : 'other-program', url: address };
  const web = /^https?:/i.test(url ?? '') ? address : null;
  const kind = KINDS[sink];
  if (kind) return { kind, url: web };
  if (sink === 'navigation' && web === null) return { kind: 'file', url: null };
  const own = sink === 'click' || url === null || isOwn(new URL(url).origin);
  return { kind: own ? 'epd-server' : 'other-origin', url: web };
}
