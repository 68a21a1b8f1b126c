import type { Informed } from '../../assessment/facts.ts';
import { lastOf } from '../history.ts';
import type { FormSubject } from './subject.ts';

/**
 * Whether the client knows by now, for papers that go to partners, who might bring it up with her: the least known of
 * the recipients' answers. What must be kept from her counts as unknown to her until the log says that she was told.
 * Null where nothing was recorded.
 */
export function clientKnows({ entry, history }: FormSubject): Informed | null {
  if (lastOf(history.events, 'client-informed') !== undefined) return 'yes';
  if (entry.hiddenFromClient !== null) return 'no';
  const answers = new Set(entry.recipients.map(({ facts }) => facts.clientInformed ?? null));
  return (['no', 'will-be', 'yes'] as const).find((answer) => answers.has(answer)) ?? null;
}
