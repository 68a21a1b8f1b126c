import type { PageContext } from '../../disclosure/action.ts';
import type { SiteProfile, TextAt } from '../../sites/profile.ts';
import { originOfFrame } from './profile-for-page.ts';

/** Reads from the page whom it is about and who works in it, where the site profile says that it stands. */
export function readContext(profile: SiteProfile | null): PageContext {
  return {
    epd: {
      name: profile?.name ?? location.host,
      origin: originOfFrame(),
      profile: profile?.id ?? null,
    },
    client: {
      name: read(profile?.client.name),
      birthDate: isoDate(read(profile?.client.birthDate)),
      number: read(profile?.client.number),
    },
    user: { name: read(profile?.user.name), function: read(profile?.user.function) },
    takesNote: profile?.note !== undefined,
  };
}

function read(at: TextAt | undefined): string | null {
  if (!at) return null;
  try {
    const element = document.querySelector(at.selector);
    if (!element) return null;
    const raw = at.attribute ? element.getAttribute(at.attribute) : contentOf(element);
    const text = (raw ?? '').replace(/\s+/g, ' ').trim();
    const found = at.pattern ? picked(new RegExp(at.pattern, 'iu').exec(text), at.as) : text;
    return found.replace(/\s+/g, ' ').trim().slice(0, 300) || null;
  } catch {
    return null; // a selector that this browser does not know: the clinician fills the part in herself
  }
}

function picked(match: RegExpExecArray | null, as: string | undefined): string {
  if (!match) return '';
  if (as === undefined) return match.slice(0, 2).at(-1) ?? '';
  return as.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}

const contentOf = (element: Element): string | null =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.value : element.textContent;

const MONTHS = ['jan', 'feb', 'm(?:aa?r|rt)', 'apr', 'mei|may', 'jun', 'jul', 'aug', 'sep', 'o[ck]t', 'nov', 'dec'];

/** Dutch, ISO and month-name dates to ISO; null where it is none (a two-digit year is a guess, and none is made). */
export function isoDate(text: string | null): string | null {
  if (!text) return null;
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return date(iso[1]!, iso[2]!, iso[3]!);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return date(compact[1]!, compact[2]!, compact[3]!);
  const dutch = /(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})/.exec(text);
  if (dutch) return date(dutch[3]!, dutch[2]!, dutch[1]!);
  const dayFirst = /(\d{1,2})\s+(\p{L}{3,})\.?\s+(\d{4})/u.exec(text);
  if (dayFirst) return date(dayFirst[3]!, monthOf(dayFirst[2]!), dayFirst[1]!);
  const monthFirst = /(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  return monthFirst ? date(monthFirst[3]!, monthOf(monthFirst[1]!), monthFirst[2]!) : null;
}

/** "0" where it is none: no date has that month. */
const monthOf = (word: string): string =>
  String(MONTHS.findIndex((name) => new RegExp(`^(?:${name})`, 'i').test(word)) + 1);

function date(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(iso) ? null : iso;
}
