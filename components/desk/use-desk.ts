import { useEffect, useState } from 'react';
import type { DeskWanted } from '../../lib/desk/facets.ts';
import type { DeskFound, DeskFoundOne, DeskSource } from '../../lib/desk/source.ts';
import { whileCurrent } from '../log-list/use-answers.ts';

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

/** What is open; null where nothing is, or it is not there yet. */
export function useDeskOpened(source: DeskSource, ref: number | null): DeskFoundOne | null {
  const [found, setFound] = useState<{ readonly ref: number; readonly one: DeskFoundOne | null } | null>(null);
  useEffect(
    () => (ref === null ? undefined : whileCurrent(source.history(ref), (one) => setFound({ ref, one }))),
    [source, ref],
  );
  return found !== null && found.ref === ref ? found.one : null;
}
