import type { Entry } from '../disclosure/entry.ts';
import type { History } from '../export/history.ts';
import { type Case, caseOf, type EntryRef, keyOf, withdrawalsIn, withWithdrawals } from '../oversight/case.ts';
import type { BarRef, Chart } from '../oversight/charts/chart.ts';
import { chartsOf, isBehind } from '../oversight/charts/charts.ts';
import { type FalsePrompts, falsePromptsOf } from '../oversight/charts/false-prompts.ts';
import { localTime } from '../oversight/local-time.ts';
import { type Method, sampleOf, weightsOf } from '../oversight/sample.ts';
import { signalsOf } from '../oversight/signals/all.ts';
import type { CheckedLog, Family, LookContext, Signal } from '../oversight/signals/signal.ts';
import { parseBehind } from './behind.ts';
import type { Shelf } from './shelf.ts';
import type { LogOnDesk } from './source.ts';

/** The charts of some of the disclosures on the desk, and how many those are. */
export interface Charted {
  readonly charts: readonly Chart[];
  readonly count: number;
}

/** What oversight makes of everything on the desk. */
export interface Overseen {
  readonly falsePrompts: readonly FalsePrompts[];
  readonly signals: readonly Signal[];
  /** Disclosures that it is about: a branch of a forked log counts for what is only in it. */
  readonly count: number;
  /** Reported as sent wrongly, and not closed. */
  readonly wrong: readonly Case[];
}

export interface ToDraw {
  readonly method: Method;
  readonly from: string | null;
  readonly to: string | null;
  readonly size: number;
  readonly seed: number;
}

/** As much of a disclosure as a worklist and a report tell; `signals` are the kinds that it is among. */
export interface Told extends EntryRef {
  readonly entry: string;
  readonly at: string;
  readonly clinician: string;
  readonly recipient: string;
  readonly signals: readonly Family[];
}

/** Keeps a case of each disclosure as it is read, and answers for all of them together once everything has been. */
export class Overseeing {
  #cases: { readonly one: Case; readonly ref: number }[] = [];
  readonly #others: Entry[] = [];
  #context: LookContext = { now: new Date(), local: localTime };
  #overseen: Overseen | null = null;
  #counted: readonly { readonly one: Case; readonly ref: number }[] = [];
  #byKey = new Map<string, Case>();
  #families = new Map<string, Family[]>();
  #prepared = '';

  keep(history: History, log: string, ref: number): void {
    this.#cases.push({ one: caseOf(history, log), ref });
  }

  /** What is about no disclosure: only what is asked about later is kept. */
  hear(entry: Entry): void {
    const { kind } = entry;
    if (kind === 'guard-change' || kind === 'passed-by' || kind === 'consent') this.#others.push(entry);
  }

