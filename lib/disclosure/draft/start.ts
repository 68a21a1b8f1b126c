import type { HeldAction } from '../action.ts';
import type { Briefing } from '../briefing.ts';
import { withSeen } from './categories.ts';
import { knownWay } from './choices/channel.ts';
import {
  type Answers,
  DRAFT_VERSION,
  type Draft,
  type DraftPolicy,
  type DraftRecipient,
  draftSchema,
  emptyRecipient,
} from './draft.ts';
import { asRecorded } from './emergency.ts';

/** The draft that a prompt opens with: the one that waited for a task, or a new one with what is known filled in. */
export function draftFrom(briefing: Briefing, policy: DraftPolicy): Draft {
  const kept = draftSchema.safeParse(briefing.draft);
  if (!kept.success) return freshDraft(briefing, policy);
  if (briefing.completes === null) return withSeen(askedAnew(kept.data), null); // what leaves now is read anew
  // What an emergency recorded is where its completion starts; what was read then is told, and hers to correct.
  const recorded = asRecorded(kept.data);
  const recipients = recorded.recipients.map((recipient) => ({
    ...recipient,
    known: { ...recipient.known, ...told(recipient) },
  }));
  return withSeen({ ...recorded, recipients, emergency: null, motivation: '' }, null);
}

/** Consent was asked since: what she answered of it before is asked again, so that the register can say it. */
function askedAnew(draft: Draft): Draft {
  const recipients = draft.recipients.map((recipient, row) => {
    if (!draft.asksConsent.includes(row)) return recipient;
    const answers = Object.fromEntries(
      Object.entries(recipient.answers).filter(
        ([key]) => !key.startsWith('consent.') && key !== 'grounds.confidentiality',
      ),
    );
    return { ...recipient, answers, consentFor: null };
  });
  return { ...draft, recipients, asksConsent: [] };
}

function told({ seen }: DraftRecipient): Answers {
  return seen === null ? {} : { 'data.categories': [...seen.categories] };
}

function freshDraft({ action, context, discloser, today, channel }: Briefing, policy: DraftPolicy): Draft {
  const way = knownWay(channel ?? null); // of a call or a letter: chosen before the prompt opened
  const age = context.client.birthDate === null ? null : ageOn(context.client.birthDate, today);
  return {
    version: DRAFT_VERSION,
    spoken: action === null || action.sink === 'spoken',
    discloser: {
      name: discloser.name ?? context.user.name ?? policy.discloser.name ?? '',
      function: discloser.function ?? context.user.function ?? policy.discloser.function,
      organisation: discloser.organisation ?? policy.organisation,
    },
    client: { ...context.client, age },
    recipients: [
      {
        ...firstRecipient(action),
        ...way?.recipient,
        known: { ...fromAction(action), ...way?.facts, ...ofDiscloser(discloser, policy), ...ofAge(age) },
      },
    ],
    emergency: null,
    motivation: '',
    withholdReason: '',
    hiddenUntil: null,
    tookPlace: null,
    task: null,
    asksConsent: [],
  };
}

function ofDiscloser(discloser: Briefing['discloser'], policy: DraftPolicy): Answers {
  const kind = discloser.kind ?? policy.discloser.kind;
  const confidentiality = discloser.confidentiality ?? policy.discloser.confidentiality;
  return {
    ...(kind === null ? {} : { 'discloser.kind': kind }),
    ...(confidentiality === null ? {} : { 'discloser.confidentiality': confidentiality }),
  };
}

function ofAge(age: number | null): Answers {
  return age === null ? {} : { 'client.age': age };
}

/** Whole years between two ISO dates; null for a birth date that lies ahead. */
export function ageOn(birthDate: string, today: string): number | null {
  const [born, now] = [birthDate.split('-').map(Number), today.split('-').map(Number)];
  const [by = 0, bm = 0, bd = 0] = born;
  const [y = 0, m = 0, d = 0] = now;
  const age = y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
  return age < 0 ? null : age;
}

type Channel = NonNullable<DraftRecipient['channel']>;

/** What the way out itself says of the channel. How safe it is it does not say. */
const CHANNEL_OF: { readonly [kind in HeldAction['destination']['kind']]?: Channel } = {
  'epd-server': 'epd',
  file: 'file',
  printer: 'print',
  clipboard: 'clipboard',
  'mail-program': 'mail',
};

function firstRecipient(action: HeldAction | null): DraftRecipient {
  const channel = action === null || action.sink === 'spoken' ? null : (CHANNEL_OF[action.destination.kind] ?? null);
  return { ...emptyRecipient(), channel };
}

function fromAction(action: HeldAction | null): Answers {
  if (action === null || action.sink === 'spoken') return {};
  return { 'data.form': action.destination.kind === 'printer' ? 'written' : 'electronic' };
}
