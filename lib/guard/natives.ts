/**
 * Natives, captured at document_start before any page script ran: a page that replaces them later (by accident or not)
 * changes nothing for the guard. Everything page-side that the guard calls after start-up comes from here:
 * `import * as n`. One export each, not one object: the names then cost nothing in the script of every frame.
 */
import { uncurry } from '../sites/untouched.ts';

export * from '../sites/untouched.ts';

export const getter = <S extends object, K extends keyof S>(prototype: S, key: K) =>
  uncurry(Object.getOwnPropertyDescriptor(prototype, key)!.get! as (this: S) => S[K]);

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
export const defaultPrevented = getter(Event.prototype, 'defaultPrevented');
export const detail = getter<CustomEvent, 'detail'>(CustomEvent.prototype, 'detail');
export const closest = uncurry(Element.prototype.closest as (this: Element, selector: string) => Element | null);
export const matches = uncurry(Element.prototype.matches as (this: Element, selector: string) => boolean);
export const querySelector = uncurry(
  Element.prototype.querySelector as (this: Element, selector: string) => Element | null,
);
export const setAttribute = uncurry(Element.prototype.setAttribute);
export const getAttribute = uncurry(Element.prototype.getAttribute);
export const append = uncurry(Element.prototype.append);
export const remove = uncurry(Element.prototype.remove);
export const cloneNode = uncurry(Node.prototype.cloneNode);
export const textContent = getter(Node.prototype, 'textContent');
export const outerHTML = getter(Element.prototype, 'outerHTML');
export const isConnected = getter(Node.prototype, 'isConnected');
export const click = uncurry(HTMLElement.prototype.click);
export const submit = uncurry(HTMLFormElement.prototype.submit);
export const requestSubmit = uncurry(HTMLFormElement.prototype.requestSubmit);
export const anchorHref = getter(HTMLAnchorElement.prototype, 'href');
// A form may hold a field named "action" or "method" that hides the property of the same name.
export const formAction = getter(HTMLFormElement.prototype, 'action');
export const formMethod = getter(HTMLFormElement.prototype, 'method');
export const setFiles = uncurry(
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files')!.set as (
    this: HTMLInputElement,
    files: FileList,
  ) => void,
);
export const transferItems = getter(DataTransfer.prototype, 'items');
export const transferFiles = getter(DataTransfer.prototype, 'files');
export const addItem = uncurry(DataTransferItemList.prototype.add as (this: DataTransferItemList, file: File) => void);
export const createElement = uncurry(
  Document.prototype.createElement as (this: Document, name: string) => HTMLElement,
).bind(null, document);

type EachEntry<V> = (visit: (value: V, name: string) => void) => void;
export const eachField = uncurry(FormData.prototype.forEach as EachEntry<FormDataEntryValue>);
export const appendField = uncurry(
  FormData.prototype.append as (this: FormData, name: string, value: FormDataEntryValue) => void,
);
export const deleteField = uncurry(FormData.prototype.delete);
export const formDataOf = getter(FormDataEvent.prototype, 'formData');
export const requestUrl = getter(Request.prototype, 'url');
export const requestMethod = getter(Request.prototype, 'method');
export const cloneRequest = uncurry(Request.prototype.clone);
export const requestBlob = uncurry(Request.prototype.blob);
export const blobText = uncurry(Blob.prototype.text);
export const blobSize = getter(Blob.prototype, 'size');
export const afterwards = uncurry(
  Promise.prototype.then as (
    this: Promise<unknown>,
    resolved: (value: never) => unknown,
    rejected?: (reason: unknown) => unknown,
  ) => Promise<unknown>,
);
export const appendParam = uncurry(URLSearchParams.prototype.append);
export const paramsText = uncurry(URLSearchParams.prototype.toString);
export const mapGet = uncurry(WeakMap.prototype.get);
export const mapSet = uncurry(WeakMap.prototype.set);
export const toUpperCase = uncurry(String.prototype.toUpperCase);
export const charCodeAt = uncurry(String.prototype.charCodeAt);

export const stringify = JSON.stringify.bind(JSON);
export const parse = JSON.parse.bind(JSON) as (text: string) => unknown;
export const createObjectURL = URL.createObjectURL.bind(URL);
export const focus = window.focus.bind(window);
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
const NativeURLSearchParams = URLSearchParams;
const NativeUint8Array = Uint8Array;
const NativeWeakRef = WeakRef;
const NativeWeakMap = WeakMap;
const NativePromise = Promise;
const NativeProxy = Proxy;
const NativeShadowRoot = ShadowRoot;
const NativeDataTransfer = window.DataTransfer;
const NativeClipboardItem = window.ClipboardItem;

export {
  NativeBlob as Blob,
  NativeClipboardItem as ClipboardItem,
  NativeDataTransfer as DataTransfer,
  NativeDOMException as DOMException,
  NativeFile as File,
  NativeFormData as FormData,
  NativeMouseEvent as MouseEvent,
  NativeProgressEvent as ProgressEvent,
  NativePromise as Promise,
  NativeProxy as Proxy,
  NativeRequest as Request,
  NativeShadowRoot as ShadowRoot,
  NativeUint8Array as Uint8Array,
  NativeURLSearchParams as URLSearchParams,
  NativeWeakMap as WeakMap,
  NativeWeakRef as WeakRef,
};

/**
 * A list for a native that walks it. Not an array: that is walked by an iterator which a page can replace, and with it
 * what the native gets.
 */
export const sequence = <T>(list: ArrayLike<T>): T[] =>
  ({
    __proto__: null,
    [Symbol.iterator](at = 0) {
      return { __proto__: null, next: () => ({ __proto__: null, done: at >= list.length, value: list[at++] }) };
    },
  }) as unknown as T[];
