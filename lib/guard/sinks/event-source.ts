import { againOn } from '../main/again.ts';
import type { Attempted } from '../main/attempted.ts';
import { absolute, isWeb, queryOf } from '../main/destinations.ts';
import { urlencoded } from '../main/material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/**
 * `EventSource` to another origin with something in its address. Seen: the constructor. Known: the address. It must give
 * an object at once and connects by itself, so it cannot wait: refused by a connection that fails, and once approved the
 * same one passes when the page, or she, tries again.
 */
export const eventSourceSink: SinkFile = {
  install(gate) {
    if (!('EventSource' in window)) return;
    const again = againOn(gate);
    window.EventSource = new n.Proxy(EventSource, {
      __proto__: null,
      construct(target: typeof EventSource, args: unknown[], newTarget: typeof EventSource) {
        const make = (to: unknown) => n.construct(target, [to, args[1]], newTarget) as object;
        const url = absolute(`${args[0]}`);
        if (!isWeb(url)) return n.construct(target, args, newTarget) as object;
        const attempt: Attempted = {
          __proto__: null,
          sink: 'event-source',
          url,
          method: 'POST', // a page that listens elsewhere is judged as one that sends there: its address is the message
          carriesData: queryOf(url).length > 1,
          material: () => urlencoded(queryOf(url)),
        };
        if (again.passes(url) || gate.passes(attempt)) return make(url);
        again.hold(url, attempt);
        return make('data:,');
      },
    } as ProxyHandler<typeof EventSource>);
  },
};
