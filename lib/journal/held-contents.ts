import browser from 'webextension-polyfill';
import { z } from 'zod';
import { heldActionSchema, pageContextSchema, SINKS, SPOKEN_CHANNELS } from '../disclosure/action.ts';

/**
 * What a held action is about: client, payload, page. Kept in session storage, which is memory only: it outlives a
 * stopped worker, never touches the disk, and is gone with the browser. The journal on disk knows none of it.
 */
const heldSchema = z.object({
  action: heldActionSchema.nullable(),
  context: pageContextSchema,
  tabId: z.number(),
  frameId: z.number(),
  /** Known only to the prompt that was opened for this action. */
  ticket: z.string(),
  /** Window of the prompt, where it does not stand in the page. */
  windowId: z.number().nullable(),
  /** The waiting draft that this prompt started from. */
  resumes: z.object({ draftId: z.string(), number: z.number() }).nullable(),
  /** How it was told, where no computer saw it and she said so before the prompt opened. */
  channel: z.enum(SPOKEN_CHANNELS).nullable().optional(),
  /** The emergency whose account this prompt completes. */
  completes: z.number().nullable(),
  /** The preparation of a meeting that this prompt starts from. */
  prepared: z.string().nullable().default(null),
  /** Set once decided: a ticket decides once. What she filled in stays with it, for the strip that tells of it. */
  decided: z
    .object({
      number: z.number(),
      decision: z.enum(['release', 'withhold']),
      task: z.string().nullable(),
      draft: z.unknown(),
      at: z.number(),
      /** What was let go, and to which address, without its query: the nets know by it what is no surprise. */
      sink: z.enum(SINKS).nullable().default(null),
      to: z.string().nullable().default(null),
    })
    .nullable(),
});
export type Held = z.infer<typeof heldSchema>;
/** As it is made: what few prompts have may be left out. */
export type NewHeld = z.input<typeof heldSchema>;

const PREFIX = 'held:';
const area = () => browser.storage.session;

export async function keepHeld(id: string, held: NewHeld): Promise<void> {
  try {
    await area().set({ [PREFIX + id]: held });
  } catch {
    // Session storage holds 10 MB: what cannot be shown is said to be unread, and the action stays held.
    await area().set({ [PREFIX + id]: withoutText(held) });
  }
}

/**
 * Changes what is held as it is by now, not as the caller read it before it waited. Nothing where it is gone: a tab that
 * closes meanwhile must not find what it held back in memory, where the nets would go by it.
 * @returns what is kept now, null where it is gone.
 */
export function changeHeld(id: string, change: (held: Held) => Held | Promise<Held>): Promise<Held | null> {
  return oneAtATime(id, async () => {
    const held = await heldById(id);
    if (!held) return null;
    const changed = await change(held);
    await keepHeld(id, changed);
    return changed;
  });
}

export async function heldById(id: string): Promise<Held | null> {
  const parsed = heldSchema.safeParse((await area().get(PREFIX + id))[PREFIX + id]);
  return parsed.success ? parsed.data : null;
}

export async function allHeld(): Promise<{ id: string; held: Held }[]> {
  const all = await area().get(null);
  return Object.entries(all).flatMap(([key, value]) => {
    const parsed = key.startsWith(PREFIX) ? heldSchema.safeParse(value) : null;
    return parsed?.success ? [{ id: key.slice(PREFIX.length), held: parsed.data }] : [];
  });
}

export async function heldByTicket(ticket: string): Promise<{ id: string; held: Held } | null> {
  return (await allHeld()).find(({ held }) => held.ticket === ticket) ?? null;
}

export const forgetHeld = (id: string): Promise<void> => oneAtATime(id, () => area().remove(PREFIX + id));

const oneAtATime = <T>(id: string, act: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`deelwijzer-held-${id}`, act) as Promise<T>;

function withoutText(held: NewHeld): NewHeld {
  if (!held.action) return held;
  const parts = held.action.payload.parts.map((part) => ({ ...part, kind: 'unread' as const, text: null }));
  return { ...held, action: { ...held.action, payload: { ...held.action.payload, parts } } };
}

/** 256 random bits, hex. */
export function newTicket(): string {
  return [...crypto.getRandomValues(new Uint8Array(32))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
