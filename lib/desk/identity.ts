/** The identity in a key file as `age-keygen` writes it, or pasted by itself; null where there is none. */
export function identityIn(text: string): string | null {
  const line = text.split(/\r?\n/).find((one) => one.trim().startsWith('AGE-SECRET-KEY-'));
  return line?.trim() ?? null;
}
