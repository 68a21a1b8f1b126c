import type { Category, ConfidentialityGround, Scope } from './facts.ts';
import type { Layer } from './findings.ts';
import { type Follows, whatFollows } from './follows.ts';
import type { Changes, EditStep } from './steps.ts';
import { clinicalAmong, scopeAbove, type Terms } from './terms.ts';

/** The edits that a route can hold. Each is something the clinician truly can do now, by herself. */

/** What an outsider can observe, without what stands behind it (2014 uitgangspunt 9). */
export function shareOutsideInformation(terms: Terms): EditStep {
  const { scope, categories } = terms.data;
  const clinical = clinicalAmong(terms);
  return {
    kind: 'edit',
    what: 'share-outside-information',
    changes: {
      ...((scope === null || scopeAbove(scope, 'outside-information')) && { 'data.scope': 'outside-information' }),
      ...(categories === null && { 'data.categories': ['behaviour'] }),
    },
    ...(clinical.length > 0 && { leavesOut: clinical }),
  };
}

/** A summary of facts, or what the law at most allows, rather than the file (2025 §2.2.4). */
export function shareLess(scope: Scope): EditStep {
  return { kind: 'edit', what: 'share-less', changes: { 'data.scope': scope } };
}

export function leaveOut(categories: readonly Category[]): EditStep {
  return { kind: 'edit', what: 'leave-out', leavesOut: categories };
}

/** She takes out what the purpose does not need, and says anew why it needs the rest. */
export const limitToNecessary: EditStep = {
  kind: 'edit',
  what: 'limit-to-necessary',
  changes: { 'data.necessary': true, 'data.necessityMotivation': null },
  asks: ['data.necessityMotivation'],
};

export const motivateNecessity: EditStep = {
  kind: 'edit',
  what: 'motivate-necessity',
  asks: ['data.necessityMotivation'],
};

/** She takes out what the consent does not cover. */
export const limitToConsent: EditStep = {
  kind: 'edit',
  what: 'limit-to-consent',
  changes: { 'consent.coversData': true },
};

/** She tells no more than averts the harm. */
export const limitBreach: EditStep = {
  kind: 'edit',
  what: 'limit-breach',
  changes: { 'conflictOfDuties.minimalBreach': true },
};

/** Sent, not looked up: nobody gets into the EPD (2025 §2.4.1). */
export const sendInsteadOfAccess: EditStep = {
  kind: 'edit',
  what: 'send-instead-of-access',
  changes: { 'data.form': 'electronic' },
};

export const useSecureChannel: EditStep = {
  kind: 'edit',
  what: 'use-secure-channel',
  changes: { secureChannel: true },
};

export const nameParticipants: EditStep = {
  kind: 'edit',
  what: 'name-participants',
  asks: ['recipient.participantsNamed'],
};

export const describePurpose: EditStep = { kind: 'edit', what: 'describe-purpose', asks: ['purpose.description'] };

export const giveReasonNotInformed: EditStep = {
  kind: 'edit',
  what: 'give-reason-not-informed',
  asks: ['notInformedReason'],
};

export const promiseToInform: EditStep = {
  kind: 'edit',
  what: 'promise-to-inform',
  changes: { clientInformed: 'will-be' },
};

export const setReEvaluation: EditStep = { kind: 'edit', what: 'set-re-evaluation', asks: ['reEvaluateOn'] };

export const dropBlanketConsent: EditStep = { kind: 'edit', what: 'drop-claim', drops: ['blanket-consent'] };

/** Takes a ground that already holds, with what follows from it. */
export function leanOn(ground: 'consent' | 'direct-involvement' | 'representation'): EditStep {
  const follows = whatFollows(ground);
  return {
    kind: 'edit',
    what: 'lean-on',
    ground,
    changes: {
      'grounds.confidentiality': ground,
      ...basisFrom(follows),
      ...exceptionFrom(follows),
      ...(follows.confidentialityProvision !== undefined && {
        'grounds.confidentialityProvision': follows.confidentialityProvision,
      }),
    },
  };
}

/** Fills in the basis or the exception that follows from her ground, where that is another than she has now. */
export function takeWhatFollows(terms: Terms, layer: Exclude<Layer, 'confidentiality'>): EditStep | null {
  if (!terms.secrecyAsked) return null;
  const { confidentiality: ground, confidentialityProvision: provision, specialCategory } = terms.grounds;
  const follows = whatFollows(ground, { provision, discloserKind: terms.discloser.kind, client: terms.client });
  if (layer === 'basis') return follows.lawfulBasis === null ? null : followed(ground, basisFrom(follows));
  const leftOpen = follows.specialCategory === null;
  if (leftOpen && !(terms.inConflict && specialCategory !== null)) return null;
  return followed(ground, exceptionFrom(follows));
}

function followed(ground: ConfidentialityGround | null, changes: Changes): EditStep {
  return { kind: 'edit', what: 'take-what-follows', changes, ...(ground !== null && { ground }) };
}

function basisFrom({ lawfulBasis, basisProvision }: Follows): Changes {
  return {
    'grounds.lawfulBasis': lawfulBasis,
    ...(basisProvision !== undefined && { 'grounds.basisProvision': basisProvision }),
  };
}

function exceptionFrom({ specialCategory, exceptionProvision }: Follows): Changes {
  return {
    'grounds.specialCategory': specialCategory,
    ...(exceptionProvision !== undefined && { 'grounds.exceptionProvision': exceptionProvision }),
  };
}
