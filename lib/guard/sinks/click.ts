import { holdsAtClick } from '../../sites/recognise.ts';
import type { Attempted } from '../main/attempted.ts';
import { accessibleName, controlOf } from '../main/controls.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import { fields } from '../main/material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/** What a dialog says of itself stands at its beginning. */
const TEXT_MAX = 2_000;

/**
 * A control that the site profile wants held at the click itself: before any script of the page, because what follows
 * cannot wait (a synchronous request, a window, a job that starts at once). Seen: the click, first of all listeners;
 * `preventDefault` alone would stop nothing where a page delegates clicks. Known: the fields around the control.
 * Goes on: the click once more, and the chain that it sets off. Refused: the click never happened.
 */
export const clickSink: SinkFile = {
  sink: 'click',
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
        const within = (selector: string, text: RegExp | null) => {
          const found = n.closest(target, selector);
          return found !== null && (text === null || text.test((n.textContent(found) ?? '').slice(0, TEXT_MAX)));
        };
        const { shares, label, bound = false } = holdsAtClick(name, within, gate.profile);
        if (!shares) return;
        n.preventDefault(event);
        n.stopImmediatePropagation(event);
        gate.hold(
          { ...describe(control), clicked: { control: name, bound } },
          {
            goOn: () => {
              goingOn = true;
              try {
                if (target instanceof HTMLElement) n.click(target);
                else
                  n.dispatchEvent(
                    target,
                    new n.MouseEvent('click', { bubbles: true, cancelable: true, composed: true }),
                  );
              } finally {
                goingOn = false;
              }
            },
            refuse: () => {},
          },
          label ?? name,
        );
      },
      true,
    );
  },
};

function describe(control: Element): Attempted {
  const form = n.closest(control, 'form') as HTMLFormElement | null;
  return {
    sink: 'click',
    url: control instanceof HTMLAnchorElement ? n.anchorHref(control) : null,
    method: null,
    carriesData: true,
    destination: {
      kind: 'epd-server',
      url: control instanceof HTMLAnchorElement ? n.anchorHref(control).slice(0, 4000) : null,
    },
    material: () => fields(form ? [...new n.FormData(form)] : [], false),
    form,
  };
}
