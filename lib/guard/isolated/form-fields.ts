import type { Entry } from '../material.ts';

/** How the person who filled in a form knows a field: under its label, with the words of what she chose. */
export interface SeenField {
  readonly label: string;
  readonly text: FormDataEntryValue;
}

/** Of each entry, in its order; null for what she never saw (hidden fields). What goes on keeps the names of the wire. */
export const seenFields = (form: Element, entries: readonly Entry[]): (SeenField | null)[] =>
  entries.map(([name, value]) => {
    const control = controlNamed(form, name);
    if (control === null || control instanceof HTMLButtonElement || isHidden(control)) return null;
    return { label: labelOf(control) || name, text: chosenText(control, value) };
  });

const controlNamed = (form: Element, name: string): Element | null =>
  form.querySelector(`[name="${CSS.escape(name)}"]`);

const isHidden = (control: Element): boolean =>
  control instanceof HTMLInputElement && /^(?:hidden|submit|button|image)$/.test(control.type);

/** A list sends a code; she chose its words. Both are shown. */
function chosenText(control: Element, value: FormDataEntryValue): FormDataEntryValue {
  if (!(control instanceof HTMLSelectElement) || typeof value !== 'string') return value;
  const chosen = [...control.options].find((option) => option.value === value)?.text.trim();
  return chosen && chosen !== value ? `${chosen} (${value})` : value;
}

function labelOf(control: Element): string {
  // Boxes and radios share a name: the label of one of them says nothing of the group.
  const grouped = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
  const label = grouped ? undefined : (control as HTMLInputElement).labels?.[0];
  const text = label ? ownText(label) : (control.getAttribute('aria-label') ?? '');
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\s*[*:]$/, '')
    .slice(0, 120);
}

/** The label's words without those of the control that stands inside it. */
function ownText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches('select,textarea,input,button,[hidden]')) return '';
  return [...node.childNodes].map(ownText).join(' ');
}
