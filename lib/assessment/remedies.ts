import type { CoverGap, Finding, FindingCode } from './findings.ts';
import { type Provision, provisionById } from './provisions.ts';
import { answer, answerAbility, answerAgeOrCompetence } from './route-answers.ts';
import {
  describePurpose,
  dropBlanketConsent,
  giveReasonNotInformed,
  leaveOut,
  limitBreach,
  limitToConsent,
  limitToNecessary,
  motivateNecessity,
  nameParticipants,
  promiseToInform,
  sendInsteadOfAccess,
  setReEvaluation,
  shareLess,
  shareOutsideInformation,
  takeWhatFollows,
  useSecureChannel,
} from './route-edits.ts';
import {
  anonymiseFurther,
  askParentsToo,
  confirmRecipientBasis,
  consultColleague,
  findAnonymousSource,
  findProvision,
  informClient,
  intrudeLess,
  makeAgreements,
  testAnonymity,
} from './route-tasks.ts';
import type { Step } from './steps.ts';
import { clinicalAmong, type Terms } from './terms.ts';

type Remedy = (terms: Terms, finding: Finding) => readonly (Step | null)[];

/**
 * What takes a finding away while the grounds stay what they are: alternatives, each enough by itself, the one that is
 * cheapest for the client's privacy first. A finding that is not here can only be met by another ground
 * (`ways-in.ts`), or calls for weighing rather than doing.
 */
const REMEDIES: { readonly [Code in FindingCode]?: Remedy } = {
  // who and what
  'discloser-missing': findOut,
  'recipient-missing': findOut,
  'participants-missing': () => [nameParticipants],
  'form-missing': findOut,
  'identifiability-missing': findOut,
  'scope-missing': (terms, finding) => [
    terms.data.scope === null ? shareOutsideInformation(terms) : null,
    answer(terms, finding.missing ?? []),
  ],
  'anonymity-untested': () => [testAnonymity],
  'not-anonymous': () => [anonymiseFurther],
  'criminal-data-other-law': () => [leaveOut(['criminal'])],
  'bsn-needs-care': () => [leaveOut(['bsn'])],
  'third-party-data': () => [leaveOut(['third-party'])],

  // secrecy
  'confidentiality-provision-missing': (terms) => [findProvision(terms, 'confidentiality')],

  // conflict of duties
  'conflict-criterion-unmet': (_, { criteria }) => [
    criteria?.every((criterion) => criterion === 'minimalBreach') ? limitBreach : null,
  ],
  'conflict-criterion-unknown': (terms, { criteria }) => [
    answer(terms, criteria?.map((criterion) => `conflictOfDuties.${criterion}`) ?? []),
  ],
  'collegial-consultation-advised': () => [consultColleague],

  // data protection
  'lawful-basis-missing': basis,
  'no-lawful-basis': basis,
  'exception-missing': exception,
  'no-exception': exception,
  'exception-unsettled-in-conflict': (terms) => [takeWhatFollows(terms, 'exception')],
  'public-task-not-yours': basis,
  'legitimate-interest-not-for-authority': basis,
  'basis-provision-missing': (terms) => [takeWhatFollows(terms, 'basis'), findProvision(terms, 'basis')],
  'exception-provision-missing': (terms) => [takeWhatFollows(terms, 'exception'), findProvision(terms, 'exception')],
  'vital-interest-needs-inability': exception,
  'ability-unknown': (terms, { missing }) => [takeWhatFollows(terms, 'exception'), answerAbility(terms, missing ?? [])],

  // provisions
  'provision-does-not-cover-this': coverWhatTheLawCovers,
  'forensic-care-unknown': (terms) => [answer(terms, ['discloser.forensicCare'])],

  // consent
  'consent-status-unknown': findOut,
  'consent-does-not-cover-data': () => [limitToConsent],
  'consent-quality-unknown': findOut,
  'guardian-consent-under-16': (terms) => [askParentsToo(terms)],
  'blanket-consent-is-no-consent': () => [dropBlanketConsent],
  'age-or-competence-unknown': (terms, { missing }) => [answerAgeOrCompetence(terms, missing ?? [])],

  // recipient
  'recipient-basis-unconfirmed': () => [confirmRecipientBasis],
  'recipient-has-no-basis': () => [confirmRecipientBasis],
  'record-access-outside-care': () => [sendInsteadOfAccess],
  'exchange-system-needs-consent': () => [sendInsteadOfAccess],

  // necessity
  'purpose-missing': () => [describePurpose],
  'more-than-necessary': () => [limitToNecessary],
  'necessity-unmotivated': ({ data }) => [data.necessary === true ? motivateNecessity : limitToNecessary],
  'full-record-rarely-necessary': () => [shareLess('factual-summary')],
  'prefer-outside-information': (terms) => [shareOutsideInformation(terms)],
  'shell-partner-needs-less': (terms) => [leaveOut(clinicalAmong(terms))],
  'less-intrusive-means-available': (terms) => [intrudeLess(terms)],
  'less-intrusive-means-unknown': findOut,

  // care taken
  'insecure-channel': () => [useSecureChannel],
  'channel-security-unknown': () => [useSecureChannel],
  'inform-client': () => [informClient],
  'inform-client-afterwards': () => [informClient],
  'reason-not-informed-missing': ({ clientInformed }) => [
    clientInformed === 'no' ? giveReasonNotInformed : null,
    promiseToInform,
  ],
  'set-re-evaluation': () => [setReEvaluation],
  'outreach-agreements-required': () => [makeAgreements],
};

/** The steps that can take this finding away, given how things stand; none where no step can. */
export function remediesFor(terms: Terms, finding: Finding): Step[] {
  const steps = REMEDIES[finding.code]?.(terms, finding) ?? [];
  return steps.filter((step) => step !== null);
}

/** Whether only another ground can meet this finding. */
export function needsAnotherGround({ code }: Finding): boolean {
  return REMEDIES[code] === undefined;
}

function findOut(terms: Terms, { missing }: Finding): readonly (Step | null)[] {
  return [answer(terms, missing ?? [])];
}

function basis(terms: Terms): readonly (Step | null)[] {
  return [terms.anonymous ? findAnonymousSource : null, takeWhatFollows(terms, 'basis')];
}

function exception(terms: Terms): readonly (Step | null)[] {
  return [terms.anonymous ? findAnonymousSource : null, takeWhatFollows(terms, 'exception')];
}

/** Share what the law names and no more, or look for the law that does cover it. */
function coverWhatTheLawCovers(terms: Terms, { gaps, provision: id, layer }: Finding): readonly (Step | null)[] {
  const provision = provisionById(id ?? '');
  if (gaps === undefined || provision === undefined) return [];
  if (gaps.every((gap) => gap === 'categories' || gap === 'scope')) return [shareWithin(terms, provision, gaps)];
  if (layer === undefined || layer === 'confidentiality') return [];
  return [takeWhatFollows(terms, layer), findProvision(terms, layer)];
}

/** `null` where nothing would be left: leaving out everything is no disclosure. */
function shareWithin({ data }: Terms, { categories, maxScope }: Provision, gaps: readonly CoverGap[]): Step | null {
  const beyond = data.categories?.filter((category) => categories?.includes(category) === false) ?? [];
  if (beyond.length > 0 && beyond.length === data.categories?.length) return null;
  if (maxScope === undefined || !gaps.includes('scope')) return leaveOut(beyond);
  return { ...shareLess(maxScope), ...(beyond.length > 0 && { leavesOut: beyond }) };
}
