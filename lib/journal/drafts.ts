import { z } from 'zod';
import { askOfTask } from '../agenda/asks.ts';
import { remind } from '../agenda/keep.ts';
import { pageContextSchema } from '../disclosure/action.ts';
import { DRAFT_VERSION, draftSchema } from '../disclosure/draft/draft.ts';
import type { LogDatabase } from '../log/database.ts';
import { dropSealed, putSealed, sealedRows } from '../log/store/sealed-rows.ts';
import { answersSchema } from '../preparation/answers.ts';

/** What she filled in, waiting for something that has to happen in the world first. */
const draftRowSchema = z.looseObject({
  id: z.string(),
  /** `owed`: the rest of an emergency's account. */
  kind: z.enum(['task', 'owed']).default('task'), // the first rows named none: all were tasks
  at: z.string(),
  task: z.string(),
  /** The withheld disclosure that it came from. */
  number: z.number(),
  clientName: z.string().nullable(),
  clientNumber: z.string().nullable(),
  /** She says that what it waited for has happened. */
  ready: z.boolean(),
  draft: z.unknown(),
});
export type DraftRow = z.infer<typeof draftRowSchema>;

/** A meeting that she is preparing: `lib/journal/preparations.ts`. */
const preparationRowSchema = z.object({
  id: z.string(),
  kind: z.literal('preparation'),
  at: z.string(),
  /** Of the page from which she started it; null where it was started from no record. */
  context: pageContextSchema.nullable(),
  answers: answersSchema,
});
export type PreparationRow = z.infer<typeof preparationRowSchema>;
const anyRowSchema = z.discriminatedUnion('kind', [draftRowSchema, preparationRowSchema]);

export async function keepDraft(db: LogDatabase, row: DraftRow): Promise<void> {
  await putSealed(db, 'drafts', row);
  if (row.kind === 'task') await remind(db, row.id, row.ready ? [] : [askOfTask(row.at)]);
}

export async function dropDraft(db: LogDatabase, id: string): Promise<void> {
  await dropSealed(db, 'drafts', id);
  await remind(db, id, []);
}

export const keepPreparation = (db: LogDatabase, row: PreparationRow): Promise<void> => putSealed(db, 'drafts', row);

const sealed = (db: LogDatabase) => sealedRows(db, 'drafts', (value) => anyRowSchema.parse(value));
const drafts = async (db: LogDatabase): Promise<DraftRow[]> =>
  (await sealed(db)).rows.flatMap((row) => (row.kind === 'preparation' ? [] : [row]));

/** Oldest first, as far as they can be read here and now. */
export const preparationRows = async (db: LogDatabase): Promise<PreparationRow[]> =>
  (await sealed(db)).rows.flatMap((row) => (row.kind === 'preparation' ? [row] : []));

/** How many there are that cannot be read here and now. */
export const draftsLocked = async (db: LogDatabase): Promise<number> => (await sealed(db)).locked;

/** Made by a later version: it waits on, untouched, until that is back. */
export const isLater = ({ draft }: DraftRow): boolean => {
  const { version } = (draft ?? {}) as { version?: unknown };
  return typeof version === 'number' && version > DRAFT_VERSION;
};

/** Who filled it in, as far as it can be read. */
export const writerOf = ({ draft }: DraftRow): string | null =>
  draftSchema.safeParse(draft).data?.discloser.name ?? null;

/** What waits for something to happen in the world first, oldest first, as far as it can be read here and now. */
export async function tasksWaiting(db: LogDatabase): Promise<DraftRow[]> {
  return (await drafts(db)).filter((row) => row.kind === 'task');
}

/** What an emergency left owed, as far as it was filled in; null where nothing is owed on that number. */
export async function owedOn(db: LogDatabase, number: number): Promise<DraftRow | null> {
  return (await drafts(db)).find((row) => row.kind === 'owed' && row.number === number) ?? null;
}

/** What it waited for has happened. @returns false where there is none such. */
export async function draftIsReady(db: LogDatabase, id: string): Promise<boolean> {
  const row = (await drafts(db)).find((one) => one.id === id);
  if (!row) return false;
  await keepDraft(db, { ...row, ready: true });
  return true;
}
