import { type Bus, joinBus } from '../bus.ts';
import {
  addEventListener,
  append,
  detail,
  dispatchEvent,
  parse,
  remove,
  removeEventListener,
  stringify,
} from '../natives.ts';

/** This world's end of the line, on captured natives: reading a property of the line could show it to a page. */
export const joinPageBus = (): Bus =>
  joinBus('main', {
    addEventListener,
    removeEventListener,
    dispatchEvent,
    append,
    remove,
    detail,
    stringify,
    parse,
    formIn: () => null,
  });
