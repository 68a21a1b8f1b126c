import type { ProblemCode } from '../../verify/report.ts';
import type { CheckedLog, Family, Figures, Signal } from './signal.ts';

type LogFamily = Extract<Family, `log-${string}`>;

/** What each thing that can be wrong with a log comes down to. */
const FAMILY_OF: Readonly<Record<ProblemCode, LogFamily>> = {
  fork: 'log-forked',
  'end-missing': 'log-truncated',
  'note-of-nothing': 'log-truncated',
  'entry-missing': 'log-gap',
  'erased-unaccounted': 'log-gap',
  'entry-damaged': 'log-gap',
  'numbers-broken': 'log-gap',
  'about-nothing': 'log-gap',
  'size-differs': 'log-gap',
  'entry-altered': 'log-altered',
  'not-an-entry': 'log-altered',
  'entry-from-the-future': 'log-altered',
  'erased-still-there': 'log-altered',
  'entry-twice': 'log-altered',
  'entries-reordered': 'log-altered',
  'root-differs': 'log-altered',
  'not-a-checkpoint': 'log-altered',
  'other-log': 'log-altered',
  'wrong-key': 'log-altered',
  'signature-wrong': 'log-altered',
  'header-altered': 'log-altered',
};

/** Follow from a gap, where there is one: not told a second time. */
const FOLLOWS_FROM_GAP: ReadonlySet<ProblemCode> = new Set(['root-differs', 'size-differs', 'numbers-broken']);

/** One signal for each kind of fault of each log, however many files it lies in. */
export function logSignals(logs: readonly CheckedLog[]): Signal[] {
  const signals = new Map<string, Signal>();
  for (const { file, report, clinician } of logs) {
    const hasGap = report.problems.some(({ code }) => code === 'entry-missing');
    for (const { code, at } of report.problems) {
      if (hasGap && FOLLOWS_FROM_GAP.has(code)) continue;
      const family = FAMILY_OF[code];
      const id = `${family}|${report.log}`;
      if (signals.has(id)) continue;
      const missing = Math.max(0, (at ?? 0) - report.size);
      const figures: Figures[LogFamily] = family === 'log-truncated' ? { file, missing } : { file };
      signals.set(id, { id, family, strength: 3, clinician, log: report.log, entries: [], figures } as Signal);
    }
  }
  return [...signals.values()];
}
