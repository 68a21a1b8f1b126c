import type { Entry } from '../material.ts';
import * as n from '../natives.ts';

/** A form, in no document, that holds exactly these entries in this order. */
export function formOf(entries: readonly Entry[]): HTMLFormElement {
  const form = n.createElement('form') as HTMLFormElement;
  for (const [name, value] of entries) {
    const input = n.createElement('input') as HTMLInputElement;
    input.type = typeof value === 'string' ? 'hidden' : 'file';
    input.name = name;
    if (typeof value === 'string') input.value = value;
    else {
      const files = new n.DataTransfer();
      files.items.add(value);
      input.files = files.files;
    }
    n.append(form, input);
  }
  return form;
}
