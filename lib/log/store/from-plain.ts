import { entrySchema } from '../../disclosure/entry.ts';
import {
  appendConsent,
  appendDisclosure,
  appendEvent,
  appendGuardChange,
  appendLogChange,
  appendOversight,
  appendPassedBy,
} from '../append.ts';
import type { LogDatabase } from '../database.ts';
import { putSealed } from './sealed-rows.ts';

/**
 * A log of before there was a tree, encryption or a signature: every entry is appended anew, in the same order and so
 * at the same place, and its plain copy goes once it stands there. Killed halfway, it goes on where it was.
 */
export async function fromPlain(db: LogDatabase): Promise<void> {
  for (const { index, content } of await db.entries.orderBy('index').toArray()) {
    const entry = entrySchema.parse(content.entry);
    if (entry.kind === 'disclosure') await appendDisclosure(db, (number) => ({ ...entry, number }));
    else if (entry.kind === 'event') await appendEvent(db, entry);
    else if (entry.kind === 'passed-by') await appendPassedBy(db, entry);
    else if (entry.kind === 'guard-change') await appendGuardChange(db, entry);
    else if (entry.kind === 'oversight') await appendOversight(db, entry);
    else if (entry.kind === 'consent') await appendConsent(db, entry);
    else await appendLogChange(db, entry);
    await db.entries.delete(index);
  }
  for (const name of ['drafts', 'passedBy'] as const) {
    for (const row of await db[name].filter((one) => !('content' in one)).toArray()) await putSealed(db, name, row);
  }
}
