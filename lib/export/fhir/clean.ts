/** What no FHIR string may hold (R4 datatypes, string): control characters, save tab and the line ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu;

/** Asked first, since nearly every text is clean and replacing is dearer. Halves of pairs count; the other pattern tells. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

/** Text as a FHIR string may hold it, null where nothing is left: R4 has no empty strings. */
export function fhirText(text: string | null | undefined): string | null {
  if (text == null) return null;
  const cleaned = (SUSPECT.test(text) ? text.replace(FORBIDDEN, '') : text).trim();
  return cleaned === '' ? null : cleaned;
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | null | undefined };

/** Leaves out what is not there; R4 has neither nulls nor empty lists. */
export function present<T extends object>(parts: Loose<T>): T {
  const kept: Partial<T> = {};
  for (const key in parts) {
    const value = parts[key];
    if (value == null || (Array.isArray(value) && value.length === 0)) continue;
    kept[key] = value as T[typeof key];
  }
  return kept as T;
}
