import type { Category } from '../../assessment/facts.ts';
import { ADHERENCE } from '../lexicon/adherence.ts';
import { ATTENDANCE } from '../lexicon/attendance.ts';
import { BEHAVIOUR } from '../lexicon/behaviour.ts';
import { CRIMINAL } from '../lexicon/criminal.ts';
import { EXCEPTIONS } from '../lexicon/exceptions.ts';
import { DIAGNOSIS, MEDICATION } from '../lexicon/health.ts';
import { BILLING, FINANCE } from '../lexicon/money.ts';
import { THIRD_PARTY } from '../lexicon/others.ts';
import { RISK } from '../lexicon/risk.ts';
import { TREATMENT } from '../lexicon/treatment.ts';
import { WHEREABOUTS } from '../lexicon/whereabouts.ts';
import { entriesOf } from './lexicon.ts';
import type { Cue } from './matcher.ts';

/** Identity, contact and BSN have no cues: those the finder marks. */
const LEXICONS: Partial<Record<Category, string>> = {
  attendance: ATTENDANCE,
  'treatment-adherence': ADHERENCE,
  treatment: TREATMENT,
  diagnosis: DIAGNOSIS,
  medication: MEDICATION,
  risk: RISK,
  behaviour: BEHAVIOUR,
  'third-party': THIRD_PARTY,
  criminal: CRIMINAL,
  finance: FINANCE,
  billing: BILLING,
  location: WHEREABOUTS,
};

/** Every cue once, with all categories that list it: `mishandeling` is a risk and an offence. */
export function categoryCues(): Cue<readonly Category[]>[] {
  const byCue = new Map<string, Category[] | null>();
  for (const [category, lexicon] of Object.entries(LEXICONS) as [Category, string][])
    for (const written of entriesOf(lexicon)) byCue.set(written, [...(byCue.get(written) ?? []), category]);
  for (const written of entriesOf(EXCEPTIONS)) byCue.set(written, null);
  return [...byCue].map(([written, value]) => ({ written, value }));
}
