import { createContext, useContext } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { Answers } from '../../lib/preparation/answers.ts';

/** What every question of a preparation needs. */
export interface Thinking {
  readonly answers: Answers;
  readonly texts: PageTexts;
  /** ISO date. */
  readonly today: string;
  readonly set: (change: Partial<Answers>) => void;
}

const ThinkingContext = createContext<Thinking | null>(null);
export const ThinkingProvider = ThinkingContext.Provider;

export function useThinking(): Thinking {
  const thinking = useContext(ThinkingContext);
  if (thinking === null) throw new Error('outside a preparation');
  return thinking;
}
