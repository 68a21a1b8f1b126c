import { Again } from '../main/again.ts';
import { absolute, isWeb, serverDestination } from '../main/destinations.ts';
import { fields } from '../main/material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `EventSource` to another origin with something in its address. Seen: the constructor. Known: the address. It must give
 * an object at once and connects by itself, so it cannot wait: refused by a connection that fails, and once approved the
 * same one passes when the page, or she, tries again.
 */
export const eventSourceSink: SinkFile = {
  sink: 'event-source',
  install(gate) {
    if (!('EventSource' in window)) return;
    const again = new Again(gate);
    window.EventSource = new n.Proxy(EventSource, {
      construct(target, args, newTarget) {
        const make = (...with_: unknown[]) => n.construct(target, with_, newTarget);
        const url = absolute(String(args[0]));
        if (!isWeb(url)) return make(...args);
        const attempt = {
          sink: 'event-source' as const,
          url,
          method: 'POST', // a page that listens elsewhere is judged as one that sends there: its address is the message
          carriesData: new n.URL(url).search.length > 1,
          destination: serverDestination(url, gate.profile.origins),
          material: () => fields([...new n.URL(url).searchParams]),
        };
        if (again.passes(url, attempt) || gate.passes(attempt)) return make(...args);
        again.hold(url, attempt);
        return make('data:,');
      },
    });
  },
};
