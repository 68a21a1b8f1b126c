import type { Disclosure, DisclosureEvent, RecipientAccount } from '../../disclosure/entry.ts';
import type { SentenceTexts } from '../../disclosure/sentence/texts.ts';
import type { Texts } from '../../language/shapes.ts';
import type { NoteTexts } from './texts.ts';

/** All that the parts of a note are written from. */
export interface NoteSubject {
  readonly entry: Disclosure;
  readonly events: readonly DisclosureEvent[];
  readonly index: number;
  readonly parents: boolean;
  readonly timeZone: string | undefined;
  readonly note: NoteTexts;
  readonly sentence: SentenceTexts;
  readonly texts: Texts;
}

export type Told = RecipientAccount;

/** The date of an ISO date in words, null where there is none. */
export function day({ note }: NoteSubject, iso: string | null | undefined): string | null {
  return iso?.trim() ? note.date(iso.trim()) : null;
}
