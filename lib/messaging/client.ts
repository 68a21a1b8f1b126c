import browser from 'webextension-polyfill';
import { type Answer, type Ask, type MessageType, protocol } from './protocol.ts';

/**
 * Asks the background, from an extension page. The answer is parsed before anyone uses it.
 * @throws where the background cannot be reached or answers what the protocol does not know.
 */
export async function call<T extends MessageType>(type: T, ask: Ask<T>): Promise<Answer<T>> {
  const answer = await reach({ type, ask });
  return protocol[type].answer.parse(answer) as Answer<T>;
}

/** A stopped worker is woken by the message itself; now and then the first one finds nobody. */
async function reach(message: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return browser.runtime.sendMessage(message);
  }
}
