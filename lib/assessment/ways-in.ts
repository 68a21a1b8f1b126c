import type { Facts } from './facts.ts';
import { leanOn } from './route-edits.ts';
import { askConsent, startWvggz } from './route-tasks.ts';
import type { Step } from './steps.ts';
import { type Terms, termsOf } from './terms.ts';
import { whoMayConsent } from './who-may-consent.ts';

/**
 * The ways to open the three locks, each with the step that it begins with: keep the ground that was chosen, take one
 * that already holds, let compulsory care do it, ask for consent. None breaks secrecy on a ground that the clinician
 * did not choose herself.
 */
export function waysIn(facts: Facts): Step[][] {
  const terms = termsOf(facts);
  const ways: Step[][] = [[]];
  if (consentHolds(terms)) ways.push([leanOn('consent')]);
  if (involvementHolds(terms)) ways.push([leanOn('direct-involvement')]);
  if (representationHolds(terms)) ways.push([leanOn('representation')]);
  if (terms.inConflict && terms.conflictOfDuties.noOtherWay === false) ways.push([startWvggz(terms)]);
  ways.push([askConsent(terms)]);
  return ways;
}

/** She asked already, was refused, and duties conflict: to ask again is the last thing to try. */
export function askedInVain({ inConflict, consentRefused, consent, conflictOfDuties }: Terms): boolean {
  return (
    inConflict && (consent.status === 'not-possible' || (consentRefused && conflictOfDuties.consentSought === true))
  );
}

/** Consent was given and nothing known speaks against it, but it is not what she leans on. */
function consentHolds({ consentGiven, consent, client, grounds, claims, secrecyAsked }: Terms): boolean {
  const { status: _, givenBy, ...qualities } = consent;
  const valid = whoMayConsent(client.age, client.competent);
  const leansOnIt = secrecyAsked
    ? grounds.confidentiality === 'consent'
    : grounds.lawfulBasis === 'a' && grounds.specialCategory === 'a';
  return (
    consentGiven &&
    !leansOnIt &&
    !claims?.includes('blanket-consent') &&
    !Object.values(qualities).includes(false) &&
    (givenBy === null || valid === null || givenBy.some((giver) => valid.includes(giver)))
  );
}

/** Who is directly involved in the treatment is no "other" (2025 noot 15). */
function involvementHolds({ secrecyAsked, recipient, grounds }: Terms): boolean {
  return (
    secrecyAsked && recipient.kind === 'directly-involved-caregiver' && grounds.confidentiality !== 'direct-involvement'
  );
}

/** A representative stands in for a client who cannot decide herself (2014 bijlage II.4.3). */
function representationHolds({ secrecyAsked, recipient, grounds, client: { age, competent } }: Terms): boolean {
  const representsSelf = age === null || (age >= 12 && competent === null) || (age >= 16 && competent === true);
  return (
    secrecyAsked &&
    recipient.kind === 'representative' &&
    grounds.confidentiality !== 'representation' &&
    !representsSelf
  );
}
