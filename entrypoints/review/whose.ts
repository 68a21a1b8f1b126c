import { call } from '../../lib/messaging/client.ts';
import type { Policy, Settings } from '../../lib/policy/policy.ts';
import { type Shown, shownTo } from '../../lib/policy/who.ts';

export interface Around {
  readonly policy: Policy | null;
  readonly settings: Settings | null;
}

/** Whose part of the log this page may show; where that cannot be asked, on a shared computer nobody's. */
export const shownHere = ({ policy }: Pick<Around, 'policy'>): Promise<Shown> =>
  call('who/shown', {}).catch(() => (policy === null ? { of: 'everyone' } : shownTo(policy, null)));

export const isSame = (a: Shown, b: Shown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** By whom what is done on this page is recorded. */
export const doneBy = ({ policy, settings }: Around, shown: Shown): string | null =>
  shown.of === 'worker' ? shown.name : (policy?.discloser.name ?? settings?.name ?? null);
