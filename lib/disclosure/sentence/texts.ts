import type {
  Category,
  ConfidentialityGround,
  ConsentGiver,
  ConsentStatus,
  LawfulBasis,
  RecipientKind,
  Scope,
} from '../../assessment/facts.ts';
import type { Part } from '../draft/parts.ts';
import type { RecipientAccount } from '../entry.ts';

/** About to share, recording what was said, and as the log and the note tell it afterwards. */
export type Variant = 'about' | 'spoken' | 'shared' | 'withheld';

export interface Shape {
  /** Something rests on consent, so the sentence says whose, when and how. */
  readonly onConsent: boolean;
  /** The client is under twelve: the parents are the ones who know. */
  readonly parents: boolean;
}

/** What one language needs to say a disclosure in one sentence. Templates are whole sentences with `{part}` in them. */
export interface SentenceTexts {
  readonly template: (variant: Variant, shape: Shape) => string;
  /** What stands in a part that is not answered. */
  readonly blank: Readonly<Record<Part, string>>;
  readonly I: string;
  readonly discloser: (name: string, role: string | null) => string;
  readonly scope: Readonly<Record<Scope, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly anonymous: string;
  readonly underCode: (what: string) => string;
  readonly withCategories: (what: string, categories: readonly string[]) => string;
  readonly client: (name: string, age: number | null) => string;
  readonly aRecipient: Readonly<Record<RecipientKind, string>>;
  readonly person: (organisation: string, person: string) => string;
  readonly parties: (count: number) => string;
  /** Where the recipients differ in this part. */
  readonly differs: (part: Part) => string;
  readonly moreThanNeeded: string;
  readonly ground: (ground: ConfidentialityGround, past: boolean) => string;
  readonly basis: (basis: LawfulBasis) => string;
  readonly withProvision: (ground: string, provision: string) => string;
  readonly consentGiven: (consent: {
    readonly status: ConsentStatus;
    readonly by: readonly ConsentGiver[];
    readonly byName: string | null;
    readonly on: string | null;
    readonly how: 'spoken' | 'written' | null;
  }) => string;
  readonly channel: Readonly<Record<NonNullable<RecipientAccount['channel']>, string>>;
  readonly channelSafety: (channel: string, secure: boolean) => string;
  readonly informed: (answer: 'yes' | 'will-be' | 'no', parents: boolean, reason: string | null) => string;
  readonly date: (iso: string) => string;
}
