import { z } from 'zod';
import { escaped } from '../sites/dismissal.ts';
import type { Matcher } from '../sites/profile.ts';

/** A control that was pointed at, as the page-side picker describes it: enough to make a rule of, and no more. */
export const pickedSchema = z.object({
  /** Its accessible name, '' where it has none. */
  name: z.string().max(300),
  selector: z.string().min(1).max(500),
  /** What the selector leans on; after `text` it fits only together with the name. */
  by: z.enum(['id', 'name', 'data', 'label', 'text', 'structure']),
  /** What happens by itself when it is used; nobody can know of a button that is worked by script. */
  kind: z.enum(['link', 'submit', 'other']),
});
export type Picked = z.infer<typeof pickedSchema>;

export interface Taught {
  /** Regular expression on the name; '' for any name. */
  readonly name: string;
  readonly hold: Matcher['hold'];
}

/**
 * How it is taught unless she says otherwise. A form and a link show what leaves only when it leaves; of a button that
 * is worked by script nobody can say what follows, so that one is held before it begins.
 */
export function proposed({ name, by, kind }: Picked): Taught {
  return {
    name: name !== '' && (by === 'text' || by === 'structure') ? `^${escaped(name)}$` : '',
    hold: kind === 'other' ? 'click' : 'request',
  };
}

/** What never shares is known at the click and at whatever the click sets off. */
export function ruleOf({ selector }: Picked, { name, hold }: Taught, says: 'shares' | 'never-shares'): Matcher {
  return { selector, ...(name !== '' && { name }), hold: says === 'shares' ? hold : 'request' };
}
