import { useEffect, useState } from 'react';
import type { TabProps } from './tab-props.ts';

/**
 * What the desk answers, asked again when everything is read anew; the last answer stands until the next one.
 * @param ask the same function as long as the question is the same. @returns null until the first answer.
 */
export function useAnswer<T>({ known }: Pick<TabProps, 'known'>, ask: () => Promise<T | null>): T | null {
  const [answer, setAnswer] = useState<T | null>(null);
  const { generation, complete } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation has another answer
  useEffect(() => {
    let current = true;
    ask().then(
      (found) => current && found !== null && setAnswer(found),
      (error: unknown) => console.error('Deelwijzer: not weighed', error instanceof Error ? error.name : 'error'),
    );
    return () => {
      current = false;
    };
  }, [ask, generation, complete]);
  return answer;
}
