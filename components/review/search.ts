import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { asItStands, type History, outcomeOf } from '../../lib/export/history.ts';
import { openPoints } from '../../lib/export/open-points.ts';
import { sentenceInOne } from '../../lib/export/sentence.ts';
import type { Language } from '../../lib/language/shapes.ts';

export const FILTERS = ['all', 'released', 'withheld', 'open'] as const;
export type Filter = (typeof FILTERS)[number];

export interface Wanted {
  readonly query: string;
  readonly filter: Filter;
}

/** The histories that are asked for, in the order in which they came. Every word of the query must be found. */
export function wanted(
  histories: readonly History[],
  { query, filter }: Wanted,
  language: Language,
  now: Date,
): readonly History[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0 && filter === 'all') return histories;
  return histories.filter((history) => {
    if (!passes(history, filter, now)) return false;
    const text = words.length === 0 ? '' : searchText(history, language);
    return words.every((word) => text.includes(word));
  });
}

function passes(history: History, filter: Filter, now: Date): boolean {
  if (filter === 'all') return true;
  if (filter === 'open') return openPoints(history, now).length > 0;
  return (outcomeOf(history, now) === 'withheld') === (filter === 'withheld');
}

const kept = new WeakMap<History, { language: Language; text: string }>();

/** All that a history can be found by: what its sentence says, and who, what and which number it is about. */
export function searchText(history: History, language: Language): string {
  const known = kept.get(history);
  if (known?.language === language) return known.text;
  const entry = asItStands(history);
  const text = plain(
    [
      entry.number,
      inWords(sentenceInOne(entry, language)),
      entry.client.name,
      entry.client.number,
      entry.client.birthDate,
      entry.discloser.name,
      entry.discloser.organisation,
      entry.at.slice(0, 10),
      ...entry.recipients.flatMap(({ organisation, person, address, facts }) => [
        organisation,
        person,
        address,
        facts.purpose?.description,
      ]),
    ]
      .filter(Boolean)
      .join(' '),
  );
  kept.set(history, { language, text });
  return text;
}

/** Lower case and without accents, so that `gemeente` finds `Gemeenté`. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
