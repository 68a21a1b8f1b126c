import type {
  AnonymisedBy,
  Category,
  Claim,
  ConfidentialityGround,
  ConfidentialityKind,
  ConflictCriterion,
  ConsentGiver,
  ConsentQuality,
  ConsentStatus,
  DataForm,
  DiscloserKind,
  Identifiability,
  Informed,
  LawfulBasis,
  PartnerRole,
  RecipientKind,
  Scope,
  SpecialCategoryException,
} from '../assessment/facts.ts';
import type { Finding, FindingCode, FindingDetail, Layer, Severity, Verdict } from '../assessment/findings.ts';
import type { EditKind, EditStep, TaskKind, TaskStep } from '../assessment/steps.ts';

export type Language = 'nl' | 'en';

/** A sentence that does, or does not, depend on what the finding found. Read it with `lineOf`. */
export type Line = string | ((detail: FindingDetail) => string);

export interface FindingText {
  /** One short plain sentence, as the verdict line or in the list; for a question: the question itself. */
  readonly line: Line;
  /** Conditions only: the verdict line when this condition leads ("Dit mag, als je …"). */
  readonly verdict?: string;
  /** For a condition: what to do. For a question: how to answer it. For some blockers: what would change it. */
  readonly todo?: string;
  readonly why: string;
  /** What the cited passage says, in our own words. */
  readonly passage: string;
}

/** One family of findings; the table that joins the families must have them all. */
export type FindingTexts = Partial<Record<FindingCode, FindingText>>;

export interface Term {
  /** As it reads in a list. */
  readonly label: string;
  /** One line for who is in doubt. */
  readonly hint?: string;
}

export interface SentenceTerm extends Term {
  /** As it reads inside the sentence, with its article. */
  readonly inSentence: string;
}

export interface ScopeTerm extends SentenceTerm {
  readonly example: string;
}

export interface CriterionTerm extends Term {
  readonly question: string;
  /** What a good motivation says. */
  readonly motivation: string;
}

export interface QualityTerm extends Term {
  readonly question: string;
}

/** Facts that are answered with yes or no. */
export type YesNoFact =
  | 'forensicCare'
  | 'competent'
  | 'reachable'
  | 'participantsNamed'
  | 'ownBasisConfirmed'
  | 'destinedForFile'
  | 'reidentifiable'
  | 'necessary'
  | 'lessIntrusiveMeans'
  | 'secureChannel'
  | 'collegialConsultation'
  | 'writtenAgreements'
  | 'structural';

export interface Terms {
  readonly discloserKind: Readonly<Record<DiscloserKind, Term>>;
  readonly confidentialityKind: Readonly<Record<ConfidentialityKind, Term>>;
  readonly recipientKind: Readonly<Record<RecipientKind, SentenceTerm>>;
  readonly partnerRole: Readonly<Record<PartnerRole, Term>>;
  readonly dataForm: Readonly<Record<DataForm, SentenceTerm>>;
  readonly identifiability: Readonly<Record<Identifiability, SentenceTerm>>;
  readonly anonymisedBy: Readonly<Record<AnonymisedBy, Term>>;
  readonly scope: Readonly<Record<Scope, ScopeTerm>>;
  readonly category: Readonly<Record<Category, SentenceTerm>>;
  /** Art. 6(1) AVG. */
  readonly lawfulBasis: Readonly<Record<LawfulBasis, SentenceTerm>>;
  /** Art. 9(2) AVG. */
  readonly specialCategory: Readonly<Record<SpecialCategoryException, SentenceTerm>>;
  readonly consentStatus: Readonly<Record<ConsentStatus, Term>>;
  readonly consentGiver: Readonly<Record<ConsentGiver, SentenceTerm>>;
  readonly consentQuality: Readonly<Record<ConsentQuality, QualityTerm>>;
  /** One sentence to confirm that stands for all seven qualities. */
  readonly consentConfirmation: string;
  readonly conflictCriterion: Readonly<Record<ConflictCriterion, CriterionTerm>>;
  readonly informed: Readonly<Record<Informed, Term>>;
  readonly layer: Readonly<Record<Layer, Term>>;
  readonly severity: Readonly<Record<Severity, Term>>;
  readonly yesNo: Readonly<Record<YesNoFact, Term>>;
}

export interface GroundText extends SentenceTerm {
  /** As it reads once it has been shared. */
  readonly inPast: string;
  readonly citation: string;
}

/** A misunderstanding: the reason as a clinician would choose it, and the answer given at once under it. */
export interface ClaimText {
  readonly label: string;
  readonly answer: string;
  readonly citation: string;
}

/** The ids of provisions.json; a test holds the two together. */
export type ProvisionId =
  | 'wfz-2.6-6'
  | 'wvggz'
  | 'wgs-2.29'
  | 'jeugdwet-beleid'
  | 'wmo-2015-beleid'
  | 'participatiewet-beleid'
  | 'meldrecht-veilig-thuis'
  | 'wpg-melding'
  | 'bw-7:457'
  | 'bw-7:465'
  | 'uavg-30-3'
  | 'wkkgz-6.1-2-d';

export interface ProvisionText {
  readonly shortName: string;
  /** What it allows or demands, and to whom. */
  readonly says: string;
  readonly applies: string;
  readonly doesNotApply: string;
}

export interface PartnerHint {
  readonly text: string;
  readonly citation: string;
}

/** A step of a route as it reads behind an arrow, without a capital. Read it with `stepLabel`. */
export interface StepText<Step> {
  readonly label: string | ((step: Step) => string);
  readonly hint?: string;
}

export interface RouteTexts {
  readonly edit: Readonly<Record<EditKind, StepText<EditStep>>>;
  readonly task: Readonly<Record<TaskKind, StepText<TaskStep>>>;
}

export interface VerdictText {
  readonly label: string;
  /**
   * The one line on top. `leading` is the finding that decides, `count` how many there are of its severity.
   * Without a leading finding it is the bare verdict.
   */
  readonly headline: (leading?: Finding, count?: number) => string;
}

export interface Disclaimers {
  /** Under the verdict. */
  readonly short: string;
  /** On papers and in exports. */
  readonly long: string;
}

export interface Texts {
  readonly findings: Readonly<Record<FindingCode, FindingText>>;
  readonly terms: Terms;
  readonly grounds: Readonly<Record<ConfidentialityGround, GroundText>>;
  readonly claims: Readonly<Record<Claim, ClaimText>>;
  readonly provisions: Readonly<Record<ProvisionId, ProvisionText>>;
  readonly partners: Readonly<Record<RecipientKind, readonly PartnerHint[]>>;
  readonly routes: RouteTexts;
  readonly verdicts: Readonly<Record<Verdict, VerdictText>>;
  readonly disclaimers: Disclaimers;
}
