import { sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import type { Work } from './context.ts';

/** Whether the open part has no answer at all for the recipient being filled in, so that its list belongs to a blank. */
export function activeIsBlank({ draft, index, active, texts }: Work): boolean {
  const segments = sentenceFor(subjectOf(draft), 'about', texts.screen.sentence, index);
  return segments.some(({ part, blank }) => part === active && blank);
}
