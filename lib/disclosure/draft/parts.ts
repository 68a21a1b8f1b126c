import type { Assessment } from '../../assessment/assess.ts';
import type { Facts } from '../../assessment/facts.ts';
import type { Finding, FindingCode } from '../../assessment/findings.ts';
import { missingOf, type Requirement } from '../requirements.ts';
import type { Draft, DraftRecipient } from './draft.ts';

/** The parts of the sentence, in the order of the step plan (2025 §2.5). */
export const PARTS = [
  'discloser',
  'what',
  'client',
  'recipient',
  'purpose',
  'necessity',
  'ground',
  'consent',
  'channel',
  'informed',
] as const;
export type Part = (typeof PARTS)[number];

/** Where the answer to a finding is given. Codes that are not named belong to the ground. */
const PART_OF: { readonly [code in FindingCode]?: Part } = {
  'discloser-missing': 'discloser',
  'recipient-missing': 'recipient',
  'participants-missing': 'recipient',
  'recipient-basis-unconfirmed': 'recipient',
  'recipient-has-no-basis': 'recipient',
  'every-partner-needs-own-basis': 'recipient',
  'outreach-agreements-required': 'recipient',
  'written-agreements-advised': 'recipient',
  'form-missing': 'channel',
  'insecure-channel': 'channel',
  'channel-security-unknown': 'channel',
  'record-access-outside-care': 'channel',
  'identifiability-missing': 'what',
  'scope-missing': 'what',
  'anonymity-untested': 'what',
  'not-anonymous': 'what',
  'criminal-data-other-law': 'what',
  'bsn-needs-care': 'what',
  'third-party-data': 'what',
  'full-record-rarely-necessary': 'what',
  'prefer-outside-information': 'what',
  'shell-partner-needs-less': 'what',
  'purpose-missing': 'purpose',
  'more-than-necessary': 'necessity',
  'necessity-unmotivated': 'necessity',
  'consent-status-unknown': 'consent',
  'consent-not-given': 'consent',
  'consent-withdrawn': 'consent',
  'partial-consent': 'consent',
  'consent-not-explicit': 'consent',
  'consent-not-free': 'consent',
  'consent-not-informed': 'consent',
  'consent-not-specific': 'consent',
  'consent-does-not-cover-recipient': 'consent',
  'consent-does-not-cover-purpose': 'consent',
  'consent-does-not-cover-data': 'consent',
  'consent-quality-unknown': 'consent',
  'consent-by-wrong-person': 'consent',
  'guardian-consent-under-16': 'consent',
  'representative-order': 'consent',
  'inform-client': 'informed',
  'inform-client-afterwards': 'informed',
  'reason-not-informed-missing': 'informed',
};

export function partOf(finding: Finding, facts: Facts): Part {
  if (finding.code === 'age-or-competence-unknown')
    return ageMissing(facts) || !leansOnConsent(facts) ? 'client' : 'consent';
  return PART_OF[finding.code] ?? 'ground';
}

function ageMissing(facts: Facts): boolean {
  return facts.client?.age === undefined || facts.client.age === null;
}

/** The sentence has a consent part as soon as something rests on consent. */
export function leansOnConsent(facts: Facts): boolean {
  return (
    facts.grounds?.confidentiality === 'consent' ||
    facts.grounds?.lawfulBasis === 'a' ||
    facts.grounds?.specialCategory === 'a'
  );
}

export function shownParts(facts: Facts): readonly Part[] {
  return leansOnConsent(facts) ? PARTS : PARTS.filter((part) => part !== 'consent');
}

/** Where what an organisation requires is filled in. */
export const PART_OF_REQUIREMENT: Readonly<Record<Requirement, Part>> = {
  'recipient-person': 'recipient',
  'recipient-address': 'recipient',
  'participants-organisation': 'recipient',
  colleague: 'ground',
  'informed-on': 'informed',
};

/** What the organisation requires of one recipient and is not there yet. In an emergency nothing is required. */
export function missingIn(
  draft: Draft,
  index: number,
  facts: Facts,
  required: readonly Requirement[],
): readonly Requirement[] {
  const recipient = draft.recipients[index];
  return draft.emergency !== null || recipient === undefined ? [] : missingOf({ ...recipient, facts }, required);
}

/** The parts that still miss an answer, in the order of the sentence. */
export function blanks(
  draft: Draft,
  index: number,
  { findings }: Assessment,
  facts: Facts,
  required: readonly Requirement[] = [],
): readonly Part[] {
  const questions = findings.filter(({ severity }) => severity === 'question');
  const open = new Set(questions.map((finding) => partOf(finding, facts)));
  // Where she says that there is no ground, what would otherwise be asked about one is no question.
  if (facts.grounds?.confidentiality === 'none') open.delete('ground');
  if (unnamed(draft)) open.add('client');
  if (!named(draft.recipients[index])) open.add('recipient');
  for (const missing of missingIn(draft, index, facts, required)) open.add(PART_OF_REQUIREMENT[missing]);
  return shownParts(facts).filter((part) => open.has(part));
}

function unnamed({ client }: Draft): boolean {
  return !client.name?.trim() && !client.number?.trim();
}

function named(recipient: DraftRecipient | undefined): boolean {
  return Boolean(recipient?.organisation?.trim() || recipient?.person?.trim() || recipient?.answers['recipient.kind']);
}

/** The blank after `from`, going round; undefined when nothing is open. */
export function nextBlank(open: readonly Part[], from: Part | null): Part | undefined {
  const place = from === null ? -1 : PARTS.indexOf(from);
  return open.find((part) => PARTS.indexOf(part) > place) ?? open[0];
}
