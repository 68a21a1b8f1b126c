import type { NoteLine } from './line.ts';

/** One line of text a fact; the field that shows it breaks lines at its own width. */
export function rendered({ label, text, under = [] }: NoteLine): string[] {
  return [`${label}: ${text}`.trim(), ...under.map((item) => `  - ${item}`)];
}
