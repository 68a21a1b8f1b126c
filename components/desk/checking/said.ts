import type { Pages } from '../../../lib/language/nl/pages.ts';
import type { Family, SignalOf } from '../../../lib/oversight/signals/signal.ts';

/** A signal in words. */
export function saidOf<F extends Family>({ family, figures }: SignalOf<F>, { families }: Pages['signals']) {
  const { name, what, why, source } = families[family];
  return { name, what: what(figures), why, source };
}
