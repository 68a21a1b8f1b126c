import * as n from '../natives.ts';

/** 128 random bits in hex; `crypto.randomUUID` is absent on plain http. */
export function newId(): string {
  return n.getRandomValues(new Uint8Array(16)).reduce((id, byte) => id + byte.toString(16).padStart(2, '0'), '');
}
