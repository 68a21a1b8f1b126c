import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import { blobBehind } from './blobs.ts';
import { isMadeHere, isWeb } from './destinations.ts';
import { letNavigate } from './let-pass.ts';
import { dataUrl, file, unread } from './material.ts';

/** A file that a page offers under a link, caught so that it can still be given after the page has thrown it away. */
export interface OfferedFile {
  material(): Material;
  /** Offers it once more, under a link that no page script has seen. */
  give(): void;
}

export function offeredFile(url: string, fileName: string | null, like: HTMLAnchorElement | null): OfferedFile {
  const blob = n.fits(/^blob:/, url) ? blobBehind(url) : null;
  return {
    material() {
      if (blob) return file(blob, fileName);
      if (n.fits(/^data:/, url)) return dataUrl(url, fileName);
      const name = fileName || lastSegment(url);
      return unread(name, { fileName: name, complete: isWeb(url) });
    },
    give() {
      const link = (like ? n.cloneNode(like, false) : n.createElement('a')) as HTMLAnchorElement;
      n.setAttribute(link, 'href', blob ? n.createObjectURL(blob) : url);
      if (isMadeHere(url) || fileName !== null) n.setAttribute(link, 'download', fileName ?? '');
      letNavigate(n.anchorHref(link));
      n.click(link);
    },
  };
}

const lastSegment = (url: string): string => n.exec(/[^/]+(?=\/*$)/, n.addressOf(url)!.path)?.[0] ?? 'bestand';
