import { leftAlready } from '../../lib/disclosure/action.ts';
import { bindingAmong } from '../../lib/disclosure/draft/decide.ts';
import { emergencyComplete } from '../../lib/disclosure/draft/emergency.ts';
import { factsOf } from '../../lib/disclosure/draft/facts.ts';
import { missingIn } from '../../lib/disclosure/draft/parts.ts';
import type { Work } from './context.ts';

export interface Standing {
  /** Which way out is offered: as advised, while answers are missing, against the advice, or in an emergency. */
  readonly mode: 'advised' | 'waiting' | 'against' | 'emergency';
  /** True where the organisation made one of the findings binding. */
  readonly bound: boolean;
  /** True where the way out may be taken as things stand. */
  readonly complete: boolean;
}

/** Where the draft stands. `against`: she unfolded going on against the advice. */
export function standing({ draft, assessed, open, policy, briefing }: Work, against: boolean): Standing {
  if (draft.emergency !== null) return { mode: 'emergency', bound: false, complete: emergencyComplete(draft) };
  const left = leftAlready(briefing.action);
  const bound = !left && bindingAmong(draft, policy.bindingFindings).length > 0;
  const misses =
    !left && draft.recipients.some((one, at) => missingIn(draft, at, factsOf(one), policy.requiredFields)[0]);
  const { verdict } = assessed;
  const may = (verdict === 'permitted' || verdict === 'permitted-with-conditions') && open.length === 0 && !misses;
  if (may && !bound) return { mode: 'advised', bound, complete: true };
  if (verdict !== 'not-permitted' && !against) return { mode: 'waiting', bound, complete: false };
  return { mode: 'against', bound, complete: against && !bound && !misses && draft.motivation.trim() !== '' };
}
