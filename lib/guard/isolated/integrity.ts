/**
 * Can she see and use the prompt, and is it the prompt that she sees? Looked at while it asks, and only then. What a page
 * lays over it in the top layer, how it hides, shrinks or disables it, and where else it puts it, all show here.
 */
export interface Integrity {
  /** Nothing lies over it, and all of it is there. */
  stands(): boolean;
  /** It was put on top: what is in the top layer now lies under it. */
  raised(): void;
}

/** Of a prompt that is smaller than this part of what it should be, nobody can read the small print. */
const SHRUNK = 0.6;
const IN_TOP_LAYER = ':popover-open, :modal, :fullscreen';

export function integrityOf(host: HTMLElement, dialog: HTMLDialogElement): Integrity {
  let under = new Set<Element>();

  const inPlace = () =>
    host.parentNode === document.documentElement &&
    dialog.matches(':modal') &&
    dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });

  const isWhole = () => {
    const { width, height } = dialog.getBoundingClientRect();
    return width >= SHRUNK * Math.min(940, window.innerWidth) && height >= SHRUNK * Math.min(720, window.innerHeight);
  };

  /** Points near its corners, its edges and in its middle: where the page can be clicked, the prompt cannot. */
  const isUncovered = () => {
    const { left, top, width, height } = dialog.getBoundingClientRect();
    for (const x of [0.03, 0.25, 0.5, 0.75, 0.97])
      for (const y of [0.03, 0.5, 0.97])
        if (document.elementFromPoint(left + x * width, top + y * height) !== host) return false;
    return true;
  };

  /** Something without pointer events is hit by no point, yet seen. */
  const isOnTop = () => topLayer().every((element) => element === host || under.has(element));

  return {
    stands: () => inPlace() && isWhole() && isOnTop() && isUncovered(),
    raised() {
      under = new Set(topLayer());
    },
  };
}

const topLayer = (): Element[] => [...document.querySelectorAll(IN_TOP_LAYER)];
