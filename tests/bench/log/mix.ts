import type { Disclosure, DisclosureEvent, Entry } from '../../../lib/disclosure/entry.ts';

/** Entries to make many from: `randomLog`, made where Node is. */
export interface Pool {
  readonly disclosures: readonly Disclosure[];
  readonly events: readonly DisclosureEvent[];
  readonly others: readonly Entry[];
}

export const poolOf = (log: readonly Entry[]): Pool => ({
  disclosures: log.filter((entry) => entry.kind === 'disclosure'),
  events: log.filter((entry) => entry.kind === 'event'),
  others: log.filter((entry) => entry.kind === 'guard-change' || entry.kind === 'passed-by'),
});

const FIRST = Date.parse('2021-01-04T08:00:00Z');
const BETWEEN_MS = 90_000;
const CLIENTS = 3_000;
const NAMES = ['de Vries', 'El Amrani', 'Okafor', 'van den Oudenrijn', 'Đorđević', 'Willems', 'Bakker', 'Yılmaz'];

/**
 * What a practice of years writes: of every four entries one is a disclosure, and what followed it are the others: what
 * left, how it ended, the note that was filed, now and then something else that happened, to it or to one of the last
 * few hundred; one in a hundred is about no disclosure. Three thousand clients.
 */
export function* mixed(count: number, { disclosures, events, others }: Pool): Generator<Entry> {
  const typed = (type: DisclosureEvent['type']) => events.filter((event) => event.type === type);
  const [left, ended, noted] = [typed('left'), typed('outcome'), typed('note-filed')];
  const done = ended.filter((event) => event.type === 'outcome' && event.outcome === 'done');
  let number = 0;
  for (let index = 0; index < count; index += 1) {
    const chance = scattered(index);
    const at = new Date(FIRST + index * BETWEEN_MS).toISOString();
    const base = { id: idOf(index), at };
    const slot = index % 4;
    if (slot === 0) {
      number += 1;
      yield { ...pick(disclosures, chance), ...base, number, client: clientOf(chance % CLIENTS), follows: null };
    } else if (slot === 3 && chance % 25 === 0 && others.length > 0) yield { ...pick(others, chance >> 5), ...base };
    else {
      const of = slot === 1 ? left : slot === 2 ? (chance % 20 === 0 ? ended : done) : chance % 10 < 6 ? noted : events;
      const about = of === events ? Math.max(1, number - (chance % 400)) : number;
      yield { ...pick(of, chance >> 5), ...base, about };
    }
  }
}

const pick = <T>(values: readonly T[], chance: number): T => values[chance % values.length] as T;

function clientOf(one: number): Disclosure['client'] {
  const initials = String.fromCharCode(65 + (one % 26), 46, 65 + ((one >> 3) % 26), 46);
  const name = `${initials} ${pick(NAMES, one)}-${one}`;
  return {
    name,
    birthDate: `19${40 + (one % 60)}-0${1 + (one % 9)}-1${one % 10}`,
    number: String(1_000_000 + one),
    age: 20,
  };
}

const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

/** The same at every run, and without a pattern. */
function scattered(index: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0;
  return (mixed ^ (mixed >>> 13)) >>> 1;
}
