import type { Payload } from '../../disclosure/action.ts';
import { natives as n } from '../natives.ts';
import { blobBehind } from './blobs.ts';
import { isMadeHere, isWeb } from './destinations.ts';
import { letNavigate } from './let-pass.ts';
import { payloadOfBlob, unread } from './payload.ts';

/** A file that a page offers under a link, caught so that it can still be given after the page has thrown it away. */
export interface OfferedFile {
  payload(): Promise<Payload>;
  /** Offers it once more, under a link that no page script has seen. */
  give(): void;
}

export function offeredFile(url: string, fileName: string | null, like: HTMLAnchorElement | null): OfferedFile {
  const blob = url.startsWith('blob:') ? blobBehind(url) : null;
  return {
    async payload() {
      if (blob) return payloadOfBlob(blob, fileName);
      if (url.startsWith('data:')) return payloadOfBlob(blobOfDataUrl(url), fileName);
      const name = fileName || lastSegment(url);
      return { parts: [unread(name, name, null)], complete: isWeb(url), fingerprint: null };
    },
    give() {
      const link = (like ? n.cloneNode(like, false) : n.createElement('a')) as HTMLAnchorElement;
      link.href = blob ? n.createObjectURL(blob) : url;
      if (isMadeHere(url) || fileName !== null) link.download = fileName ?? '';
      letNavigate(link.href);
      n.click(link);
    },
  };
}

/** By hand: a page's content security policy may forbid it to fetch its own data URL. */
function blobOfDataUrl(url: string): Blob {
  const comma = url.indexOf(',');
  const head = url.slice('data:'.length, comma);
  const body = decodeURIComponent(url.slice(comma + 1));
  const binary = head.endsWith(';base64') ? atob(body) : null;
  const bytes = binary === null ? body : Uint8Array.from(binary, (character) => character.charCodeAt(0));
  return new n.Blob([bytes], { type: head.split(';', 1)[0] || 'text/plain' });
}

const lastSegment = (url: string): string => new n.URL(url).pathname.split('/').filter(Boolean).at(-1) ?? 'bestand';
