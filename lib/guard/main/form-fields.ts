import { natives as n } from '../natives.ts';
import { accessibleName } from './controls.ts';

export type Entry = [name: string, value: FormDataEntryValue];

/**
 * A form's fields as the person who filled it in knows them: under their labels, and what she never saw (hidden fields)
 * last. The order and the names on the wire are the form's own; this is only for showing.
 */
export function asShown(form: HTMLFormElement, entries: Entry[]): Entry[] {
  const seen: Entry[] = [];
  const hidden: Entry[] = [];
  for (const [name, value] of entries) {
    const control = controlNamed(form, name);
    if (control instanceof HTMLInputElement && control.type === 'hidden') hidden.push([name, value]);
    else seen.push([(control && labelOf(control)) || name, value]);
  }
  return [...seen, ...hidden];
}

function controlNamed(form: HTMLFormElement, name: string): Element | null {
  return n.querySelector(form, `[name="${CSS.escape(name)}"]`);
}

function labelOf(control: Element): string {
  const { labels } = control as HTMLInputElement;
  // Boxes and radios share a name: the label of one of them says nothing of the group.
  const grouped = control instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(control.type);
  const label = !grouped && labels?.[0];
  if (label) return accessibleName(label).replace(/\s*[*:]$/, '');
  return n.getAttribute(control, 'aria-label') ?? '';
}
