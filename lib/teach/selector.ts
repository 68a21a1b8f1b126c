import { accessibleName } from '../guard/main/controls.ts';
import type { Picked } from './picked.ts';

/** Deeper than this a path through the page says nothing that lasts. */
const DEPTH = 6;
const WORD = /^[A-Za-z][\w-]{0,60}$/;
/** Made anew by the library at every start, or holding the number of a record. */
const GENERATED =
  /\d{3,}|^(?:ember|ext-|yui|gwt-|mui-|radix|headlessui|react-|cdk-|mat-|ng-|j_idt|jss|css-|sc-|svelte-|u_)/i;

/**
 * The selector of a control that is the likeliest to fit it tomorrow, on the next client and after an update: what the
 * makers of the EPD named, before what it is called, before where it stands. No value that could be a client's.
 */
export function selectorFor(control: Element): Pick<Picked, 'selector' | 'by'> {
  const tag = control.localName;
  if (isNamed(control.id)) return { selector: `#${CSS.escape(control.id)}`, by: 'id' };
  const name = control.getAttribute('name');
  if (name !== null && isNamed(name)) return { selector: `${tag}${equals('name', name)}`, by: 'name' };
  for (const { name: attribute, value } of control.attributes) {
    if (/^data-[a-z][a-z-]*$/.test(attribute) && isNamed(value))
      return { selector: `${tag}${equals(attribute, value)}`, by: 'data' };
  }
  const label = control.getAttribute('aria-label')?.trim();
  if (label && label.length <= 120) {
    return { selector: `${tag}${equals('aria-label', control.getAttribute('aria-label') ?? '')}`, by: 'label' };
  }
  if (accessibleName(control) !== '') {
    const role = control.getAttribute('role');
    return { selector: role !== null && WORD.test(role) ? equals('role', role) : tag, by: 'text' };
  }
  return { selector: pathTo(control), by: 'structure' };
}

/** A name that a person gave: a word, not a hash, a counter of a library or the number of a record. */
export function isNamed(value: string): boolean {
  return WORD.test(value) && !GENERATED.test(value) && !value.split(/[-_]/).some(looksRandom);
}

/** Letters and digits that alternate, as in "x7f3k9": nobody calls a thing that. */
const looksRandom = (word: string): boolean => word.length >= 5 && (word.match(/[a-z]\d|\d[a-z]/gi) ?? []).length >= 2;

const equals = (attribute: string, value: string): string =>
  `[${attribute}="${value.replace(/["\\]/g, '\\$&').replace(/\n/g, '\\a ')}"]`;

/** Down from the nearest ancestor with a name of its own. */
function pathTo(control: Element): string {
  const steps: string[] = [];
  let at: Element | null = control;
  for (let depth = 0; at !== null && depth < DEPTH && at.localName !== 'body'; depth += 1, at = at.parentElement) {
    if (at !== control && isNamed(at.id)) {
      steps.unshift(`#${CSS.escape(at.id)}`);
      break;
    }
    steps.unshift(`${at.localName}:nth-of-type(${placeOf(at)})`);
  }
  return steps.join(' > ');
}

function placeOf(element: Element): number {
  let place = 1;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.localName === element.localName) place += 1;
  }
  return place;
}
