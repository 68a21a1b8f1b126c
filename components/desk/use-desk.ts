import { useEffect, useRef, useState } from 'react';
import type { DeskWanted } from '../../lib/desk/facets.ts';
import type { DeskFound, DeskFoundOne, DeskLine, DeskSource } from '../../lib/desk/source.ts';

/** As much as is kept of lines that were seen. */
const REMEMBERED = 2_000;

/** What is asked for; null until the first answer. Until the next one the last one stands, and says what it answers. */
export function useDeskFound(
  source: DeskSource,
  wanted: DeskWanted,
  now: Date,
  revision: number,
): (DeskFound & { readonly wanted: DeskWanted }) | null {
  const [shown, setShown] = useState<(DeskFound & { readonly wanted: DeskWanted }) | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with another revision the same question has another answer
  useEffect(
    () => whileCurrent(source.find(wanted, now), (found) => found && setShown({ ...found, wanted })),
    [source, wanted, now, revision],
  );
  return shown;
}

/** The lines that are on screen, as they come. */
export function useDeskLines(source: DeskSource, refs: readonly number[], revision: number) {
  const kept = useRef(new Map<number, DeskLine>());
  const [, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what the refs are, not by the array they stand in
  useEffect(
    () =>
      whileCurrent(source.lines(refs), (lines) => {
        if (kept.current.size > REMEMBERED) kept.current.clear();
        for (const line of lines) kept.current.set(line.ref, line);
        setCount((count) => count + 1);
      }),
    [source, refs.join(), revision],
  );
  return (ref: number) => kept.current.get(ref);
}

/** What is open; null where nothing is, or it is not there yet. */
export function useDeskOpened(source: DeskSource, ref: number | null): DeskFoundOne | null {
  const [found, setFound] = useState<{ readonly ref: number; readonly one: DeskFoundOne | null } | null>(null);
  useEffect(
    () => (ref === null ? undefined : whileCurrent(source.history(ref), (one) => setFound({ ref, one }))),
    [source, ref],
  );
  return found !== null && found.ref === ref ? found.one : null;
}

/** For an effect: an answer that comes after another question is not heard. */
function whileCurrent<T>(asked: Promise<T>, hear: (answer: T) => void): () => void {
  let current = true;
  asked.then(
    (answer) => current && hear(answer),
    (error: unknown) =>
      console.error('Deelwijzer: the desk was not read', error instanceof Error ? error.name : 'error'),
  );
  return () => {
    current = false;
  };
}
