import { accessibleName, CONTROL, controlOf } from '../guard/main/controls.ts';
import type { Matcher } from '../sites/profile.ts';
import type { Picked } from './picked.ts';
import { selectorFor } from './selector.ts';

/** More than this nobody walks through or looks at. */
const MOST = 2_000;

/** Every control that is there to be used, in the order of the page, those in open shadow roots too. */
export function controlsIn(root: Document | ShadowRoot): Element[] {
  return [...within(root)].filter((element) => element.matches(CONTROL) && isInSight(element)).slice(0, MOST);
}

function* within(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}

/** What she points at: the control there, or what behaves as one without saying so. */
export function controlAt(x: number, y: number): Element | null {
  let found = document.elementFromPoint(x, y);
  for (let inner = found; inner?.shadowRoot; ) {
    inner = inner.shadowRoot.elementFromPoint(x, y);
    if (inner === null || inner === found) break;
    found = inner;
  }
  if (found === null) return null;
  return controlOf(found) ?? (getComputedStyle(found).cursor === 'pointer' ? found : null);
}

export function describe(control: Element): Picked {
  return { name: accessibleName(control), ...selectorFor(control), kind: kindOf(control) };
}

function kindOf(control: Element): Picked['kind'] {
  if (control instanceof HTMLAnchorElement) return /^(?:https?|mailto):/.test(control.href) ? 'link' : 'other';
  const submits = control instanceof HTMLButtonElement || control instanceof HTMLInputElement;
  return submits && control.form !== null && /^(?:submit|image)$/.test(control.type) ? 'submit' : 'other';
}

/** What a rule fits on this page as it is now: as the gate would see it, by what was clicked and what that stands in. */
export function fitting(matcher: Pick<Matcher, 'selector' | 'name'>, controls: readonly Element[]): Element[] {
  const { selector } = matcher;
  const name = matcher.name === undefined ? null : new RegExp(matcher.name, 'iu');
  return controls.filter(
    (control) =>
      (selector === undefined || control.closest(selector) !== null) &&
      (name === null || name.test(accessibleName(control))),
  );
}
