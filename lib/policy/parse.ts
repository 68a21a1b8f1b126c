import type { z } from 'zod';
import { type Policy, policySchema } from './policy.ts';

/** A piece of the policy that was not taken, and what holds in its place. */
export interface RefusedKey {
  /** `log.officers.0.recipient`. */
  readonly path: string;
  /** In English, from the schema: it is for whoever wrote the policy. */
  readonly reason: string;
  /** The last good value of that key; what of it is right; the strictest value; or nothing of it. */
  readonly instead: 'kept' | 'rest' | 'strictest' | 'without';
}

export interface ReadPolicy {
  readonly policy: Policy;
  readonly refused: readonly RefusedKey[];
  /** The keys that were set and right, as they were written: what is kept for when one goes wrong. */
  readonly good: Readonly<Record<string, unknown>>;
}

type Raw = Readonly<Record<string, unknown>>;

/** These are read key by key: one wrong key in them takes no other along. */
const SECTIONS = ['discloser', 'contact', 'log'] as const;

/** Where nothing better is known, a key that is wrong means the most careful thing that it can mean. */
const STRICTEST: Raw = { mayDismiss: false, 'log.where': 'non-persistent' };

/**
 * Reads what an organisation set. A wrong key is refused by itself, with path and reason, and the rest stands: then its
 * last good value holds; without one, what of a list is right; without that, the strictest or nothing. So a slip of the
 * pen in a policy does not make binding findings or officers vanish without a word.
 * @param set managed storage over what is built into the package.
 * @param kept the last good values, by path.
 */
export function readPolicyFrom(set: Raw, kept: Raw = {}): ReadPolicy {
  const refused: RefusedKey[] = [];
  const good: Record<string, unknown> = {};
  const taken: Record<string, unknown> = {};

  function take(into: Record<string, unknown>, path: string, key: string, schema: z.ZodType, raw: unknown): void {
    const parsed = schema.safeParse(raw);
    if (parsed.success) {
      good[path] = raw;
      into[key] = raw;
      return;
    }
    const { instead, value } = inPlaceOf(path, schema, raw, kept);
    for (const { path: at, message } of parsed.error.issues)
      refused.push({ path: [path, ...at].join('.'), reason: inShort(message), instead });
    if (value !== undefined) into[key] = value;
  }

  function takeAll(into: Record<string, unknown>, at: string, shape: Readonly<Record<string, z.ZodType>>, raw: Raw) {
    for (const [key, value] of Object.entries(raw)) {
      const path = at + key;
      const schema = shape[key];
      if (schema === undefined) refused.push({ path, reason: 'is not a key of the policy', instead: 'without' });
      else if (at === '' && isSection(key) && isObject(value)) {
        const section: Record<string, unknown> = {};
        takeAll(section, `${key}.`, policySchema.shape[key].unwrap().shape, value);
        into[key] = section;
      } else take(into, path, key, schema, value);
    }
  }

  takeAll(taken, '', policySchema.shape, set);
  return { policy: policySchema.parse(taken), refused, good };
}

/** A list of sixty values helps nobody on a settings page. */
const inShort = (message: string): string =>
  message.length > 200
    ? 'is none of the values that are known; managed_schema.json in the package lists them'
    : message;

function inPlaceOf(
  path: string,
  schema: z.ZodType,
  raw: unknown,
  kept: Raw,
): { instead: RefusedKey['instead']; value?: unknown } {
  if (path in kept && schema.safeParse(kept[path]).success) return { instead: 'kept', value: kept[path] };
  if (Array.isArray(raw)) {
    const right = raw.filter((item) => schema.safeParse([item]).success);
    if (right.length > 0 && schema.safeParse(right).success) return { instead: 'rest', value: right };
  }
  return path in STRICTEST ? { instead: 'strictest', value: STRICTEST[path] } : { instead: 'without' };
}

const isSection = (key: string): key is (typeof SECTIONS)[number] => (SECTIONS as readonly string[]).includes(key);
const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
