import type { Category } from '../../assessment/facts.ts';
import { entriesOf } from './lexicon.ts';
import { ADHERENCE } from './lists/adherence.ts';
import { ATTENDANCE } from './lists/attendance.ts';
import { BEHAVIOUR } from './lists/behaviour.ts';
import { CRIMINAL } from './lists/criminal.ts';
import { EXCEPTIONS } from './lists/exceptions.ts';
import { DIAGNOSIS, MEDICATION } from './lists/health.ts';
import { BILLING, FINANCE } from './lists/money.ts';
import { THIRD_PARTY } from './lists/others.ts';
import { RISK } from './lists/risk.ts';
import { TREATMENT } from './lists/treatment.ts';
import { WHEREABOUTS } from './lists/whereabouts.ts';
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
