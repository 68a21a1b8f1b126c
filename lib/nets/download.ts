import { z } from 'zod';
import type { CompiledProfile } from '../sites/recognise.ts';
import { neverShares, originOf, type Passing, withoutQuery } from './passing.ts';

/** A download that is complete, as `downloads.search` tells of it. Firefox gives no referrer for blob and data URLs. */
const itemSchema = z.object({
  url: z.string(),
  referrer: z.string().optional(),
  filename: z.string(),
  fileSize: z.number().optional(),
  startTime: z.string(),
  byExtensionId: z.string().optional(),
});

export interface SeenDownload {
  url: string;
  /** Origins that it may belong to, the likeliest first. */
  origins: readonly string[];
  fileName: string | null;
  bytes: number | null;
  at: number;
}

/** @param front origin of the page in front of her: a `data:` URL has none of its own, and in Firefox no referrer. */
export function seenDownload(item: unknown, front: string | null): SeenDownload | null {
  const parsed = itemSchema.safeParse(item);
  if (!parsed.success || parsed.data.byExtensionId !== undefined) return null;
  const { url, referrer, filename, fileSize = -1, startTime } = parsed.data;
  const at = Date.parse(startTime);
  if (Number.isNaN(at)) return null;
  const madeHere = /^data:/i.test(url) && !referrer;
  const origins = [originOf(url), originOf(referrer), madeHere ? front : null].filter((origin) => origin !== null);
  const fileName = filename.split(/[/\\]/).at(-1)?.slice(0, 500) || null;
  return { url, origins, fileName, bytes: fileSize < 0 ? null : fileSize, at };
}

const AS: Parameters<typeof neverShares>[0] = [
  'download',
  'navigation',
  'download-link',
  'window-open',
  'frame-source',
];

/** Every file out of a guarded record counts, save what its profile says never shares. */
export function leavesRecord({ url }: SeenDownload, profile: CompiledProfile, from: string): boolean {
  return !neverShares(AS, { url, method: 'GET', makesFile: true }, profile, from);
}

export const passingOfDownload = ({ url, fileName, bytes, at }: SeenDownload, from: string): Passing => ({
  sink: 'download',
  from,
  to: withoutQuery(url),
  method: null,
  fileName,
  bytes,
  at,
  tabId: -1,
});
