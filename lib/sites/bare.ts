import type { SiteProfileInput } from './profile.ts';

/** The profile of an EPD of which nothing but its origin is known: generic recognition does the rest. */
export function bareProfile(origin: string): SiteProfileInput {
  const { host } = new URL(origin);
  return { id: host.replaceAll(/[^a-z0-9]+/g, '-').slice(0, 60), name: host, origins: [new URL(origin).origin] };
}
