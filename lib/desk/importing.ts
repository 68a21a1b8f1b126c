import { BadBundle, type BundleProblem } from '../export/bundle/read.ts';
import { fromBase64 } from '../log/bytes.ts';
import { keyOfLog, parseCheckpoint } from '../log/checkpoint/checkpoint.ts';
import { signedCheckpointOf } from '../log/checkpoint/stamp.ts';
import type { DataKey } from '../log/keys/seal.ts';
import { wrongWithSignature } from '../verify/check-log.ts';
import { looksLikeBundle } from '../verify/verify.ts';
import { witnessIn } from '../verify/witness.ts';
import type { DeskDatabase } from './database.ts';
import { type Closed, NotOpened, sourceOf } from './encrypted.ts';
import { type MergedLog, merged } from './merge.ts';
import type { HeldState } from './standing.ts';
import { type Stand, standHere, writeStand } from './store.ts';
import { Cancelled, dropPieces, type TakenIn, takeIn } from './taking-in.ts';

export interface FileToImport {
  readonly name: string;
  readonly file: Blob;
}

export type Refusal = BundleProblem | Closed | 'stranger' | 'unreadable';

/** What became of one file. */
export type Outcome =
  | {
      readonly file: string;
      /** `older`: a beginning of what is here. `fork`: it excludes what is here. */
      readonly is: 'new' | 'longer' | 'same' | 'older' | 'fork';
      readonly log: string;
      readonly root: string;
      readonly clinician: string;
      readonly size: number;
      /** How many entries the log has that stands now. */
      readonly stands: number;
      readonly problems: number;
    }
  | { readonly file: string; readonly is: 'note'; readonly states: number }
  | { readonly file: string; readonly is: 'refused'; readonly why: Refusal; readonly detail: string };

export interface Imported {
  readonly outcomes: readonly Outcome[];
  readonly cancelled: boolean;
}

export interface ImportProgress {
  readonly file: string;
  readonly done: number;
  readonly of: number;
  readonly entries: number;
}

export interface ImportAround {
  readonly db: DeskDatabase;
  readonly key: DataKey;
  readonly identities: readonly string[];
  readonly now: Date;
  readonly tell: (progress: ImportProgress) => void;
  readonly cancelled: () => boolean;
}

/**
 * Takes files in one by one: what is wrong with one never stops another, and what was taken in before she cancelled
 * stays. Nothing of it counts before all of it is merged and written in one transaction.
 */
export async function importFiles(files: readonly FileToImport[], around: ImportAround): Promise<Imported> {
  const taken: TakenIn[] = [];
  const held: HeldState[] = [];
  const outcomes: Outcome[] = [];
  const at = around.now.toISOString();
  let entries = 0;
  for (const [done, { name, file }] of files.entries()) {
    if (around.cancelled()) break;
    const step = (read: number) => {
      if (around.cancelled()) throw new Cancelled();
      around.tell({ file: name, done, of: files.length, entries: entries + read });
    };
    try {
      step(0);
      const source = await sourceOf(name, file, around.identities);
      if (await looksLikeBundle(source)) {
        const one = await takeIn(source, { ...around, at, step });
        entries += one.row.size;
        taken.push(one);
        held.push(...statesOf(one));
      } else {
        const { stamps } = await witnessIn(name, source.open());
        const states = stamps.map((stamp): HeldState => {
          const { log, size, root } = stamp.checkpoint;
          return { log, size, root, where: 'note', file: name, note: signedCheckpointOf(stamp) };
        });
        held.push(...states);
        outcomes.push(
          states.length > 0
            ? { file: name, is: 'note', states: states.length }
            : { file: name, is: 'refused', why: 'stranger', detail: '' },
        );
      }
    } catch (error) {
      if (error instanceof Cancelled) break;
      outcomes.push({ file: name, is: 'refused', ...whyRefused(error) });
    }
  }
  outcomes.push(...(await counted(taken, held, around)));
  return { outcomes, cancelled: around.cancelled() };
}

