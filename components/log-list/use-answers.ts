import { useEffect, useRef, useState } from 'react';

/** As much as is kept of lines that were seen. */
const REMEMBERED = 2_000;

/** The lines that are on screen, as they come; with another revision the same id may have another line. */
export function useSeenLines<Line>(
  source: { lines(ids: readonly number[]): Promise<readonly Line[]> },
  idOf: (line: Line) => number,
  ids: readonly number[],
  revision: number,
): (id: number) => Line | undefined {
  const kept = useRef(new Map<number, Line>());
  const [, setCount] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: by what the ids are, not by the array they stand in
  useEffect(
    () =>
      whileCurrent(source.lines(ids), (lines) => {
        if (kept.current.size > REMEMBERED) kept.current.clear();
        for (const line of lines) kept.current.set(idOf(line), line);
        setCount((count) => count + 1);
      }),
    [source, ids.join(), revision],
  );
  return (id) => kept.current.get(id);
}

/** For an effect: an answer that comes after another question is not heard. */
export function whileCurrent<T>(asked: Promise<T>, hear: (answer: T) => void): () => void {
  let current = true;
  asked.then(
    (answer) => current && hear(answer),
    (error: unknown) =>
      console.error('Deelwijzer: the log was not read', error instanceof Error ? error.name : 'error'),
  );
  return () => {
    current = false;
  };
}
