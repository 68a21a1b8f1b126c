import type { AccountDetails } from '../entry.ts';
import { consentForNow } from './coverage.ts';
import { type Answers, type Draft, type DraftRecipient, emptyRecipient } from './draft.ts';
import { FACT_KEYS, type FactKey, isShared } from './keys.ts';

/** What one answer settles: one natural choice may set several facts and the account around them. */
export interface Patch {
  readonly facts?: Answers;
  /** As facts, but told by the page, the register or the organisation: her own answers go before it. */
  readonly known?: Answers;
  readonly recipient?: Partial<
    Pick<DraftRecipient, 'organisation' | 'person' | 'address' | 'channel' | 'meant' | 'usuallyInformed'>
  >;
  readonly details?: Partial<AccountDetails>;
  /** True where she confirmed a consent for the recipient, purpose and data as they stand now. */
  readonly confirmsConsent?: boolean;
  readonly client?: Partial<Draft['client']>;
  readonly discloser?: Partial<Draft['discloser']>;
  readonly draft?: Partial<Pick<Draft, 'emergency' | 'motivation' | 'withholdReason' | 'hiddenUntil' | 'tookPlace'>>;
}

/** Applies an answer to the recipient at `index`; what is about her or the client holds for every recipient. */
export function answer(draft: Draft, index: number, patch: Patch): Draft {
  const recipients = draft.recipients.map((recipient, at) => ({
    ...recipient,
    ...(at === index ? patch.recipient : undefined),
    known: { ...recipient.known, ...ofRow(patch.known, at === index) },
    answers: { ...kept(recipient, at === index ? patch : {}), ...ofRow(patch.facts, at === index) },
    details: at === index ? { ...recipient.details, ...patch.details } : recipient.details,
  }));
  const confirmed = recipients[index];
  if (patch.confirmsConsent === true && confirmed !== undefined) confirmed.consentFor = consentForNow(confirmed);
  return {
    ...draft,
    ...patch.draft,
    client: { ...draft.client, ...patch.client },
    discloser: { ...draft.discloser, ...patch.discloser },
    recipients,
  };
}

/** Another amount says anew which kinds are in it: what was ticked for the one before goes. */
function kept({ answers }: DraftRecipient, { recipient }: Patch): Answers {
  if (recipient?.meant === undefined) return answers;
  const { 'data.categories': _ticked, ...others } = answers;
  return others;
}

function ofRow(answers: Answers | undefined, itself: boolean): Answers {
  if (answers === undefined || itself) return answers ?? {};
  return pick(answers, isShared);
}

function pick(answers: Answers, wanted: (key: FactKey) => boolean): Answers {
  return Object.fromEntries(FACT_KEYS.filter((key) => key in answers && wanted(key)).map((key) => [key, answers[key]]));
}

/** What a further recipient shares with the first: what leaves and why, never its ground, basis or consent. */
function travels(key: FactKey): boolean {
  return (
    isShared(key) ||
    key.startsWith('data.') ||
    key === 'purpose.description' ||
    key === 'secureChannel' ||
    key === 'clientInformed'
  );
}

export function addRecipient(draft: Draft): Draft {
  const first = draft.recipients[0];
  if (first === undefined) return { ...draft, recipients: [emptyRecipient()] };
  const added: DraftRecipient = {
    ...emptyRecipient(),
    channel: first.channel,
    known: pick(first.known, travels),
    answers: pick(first.answers, travels),
    seen: first.seen,
    meant: first.meant,
  };
  return { ...draft, recipients: [...draft.recipients, added] };
}

/** Leaves a row out. The last one stays: a disclosure is to someone. */
export function leaveOut(draft: Draft, index: number): Draft {
  if (draft.recipients.length < 2) return draft;
  return { ...draft, recipients: draft.recipients.filter((_, at) => at !== index) };
}

/** A draft with the way back. */
export interface Editing {
  readonly draft: Draft;
  readonly past: readonly Draft[];
}

const STEPS_BACK = 100;

export function begin(draft: Draft): Editing {
  return { draft, past: [] };
}

export function change(editing: Editing, next: Draft): Editing {
  if (next === editing.draft) return editing;
  return { draft: next, past: [...editing.past.slice(-STEPS_BACK), editing.draft] };
}

export function undo(editing: Editing): Editing {
  const draft = editing.past.at(-1);
  return draft === undefined ? editing : { draft, past: editing.past.slice(0, -1) };
}
