import { z } from 'zod';
import { entryVersionSchema, logIdSchema } from '../../disclosure/entry.ts';
import { logHeaderSchema } from '../../log/header.ts';

/**
 * The bundle for the privacy officer: one JSON file with one log, an entry a line. Everything before the entries is
 * small, so that a bundle of any size is read in a stream; the last state is signed over all of it.
 */
export const BUNDLE_FORMAT = 'deelwijzer-bundle';
export const BUNDLE_VERSION = 1;

const base64 = z.base64().max(10_000);

/** A signed state that somebody outside held already when the bundle was made. */
export const heldOutsideSchema = z.strictObject({
  size: z.number().int().nonnegative(),
  where: z.enum(['note', 'bundle', 'feed']),
  at: z.iso.datetime(),
  note: z.string().max(4_000),
});
export type HeldOutside = z.infer<typeof heldOutsideSchema>;

export const bundleHeadSchema = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  /** Of the entries. */
  schema: entryVersionSchema,
  log: logIdSchema,
  header: logHeaderSchema,
  /** The same as in the header, where a reader looks for it. */
  publicKey: z.string().max(100),
  /** The state that the whole bundle is, signed (C2SP tlog-checkpoint). */
  checkpoint: z.string().max(4_000),
});
export type BundleHead = z.infer<typeof bundleHeadSchema>;

/** An entry with its salt; or only its leaf, where it was erased or could not be read. */
export const bundleElementSchema = z.strictObject({
  index: z.number().int().nonnegative(),
  leaf: base64,
  salt: base64.optional(),
  entry: z.unknown().optional(),
  without: z.enum(['erased', 'damaged']).optional(),
});
export type BundleElement = z.infer<typeof bundleElementSchema>;

/** Members in the order in which they stand in the file. */
export const HEAD_MEMBERS = ['format', 'version', 'schema', 'log', 'header', 'publicKey', 'checkpoint'] as const;
