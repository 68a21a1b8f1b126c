import { z } from 'zod';

/** Where a log lives: what is in it stays (a personal or shared computer), or is gone with the session. */
export const WHERE_LOGS_LIVE = ['personal', 'shared', 'non-persistent'] as const;
export type WhereLogLives = (typeof WHERE_LOGS_LIVE)[number];

/** The organisation's audit repository (RESTful ATNA, ITI-20). */
export const feedSchema = z.object({
  /** Its FHIR base: single events go to `<url>/AuditEvent`, batches to `<url>` itself. */
  url: z
    .string()
    .max(1_000)
    .refine(isFitForClientData, 'https, or http on this computer; no password, query or fragment'),
  /** `Bearer …`. Managed storage is its place: a package can be read by whoever has it. */
  authorization: z
    .string()
    .max(10_000)
    .regex(/^Bearer [A-Za-z0-9\-._~+/]+=*$/)
    .nullable()
    .default(null),
  /** Many events in one Bundle of type batch; not every repository takes those. */
  batch: z.boolean().default(false),
});
export type FeedPolicy = z.infer<typeof feedSchema>;

/** Client data goes over it, so nobody on the way may read it. */
function isFitForClientData(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username || password || search || hash) return false;
  return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname));
}

/** Base without a slash at its end. */
export const feedBase = ({ url }: Pick<FeedPolicy, 'url'>): string => new URL(url).href.replace(/\/+$/, '');
