import type { Entry } from '../disclosure/entry.ts';
import type { BundleHead } from '../export/bundle/format.ts';
import type { LogReport } from '../verify/report.ts';

/** What is known of an imported bundle beside its entries. */
export interface BundleMeta {
  readonly file: string;
  readonly importedAt: string;
  readonly head: BundleHead;
  readonly lastNumber: number;
  readonly clinician: string;
  readonly organisation: string | null;
  readonly report: LogReport;
  /** Entries of any log that this one says were erased. */
  readonly accounts: readonly { readonly log: string; readonly index: number }[];
  /** Raw Ed25519 keys, base64, each from a size on. */
  readonly keys: readonly { readonly from: number; readonly publicKey: string }[];
}

/** Who holds a state, and how it is signed. */
export interface StateHolder {
  /** `bundle`: it was imported here; else what somebody holds outside. */
  readonly where: 'bundle' | 'note' | 'feed';
  /** The file that is it, or holds it; null where a bundle only tells that somebody holds it. */
  readonly file: string | null;
  /** The signed state as a note of its own; null where it was checked when it came. */
  readonly note: string | null;
}

/** Whose log it is: whom most of its disclosures name. */
export class WhoseLog {
  readonly #names = new Map<string, number>();
  readonly #organisations = new Map<string, number>();
  lastNumber = 0;

  hear(entry: Entry | null): void {
    if (entry?.kind !== 'disclosure') return;
    this.lastNumber = Math.max(this.lastNumber, entry.number);
    count(this.#names, entry.discloser.name.trim());
    count(this.#organisations, entry.discloser.organisation?.trim() ?? '');
  }

  /** Empty where no entry says so. */
  get clinician(): string {
    return most(this.#names) ?? '';
  }

  get organisation(): string | null {
    return most(this.#organisations);
  }
}

function count(counts: Map<string, number>, value: string): void {
  if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
}

const most = (counts: ReadonlyMap<string, number>): string | null =>
  [...counts].sort(([a, times], [b, more]) => more - times || (a < b ? -1 : 1))[0]?.[0] ?? null;
