import { coversAll } from '../../consents/covers.ts';
import type { Briefing, EarlierConsent } from '../briefing.ts';
import { competence, consentAnswers, coverAnswers, coversNow } from './consent.ts';
import type { Draft, DraftRecipient } from './draft.ts';
import { factsOf } from './facts.ts';
import { FACT_KEYS } from './keys.ts';

/**
 * The draft with what the register knows of consent filled in: for each recipient the consent that stands for this
 * partner and this purpose, whether it covers the data or not (then that is asked). It is known, not answered: her own
 * answers go before it, and it goes with the partner, the purpose or the consent that it was known by.
 */
export function withRegister(draft: Draft, { earlierConsents }: Pick<Briefing, 'earlierConsents'>): Draft {
  const register = earlierConsents.filter((one) => one.register !== undefined);
  const recipients = draft.recipients.map((recipient) => filledIn(recipient, register));
  return recipients.some((recipient, at) => recipient !== draft.recipients[at]) ? { ...draft, recipients } : draft;
}

function filledIn(recipient: DraftRecipient, register: readonly EarlierConsent[]): DraftRecipient {
  if (recipient.register === null && register.length === 0) return recipient;
  const bare = { ...recipient, known: withoutConsent(recipient) };
  const facts = factsOf(bare);
  const fitting = register
    .map((consent) => ({ consent, covers: coversNow(consent, facts, recipient.organisation, recipient.person) }))
    .filter(({ covers }) => covers.recipient && covers.purpose && facts.discloser?.confidentiality !== 'none');
  const best = fitting.find(({ covers }) => coversAll(covers)) ?? fitting[0];
  const next = best === undefined ? emptied(bare) : withIt(bare, best.consent, coverAnswers(best.covers));
  return JSON.stringify(next) === JSON.stringify(recipient) ? recipient : next;
}

function withIt(recipient: DraftRecipient, consent: EarlierConsent, covers: DraftRecipient['known']): DraftRecipient {
  const { register = null } = consent;
  const { details } = recipient.register === register ? recipient : emptied(recipient);
  return {
    ...recipient,
    register,
    known: inOrder({
      ...recipient.known,
      ...consentAnswers(consent),
      ...covers,
      ...competence(consent.recipient.facts),
    }),
    details: details.consent === undefined ? { ...details, consent: consent.details.consent } : details,
  };
}

function emptied(recipient: DraftRecipient): DraftRecipient {
  const { consent, ...details } = recipient.details;
  const mine = recipient.register !== null && consent?.register === recipient.register;
  return { ...recipient, register: null, details: mine ? details : recipient.details };
}

const FILLED = /^(grounds\.confidentiality|client\.competent|consent\..*)$/;

/** Nothing else makes these known. */
function withoutConsent({ register, known }: DraftRecipient): DraftRecipient['known'] {
  if (register === null) return known;
  return Object.fromEntries(Object.entries(known).filter(([key]) => !FILLED.test(key)));
}

/** The same answers are the same draft, in whatever order they came. */
const inOrder = (known: DraftRecipient['known']): DraftRecipient['known'] =>
  Object.fromEntries(FACT_KEYS.flatMap((key) => (key in known ? [[key, known[key]]] : [])));

/** What the background says of rows whose consent ended while the prompt stood open. */
export interface EndedRow {
  readonly row: number;
  readonly how: 'refused' | 'withdrawn' | 'expired';
}

/** The draft after it was told: what rested on such a consent says so, and the question is open again. */
export function withEnded(draft: Draft, ended: readonly EndedRow[]): Draft {
  const recipients = draft.recipients.map((recipient, at) => {
    const how = ended.find(({ row }) => row === at)?.how;
    if (how === undefined) return recipient;
    const { consent: _, ...details } = recipient.details;
    const known = withoutConsent(recipient);
    const status = how === 'expired' ? null : how;
    return {
      ...recipient,
      register: null,
      known,
      details,
      consentFor: null,
      answers: { ...recipient.answers, 'grounds.confidentiality': 'consent', 'consent.status': status },
    };
  });
  return { ...draft, recipients };
}