/** Merges what was taken in with what is here, and writes it. */
async function counted(
  taken: readonly TakenIn[],
  held: readonly HeldState[],
  around: ImportAround,
): Promise<Outcome[]> {
  const { db, key } = around;
  const before = await standHere(db, key);
  const stand: Stand = {
    rows: [...before.rows, ...taken.map(({ row }) => row)],
    metas: new Map([...before.metas, ...taken.map(({ row, meta }) => [row.id, meta] as const)]),
    states: [...before.states, ...held],
    merged: [],
  };
  const logs = await mergedOf(stand);
  const dropped = await writeStand(db, key, before, { ...stand, merged: logs }, around.now);
  for (const id of dropped) await dropPieces(db, id);
  return taken.map(({ row, meta }) => {
    const log = logs.find((one) => one.log === row.log) as MergedLog;
    return {
      file: meta.file,
      is: whatItIs(row.id, row.size, log, before, stand),
      log: row.log,
      root: meta.report.root,
      clinician: meta.clinician || row.log.slice(0, 8),
      size: row.size,
      stands: sizeOf(log.branches[0], stand),
      problems: meta.report.problems.length + meta.report.more,
    };
  });
}

const sizeOf = (id: string | undefined, { rows }: Stand): number => rows.find((row) => row.id === id)?.size ?? 0;

function whatItIs(id: string, size: number, log: MergedLog, before: Stand, stand: Stand) {
  if (log.superseded.includes(id)) {
    return log.branches.some((branch) => sizeOf(branch, stand) === size) ? 'same' : 'older';
  }
  // Of two that are the same, this one may be the one that is kept.
  if (before.rows.some((row) => log.superseded.includes(row.id) && row.size === size)) return 'same';
  if (log.branches.length > 1) return 'fork';
  return before.rows.some((row) => row.log === log.log) ? 'longer' : 'new';
}

/** All that is here as one. States whose signature does not hold say nothing. */
export async function mergedOf({
  rows,
  metas,
  states,
}: Pick<Stand, 'rows' | 'metas' | 'states'>): Promise<MergedLog[]> {
  const credible = await Promise.all(states.map((state) => isSigned(state, metas)));
  return merged(
    rows.map(({ id, log, size, leaves }) => ({
      id,
      log,
      size,
      leaves,
      problems: metas.get(id)?.report.problems.length ?? 0,
    })),
    states.filter((_, place) => credible[place]),
  );
}

async function isSigned({ log, size, root, note }: HeldState, metas: Stand['metas']): Promise<boolean> {
  if (note === null) return true; // it was checked when its bundle was
  const parsed = parseCheckpoint(note);
  if (!parsed || parsed.checkpoint.size !== size || parsed.checkpoint.root !== root) return false;
  for (const { head, keys } of metas.values()) {
    if (head.log !== log) continue;
    const own = keys.map(({ from, publicKey }) => ({ from, key: keyOfLog(log, fromBase64(publicKey)) }));
    if ((await wrongWithSignature(parsed.note, size, own)) === null) return true;
  }
  return false;
}

const STATE_PROBLEMS = new Set([
  'root-differs',
  'size-differs',
  'not-a-checkpoint',
  'wrong-key',
  'signature-wrong',
  'other-log',
]);

/** What a bundle proves to have been: itself, where its signature holds, and the furthest state that somebody held. */
function statesOf({ row, meta, heldOutside }: TakenIn): HeldState[] {
  const { log, root, size, problems } = meta.report;
  const own: HeldState = { log, size, root, where: 'bundle', file: meta.file, note: null };
  const furthest = heldOutside.toSorted((a, b) => b.size - a.size)[0];
  const outside = furthest && parseCheckpoint(furthest.note);
  return [
    ...(problems.some(({ code }) => STATE_PROBLEMS.has(code)) ? [] : [own]),
    ...(outside && outside.checkpoint.log === row.log
      ? [{ ...outside.checkpoint, where: furthest.where, file: null, note: furthest.note }]
      : []),
  ];
}

function whyRefused(error: unknown): { why: Refusal; detail: string } {
  if (error instanceof BadBundle) return { why: error.problem, detail: error.detail };
  if (error instanceof NotOpened) return { why: error.why, detail: '' };
  console.error('Deelwijzer: a file was not imported', error instanceof Error ? error.name : 'error');
  return { why: 'unreadable', detail: error instanceof Error ? error.name : '' };
}
