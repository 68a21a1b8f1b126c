import { z } from 'zod';

/**
 * The ways out of an EPD, one per file in `lib/guard/sinks`. Two are seen only once something has left, by the nets in
 * the background (`lib/nets`): `worker-request` and `download`. `spoken` is what no computer sees (phone, meeting, letter).
 */
export const SINKS = [
  'click',
  'form-submit',
  'fetch',
  'xhr',
  'beacon',
  'websocket',
  'event-source',
  'post-message',
  'download-link',
  'navigation',
  'window-open',
  'frame-source',
  'print',
  'clipboard',
  'copy',
  'drag',
  'share',
  'file-save',
  'external-scheme',
  'worker-request',
  'download',
  'spoken',
] as const;
export type Sink = (typeof SINKS)[number];

/** How something is told that no computer sees. */
export const SPOKEN_CHANNELS = ['phone', 'meeting', 'paper', 'screen'] as const;
export type SpokenChannel = (typeof SPOKEN_CHANNELS)[number];

/** Seen by a net only once it was gone: there is nothing left to hold, only to record. */
export const leftAlready = (action: { readonly sink: Sink } | null): boolean =>
  action?.sink === 'worker-request' || action?.sink === 'download';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One thing that is about to leave: a field, a JSON value, a text, a file. `text` is null where it could not be read. */
export const payloadPartSchema = z.object({
  name: z.string().max(500),
  kind: z.enum(['field', 'text', 'json', 'file', 'unread']),
  text: z.string().nullable(),
  fileName: z.string().max(500).nullable().default(null),
  mediaType: z.string().max(200).nullable().default(null),
  /** Size in bytes, null where unknown. */
  bytes: z.number().int().nonnegative().nullable().default(null),
});
export type PayloadPart = z.infer<typeof payloadPartSchema>;

export const payloadSchema = z.object({
  parts: z.array(payloadPartSchema).max(2000),
  /** False where more may leave than the parts show (the page has yet to build it). */
  complete: z.boolean(),
  /** SHA-256 over the whole payload, hex, unsalted: lives only as long as the action is held. */
  fingerprint: sha256.nullable(),
});
export type Payload = z.infer<typeof payloadSchema>;

export const destinationSchema = z.object({
  kind: z.enum([
    'epd-server',
    'other-origin',
    'file',
    'printer',
    'clipboard',
    'mail-program',
    'other-program',
    'window',
  ]),
  /** Absolute URL where there is one. */
  url: z.string().max(4000).nullable(),
});
export type Destination = z.infer<typeof destinationSchema>;

/** A share action that a sink holds; made in the page, so every word of it is a claim by the page. */
export const heldActionSchema = z.object({
  id: z.string().regex(/^[0-9a-f-]{32,36}$/),
  sink: z.enum(SINKS),
  /** Accessible name of the control that set it off. */
  label: z.string().max(300).nullable(),
  /** Name of the control that explains it now; null where her last act is too long ago to explain anything. */
  control: z.string().max(300).nullable().default(null),
  /** Held because the organisation's profile says so: she cannot have it asked no more. */
  bound: z.boolean().default(false),
  method: z.string().max(20).nullable(),
  destination: destinationSchema,
  payload: payloadSchema,
  heldAt: z.iso.datetime(),
});
export type HeldAction = z.infer<typeof heldActionSchema>;

/** What the page's own words say about whom this is and who is working; the clinician can correct all of it. */
export const pageContextSchema = z.object({
  epd: z.object({ name: z.string().max(200), origin: z.string().max(300), profile: z.string().max(100).nullable() }),
  client: z.object({
    name: z.string().max(300).nullable(),
    /** ISO date. */
    birthDate: z.iso.date().nullable(),
    number: z.string().max(100).nullable(),
  }),
  user: z.object({ name: z.string().max(300).nullable(), function: z.string().max(300).nullable() }),
  /** True where the profile knows a field in this EPD that takes a dossier note. */
  takesNote: z.boolean(),
});
export type PageContext = z.infer<typeof pageContextSchema>;
