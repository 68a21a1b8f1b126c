import type { AccountDetails, Disclosure, RecipientAccount } from '../entry.ts';

/** What a sentence is told from: a draft or an entry, both fit. */
export interface Subject {
  readonly discloser: Disclosure['discloser'];
  readonly client: Disclosure['client'];
  readonly recipients: readonly Told[];
}
export interface Told {
  readonly organisation: string | null;
  readonly person: string | null;
  readonly channel: RecipientAccount['channel'] | null;
  readonly facts: RecipientAccount['facts'];
  readonly details: AccountDetails;
}
