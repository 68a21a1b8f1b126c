import type { Category, RecipientKind } from '../../assessment/facts.ts';
import { beyondWhat } from '../scope.ts';
import type { Aim, Why } from './proposal.ts';

export interface Judgement {
  readonly goes: boolean;
  readonly why: Why;
}

/** For them criminal data are the work itself; for others another law rules it (2025 §2.2.3). */
const JUSTICE: readonly RecipientKind[] = ['police', 'public-prosecutor', 'court', 'probation-service'];

/** Who treats the same client knows these, or may; a letter full of marks would go unread. */
const LEFT_WITHIN_CARE: readonly Category[] = [
  'contact',
  'location',
  'billing',
  'behaviour',
  'risk',
  'treatment-adherence',
];

/** Whether a category goes for this recipient, scope and the kinds that she chose. */
export function judged(category: Category, aim: Aim): Judgement {
  const beyond = beyondWhat(aim, category);
  if (category === 'criminal' && aim.recipient !== null) {
    if (JUSTICE.includes(aim.recipient))
      return { goes: beyond === 'scope', why: beyond === 'scope' ? 'beyond-scope' : 'chosen' };
    if (!aim.categories?.includes('criminal')) return { goes: true, why: 'criminal-not-for-recipient' };
  }
  if (category === 'bsn') return bsn(aim, beyond);
  if (beyond === null) return { goes: false, why: 'chosen' };
  if (aim.recipient === 'directly-involved-caregiver' && beyond === 'kinds' && LEFT_WITHIN_CARE.includes(category))
    return { goes: false, why: 'within-care' };
  return { goes: true, why: beyond === 'scope' ? 'beyond-scope' : 'not-chosen' };
}

/** It goes unless she chose it or the recipient tells clients apart by it, also where nothing was chosen yet. */
function bsn(aim: Aim, beyond: ReturnType<typeof beyondWhat>): Judgement {
  const chosen = aim.categories?.includes('bsn') === true;
  if (chosen && beyond === null) return { goes: false, why: 'chosen' };
  // Nobody to need it, and nothing asked: still no reason to give it.
  const needed = beyond === null && aim.recipient !== null && beyondWhat({ ...aim, categories: [] }, 'bsn') === null;
  return needed ? { goes: false, why: 'bsn-needed' } : { goes: true, why: 'bsn-not-needed' };
}
