import { createContext, useContext } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';

const TextsContext = createContext<PageTexts | null>(null);
export const TextsProvider = TextsContext.Provider;

export function useTexts(): PageTexts {
  const texts = useContext(TextsContext);
  if (texts === null) throw new Error('a part of the log page stands outside its TextsProvider');
  return texts;
}
