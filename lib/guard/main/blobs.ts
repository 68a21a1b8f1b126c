import * as n from '../natives.ts';
import { wrapMethod } from './wrap.ts';

/**
 * Which blob stands behind a `blob:` URL. Pages revoke the URL in the line after the click: whoever holds the action must
 * have got hold of the blob itself in that same tick. Weak, so that the page's memory is the page's affair.
 */
const known = { __proto__: null } as unknown as Record<string, WeakRef<Blob>>;
const cleanUp = new FinalizationRegistry<string>((url) => delete known[url]);

export function watchObjectUrls(): void {
  wrapMethod(URL, 'createObjectURL', (native, _self, args) => {
    const url = native() as string;
    if (args[0] instanceof n.Blob) {
      known[url] = new n.WeakRef(args[0]);
      cleanUp.register(args[0], url);
    }
    return url;
  });
}

/** The blob behind a URL made in this frame, or null (made elsewhere, a media source, long gone). */
export const blobBehind = (url: string): Blob | null => known[url]?.deref() ?? null;
