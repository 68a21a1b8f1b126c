import type { Attempted } from '../main/attempted.ts';
import { accessibleName, controlOf } from '../main/controls.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { entriesOf, fields, isSame } from '../main/material.ts';
import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

type Clicked = { control: string; bound: boolean };

/** What a dialog says of itself stands at its beginning. */
const BEGINNING = /^.{0,2000}/s;

/**
 * A control that the site profile wants held at the click itself: before any script of the page, because what follows
 * cannot wait (a synchronous request, a window, a job that starts at once). Seen: the click, first of all listeners;
 * `preventDefault` alone would stop nothing where a page delegates clicks. Known: the fields around the control.
 * Goes on: the click once more, and the chain that it sets off. Refused: the click never happened.
 */
export const clickSink: SinkFile = {
  install(gate) {
    let goingOn = false;
    listenEverywhere(
      'click',
      (event: MouseEvent) => {
        if (goingOn) return;
        const target = n.composedPath(event)[0];
        if (!(target instanceof Element)) return;
        const control = controlOf(target) ?? target;
        const name = accessibleName(control);
        const textWithin = (selector: string) => {
          const found = n.closest(target, selector);
          return found && n.exec(BEGINNING, n.textContent(found) ?? '')![0];
        };
        const { shares, label, bound } = gate.judge({ ...describe(control), textWithin, __proto__: null }, name);
        if (!shares) return;
        n.preventDefault(event);
        n.stopImmediatePropagation(event);
        holdClick(target, control, label, { control: name, bound });
      },
      true,
    );

    function holdClick(target: Element, control: Element, label: string | null, clicked: Clicked): void {
      const attempt = describe(control);
      const shown = attempt.material();
      const goOn = () => {
        if (!isSame(describe(control).material().entries, shown.entries)) {
          holdClick(target, control, label, clicked); // what was approved is not what the page would send now
          throw new n.DOMException('changed', 'InvalidStateError');
        }
        goingOn = true;
        try {
          if (target instanceof HTMLElement) n.click(target);
          else n.dispatchEvent(target, new n.MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
        } finally {
          goingOn = false;
        }
      };
      gate.hold({ ...attempt, __proto__: null, material: () => shown }, goOn, {
        __proto__: null,
        label: label ?? clicked.control,
        clicked,
      });
    }
  },
};

function describe(control: Element): Omit<Attempted, 'material'> & { material(): Material } {
  const form = n.closest(control, 'form') as HTMLFormElement | null;
  const url = control instanceof HTMLAnchorElement ? n.anchorHref(control) : null;
  return {
    __proto__: null,
    sink: 'click',
    url,
    method: null,
    carriesData: true,
    material: () => fields(form ? entriesOf(new n.FormData(form)) : [], false),
    form,
  };
}
