import type { Attempted } from '../main/attempted.ts';
import { absolute, serverDestination } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import type { Gate } from '../main/gate.ts';
import { letNavigate } from '../main/let-pass.ts';
import { fields, isSame } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { Material } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/** A form's fields are there at once. */
type FormAttempt = Omit<Attempted, 'material'> & { material(): Material };
type Submitter = HTMLButtonElement | HTMLInputElement | null;

/** The form that is being sent after its decision, for as long as that call lasts. */
let goingOn: HTMLFormElement | null = null;

/**
 * A form that posts. Seen: the `submit` event once the page's own handlers let it be, and `form.submit()`, which fires
 * none. Known: every field. Goes on: the same form, with the button that sent it, if its fields are still what was
 * approved; else it is held again. Refused: nothing is sent and every field keeps what was typed.
 */
export const formSubmitSink: SinkFile = {
  sink: 'form-submit',
  install(gate) {
    // The page's own handlers had their say when it was held: a second time could be a second registration.
    listenEverywhere(
      'submit',
      (event: SubmitEvent) => {
        if (goingOn !== null && n.composedPath(event)[0] === goingOn) n.stopImmediatePropagation(event);
      },
      true,
    );

    listenEverywhere('submit', (event: SubmitEvent) => {
      const form = n.composedPath(event)[0];
      if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
      const submitter = event.submitter as Submitter;
      const attempt = describe(form, submitter, gate);
      if (!attempt) return;
      if (gate.passes(attempt)) return letNavigate(attempt.url);
      n.preventDefault(event);
      holdForm(gate, attempt, form, submitter, true);
    });

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self, args) => {
      const form = self as HTMLFormElement;
      const attempt = describe(form, null, gate);
      if (!attempt) return native(...args);
      if (gate.passes(attempt)) {
        letNavigate(attempt.url);
        return native(...args);
      }
      holdForm(gate, attempt, form, null, false);
      return undefined;
    });
  },
};

function holdForm(
  gate: Gate,
  attempt: FormAttempt,
  form: HTMLFormElement,
  submitter: Submitter,
  bySubmitEvent: boolean,
): void {
  const shown = attempt.material();
  gate.hold(
    { ...attempt, material: () => shown },
    {
      goOn: () => {
        const now = describe(form, submitter, gate);
        if (!now || now.url !== attempt.url || !isSame(now.material().entries, shown.entries)) {
          // What was approved is not what would be sent now: the permit does not fit (design.md, "a permit is bound").
          holdForm(gate, now ?? attempt, form, submitter, bySubmitEvent);
          throw new n.DOMException('changed', 'InvalidStateError');
        }
        letNavigate(attempt.url);
        if (!bySubmitEvent) return n.submit(form);
        goingOn = form;
        try {
          n.requestSubmit(form, submitter);
        } finally {
          goingOn = null;
        }
      },
      refuse: () => {},
    },
  );
}

function describe(form: HTMLFormElement, submitter: Submitter, gate: Gate): FormAttempt | null {
  const method = (submitter?.getAttribute('formmethod') ?? n.formMethod(form)).toUpperCase();
  if (method === 'DIALOG') return null;
  const url = absolute(submitter?.getAttribute('formaction') ?? n.formAction(form));
  const entries = () => [...new n.FormData(form, submitter)];
  return {
    sink: 'form-submit',
    url,
    method,
    carriesData: true,
    matchesSelector: (selector) =>
      n.matches(form, selector) ||
      (submitter !== null && n.matches(submitter, selector)) ||
      gate.gestures.matches(selector),
    destination: serverDestination(url, gate.profile.origins),
    material: () => fields(entries()),
    form,
  };
}
