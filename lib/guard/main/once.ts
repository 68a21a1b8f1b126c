import { listenAgain } from './everywhere.ts';

const HERE = 'deelwijzerIsHere';

/**
 * A frame that a page made empty and then sent to one of its own addresses keeps its window, and gets this script twice:
 * twice wrapped, everything would be asked twice. By then the page may have replaced every native in that window, so
 * nothing is called to find out: the mark is a property that can be neither changed nor taken away.
 */
export function isGuardedAlready(): boolean {
  const guarded = window as { [HERE]?: () => void };
  if (HERE in guarded) {
    guarded[HERE]?.();
    return true;
  }
  Object.defineProperty(guarded, HERE, { value: () => listenAgain() });
  return false;
}
