import { nameSays } from '../../sites/names.ts';
import type { Understood, Used } from '../wire.ts';

const STILL_MEANT_MS = 180_000;

/**
 * What she means by the control that she uses. "Delen" opens a dialog or a menu: what she then picks and confirms there
 * is meant as that click was, until she goes on to something else.
 */
export function intent(now: () => number): (used: Used) => Understood {
  let sharedAt = 0;
  return (used) => {
    const { name, says } = nameSays(used);
    // A field is named after what goes into it ("E-mail"), not after what it does.
    if (used.isField) return { name, intends: used.inDialog && now() - sharedAt < STILL_MEANT_MS };
    const goesOn = now() - sharedAt < STILL_MEANT_MS && says !== 'dismisses' && (says === 'confirms' || used.inDialog);
    if (says === 'shares') sharedAt = now();
    else if (!goesOn) sharedAt = 0;
    return { name, intends: says === 'shares' || says === 'copies' || goesOn };
  };
}
