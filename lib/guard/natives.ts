/**
 * Natives, captured at document_start before any page script ran: a page that replaces them later (by accident or not)
 * changes nothing for the guard. Everything page-side that the guard calls after start-up comes from here.
 */
const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <T extends unknown[], R, S>(
  method: (this: S, ...args: T) => R,
) => (self: S, ...args: T) => R;

const getter = <S extends object, R>(prototype: S, key: string) =>
  uncurry(Object.getOwnPropertyDescriptor(prototype, key)!.get! as (this: S) => R);

export const natives = {
  addEventListener: uncurry(EventTarget.prototype.addEventListener) as (
    target: EventTarget,
    type: string,
    listener: (event: never) => void,
    options?: AddEventListenerOptions | boolean,
  ) => void,
  removeEventListener: uncurry(EventTarget.prototype.removeEventListener) as (
    target: EventTarget,
    type: string,
    listener: (event: never) => void,
    options?: boolean,
  ) => void,
  dispatchEvent: uncurry(EventTarget.prototype.dispatchEvent),
  preventDefault: uncurry(Event.prototype.preventDefault),
  stopImmediatePropagation: uncurry(Event.prototype.stopImmediatePropagation),
  composedPath: uncurry(Event.prototype.composedPath),
  detail: getter<CustomEvent, unknown>(CustomEvent.prototype, 'detail'),
  closest: uncurry(Element.prototype.closest as (this: Element, selector: string) => Element | null),
  matches: uncurry(Element.prototype.matches as (this: Element, selector: string) => boolean),
  querySelector: uncurry(Element.prototype.querySelector as (this: Element, selector: string) => Element | null),
  getAttribute: uncurry(Element.prototype.getAttribute),
  cloneNode: uncurry(Node.prototype.cloneNode),
  textContent: getter<Node, string | null>(Node.prototype, 'textContent'),
  isConnected: getter<Node, boolean>(Node.prototype, 'isConnected'),
  click: uncurry(HTMLElement.prototype.click),
  submit: uncurry(HTMLFormElement.prototype.submit),
  anchorHref: getter<HTMLAnchorElement, string>(HTMLAnchorElement.prototype, 'href'),
  // A form may hold a field named "action" or "method" that hides the property of the same name.
  formAction: getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'action'),
  formMethod: getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'method'),
  createElement: uncurry(Document.prototype.createElement as (this: Document, name: string) => HTMLElement).bind(
    null,
    document,
  ),
  MouseEvent,
  ProgressEvent,
  DOMException,
  FormData,
  Blob,
  File,
  Request,
  URL,
  URLSearchParams,
  TextEncoder,
  TextDecoder,
  WeakRef,
  Map,
  WeakMap,
  Set,
  Promise,
  Proxy,
  Reflect: { apply: Reflect.apply },
  now: Date.now.bind(Date),
  toISOString: uncurry(Date.prototype.toISOString),
  stringify: JSON.stringify.bind(JSON),
  parse: JSON.parse.bind(JSON) as (text: string) => unknown,
  createObjectURL: URL.createObjectURL.bind(URL),
  getRandomValues: crypto.getRandomValues.bind(crypto),
  // Absent on pages that are not a secure context (plain http in a hospital's network).
  digest: crypto.subtle ? crypto.subtle.digest.bind(crypto.subtle) : null,
  blobArrayBuffer: uncurry(Blob.prototype.arrayBuffer),
};
