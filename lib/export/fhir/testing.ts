import type { FhirContext } from './context.ts';

/** For tests: a log in some state, long after what is in it. */
export const CONTEXT: FhirContext = {
  checkpoint: {
    log: '0123456789abcdef0123456789abcdef',
    size: 1_000,
    root: 'XTu3Ug3LEPkLXMpPCXRAgcJ7oZ1bbnzWdTkrs4fQlfA=',
  },
  now: new Date('2025-11-20T09:00:00Z'),
  organisation: 'GGZ De Linde',
  timeZone: 'Europe/Amsterdam',
};
