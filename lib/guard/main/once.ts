import * as n from '../natives.ts';
import { listenAgain, listenEverywhere } from './everywhere.ts';

const HERE = 'deelwijzer-here';

/**
 * A frame that a page made empty and then sent to one of its own addresses keeps its window, and gets this script twice:
 * twice wrapped, everything would be asked twice. The first one answers.
 */
export function isGuardedAlready(): boolean {
  if (!n.dispatchEvent(window, new Event(HERE, { cancelable: true }))) return true;
  listenEverywhere(
    HERE,
    (event: Event) => {
      n.preventDefault(event);
      n.stopImmediatePropagation(event);
      listenAgain();
    },
    true,
  );
  return false;
}
