import type { Disclosure, RecipientAccount } from '../../disclosure/entry.ts';

/**
 * The entry with another word wherever its texts name the client: her name or a part of it, number or birth date
 * (2014 uitgangspunt 11). For papers that go to others. It finds what the entry calls her and nothing else: a nickname
 * or an address that she is known by stays, so who hands the paper out reads it first.
 */
export function codedEntry(entry: Disclosure, code: string): Disclosure {
  const hide = hider(entry.client, code);
  return {
    ...entry,
    client: { name: code, birthDate: null, number: null, age: null },
    recipients: entry.recipients.map((row) => codedRow(row, hide, entry.client)),
    againstAdvice: entry.againstAdvice && hide(entry.againstAdvice),
  };
}

type Hide = (text: string) => string;

function codedRow(row: RecipientAccount, hide: Hide, client: Disclosure['client']): RecipientAccount {
  const { facts, details } = row;
  const hidden = <T extends string | null | undefined>(text: T) => (text ? hide(text) : text);
  return {
    ...row,
    // A client or relative who took part would give the name away.
    person: row.person !== null && hide(row.person) !== row.person ? null : row.person,
    address: null,
    facts: {
      ...facts,
      purpose: facts.purpose && { ...facts.purpose, description: hidden(facts.purpose.description) },
      data: facts.data && { ...facts.data, necessityMotivation: hidden(facts.data.necessityMotivation) },
      notInformedReason: hidden(facts.notInformedReason),
    },
    details: {
      ...details,
      ...(details.consent && {
        consent: {
          ...details.consent,
          byName: null,
          covers: hidden(details.consent.covers) ?? null,
          whyNotAsked: hidden(details.consent.whyNotAsked) ?? null,
        },
      }),
      ...(details.criteria && {
        criteria: Object.fromEntries(Object.entries(details.criteria).map(([name, text]) => [name, hide(text)])),
      }),
      lessIntrusiveMeansConsidered: hidden(details.lessIntrusiveMeansConsidered),
      exceptionLeansOn: hidden(details.exceptionLeansOn),
      spokenContent: hidden(details.spokenContent),
      ...(details.leftOut && { leftOut: details.leftOut.map(hide) }),
      ...(details.withoutConsent && {
        withoutConsent: {
          ...details.withoutConsent,
          untilSituation: hidden(details.withoutConsent.untilSituation),
        },
      }),
      ...(details.participants && {
        participants: details.participants.map((one) => ({
          ...one,
          name: namesHer(one.name, client) ? '' : one.name,
          organisation: hidden(one.organisation),
          basis: hidden(one.basis),
        })),
      }),
    },
  };
}

function namesHer(text: string, client: Disclosure['client']): boolean {
  return hider(client, '')(text) !== text;
}

function hider({ name, number, birthDate }: Disclosure['client'], code: string): Hide {
  const words = [...namesIn(name), ...(number?.trim() ? [escaped(number.trim())] : []), ...datesOf(birthDate)];
  if (words.length === 0) return (text) => text;
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => text.normalize('NFC').replace(found, code);
}

/** Before the name itself: how she is addressed, initials, and what stands between first and last name. */
const BEFORE =
  '(?:(?:de heer|dhr\\.?|mevrouw|mevr\\.?|mw\\.?|meneer|mr\\.?|mrs\\.?|ms\\.?)\\s+)?(?:(?:\\p{L}\\.\\s?){1,6}\\s*)?';
const BETWEEN = "(?:(?:van|de|der|den|het|ter|ten|te|op|in|la|le|du|von|el|al|ben|bin|'t|’t|d')[\\s-]+){0,4}";
const SMALL = /^(van|de|der|den|het|ter|ten|te|op|in|la|le|du|von|el|al|ben|bin)$/iu;

/** Whole name first, then every part of it that is a name of its own. */
function namesIn(name: string | null): string[] {
  const whole = name?.normalize('NFC').replace(/\s+/g, ' ').trim() ?? '';
  if (whole === '') return [];
  const parts = whole
    .split(/[\s,()-]+/u)
    .filter((part) => /\p{L}{2,}/u.test(part) && !part.endsWith('.') && !SMALL.test(part));
  return [escaped(whole), ...[...new Set(parts)].map((part) => `${BEFORE}${BETWEEN}${escaped(part)}`)];
}

function datesOf(iso: string | null): string[] {
  const [year, month, day] = iso?.split('-') ?? [];
  if (!year || !month || !day) return [];
  const loose = (digits: string) => `0?${Number(digits)}`;
  const named = ['nl-NL', 'en-GB'].map((locale) =>
    escaped(
      new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`)),
    ),
  );
  return [`${year}-${month}-${day}`, `${loose(day)}[-/. ]${loose(month)}[-/. ](?:${year}|${year.slice(2)})`, ...named];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+');
