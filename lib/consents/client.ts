/** As much of a client as tells her apart. */
export interface ClientKey {
  readonly name: string | null;
  readonly number: string | null;
  readonly birthDate?: string | null | undefined;
}

/**
 * By number where one of them has one; by name only where neither does: two clients can share a name, not a number. Two
 * birth dates that differ are two clients, whatever else is the same: systems number from 1 on.
 */
export function sameClient(a: ClientKey, b: ClientKey): boolean {
  if (a.birthDate != null && b.birthDate != null && a.birthDate !== b.birthDate) return false;
  const [number, other] = [plain(a.number), plain(b.number)];
  if (number !== null || other !== null) return number === other;
  const name = plain(a.name);
  return name !== null && name === plain(b.name);
}

/** Text as it is compared: without differences of case, blanks or form; null where nothing is said. */
export function plain(text: string | null | undefined): string | null {
  const said = text?.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  return said ? said : null;
}
