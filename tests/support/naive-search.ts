import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { asItStands, type History, outcomeOf } from '../../lib/export/history.ts';
import { openPoints } from '../../lib/export/open-points.ts';
import { sentenceInOne } from '../../lib/export/sentence.ts';
import type { Language } from '../../lib/language/shapes.ts';
import type { Wanted } from '../../lib/review/wanted.ts';

/** What is asked for, by walking through everything: for tests, beside which the fast way has to stand. */
export function naivelyWanted(
  histories: readonly History[],
  { query, filter }: Wanted,
  language: Language,
  now: Date,
): readonly History[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return histories.filter((history) => {
    if (filter === 'open' && openPoints(history, now).length === 0) return false;
    if (filter === 'released' && outcomeOf(history, now) === 'withheld') return false;
    if (filter === 'withheld' && outcomeOf(history, now) !== 'withheld') return false;
    const text = words.length === 0 ? '' : textOf(history, language);
    return words.every((word) => text.includes(word));
  });
}

function textOf(history: History, language: Language): string {
  const entry = asItStands(history);
  const told = entry.recipients.flatMap(({ organisation, person, address, facts }) => [
    organisation,
    person,
    address,
    facts.purpose?.description,
  ]);
  const { client, discloser } = entry;
  const all = [
    entry.number,
    inWords(sentenceInOne(entry, language)),
    ...[client.name, client.number, client.birthDate, discloser.name, discloser.organisation],
    entry.at.slice(0, 10),
    ...told,
  ];
  return plain(all.filter(Boolean).join(' '));
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
