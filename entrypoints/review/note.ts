import type { NewEvent } from '../../components/review/forms.ts';
import type { History } from '../../lib/export/history.ts';
import { noteFor } from '../../lib/export/note.ts';
import type { Language } from '../../lib/language/shapes.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { saltedDigest } from '../../lib/log/leaf.ts';
import { handedOut, stampOf } from '../../lib/log/state.ts';

/** Puts the note on the clipboard, with the stamp of its log. @returns what is to be recorded of it, null where it was not taken. */
export async function copiedNote(
  db: LogDatabase,
  { disclosure, index, events }: History,
  log: string,
  language: Language,
): Promise<NewEvent | null> {
  const stamp = await stampOf(db, log, index);
  const note = noteFor(disclosure, { index, stamp, events: events.map(({ entry }) => entry) }, language);
  try {
    await navigator.clipboard.writeText(note);
  } catch {
    return null; // the browser refused: nothing was taken
  }
  await handedOut(db, note, 'note');
  const digest = await saltedDigest(new TextEncoder().encode(note));
  return { type: 'note-filed', about: disclosure.number, where: 'clipboard', digest };
}
