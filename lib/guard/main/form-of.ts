import type { Entry } from '../material.ts';
import * as n from '../natives.ts';

/** A form, in no document, that holds exactly these entries in this order. No setter of the page's gets to see it. */
export function formOf(entries: ArrayLike<Entry>): HTMLFormElement {
  const form = n.createElement('form') as HTMLFormElement;
  for (let i = 0; i < entries.length; i += 1) {
    const value = entries[i]![1];
    const input = n.createElement('input') as HTMLInputElement;
    n.setAttribute(input, 'name', entries[i]![0]);
    n.setAttribute(input, 'type', typeof value === 'string' ? 'hidden' : 'file');
    if (typeof value === 'string') n.setAttribute(input, 'value', value);
    else {
      const files = new n.DataTransfer();
      n.addItem(n.transferItems(files), value);
      n.setFiles(input, n.transferFiles(files));
    }
    n.append(form, input);
  }
  return form;
}
