import type { LogDatabase } from '../log/database.ts';
import { headOf } from '../log/hand-over.ts';
import { allLogs, stretchesOf } from '../log/read.ts';
import { LogCheck } from './check-log.ts';
import type { LogReport } from './report.ts';
import { type Checked, checkedAgainstEachOther, type Verification } from './verify.ts';
import type { Witness } from './witness.ts';

/**
 * Verifies every log of this browser from what stands in its database, and whatever a clinician holds of them. What is
 * locked cannot be compared with its leaf: it counts as not read (`LogReport.counts.locked`), and tree, signature and
 * states are checked all the same.
 */
export async function verifyHere(db: LogDatabase, witnesses: readonly Witness[] = []): Promise<Verification> {
  const checks: Checked[] = [];
  const about = witnesses.flatMap(({ stamps }) => stamps);
  for (const row of await allLogs(db)) {
    if (row.size === 0) continue;
    const outside = await db.checkpoints.where('[log+size]').between([row.id, 0], [row.id, Infinity]).toArray();
    const own = about.filter(({ checkpoint }) => checkpoint.log === row.id);
    const check = new LogCheck(
      headOf(row),
      outside.map(({ size, where, at, note }) => ({ size, where, at, note })),
      { sizes: new Set(own.map(({ checkpoint }) => checkpoint.size)), places: new Set(own.map(({ index }) => index)) },
    );
    for await (const stretch of stretchesOf(db, row.id)) {
      for (const kept of stretch) if (kept.index < row.size) check.addKept(kept);
    }
    const report: LogReport = await check.finish();
    checks.push({ name: row.id, check, report });
  }
  return checkedAgainstEachOther(checks, [], witnesses);
}
