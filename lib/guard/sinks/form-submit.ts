import type { Attempted } from '../main/attempted.ts';
import { absolute } from '../main/destinations.ts';
import { listenEverywhere } from '../main/everywhere.ts';
import type { Gate } from '../main/gate.ts';
import { letNavigate } from '../main/let-pass.ts';
import { entriesOf, fields, fill, isSame } from '../main/material.ts';
import { wrapMethod } from '../main/wrap.ts';
import type { Entry, Material } from '../material.ts';
import * as n from '../natives.ts';
import type { SinkFile } from './sink.ts';

/** A form's fields are there at once. */
type FormAttempt = Omit<Attempted, 'material'> & { material(): Material };
type Submitter = HTMLButtonElement | HTMLInputElement | null;

/** The form that is being sent after its decision, and what was approved of it, for as long as that call lasts. */
let goingOn: { form: HTMLFormElement; approved: ArrayLike<Entry> } | null = null;

/**
 * A form that posts. Seen: the `submit` event once the page's own handlers let it be, and `form.submit()`, which fires
 * none. Known: every field. Goes on: the same form, with the button that sent it, if its fields are still what was
 * approved; else it is held again. Refused: nothing is sent and every field keeps what was typed.
 */
export const formSubmitSink: SinkFile = {
  install(gate) {
    // The page's own handlers had their say when it was held: a second time could be a second registration.
    const ours = (event: Event) => {
      if (goingOn === null || n.composedPath(event)[0] !== goingOn.form) return false;
      n.stopImmediatePropagation(event);
      return true;
    };
    listenEverywhere('submit', ours, true);
    // Whatever a page does when a form tells which fields it sends: those that were shown.
    listenEverywhere(
      'formdata',
      (event: FormDataEvent) => {
        if (goingOn && ours(event)) fillWith(n.formDataOf(event), goingOn.approved);
      },
      true,
    );

    listenEverywhere('submit', (event: SubmitEvent) => {
      const form = n.composedPath(event)[0];
      if (n.defaultPrevented(event) || !(form instanceof HTMLFormElement)) return;
      const submitter = event.submitter as Submitter;
      const attempt = describe(form, submitter, gate);
      if (!attempt) return;
      if (gate.passes(attempt)) return letNavigate(attempt.url);
      n.preventDefault(event);
      holdForm(gate, attempt, form, submitter, true);
    });

    wrapMethod(HTMLFormElement.prototype, 'submit', (native, self) => {
      const form = self as HTMLFormElement;
      const attempt = describe(form, null, gate);
      if (!attempt) return native();
      if (gate.passes(attempt)) {
        letNavigate(attempt.url);
        return native();
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
  const { entries } = attempt.material();
  gate.hold({ ...attempt, __proto__: null, material: () => fields(entries) }, (_id, instead) => {
    const now = describe(form, submitter, gate);
    if (!now || now.url !== attempt.url || now.method !== attempt.method || !isSame(now.material().entries, entries)) {
      // What was approved is not what would be sent now: the permit does not fit (design.md, "a permit is bound").
      holdForm(gate, now ?? attempt, form, submitter, bySubmitEvent);
      throw new n.DOMException('changed', 'InvalidStateError');
    }
    letNavigate(attempt.url);
    sendForm(form, instead ?? entries, () => (bySubmitEvent ? n.requestSubmit(form, submitter) : n.submit(form)));
  });
}

/** Sends exactly these entries. */
export function sendForm(form: HTMLFormElement, approved: ArrayLike<Entry>, send: () => void): void {
  goingOn = { form, approved };
  try {
    send();
  } finally {
    goingOn = null;
  }
}

function fillWith(data: FormData, entries: ArrayLike<Entry>): void {
  const before = entriesOf(data);
  for (let i = 0; i < before.length; i += 1) n.deleteField(data, before[i]![0]);
  fill(data, entries);
}

function queryOf(form: HTMLFormElement, submitter: Submitter): string {
  const query = new n.URLSearchParams();
  n.eachField(new n.FormData(form, submitter), (value, name) => n.appendParam(query, name, `${value}`));
  return n.paramsText(query);
}

function describe(form: HTMLFormElement, submitter: Submitter, gate: Gate): FormAttempt | null {
  const own = (name: string) => submitter && n.getAttribute(submitter, name);
  const method = n.toUpperCase(own('formmethod') ?? n.formMethod(form));
  if (method === 'DIALOG') return null;
  const action = absolute(own('formaction') ?? n.formAction(form));
  // By GET its fields are the query: what they ask for can be a file.
  const url = method === 'GET' && action ? absolute(`?${queryOf(form, submitter)}`, action) : action;
  return {
    __proto__: null,
    sink: 'form-submit',
    url,
    method,
    carriesData: true,
    matchesSelector: (selector) =>
      n.matches(form, selector) ||
      (submitter !== null && n.matches(submitter, selector)) ||
      gate.gestures.matches(selector),
    material: () => fields(entriesOf(new n.FormData(form, submitter))),
    form,
  };
}
