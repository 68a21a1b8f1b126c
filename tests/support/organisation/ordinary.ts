import { BY_LAW, IN_CONFLICT, INVOLVED, WITH_CONSENT } from '../../../lib/assessment/example-facts.ts';
import type { Facts } from '../../../lib/assessment/facts.ts';
import { PARTNERS, type Partner } from './people.ts';
import { DAY, type Desk, disclosureOf, HOUR, isoDay, MINUTE, type Story, settled, type Told } from './story.ts';

/** First and last day of what is written; all of it lies in the past. */
export const [FROM, UNTIL] = [Date.parse('2025-02-03T00:00:00Z'), Date.parse('2026-10-30T00:00:00Z')];

/** A moment within office hours, in Amsterdam as in UTC. */
export function workingMoment(day: number, { random }: Desk): number {
  const weekday = new Date(day).getUTCDay();
  const monday = weekday === 0 ? day + DAY : weekday === 6 ? day + 2 * DAY : day;
  return monday + 9 * HOUR + random.below(6 * 60) * MINUTE + random.below(60_000);
}

/** With whom she shares on consent, and how often. */
export const WITH_CONSENT_TO: readonly Partner[] = [
  PARTNERS.wmo,
  PARTNERS.wmo,
  PARTNERS.wmo,
  PARTNERS.debt,
  PARTNERS.landlord,
  PARTNERS.desk,
  PARTNERS.outreach,
  PARTNERS.family,
];

/**
 * What an ordinary day writes: in order, settled, with its note.
 * @param room how many entries it may be at most, 1 or more.
 * @param preferred a partner that she shares with in so many of a hundred cases.
 */
export function ordinaryStory(
  desk: Desk,
  day: number,
  room: number,
  preferred?: { to: Partner; share: number },
): Story {
  const { random } = desk;
  const at = workingMoment(day, desk);
  const written = (told: Omit<Told, 'at'>): Story => {
    const disclosure = disclosureOf(desk, { at, ...told });
    return { at, disclosure, after: settled(random, disclosure.action.sink === 'spoken').slice(0, room - 1) };
  };
  if (room < 3) return withheld(desk, at);
  if (preferred && random.below(100) < preferred.share) return written({ partner: preferred.to });
  const share = random.below(100);
  if (share < 8) return withheld(desk, at);
  if (share < 11) return otherLine(desk, at);
  if (share < 34) return written({ facts: INVOLVED, partner: random.of([PARTNERS.gp, PARTNERS.home]) });
  if (share < 39) return written({ facts: BY_LAW, partner: PARTNERS.probation });
  if (share < 44 && room >= 4) return inConflict(desk, at);
  return written({ facts: variedConsent(desk), partner: random.of(WITH_CONSENT_TO) });
}

function variedConsent({ random }: Desk): Facts {
  const scope = random.of(['in-care-fact', 'answers-to-questions', 'answers-to-questions', 'factual-summary']);
  return { ...WITH_CONSENT, purpose: null, data: { ...WITH_CONSENT.data, scope } };
}

function withheld(desk: Desk, at: number): Story {
  const disclosure = disclosureOf(desk, {
    at,
    partner: PARTNERS.landlord,
    disclosure: { decision: 'withheld', withholding: { reason: 'eerst overleggen', task: null } },
  });
  return { at, disclosure, after: [] };
}

/** Without consent, looked back on when it was due. */
function inConflict(desk: Desk, at: number): Story {
  const due = at + 60 * DAY;
  const disclosure = disclosureOf(desk, {
    at,
    partner: PARTNERS.safeHome,
    facts: { ...IN_CONFLICT, reEvaluateOn: isoDay(due) },
  });
  const happening = {
    type: 're-evaluated',
    on: isoDay(due),
    stillNeeded: false,
    next: null,
    why: 'is rustig',
  } as const;
  return { at, disclosure, after: [...settled(desk.random, false), { afterMs: 60 * DAY, happening }] };
}

/** A button that need not be asked about, or a download that was no disclosure. */
function otherLine({ random, clinician }: Desk, at: number): Story {
  const base = { schema: 1, id: random.uuid(), at: new Date(at).toISOString() } as const;
  const origin = 'https://epd.delinde.example';
  const other = random.chance(0.5)
    ? ({
        ...base,
        kind: 'guard-change',
        by: clinician.name,
        type: 'prompt-dismissed',
        rule: random.uuid(),
        epd: origin,
        says: 'never-shares',
        control: random.of(['Overzicht verzenden', 'Rooster downloaden', 'Delen met team', 'Etiket afdrukken']),
        matcher: { label: 'x', hold: 'click' },
      } as const)
    : ({
        ...base,
        kind: 'passed-by',
        outcome: 'no-disclosure',
        sink: 'download',
        origin,
        to: null,
        fileName: 'rooster.pdf',
        seenAt: base.at,
        times: 1,
        reason: 'geen cliënt',
        about: null,
      } as const);
  return { at, disclosure: null, after: [], other };
}
