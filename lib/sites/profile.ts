import { z } from 'zod';
import { SINKS } from '../disclosure/action.ts';

/**
 * A site profile: data, never code. It says of one EPD what counts as a share action, what never does, and where the
 * page shows whom it is about. Everything but `origins` may be left out; generic recognition does the rest.
 */

const selector = z.string().min(1).max(500);

/** Matched in the page, so it must compile there: refused here with its reason, not there with an exception. */
const pattern = z.string().min(1).max(1_000).refine(compiles, { error: 'is not a regular expression that compiles' });

function compiles(source: string): boolean {
  try {
    new RegExp(source, 'iu');
    return true;
  } catch {
    return false;
  }
}

/** All of what is named must match; at least one is named. */
export const matcherSchema = z
  .object({
    /** What a clinician calls it, shown in the prompt; `{name}` becomes the control's own name ("Versturen naar {name}"). */
    label: z.string().max(200).optional(),
    /** CSS selector of the control; matches the control or what stands inside it. */
    selector: selector.optional(),
    /** Held at the click: the text in what `selector` matched. For the "OK" whose dialog alone says what it does. */
    text: pattern.optional(),
    /** Accessible name of the control, regular expression, case-insensitive. */
    name: pattern.optional(),
    /** Absolute URL of the request, link or form, regular expression. */
    url: pattern.optional(),
    method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']).optional(),
    sink: z.enum(SINKS).optional(),
    /**
     * `click`: held at the click, before the page's own scripts run; for what cannot wait later (a synchronous request,
     * a window that must be opened by the click). `request` (default): held where the data leaves, when it is known what.
     */
    hold: z.enum(['click', 'request']).default('request'),
    /** Capitals count, in all of its patterns: what was made from one action must fit no other. */
    exact: z.boolean().optional(),
  })
  .refine((m) => m.selector || m.name || m.url || m.sink, {
    error: 'names nothing to match: give selector, name, url or sink',
  })
  .refine((m) => !m.text || (m.selector && m.hold === 'click'), {
    error: 'text is read only of what selector matches, with hold "click"',
    path: ['text'],
  });
export type Matcher = z.infer<typeof matcherSchema>;

export const originSchema = z.string().regex(/^https?:\/\/[^/*\s]+$/, {
  error: 'is not an origin: scheme, host and port only, as in https://epd.example.nl',
});

/**
 * What a clinician herself said of one kind of action in one EPD: by dismissing a false prompt, or by pointing at a
 * control. The newest one that fits goes; a "never" of hers does not undo what her organisation's profile says.
 */
export const ownRuleSchema = z.object({
  id: z.uuid(),
  how: z.enum(['dismissed', 'taught']),
  says: z.enum(['shares', 'never-shares']),
  origin: originSchema,
  matcher: matcherSchema,
  /** What the control was called. */
  control: z.string().max(300).nullable(),
  at: z.iso.datetime(),
  by: z.string().max(300).nullable(),
});
export type OwnRule = z.infer<typeof ownRuleSchema>;

/**
 * Where a piece of text stands in the page: the first element, its attribute or text, the first group of `pattern`, or
 * its groups in another order: `as` "$2 $1" makes "Anna de Vries" of "Vries, Anna de".
 */
const textAtSchema = z.object({
  selector,
  attribute: z.string().max(100).optional(),
  pattern: pattern.optional(),
  as: z.string().max(100).optional(),
});
export type TextAt = z.infer<typeof textAtSchema>;

export const siteProfileSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]{1,60}$/)
    .default('site'),
  name: z.string().min(1).max(200).optional(),
  version: z.number().int().positive().default(1),
  /** The EPD's own origins, those of its frames too. */
  origins: z.array(originSchema).min(1).max(50),
  shares: z.array(matcherSchema).max(500).default([]),
  neverShares: z.array(matcherSchema).max(500).default([]),
  /** What was taught by pointing at the page. Travels with the file; kept beside the profile, which may be built in. */
  taught: z.array(ownRuleSchema).max(500).optional(),
  client: z
    .object({ name: textAtSchema.optional(), birthDate: textAtSchema.optional(), number: textAtSchema.optional() })
    .default({}),
  user: z.object({ name: textAtSchema.optional(), function: textAtSchema.optional() }).default({}),
  /** Where a dossier note is written: `open` is clicked first where the field is not there yet. */
  note: z.object({ field: selector, open: selector.optional() }).optional(),
});
export type SiteProfile = z.infer<typeof siteProfileSchema>;
/** As written in a file: defaults left out. */
export type SiteProfileInput = z.input<typeof siteProfileSchema>;

/** A profile that is in use, and whether it came with the package or was added here. */
export const guardedSiteSchema = siteProfileSchema.extend({ added: z.boolean() });
export type GuardedProfile = z.infer<typeof guardedSiteSchema>;
