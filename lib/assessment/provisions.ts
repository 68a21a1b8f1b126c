import { z } from 'zod';
import { CATEGORIES, RECIPIENT_KINDS, type RecipientKind, SCOPES } from './facts.ts';
import { LAYERS, type Layer } from './findings.ts';
import catalogue from './provisions.json' with { type: 'json' };

const provisionSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Which of the three locks it can open. */
  layers: z.array(z.enum(LAYERS)),
  /** Whom it lets tell; absent: it does not say. */
  recipients: z.array(z.enum(RECIPIENT_KINDS)).optional(),
  /** Which data it speaks of; absent: it does not say. */
  categories: z.array(z.enum(CATEGORIES)).optional(),
  maxScope: z.enum(SCOPES).optional(),
  /** True: it holds only for forensic care under the Wfz. */
  forensicCare: z.boolean().optional(),
  source: z.string(),
  /** Whether the sources say it, or general knowledge of the law. */
  basis: z.string(),
});
export type Provision = z.infer<typeof provisionSchema>;

/** The catalogue of provisions of law, from contracts/provisions.json. */
export const PROVISIONS: readonly Provision[] = z.array(provisionSchema).parse(catalogue);

const byId = new Map(PROVISIONS.map((provision) => [provision.id, provision]));

/** The provision with this id, trimmed; case counts. Free text gives `undefined`. */
export function provisionById(id: string): Provision | undefined {
  return byId.get(id.trim());
}

/**
 * The provisions that may be offered for one lock and one recipient, in the order of the catalogue. A provision that
 * needs forensic care is left out only where that is known to be absent: otherwise it is offered and asked about.
 */
export function provisionsFor(
  recipientKind: RecipientKind | null | undefined,
  layer: Layer,
  forensicCare?: boolean | null,
): Provision[] {
  return PROVISIONS.filter(
    ({ layers, recipients, forensicCare: needsForensicCare }) =>
      layers.includes(layer) &&
      (recipients === undefined || recipientKind == null || recipients.includes(recipientKind)) &&
      !(needsForensicCare === true && forensicCare === false),
  );
}
