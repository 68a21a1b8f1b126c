import type { Category, Claim, ConfidentialityGround, ConsentGiver, Facts } from './facts.ts';
import type { Layer, Verdict } from './findings.ts';

/** What the clinician can do now, by herself. */
export const EDIT_KINDS = [
  // share less
  'share-outside-information',
  'share-less',
  'leave-out',
  'limit-to-necessary',
  'limit-to-consent',
  'limit-breach',
  // share otherwise
  'send-instead-of-access',
  'use-secure-channel',
  // account for it
  'name-participants',
  'describe-purpose',
  'motivate-necessity',
  'give-reason-not-informed',
  'set-re-evaluation',
  'promise-to-inform',
  // lean on what already holds
  'drop-claim',
  'lean-on',
  'take-what-follows',
] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** What has to happen in the world first. */
export const TASK_KINDS = [
  'answer',
  'test-anonymity',
  'anonymise-further',
  'find-anonymous-source',
  'talk-with-one-partner',
  'use-less-intrusive-means',
  'consult-colleague',
  'inform-client',
  'confirm-recipient-basis',
  'make-agreements',
  'ask-privacy-officer',
  'find-provision',
  'ask-consent',
  'let-parents-decide',
  'ask-representative',
  'ask-parents-too',
  'start-wvggz',
] as const;
export type TaskKind = (typeof TASK_KINDS)[number];

type GroupOf<Key extends keyof Facts> =
  NonNullable<Facts[Key]> extends readonly unknown[] | string | boolean ? never : Key;
type Group = { [Key in keyof Facts]: GroupOf<Key> }[keyof Facts] & keyof Facts;
type GroupedKey = { [G in Group]: `${G}.${keyof NonNullable<Facts[G]> & string}` }[Group];

/** A fact by its dotted key, as in the contract. */
export type FactKey = GroupedKey | Exclude<keyof Facts, Group>;
type FactValue<Key extends FactKey> = Key extends `${infer G extends Group}.${infer Field}`
  ? Field extends keyof NonNullable<Facts[G]>
    ? Exclude<NonNullable<Facts[G]>[Field], undefined>
    : never
  : Key extends keyof Facts
    ? Exclude<Facts[Key], undefined>
    : never;

/** New values of facts; `null` makes a fact unanswered. */
export type Changes = { readonly [Key in FactKey]?: FactValue<Key> };

/** What only the clinician can supply for an edit: her own words, a date, the names at the table. */
export type AskedKey =
  | 'purpose.description'
  | 'data.necessityMotivation'
  | 'notInformedReason'
  | 'reEvaluateOn'
  | 'recipient.participantsNamed';
export type Supplied = Pick<Changes, AskedKey>;

export interface EditStep {
  readonly kind: 'edit';
  readonly what: EditKind;
  readonly changes?: Changes;
  /** Taken off the data's categories. */
  readonly leavesOut?: readonly Category[];
  /** Taken off the claims. */
  readonly drops?: readonly Claim[];
  /** Facts that stay as they are until she supplies them. */
  readonly asks?: readonly AskedKey[];
  readonly ground?: ConfidentialityGround;
}

export interface TaskStep {
  readonly kind: 'task';
  readonly what: TaskKind;
  /** What must turn out to be so for the route to reach what it says. A hope, never filled in by a click. */
  readonly provided: Changes;
  /** For `answer`: the facts to find out. */
  readonly keys?: readonly FactKey[];
  /** Whose consent is wanted: all of them. */
  readonly whom?: readonly ConsentGiver[];
  /** Consent was asked before, and refused or withdrawn. */
  readonly again?: true;
  readonly layer?: Layer;
  /** For `find-provision`: what the catalogue holds for this lock and recipient. */
  readonly candidates?: readonly string[];
}

export type Step = EditStep | TaskStep;

export interface Route {
  steps: Step[];
  /** The verdict after these edits, and should these tasks succeed. */
  reaches: Verdict;
}

/**
 * The facts after one edit; the given facts stay as they are, so that a screen can undo. What the edit asks for comes
 * from `supplied`; without it, that fact keeps its value. A task changes nothing: the world has to, first.
 */
export function applyEdit(facts: Facts, step: Step, supplied: Supplied = {}): Facts {
  if (step.kind === 'task') return facts;
  const { changes, leavesOut, drops, asks } = step;
  let next = changes === undefined ? facts : withChanges(facts, changes);
  if (leavesOut !== undefined && next.data?.categories != null) {
    next = withChanges(next, {
      'data.categories': next.data.categories.filter((category) => !leavesOut.includes(category)),
    });
  }
  if (drops !== undefined && next.claims != null) {
    next = { ...next, claims: next.claims.filter((claim) => !drops.includes(claim)) };
  }
  const told = (asks ?? []).filter((key) => supplied[key] != null).map((key) => [key, supplied[key]] as const);
  return told.length > 0 ? withChanges(next, Object.fromEntries(told)) : next;
}

/** The facts after all edits of a route, in order; its tasks change nothing. */
export function applyRoute(facts: Facts, route: Pick<Route, 'steps'>, supplied: Supplied = {}): Facts {
  return route.steps.reduce((now, step) => applyEdit(now, step, supplied), facts);
}

/** Stands for what she has yet to supply, to see where a route leads. Never kept. */
const SUPPLIED_FOR_REHEARSAL: Supplied = {
  'purpose.description': '…',
  'data.necessityMotivation': '…',
  notInformedReason: '…',
  reEvaluateOn: '9999-12-31',
  'recipient.participantsNamed': true,
};

/** The facts as they would be after these steps: whatever is asked supplied, and every task turned out as provided. */
export function rehearse(facts: Facts, steps: readonly Step[]): Facts {
  return steps.reduce(
    (now, step) =>
      step.kind === 'task' ? withChanges(now, step.provided) : applyEdit(now, step, SUPPLIED_FOR_REHEARSAL),
    facts,
  );
}

/** The facts with other values; the given facts stay as they are. */
export function withChanges(facts: Facts, changes: Changes): Facts {
  const next: Record<string, unknown> = { ...facts };
  const copies: Record<string, Record<string, unknown>> = {};
  for (const [key, value] of Object.entries(changes)) {
    const { group, field } = placeOf(key);
    if (field === undefined) {
      next[group] = value;
      continue;
    }
    // One copy a group, however many of its facts change: routes are searched by the hundreds.
    const copy = copies[group] ?? { ...(next[group] as object | null | undefined) };
    copies[group] = copy;
    copy[field] = value;
    next[group] = copy;
  }
  return next as Facts;
}

const places = new Map<string, { group: string; field: string | undefined }>();

function placeOf(key: string): { group: string; field: string | undefined } {
  let place = places.get(key);
  if (place === undefined) {
    const [group = key, field] = key.split('.');
    place = { group, field };
    places.set(key, place);
  }
  return place;
}
