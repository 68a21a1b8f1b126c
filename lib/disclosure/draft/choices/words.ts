import type {
  Category,
  Claim,
  ConfidentialityGround,
  LawfulBasis,
  RecipientKind,
  Scope,
} from '../../../assessment/facts.ts';
import type { DraftRecipient } from '../draft.ts';

interface Word {
  readonly label: string;
  readonly hint?: string;
}

export type Channel = NonNullable<DraftRecipient['channel']>;
/** A way to tell someone, with how safe it is and where it ends up said in the choice itself. */
export type Way =
  | 'secure-mail'
  | 'epd'
  | 'portal'
  | 'phone-note'
  | 'phone-no-note'
  | 'meeting'
  | 'paper-closed'
  | 'file-secure'
  | 'mail'
  | 'print'
  | 'clipboard'
  | 'screen'
  | 'system-access'
  | 'other';

/** The language's part in the choices: `lib/language` fits it. */
export interface ChoiceWords {
  readonly terms: {
    readonly recipientKind: Readonly<Record<RecipientKind, Word>>;
    readonly scope: Readonly<Record<Scope, Word>>;
    readonly category: Readonly<Record<Category, Word>>;
    readonly lawfulBasis: Readonly<Record<LawfulBasis, Word>>;
  };
  readonly grounds: Readonly<Record<ConfidentialityGround, Word>>;
  readonly claims: Readonly<Record<Claim, Word>>;
  readonly choices: {
    readonly discloser: Readonly<
      Record<'professional' | 'derived' | 'authority' | 'authority-derived' | 'other', Word>
    >;
    readonly anonymous: Word;
    readonly what: Readonly<Record<'answers-plain' | 'answers-clinical', Word>>;
    readonly noCategories: string;
    readonly asLastTime: (on: string) => string;
    readonly knownPartner: string;
    readonly forPurpose: (organisation: string, purpose: string) => string;
    readonly named: (typed: string) => string;
    readonly namedHint: string;
    readonly necessity: (purpose: string) => readonly string[];
    readonly necessityPlain: readonly string[];
    readonly tooMuch: Word;
    readonly earlierConsent: (on: string | null, organisation: string | null) => string;
    /** @param fromNumber the disclosure that it was recorded with; null where it stands in the register. */
    readonly earlierConsentHint: (purpose: string | null, fromNumber: number | null) => string;
    readonly consentSpoken: Word;
    readonly consentWritten: Word;
    readonly consentMissing: Word;
    readonly claimKeywords: Readonly<Record<Claim, string>>;
    readonly groundKeywords: Readonly<Record<ConfidentialityGround, string>>;
    readonly ways: Readonly<Record<Way, Word>>;
    readonly informed: (answer: 'yes' | 'will-be' | 'no', parents: boolean) => Word;
    readonly fromThePage: string;
  };
  readonly sentence: { readonly scope: Readonly<Record<Scope, string>> };
  readonly date: (iso: string) => string;
}
