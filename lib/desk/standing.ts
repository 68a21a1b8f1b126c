import type { Problem } from '../verify/report.ts';
import type { BundleMeta, StateHolder } from './bundle-meta.ts';
import type { KnownState, MergedLog } from './merge.ts';
import type { LogOnDesk, LogState } from './source.ts';

export type HeldState = KnownState & StateHolder;

/** The logs as they are shown: one for each branch, the first ones as they were merged. */
export function logsOnDesk(
  merged: readonly MergedLog[],
  metaOf: ReadonlyMap<string, BundleMeta>,
  states: readonly HeldState[],
): (LogOnDesk & { readonly bundle: string })[] {
  const accounted = new Set(
    [...metaOf.values()].flatMap(({ accounts }) => accounts.map(({ log, index }) => `${log} ${index}`)),
  );
  let order = 0;
  return merged.flatMap((log) =>
    log.branches.flatMap((bundle, place) => {
      const meta = metaOf.get(bundle);
      if (!meta) return [];
      order += 1;
      const problems = meta.report.problems.filter(
        ({ code, at }) => code !== 'erased-unaccounted' || !accounted.has(`${log.log} ${at}`),
      );
      const { size } = meta.report;
      const state = stateOf(log, problems);
      const parts = log.partsAt.filter((_, branch) => branch > 0);
      const missing = Math.max(log.beyond?.size ?? 0, missingIn(problems)) - size;
      return [
        {
          bundle,
          order,
          log: log.log,
          clinician: meta.clinician || log.log.slice(0, 8),
          organisation: meta.organisation,
          size,
          state,
          partsAt: place === 0 ? null : (log.partsAt[place] ?? null),
          markedFrom:
            state === 'forked'
              ? Math.min(...parts, log.against.length > 0 || parts.length === 0 ? 0 : size)
              : state === 'cut-short'
                ? 0
                : null,
          missing: Math.max(0, missing),
          heldBy: holderOf(log, states),
          file: meta.file,
          importedAt: meta.importedAt,
          report: { ...meta.report, problems },
        },
      ];
    }),
  );
}

function stateOf({ branches, against, beyond }: MergedLog, problems: readonly Problem[]): LogState {
  const codes = new Set(problems.map(({ code }) => code));
  if (branches.length > 1 || against.length > 0 || codes.has('fork')) return 'forked';
  if (beyond !== null || codes.has('end-missing')) return 'cut-short';
  return problems.length > 0 ? 'wrong' : 'in-order';
}

const missingIn = (problems: readonly Problem[]): number =>
  Math.max(0, ...problems.map(({ code, at }) => (code === 'end-missing' ? (at ?? 0) : 0)));

/** Who holds the state that this log does not have; of several the one that can be shown as a file. */
function holderOf({ against, beyond }: MergedLog, states: readonly HeldState[]): LogOnDesk['heldBy'] {
  const wanted = beyond ?? against[0];
  if (!wanted) return null;
  const { log, size, root } = wanted;
  const held = states.filter((one) => one.log === log && one.size === size && one.root === root);
  const one = held.find(({ file }) => file !== null) ?? held[0];
  return one ? { where: one.where, file: one.file } : null;
}
