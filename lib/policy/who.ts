import { z } from 'zod';
import type { Policy, Settings } from './policy.ts';

interface Worker {
  readonly name: string | null;
  readonly function: string | null;
}

/**
 * Who discloses: as the organisation has it, else as the EPD says who is logged in, else as she set it herself. On a
 * shared computer the last is somebody else's word: whoever set up the browser need not be who works there now.
 */
export function whoDiscloses({ discloser, log }: Policy, settings: Settings, inPage: Partial<Worker>): Worker {
  const hers = log.where === 'shared' ? null : settings;
  return {
    name: discloser.name ?? inPage.name ?? hers?.name ?? null,
    function: discloser.function ?? inPage.function ?? hers?.function ?? null,
  };
}

/** Whose part of the log is shown. */
export const shownSchema = z.discriminatedUnion('of', [
  z.object({ of: z.literal('everyone') }),
  z.object({ of: z.literal('worker'), name: z.string() }),
  /** It is not known who works here. */
  z.object({ of: z.literal('nobody') }),
]);
export type Shown = z.infer<typeof shownSchema>;

export const EVERYONE: Shown = { of: 'everyone' };

/** On a shared computer nobody is shown what somebody else wrote; elsewhere all that is there is hers. */
export function shownTo({ log }: Policy, name: string | null): Shown {
  if (log.where !== 'shared') return EVERYONE;
  return name === null ? { of: 'nobody' } : { of: 'worker', name };
}

export const shows = (shown: Shown, writtenBy: string | null): boolean =>
  shown.of === 'everyone' || (shown.of === 'worker' && shown.name === writtenBy);