  /** Everything has been read. @param orderOf the copy of a log that a ref is of. */
  settle(logs: readonly LogOnDesk[], orderOf: (ref: number) => number | undefined, now: Date): Overseen {
    this.#context = { now, local: localTime };
    const withdrawals = withdrawalsIn(this.#others);
    if (withdrawals.size > 0) {
      this.#cases = this.#cases.map(({ one, ref }) => ({ one: withWithdrawals(one, withdrawals), ref }));
    }
    const isBranch = ({ ref }: { ref: number }) => logs[(orderOf(ref) ?? 0) - 1]?.partsAt != null;
    const byEntry = new Map<string, { one: Case; ref: number }>();
    for (const kept of this.#cases.toSorted((a, b) => Number(isBranch(a)) - Number(isBranch(b)))) {
      if (!byEntry.has(kept.one.entry)) byEntry.set(kept.one.entry, kept);
    }
    this.#counted = [...byEntry.values()];
    const counted = this.#counted.map(({ one }) => one);
    const signals = signalsOf(counted, checkedLogs(logs), this.#context);
    for (const one of counted) if (!this.#byKey.has(keyOf(one))) this.#byKey.set(keyOf(one), one);
    for (const { family, entries } of signals) {
      for (const key of new Set(entries.map(keyOf))) {
        this.#families.set(key, [...(this.#families.get(key) ?? []), family]);
      }
    }
    this.#overseen = {
      falsePrompts: falsePromptsOf(this.#others),
      signals,
      count: counted.length,
      wrong: counted.filter(({ wrong }) => wrong?.closed === false),
    };
    return this.#overseen;
  }

  get overseen(): Overseen | null {
    return this.#overseen;
  }

  /** The charts of these disclosures alone. */
  chartsAmong(refs: Uint32Array): Charted {
    const asked = new Set(refs);
    const among = this.#counted.flatMap(({ one, ref }) => (asked.has(ref) ? [one] : []));
    return { charts: chartsOf(among, this.#context), count: among.length };
  }

  /** Kinds of signals that each disclosure is among. */
  familiesByRef(): Map<number, readonly Family[]> {
    return new Map(
      this.#cases.flatMap(({ one, ref }) => {
        const families = this.#families.get(keyOf(one));
        return families ? [[ref, families]] : [];
      }),
    );
  }

  /** Says on the shelf which disclosures are behind the bars and signals that are asked for. */
  prepare(shelf: Shelf, values: readonly string[]): void {
    const asked = values.join('\n');
    if (asked === this.#prepared) return;
    this.#prepared = asked;
    const tests = values.map((value) => [value, this.#test(value)] as const);
    const column = shelf.column('behind');
    for (const { one, ref } of this.#cases) {
      column.set(
        ref,
        tests.flatMap(([value, test]) => (test(one) ? [value] : [])),
      );
    }
  }

  #test(value: string): (one: Case) => boolean {
    const behind = parseBehind(value);
    if (behind === null) return () => false;
    if ('chart' in behind) return this.#isCounted(behind);
    const signal = this.#overseen?.signals.find(({ id }) => id === behind.signal);
    const keys = new Set(signal?.entries.map(keyOf));
    return (one) => keys.has(keyOf(one));
  }

  #isCounted(bar: BarRef): (one: Case) => boolean {
    const counted = new Set(this.#counted.map((kept) => kept.one));
    return (one) => counted.has(one) && isBehind(bar, one, this.#context);
  }

  #inPeriod(from: string | null, to: string | null): Case[] {
    return [...this.#byKey.values()].filter(({ at }) => {
      const { day } = localTime(at);
      return (from === null || day >= from) && (to === null || day <= to);
    });
  }

  population(from: string | null, to: string | null): number {
    return this.#inPeriod(from, to).length;
  }

  draw({ method, from, to, size, seed }: ToDraw): { entries: EntryRef[]; of: number } {
    const population = this.#inPeriod(from, to);
    const weights = method === 'random' ? undefined : weightsOf(this.#overseen?.signals ?? []);
    const drawn = sampleOf(population, { size, seed, weights });
    return { entries: drawn.map(({ log, number }) => ({ log, number })), of: population.length };
  }

  told(refs: readonly EntryRef[]): (Told | null)[] {
    return refs.map((ref) => {
      const one = this.#byKey.get(keyOf(ref));
      if (!one) return null;
      const { log, number, entry, at, clinician, rows } = one;
      const recipient = rows
        .map(({ organisation, kind }) => organisation ?? kind ?? '')
        .filter(Boolean)
        .join(', ');
      return { log, number, entry, at, clinician, recipient, signals: this.#families.get(keyOf(one)) ?? [] };
    });
  }
}

/** The report of each log with what only the desk can tell: what excludes each other, and what others hold. */
function checkedLogs(logs: readonly LogOnDesk[]): CheckedLog[] {
  return logs.map(({ file, log, size, clinician, report, state, partsAt, missing }) => ({
    file,
    clinician: clinician || null,
    report: {
      log,
      size,
      problems: [
        ...report.problems,
        ...(state === 'forked' ? [{ code: 'fork' as const, at: partsAt, detail: null }] : []),
        ...(missing > 0 ? [{ code: 'end-missing' as const, at: size + missing, detail: null }] : []),
      ],
    },
  }));
}
