import { ageAndCompetence } from './age-and-competence.ts';
import { careTaken } from './care-taken.ts';
import { claims } from './claims.ts';
import { conflictOfDuties } from './conflict-of-duties.ts';
import { consent } from './consent.ts';
import { dataProtection } from './data-protection.ts';
import { necessity } from './necessity.ts';
import { provisions } from './provisions.ts';
import { recipient } from './recipient.ts';
import type { RuleFamily } from './rule.ts';
import { secrecy } from './secrecy.ts';
import { whoAndWhat } from './who-and-what.ts';

/** Every rule there is, in the order of the contract. */
export const RULE_FAMILIES: readonly RuleFamily[] = [
  whoAndWhat,
  secrecy,
  conflictOfDuties,
  dataProtection,
  provisions,
  consent,
  ageAndCompetence,
  recipient,
  claims,
  necessity,
  careTaken,
];
