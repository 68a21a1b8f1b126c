import type { Destination } from '../../disclosure/action.ts';
import { extension, isAlive } from './extension.ts';

/** As long as the background takes it; a page's words and addresses can be of any length. */
export function atMost<T extends { destination: Destination; label?: string | null }>(told: T): T {
  const { destination, label } = told;
  return {
    ...told,
    ...(label ? { label: label.slice(0, 300) } : {}),
    destination: { ...destination, url: destination.url?.slice(0, 4000) ?? null },
  };
}

/** Asks the background. @returns its answer; null where it does not answer: the caller treats that as "not taken in". */
export async function ask(type: string, body: unknown): Promise<unknown> {
  if (!isAlive()) return null;
  try {
    const answer = (await extension.runtime.sendMessage({ type, ask: body })) as {
      ok?: boolean;
      text?: unknown;
    } | null;
    return answer?.text ?? answer?.ok ?? null;
  } catch {
    return null; // the worker could not be reached
  }
}
