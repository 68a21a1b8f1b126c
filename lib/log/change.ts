import { ENTRY_SCHEMA_VERSION, type LogChange } from '../disclosure/entry.ts';

/** What every entry about the log itself begins with. @param by who did it, where somebody did. */
export const changeBase = (by: string | null): Pick<LogChange, 'schema' | 'kind' | 'id' | 'at' | 'by'> => ({
  schema: ENTRY_SCHEMA_VERSION,
  kind: 'log-change',
  id: crypto.randomUUID(),
  at: new Date().toISOString(),
  by,
});
