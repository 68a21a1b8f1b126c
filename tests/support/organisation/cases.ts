import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entry } from '../../../lib/disclosure/entry.ts';
import { readBundle } from '../../../lib/export/bundle/read.ts';
import { historiesOf, type Numbered } from '../../../lib/export/history.ts';
import { type Case, caseOf, withdrawalsIn } from '../../../lib/oversight/case.ts';
import type { CheckedLog } from '../../../lib/oversight/signals/signal.ts';
import { verify } from '../../../lib/verify/verify.ts';
import type { Organisation } from '../organisation.ts';

/** What an officer has after importing an organisation, made without a browser: plain bundles only. */
export async function importedFrom({ folder, files }: Organisation): Promise<{
  cases: Case[];
  logs: CheckedLog[];
  others: Entry[];
}> {
  const open = async function* (name: string) {
    yield await readFile(join(folder, name), 'utf8');
  };
  const { bundles } = await verify(files.map((name) => ({ name, open: () => open(name) })));
  const entriesByLog = new Map<string, Numbered<Entry>[]>();
  for (const name of files) {
    const reader = await readBundle(open(name));
    const entries: Numbered<Entry>[] = [];
    for await (const { element } of reader.elements()) {
      if (element.entry) entries.push({ index: element.index, entry: element.entry as Entry });
    }
    const known = entriesByLog.get(reader.head.log);
    if (!known || known.length < entries.length) entriesByLog.set(reader.head.log, entries);
  }
  const others = [...entriesByLog.values()].flatMap((entries) => entries.map(({ entry }) => entry));
  const withdrawals = withdrawalsIn(others);
  const cases = [...entriesByLog].flatMap(([log, entries]) =>
    historiesOf(entries).map((history) => caseOf(history, log, withdrawals)),
  );
  const logs = bundles.flatMap(({ name, report }) =>
    report ? [{ file: name, report, clinician: cases.find(({ log }) => log === report.log)?.clinician ?? null }] : [],
  );
  return { cases, logs, others };
}
