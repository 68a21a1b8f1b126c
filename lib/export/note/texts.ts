import type { SentenceTexts } from '../../disclosure/sentence/texts.ts';
import type { SentWronglyTexts } from '../../language/nl/sent-wrongly.ts';

export interface When {
  readonly date: string;
  readonly time: string;
}

/** The words that a line of the note opens with. */
export type NoteLabel =
  | 'tookPlace'
  | 'client'
  | 'organisation'
  | 'recipient'
  | 'participants'
  | 'purpose'
  | 'data'
  | 'kinds'
  | 'leftOut'
  | 'lookedAt'
  | 'saidNotIn'
  | 'necessity'
  | 'consent'
  | 'ground'
  | 'criteria'
  | 'gdpr'
  | 'informed'
  | 'colleague'
  | 'lessIntrusive'
  | 'withoutConsent'
  | 'reEvaluation'
  | 'trajectory'
  | 'assessment'
  | 'againstAdvice'
  | 'withheldBecause'
  | 'task'
  | 'owed'
  | 'afterwards';

/** Which of its shapes the opening has. */
export interface Opening {
  readonly released: boolean;
  readonly spoken: boolean;
  readonly emergency: boolean;
}

/** What one language needs to write a dossier note. Whole sentences; what she wrote stands behind a colon, as she wrote it. */
export interface NoteTexts {
  readonly label: Readonly<Record<NoteLabel, string>>;
  readonly when: (instant: string, timeZone?: string) => When;
  readonly date: SentenceTexts['date'];
  readonly and: string;
  /** First line of all, where the client must not read this yet. */
  readonly hidden: (parents: boolean, until: string | null, reason: string | null) => string;
  readonly title: (number: number, opening: Opening, at: When) => string;
  /** Where the sentence has blanks or there are several recipients. */
  readonly told: (
    who: string,
    client: string,
    recipient: string | null,
    channel: string | null,
    opening: Opening,
  ) => string;
  readonly someone: string;
  readonly parties: (count: number) => string;
  readonly aClient: string;
  readonly clientIs: (name: string | null, born: string | null, number: string | null) => string;
  readonly via: (recipient: string, channel: string) => string;
  readonly address: (address: string) => string;
  readonly participant: (name: string, about: readonly string[]) => string;
  readonly inHerWords: (what: string) => string;
  readonly answersInLog: string;
  readonly consent: {
    readonly given: (by: string | null, on: string | null, how: 'spoken' | 'written' | null) => string;
    readonly partial: (by: string | null, on: string | null, how: 'spoken' | 'written' | null) => string;
    readonly refused: string;
    readonly withdrawn: string;
    readonly notAsked: string;
    readonly notPossible: string;
    readonly covers: (what: string) => string;
    readonly whyNot: (reason: string) => string;
    readonly qualities: (yes: readonly string[], no: readonly string[]) => string;
  };
  readonly basis: (label: string, provision: string | null) => string;
  readonly exception: (label: string, provision: string | null) => string;
  readonly exceptionLeansOn: (what: string) => string;
  readonly criteria: string;
  readonly criterion: (label: string, met: boolean | null, motivation: string | null) => string;
  readonly informed: {
    readonly yes: (parents: boolean, on: string | null, by: string | null) => string;
    readonly willBe: (parents: boolean) => string;
    readonly no: (parents: boolean) => string;
    readonly whyNot: (reason: string) => string;
  };
  readonly colleague: (who: string, on: string | null) => string;
  readonly colleagueConsulted: string;
  readonly noColleague: string;
  readonly noLessIntrusive: string;
  readonly considered: (what: string) => string;
  readonly lessIntrusivePossible: string;
  readonly inForce: (from: string | null, to: string | null) => string;
  readonly untilSituation: (situation: string) => string;
  readonly reEvaluateBefore: (on: string) => string;
  readonly trajectoryEnds: (on: string) => string;
  readonly assessed: (verdict: string, ruleSet: string) => string;
  readonly advice: (headline: string) => string;
  readonly wentOn: (motivation: string) => string;
  readonly owedBy: (at: When) => string;
  readonly events: {
    readonly outcome: (outcome: 'done' | 'failed' | 'abandoned' | 'unknown', at: When, reason: string | null) => string;
    readonly informed: (parents: boolean, on: string, by: string | null) => string;
    readonly withdrawn: (on: string, reason: string | null) => string;
    readonly correction: (at: When, what: string, corrected: string) => string;
    readonly reEvaluated: (on: string, stillNeeded: boolean, why: string, next: string | null) => string;
    readonly sentWrongly: (at: When, what: string, told: string | null) => string;
    readonly completed: (at: When) => string;
    /** Something done on a day, said in words that begin with neither. */
    readonly onDay: (on: string, said: string) => string;
    readonly wrongly: SentWronglyTexts;
  };
  readonly recorded: (number: number, index: number, version: string) => string;
}
