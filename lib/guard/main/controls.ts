import * as n from '../natives.ts';

export const CONTROL =
  'a[href],button,input[type=submit],input[type=button],input[type=image],summary,label,[role=button],[role=menuitem],[role=link],[role=option],[role=tab],[onclick]';

/** The control that a click on `target` works, or null where it stands in none. */
export const controlOf = (target: Element): Element | null => n.closest(target, CONTROL);

/** A short accessible name: enough of the specification to read buttons, links, icons and inputs. At most 120 characters. */
export function accessibleName(element: Element): string {
  const labelled = n.getAttribute(element, 'aria-labelledby');
  if (labelled) {
    const text = labelled
      .split(/\s+/)
      .map((id) => textOf(document.getElementById(id)))
      .join(' ');
    if (text.trim()) return tidy(text);
  }
  const own = n.getAttribute(element, 'aria-label');
  if (own?.trim()) return tidy(own);
  const label = (element as HTMLInputElement).labels?.[0]; // a click on it works the box that it names
  if (label) return tidy(textOf(label));
  if (element instanceof HTMLInputElement && /^(?:submit|button|image)$/.test(element.type)) {
    return tidy(element.value || n.getAttribute(element, 'alt') || element.type);
  }
  const text = textOf(element);
  if (text.trim()) return tidy(text);
  const inner = n.querySelector(element, 'img[alt],[aria-label],svg title,[title]');
  const innerName = inner
    ? (n.getAttribute(inner, 'alt') ??
      n.getAttribute(inner, 'aria-label') ??
      n.getAttribute(inner, 'title') ??
      textOf(inner))
    : null;
  return tidy(innerName ?? n.getAttribute(element, 'title') ?? n.getAttribute(element, 'value') ?? '');
}

/** A field to type or choose in, or the words beside it. */
export const isField = (element: Element): boolean =>
  n.matches((element as HTMLLabelElement).control ?? element, ':read-write,select');

const textOf = (node: Node | null): string => (node ? (n.textContent(node) ?? '').slice(0, 400) : '');
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);
