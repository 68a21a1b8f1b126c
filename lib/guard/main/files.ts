import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import type { Instead } from './attempted.ts';
import { blobBehind } from './blobs.ts';
import { isMadeHere, isWeb } from './destinations.ts';
import { letNavigate } from './let-pass.ts';
import { dataUrl, file, unread } from './material.ts';

/** A file that a page offers under a link, caught so that it can still be given after the page has thrown it away. */
export interface OfferedFile {
  material(): Material;
  /** Offers it once more, or what was approved in its place, under a link that no page script has seen. */
  give(instead: Instead): void;
}

export function offeredFile(url: string, fileName: string | null, like: HTMLAnchorElement | null): OfferedFile {
  const blob = n.fits(/^blob:/, url) ? blobBehind(url) : null;
  return {
    material() {
      if (blob) return file(blob, fileName);
      if (n.fits(/^data:/, url)) return dataUrl(url, fileName);
      return unread('', { fileName, complete: isWeb(url) });
    },
    give(instead) {
      // A handler in the page's own link (`onclick`) would come along, and get to see the new one's address.
      const link = (like && !instead ? n.cloneNode(like, false) : n.createElement('a')) as HTMLAnchorElement;
      const content = instead ? instead[0]![1] : (blob ?? url);
      n.setAttribute(link, 'href', typeof content === 'string' ? content : n.createObjectURL(content));
      if (isMadeHere(url) || fileName !== null) n.setAttribute(link, 'download', fileName ?? '');
      letNavigate(n.anchorHref(link));
      n.click(link);
    },
  };
}
