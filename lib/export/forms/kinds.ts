import { MEETINGS, type RecipientKind } from '../../assessment/facts.ts';
import { type Terms, termsOf } from '../../assessment/terms.ts';
import type { RecipientAccount } from '../../disclosure/entry.ts';
import { asItStands, type History } from '../history.ts';
import { oneLine } from '../note/line.ts';
import { heldBack } from './held-back.ts';

export const FORM_KINDS = ['without-consent', 'consent', 'client-account', 'meeting-report', 'cover'] as const;
export type FormKind = (typeof FORM_KINDS)[number];

/**
 * Which papers an entry calls for, most fitting first. `today` is an ISO date. A suggestion only: she may take any of
 * them for any entry, because none says more than the entry holds and the rest are open lines; who prepares a meeting
 * needs the forms before anything was recorded of it.
 *
 * - without-consent: discussed (or wanted to be) with partners, by word of mouth or in a meeting, on another ground than
 *   consent, or with no consent yet: that is what the form of 2014 bijlage VI is for.
 * - meeting-report: told in a meeting, or there were participants (2014 uitgangspunt 11; 2025 §3.2.1).
 * - cover: released in a form that can carry a page, to a recipient that is known (2025 §3.2.3).
 * - consent: consent is leaned on, or was not asked, partial or withdrawn: then it is a way in. Not after a plain refusal,
 *   and not while she must not read of this: she would read the recipient and the purpose on it (2025 deel IV).
 * - client-account: it is known whom it is about, and she may read of this entry (uitgangspunt 5).
 */
export function formsFor(history: History, today: string): FormKind[] {
  const entry = asItStands(history);
  const rows = entry.recipients.map((row) => ({ row, terms: termsOf(row.facts) }));
  const secret = heldBack(entry, today);
  const known = oneLine(entry.client.name) !== null || oneLine(entry.client.number) !== null;
  const fits: Record<FormKind, boolean> = {
    'without-consent': rows.some(({ row, terms }) => isDiscussion(row, terms) && !hasConsent(terms)),
    'meeting-report': entry.decision === 'released' && rows.some(({ row, terms }) => isMeeting(row, terms)),
    cover: entry.decision === 'released' && rows.some(({ row, terms }) => canCarryPage(row, terms)),
    consent: !secret && rows.some(({ terms }) => consentIsAWay(terms)),
    'client-account': !secret && known,
  };
  return ORDER.filter((kind) => fits[kind]);
}

const ORDER: readonly FormKind[] = ['without-consent', 'meeting-report', 'cover', 'consent', 'client-account'];
const OUTREACH: readonly (RecipientKind | null)[] = [...MEETINGS, 'municipal-outreach-desk', 'outreach-team'];

function isMeeting({ channel, details }: RecipientAccount, { meeting }: Terms): boolean {
  return meeting || channel === 'meeting' || (details.participants ?? []).length > 0;
}

function isDiscussion(row: RecipientAccount, terms: Terms): boolean {
  if (isMeeting(row, terms) || OUTREACH.includes(terms.recipient.kind)) return true;
  return !terms.insideCare && !terms.privatePerson && (row.channel === 'phone' || terms.data.form === 'oral');
}

/** Consent as the ground that is leaned on, and given. */
function hasConsent(terms: Terms): boolean {
  return terms.onConsent && terms.consent.status === 'given';
}

function consentIsAWay({ leaningOnConsent, consent: { status } }: Terms): boolean {
  return leaningOnConsent || status === 'not-asked' || status === 'partial' || status === 'withdrawn';
}

function canCarryPage({ channel, organisation, person }: RecipientAccount, { data, recipient }: Terms): boolean {
  const carries = data.form !== 'oral' && data.form !== 'viewing' && data.form !== 'system-access';
  const bySpeech = channel === 'phone' || channel === 'meeting' || channel === 'screen';
  return (
    carries && !bySpeech && (recipient.kind !== null || oneLine(organisation) !== null || oneLine(person) !== null)
  );
}
