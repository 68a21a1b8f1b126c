import type { FileKind } from '../../components/review/TakeAway.tsx';
import type { Entry } from '../../lib/disclosure/entry.ts';
import { csvOf } from '../../lib/export/csv/csv.ts';
import { fhirBundleOf } from '../../lib/export/fhir/bundle.ts';
import { historiesOf, type Numbered } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { LogDatabase } from '../../lib/log/database.ts';
import { bundleOfLog, handedOver } from '../../lib/log/hand-over.ts';
import { Locked } from '../../lib/log/keys/data-key.ts';
import type { Officer } from '../../lib/log/keys/officer.ts';
import { encryptedFor } from '../../lib/log/keys/wrap.ts';
import { allLogs, stretchesOf } from '../../lib/log/read.ts';
import { signedStateOf } from '../../lib/log/state.ts';
import type { Kept } from '../../lib/log/store/kept.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { saveFile, today } from './files.ts';

/** Makes and saves one file of a log. @returns what is to be said of it. */
export async function taken(
  db: LogDatabase,
  kind: FileKind,
  log: string,
  officer: Officer | null,
  { texts, policy, by }: { texts: PageTexts; policy: Policy | null; by: string | null },
): Promise<string> {
  const { takeAway } = texts.pages;
  const stem = `deelwijzer-${log.slice(0, 8)}-${today()}`;
  try {
    const signed = await signedStateOf(db, log);
    if (!signed) return takeAway.failed;
    const context = {
      checkpoint: signed.state,
      now: new Date(),
      language: texts.language,
      organisation: policy?.organisation ?? null,
    };
    if (kind === 'csv') {
      const rows = (await keptOf(db, log)).map(({ index, entry }) => ({ index, entry }));
      saveFile(`${stem}.csv`, [...csvOf(rows, context)], 'text/csv;charset=utf-8');
      return takeAway.saved(`${stem}.csv`);
    }
    if (kind === 'fhir') {
      const histories = historiesOf([...(await entriesOf(db, log)), ...(await laterEvents(db, log))]);
      saveFile(`${stem}.fhir.json`, [...fhirBundleOf(histories, context)], 'application/fhir+json');
      return takeAway.saved(`${stem}.fhir.json`);
    }
    const pieces: string[] = [];
    for await (const piece of bundleOfLog(db, log)) pieces.push(piece);
    const name = officer ? `${stem}.bundle.age` : `${stem}.bundle.json`;
    if (officer)
      saveFile(name, [await encryptedFor([officer.recipient], new Blob(pieces))], 'application/octet-stream');
    else saveFile(name, pieces, 'application/json');
    await handedOver(db, log, officer?.name ?? null, by);
    return takeAway.saved(name);
  } catch (error) {
    if (error instanceof Locked) return takeAway.locked;
    console.error('Deelwijzer: not made', kind, error instanceof Error ? error.name : 'error');
    return takeAway.failed;
  }
}

/** All of one log. @throws Locked: a file with holes would look like damage. */
async function keptOf(db: LogDatabase, log: string): Promise<Kept[]> {
  const all: Kept[] = [];
  for await (const stretch of stretchesOf(db, log)) all.push(...stretch);
  if (all.some(({ state }) => state === 'locked')) throw new Locked('file');
  return all;
}

async function entriesOf(db: LogDatabase, log: string): Promise<Numbered<Entry>[]> {
  return (await keptOf(db, log)).flatMap(({ index, entry }) => (entry ? [{ index, entry }] : []));
}

/** What happened since may stand in a log that goes on from this one. */
async function laterEvents(db: LogDatabase, log: string): Promise<Numbered<Entry>[]> {
  const logs = await allLogs(db);
  const order = logs.find(({ id }) => id === log)?.order ?? 0;
  const later = await Promise.all(logs.filter((row) => row.order > order).map(({ id }) => entriesOf(db, id)));
  return later.flat().filter(({ entry }) => entry.kind === 'event');
}
