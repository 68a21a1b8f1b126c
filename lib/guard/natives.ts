/**
 * Natives, captured at document_start before any page script ran: a page that replaces them later (by accident or not)
 * changes nothing for the guard. Everything page-side that the guard calls after start-up comes from here:
 * `import * as n`. One export each, not one object: the names then cost nothing in the script of every frame.
 */
const uncurry = Function.prototype.bind.bind(Function.prototype.call) as <T extends unknown[], R, S>(
  method: (this: S, ...args: T) => R,
) => (self: S, ...args: T) => R;

const getter = <S extends object, R>(prototype: S, key: string) =>
  uncurry(Object.getOwnPropertyDescriptor(prototype, key)!.get! as (this: S) => R);

type Listener = (event: never) => void;

export const addEventListener = uncurry(EventTarget.prototype.addEventListener) as (
  target: EventTarget,
  type: string,
  listener: Listener,
  options?: AddEventListenerOptions | boolean,
) => void;
export const removeEventListener = uncurry(EventTarget.prototype.removeEventListener) as (
  target: EventTarget,
  type: string,
  listener: Listener,
) => void;
export const dispatchEvent = uncurry(EventTarget.prototype.dispatchEvent);
export const preventDefault = uncurry(Event.prototype.preventDefault);
export const stopImmediatePropagation = uncurry(Event.prototype.stopImmediatePropagation);
export const composedPath = uncurry(Event.prototype.composedPath);
export const detail = getter<CustomEvent, unknown>(CustomEvent.prototype, 'detail');
export const closest = uncurry(Element.prototype.closest as (this: Element, selector: string) => Element | null);
export const matches = uncurry(Element.prototype.matches as (this: Element, selector: string) => boolean);
export const querySelector = uncurry(
  Element.prototype.querySelector as (this: Element, selector: string) => Element | null,
);
export const getAttribute = uncurry(Element.prototype.getAttribute);
export const append = uncurry(Element.prototype.append);
export const remove = uncurry(Element.prototype.remove);
export const cloneNode = uncurry(Node.prototype.cloneNode);
export const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const click = uncurry(HTMLElement.prototype.click);
export const submit = uncurry(HTMLFormElement.prototype.submit);
export const requestSubmit = uncurry(HTMLFormElement.prototype.requestSubmit);
export const anchorHref = getter<HTMLAnchorElement, string>(HTMLAnchorElement.prototype, 'href');
// A form may hold a field named "action" or "method" that hides the property of the same name.
export const formAction = getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'action');
export const formMethod = getter<HTMLFormElement, string>(HTMLFormElement.prototype, 'method');
export const createElement = uncurry(
  Document.prototype.createElement as (this: Document, name: string) => HTMLElement,
).bind(null, document);

export const now = Date.now.bind(Date);
export const toISOString = uncurry(Date.prototype.toISOString);
export const stringify = JSON.stringify.bind(JSON);
export const parse = JSON.parse.bind(JSON) as (text: string) => unknown;
export const createObjectURL = URL.createObjectURL.bind(URL);
export const alert = window.alert.bind(window);
export const getRandomValues = crypto.getRandomValues.bind(crypto);
export const { apply, construct } = Reflect;

const NativeMouseEvent = MouseEvent;
const NativeProgressEvent = ProgressEvent;
const NativeDOMException = DOMException;
const NativeFormData = FormData;
const NativeBlob = Blob;
const NativeFile = File;
const NativeRequest = Request;
const NativeURL = URL;
const NativeURLSearchParams = URLSearchParams;
const NativeWeakRef = WeakRef;
const NativeMap = Map;
const NativeWeakMap = WeakMap;
const NativeSet = Set;
const NativePromise = Promise;
const NativeProxy = Proxy;
const NativeDate = Date;
const NativeDataTransfer = window.DataTransfer;

export {
  NativeBlob as Blob,
  NativeDataTransfer as DataTransfer,
  NativeDate as Date,
  NativeDOMException as DOMException,
  NativeFile as File,
  NativeFormData as FormData,
  NativeMap as Map,
  NativeMouseEvent as MouseEvent,
  NativeProgressEvent as ProgressEvent,
  NativePromise as Promise,
  NativeProxy as Proxy,
  NativeRequest as Request,
  NativeSet as Set,
  NativeURL as URL,
  NativeURLSearchParams as URLSearchParams,
  NativeWeakMap as WeakMap,
  NativeWeakRef as WeakRef,
};
