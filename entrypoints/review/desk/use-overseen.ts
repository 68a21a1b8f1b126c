import { useCallback } from 'react';
import type { Overseen } from '../../../lib/desk/overseen.ts';
import type { TabProps } from './tab-props.ts';
import { useAnswer } from './use-answer.ts';

/** What oversight makes of everything on the desk; null until it is known. */
export function useOverseen({ desk, known }: Pick<TabProps, 'desk' | 'known'>): Overseen | null {
  return useAnswer(
    { known },
    useCallback(() => desk.asks('overseen')(), [desk]),
  );
}
