import { useEffect, useState } from 'react';
import type { Overseen } from '../../../lib/desk/overseen.ts';
import type { TabProps } from './tab-props.ts';

/** What oversight makes of everything on the desk; null until it is known. */
export function useOverseen({ desk, known }: Pick<TabProps, 'desk' | 'known'>): Overseen | null {
  const [overseen, setOverseen] = useState<Overseen | null>(null);
  const { generation, complete } = known;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another generation has another answer
  useEffect(() => {
    let current = true;
    void desk
      .asks('overseen')()
      .then(
        (found) => current && setOverseen(found),
        (error: unknown) => console.error('Deelwijzer: not weighed', error instanceof Error ? error.name : 'error'),
      );
    return () => {
      current = false;
    };
  }, [desk, generation, complete]);
  return overseen;
}
