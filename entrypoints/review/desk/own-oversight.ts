import { useEffect, useState } from 'react';
import type { NewOversight, Oversight } from '../../../lib/disclosure/oversight-entry.ts';
import { ENTRY_SCHEMA_VERSION } from '../../../lib/disclosure/primitives.ts';
import type { LogDatabase } from '../../../lib/log/database.ts';
import { allEntries } from '../../../lib/log/read.ts';

/** What she did with the logs of others, as it stands in her own. Oldest first. */
export const ownOversight = async (db: LogDatabase): Promise<Oversight[]> =>
  (await allEntries(db)).flatMap(({ entry }) => (entry.kind === 'oversight' ? [entry] : []));

/**
 * The same, read once; what she does on this page is added as soon as it stands in the log. Null until it was read.
 * @returns with a function that puts it in the log; it resolves to false where it could not be written.
 */
export function useOwnOversight(db: LogDatabase, onRecord: (oversight: NewOversight) => Promise<boolean>) {
  const [own, setOwn] = useState<readonly Oversight[] | null>(null);
  useEffect(() => {
    let current = true;
    void ownOversight(db).then(
      (found) => current && setOwn(found),
      (error: unknown) => console.error('Deelwijzer: own log not read', error instanceof Error ? error.name : 'error'),
    );
    return () => {
      current = false;
    };
  }, [db]);

  async function record(oversight: NewOversight): Promise<boolean> {
    if (!(await onRecord(oversight))) return false;
    const base = { schema: ENTRY_SCHEMA_VERSION, kind: 'oversight', id: crypto.randomUUID(), by: null } as const;
    const added = { ...base, at: new Date().toISOString(), ...oversight } as Oversight;
    setOwn((known) => [...(known ?? []), added]);
    return true;
  }

  return { own, record };
}
