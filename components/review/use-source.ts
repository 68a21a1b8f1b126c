import { useEffect, useState } from 'react';
import type { History } from '../../lib/export/history.ts';
import type { OpenLines } from '../../lib/review/open-lines.ts';
import type { Found, Source } from '../../lib/review/source.ts';
import type { Filter } from '../../lib/review/wanted.ts';
import { whileCurrent } from '../log-list/use-answers.ts';

export interface Shown {
  /** Newest first. */
  readonly numbers: Uint32Array;
  readonly query: string;
  readonly filter: Filter;
}

/** What is asked for; null until the first answer. Until the next one the last one stands, and says what it answers. */
export function useFound(
  source: Source,
  { query, filter, now, revision }: { query: string; filter: Filter; now: Date; revision: number },
): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another revision the same question has another answer
  useEffect(
    () =>
      whileCurrent(source.find({ query, filter }, now), (numbers) => numbers && setShown({ numbers, query, filter })),
    [source, query, filter, now, revision],
  );
  return shown;
}

/** What is still to be done, as far as the log has been read. */
export function useOpenLines(source: Source, now: Date, most: number, revision: number): OpenLines | null {
  const [lines, setLines] = useState<OpenLines | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another revision more may be open
  useEffect(() => whileCurrent(source.open(now, most), setLines), [source, most, revision]);
  return lines;
}

/** These disclosures whole, in the order asked, as they come. */
export function useHistories(source: Source, numbers: readonly number[], revision: number): readonly History[] {
  const [histories, setHistories] = useState<readonly History[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what the numbers are, not by the array they stand in
  useEffect(
    () =>
      whileCurrent(Promise.all(numbers.map((number) => source.history(number))), (found) =>
        setHistories(found.flatMap((one) => (one?.state === 'readable' ? [one.history] : []))),
      ),
    [source, numbers.join(), revision],
  );
  return histories;
}

/** What is open; null where nothing is, or it is not there yet. */
export function useOpened(source: Source, number: number | null, revision: number): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another revision more may have happened to it
  useEffect(
    () => (number === null ? undefined : whileCurrent(source.history(number), setFound)),
    [source, number, revision],
  );
  return found !== null && numberOf(found) === number ? found : null;
}

const numberOf = (found: Found): number =>
  found.state === 'readable' ? found.history.disclosure.number : found.number;
