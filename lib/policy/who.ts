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

/** On a shared computer nobody is shown what somebody else wrote; elsewhere all that is there is hers. */
export function isHers({ log }: Policy, name: string | null, writtenBy: string | null): boolean {
  return log.where !== 'shared' || (name !== null && name === writtenBy);
}
