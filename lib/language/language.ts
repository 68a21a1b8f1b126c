import type { ConflictCriterion, FindingCode } from './codes.ts';
import { nl } from './nl/texts.ts';

export type Language = 'nl' | 'en';

/** What a finding may carry that its line speaks about. Other keys of a finding are of no concern here. */
export interface FindingDetail {
  readonly criteria?: readonly ConflictCriterion[];
}

export interface FindingText {
  /** One short plain sentence, as the verdict line or in the list; for a question: the question itself. */
  readonly line: string | ((detail: FindingDetail) => string);
  /** Conditions only: the verdict line when this condition leads ("Dit mag, als je …"). */
  readonly verdict?: string;
  /** For a condition: what to do. For a question: how to answer it. */
  readonly todo?: string;
  readonly why: string;
  /** What the cited passage says, in our own words. */
  readonly passage: string;
}

/** One family of findings; the table that joins the families must have them all. */
export type FindingTexts = Partial<Record<FindingCode, FindingText>>;

export interface Texts {
  readonly findings: Readonly<Record<FindingCode, FindingText>>;
}

const texts: Record<Language, Texts> = { nl, en: nl };

export function textsFor(language: Language): Texts {
  return texts[language];
}
