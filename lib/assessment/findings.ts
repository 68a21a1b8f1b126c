import type { Category, ConflictCriterion } from './facts.ts';

/** All findings there are, in the order of the contract. A test holds every code to exactly one rule. */
export const FINDING_CODES = [
  // who and what
  'discloser-missing',
  'recipient-missing',
  'participants-missing',
  'form-missing',
  'identifiability-missing',
  'scope-missing',
  'gdpr-not-applicable-anonymous',
  'anonymity-untested',
  'not-anonymous',
  'anonymising-is-processing',
  'third-party-anonymising-is-disclosure',
  'gdpr-not-applicable-oral',
  'pseudonymous-is-personal',
  'in-care-fact-is-health-data',
  'criminal-data-other-law',
  'bsn-needs-care',
  'third-party-data',
  // secrecy
  'confidentiality-ground-missing',
  'no-confidentiality-ground',
  'ground-only-within-care',
  'not-directly-involved',
  'not-a-representative',
  'client-represents-self',
  'confidentiality-provision-missing',
  'weigh-refusal',
  // conflict of duties
  'conflict-criterion-unmet',
  'conflict-criterion-unknown',
  'refusal-alone-is-no-conflict',
  'collegial-consultation-advised',
  // data protection
  'lawful-basis-missing',
  'no-lawful-basis',
  'exception-missing',
  'no-exception',
  'exception-unsettled-in-conflict',
  'public-task-not-yours',
  'legitimate-interest-not-for-authority',
  'basis-provision-missing',
  'exception-provision-missing',
  'vital-interest-needs-inability',
  'ability-unknown',
  // provisions
  'provision-not-in-catalogue',
  'wgs-is-no-confidentiality-ground',
  'provision-does-not-cover-this',
  'forensic-care-unknown',
  // consent
  'consent-status-unknown',
  'consent-not-given',
  'consent-withdrawn',
  'partial-consent',
  'consent-not-explicit',
  'consent-not-free',
  'consent-not-informed',
  'consent-not-specific',
  'consent-does-not-cover-recipient',
  'consent-does-not-cover-purpose',
  'consent-does-not-cover-data',
  'consent-quality-unknown',
  'consent-by-wrong-person',
  'guardian-consent-under-16',
  'representative-order',
  'blanket-consent-is-no-consent',
  // age and competence
  'age-or-competence-unknown',
  // recipient
  'recipient-basis-unconfirmed',
  'recipient-has-no-basis',
  'every-partner-needs-own-basis',
  'record-access-outside-care',
  'exchange-system-needs-consent',
  // claims
  'covenant-is-no-ground',
  'recipient-basis-is-not-yours',
  'recipient-task-is-no-ground',
  // necessity
  'purpose-missing',
  'more-than-necessary',
  'necessity-unmotivated',
  'full-record-rarely-necessary',
  'prefer-outside-information',
  'shell-partner-needs-less',
  'less-intrusive-means-available',
  'less-intrusive-means-unknown',
  // care taken
  'insecure-channel',
  'channel-security-unknown',
  'inform-client',
  'inform-client-afterwards',
  'reason-not-informed-missing',
  'set-re-evaluation',
  'outreach-agreements-required',
  'written-agreements-advised',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/**
 * `blocker` stands in the way, `question` misses an answer, `condition` may go on but must be done or weighed,
 * `note` is worth knowing.
 */
export const SEVERITIES = ['blocker', 'question', 'condition', 'note'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** From worst to best. */
export const VERDICTS = ['not-permitted', 'incomplete', 'permitted-with-conditions', 'permitted'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The three locks, as provisions of law bear on them. */
export const LAYERS = ['confidentiality', 'basis', 'exception'] as const;
export type Layer = (typeof LAYERS)[number];

/** Why a provision of the catalogue does not reach this disclosure. */
export type CoverGap = 'layer' | 'recipient' | 'categories' | 'scope' | 'forensic-care';

/** What a finding can say beyond its code. */
export type FindingDetail = {
  /** Which of the six criteria of a conflict of duties. */
  readonly criteria?: readonly ConflictCriterion[];
  /** Which lock, and which provision on it; a code about provisions can come back once for each lock. */
  readonly layer?: Layer;
  readonly provision?: string;
  readonly gaps?: readonly CoverGap[];
  /** Which categories of the data. */
  readonly categories?: readonly Category[];
  /** Which facts are not answered, as dotted keys. */
  readonly missing?: readonly string[];
};

/** A type and no interface: so it fits the open record that an entry of the log keeps. */
export type Finding = FindingDetail & {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly citation: string;
};
