import { defineContentScript } from 'wxt/utils/define-content-script';
import { joinBus } from '../lib/guard/bus.ts';
import { Gate } from '../lib/guard/main/gate.ts';
import { Gestures } from '../lib/guard/main/gestures.ts';
import { wrapMethod } from '../lib/guard/main/wrap.ts';
import { natives } from '../lib/guard/natives.ts';
import { ALL_SINKS } from '../lib/guard/sinks/all.ts';

/** The page's own world, in every frame, before any script of the page: sees what tries to leave, and holds it. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  world: 'MAIN',
  runAt: 'document_start',
  allFrames: true,
  matchOriginAsFallback: true,
  main() {
    const gestures = new Gestures();
    gestures.watch(window);
    // What she clicks inside a closed shadow root no listener outside it can name.
    wrapMethod(Element.prototype, 'attachShadow', (native, _self, args) => {
      const root = native(...args) as ShadowRoot;
      if (root.mode === 'closed') gestures.watch(root);
      return root;
    });
    const gate = new Gate(joinBus('main', natives), gestures);
    for (const sink of ALL_SINKS) sink.install(gate);
  },
});
