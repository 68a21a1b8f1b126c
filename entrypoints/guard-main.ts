import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { keepListening } from '../lib/guard/main/everywhere.ts';
import { Gate } from '../lib/guard/main/gate.ts';
import { Gestures } from '../lib/guard/main/gestures.ts';
import { isGuardedAlready } from '../lib/guard/main/once.ts';
import { joinPageBus } from '../lib/guard/main/page-bus.ts';
import { ALL_SINKS } from '../lib/guard/sinks/all.ts';

/** The page's own world, in every frame, before any script of the page: sees what tries to leave, and holds it. */
export default defineUnlistedScript(() => {
  if (isGuardedAlready()) return;
  const bus = joinPageBus();
  const gestures = new Gestures(bus);
  gestures.watch();
  const gate = new Gate(bus, gestures);
  for (const sink of ALL_SINKS) sink.install(gate);
  keepListening(() => bus.say('rewritten', null));
});
