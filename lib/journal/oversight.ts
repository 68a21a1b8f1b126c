import { ENTRY_SCHEMA_VERSION } from '../disclosure/entry.ts';
import { oversightSchema } from '../disclosure/oversight-entry.ts';
import { whoWorks } from './who-works.ts';

/** What a page says was done with others' logs, as an entry: by whom and when is never the page's word. */
export async function oversightOf(said: Readonly<Record<string, unknown>>) {
  return oversightSchema.safeParse({
    ...said,
    schema: ENTRY_SCHEMA_VERSION,
    kind: 'oversight',
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    by: await whoWorks(null),
  });
}
