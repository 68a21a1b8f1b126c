import { leftAlready, type Payload, payloadSchema } from '../disclosure/action.ts';
import { isReducible } from '../disclosure/reducible.ts';
import { type ContentsMessage, contentsSchema, type Instead } from '../messaging/contents.ts';
import type { Held } from './held-contents.ts';
import { toFrame } from './prompt-places.ts';

/** The raw contents of what is held, from the frame that holds it; null where it does not hold it any more. Kept nowhere. */
export async function contentsIn(actionId: string, { tabId, frameId }: Held): Promise<ContentsMessage | null> {
  const answer = await toFrame(tabId, frameId, { type: 'gate/contents', actionId });
  return answer === null ? null : contentsSchema.parse(answer);
}

/** Whether less of it can go on; the frame has the last word, which knows what kind of thing it is. */
export const mayBeReduced = ({ action, decided }: Held): boolean =>
  action !== null && decided === null && !leftAlready(action) && isReducible(action.sink);

/**
 * Has the frame build what is to go instead, and keep it until it is told to go on.
 * @returns what that is, as it will be recorded; or why it cannot be.
 */
export async function reduceIn(
  actionId: string,
  held: Held,
  instead: Instead,
): Promise<Payload | 'action-gone' | 'not-reducible'> {
  if (!mayBeReduced(held)) return 'not-reducible';
  const answer = await toFrame(held.tabId, held.frameId, { type: 'gate/instead', actionId, instead });
  if (answer === null || answer === 'gone') return 'action-gone';
  const payload = payloadSchema.safeParse(answer);
  return payload.success ? payload.data : 'not-reducible';
}
