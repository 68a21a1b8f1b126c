import { agendaHandlers } from '../agenda/handlers.ts';
import { eventSchema } from '../disclosure/entry.ts';
import type { Feed } from '../feed/run.ts';
import { appendEvent, appendOversight, LogNotWritable } from '../log/append.ts';
import type { LogDatabase } from '../log/database.ts';
import { readNow } from '../log/keys/reading.ts';
import { isNewer } from '../log/newer.ts';
import { hasDisclosure } from '../log/read.ts';
import { type Handlers, issuesOf } from '../messaging/router.ts';
import { passedByAsFar } from '../nets/keep.ts';
import { dismissPassedBy, openPassedBy } from '../nets/offer.ts';
import { withoutSecrets } from '../policy/policy.ts';
import { changeSettings, readPolicy, readSettings, readWholePolicy } from '../policy/read.ts';
import { NewerSettings } from '../policy/stored-settings.ts';
import { shows } from '../policy/who.ts';
import { ownRules } from '../sites/own-rules.ts';
import { guardSites } from '../sites/registration.ts';
import { addSite, allSites, publishSites, removeSite } from '../sites/store.ts';
import { teachHandlers } from '../teach/teaching.ts';
import { briefingFor } from './briefing.ts';
import { openCompletion } from './complete.ts';
import { consentHandlers, taskHappened } from './consent-handlers.ts';
import { copiedUnder, keepCopied } from './copied.ts';
import { decide } from './decide.ts';
import { dismiss } from './dismiss.ts';
import { draftsLocked, dropDraft, tasksWaiting, writerOf } from './drafts.ts';
import { fileNoteInField, noteText, recordFiled } from './file-note.ts';
import { addRule, takeBackRule } from './guard-changes.ts';
import { ended, eventBase, heldIn, left, told } from './held.ts';
import { type Held, heldById, heldByTicket } from './held-contents.ts';
import { oversightOf } from './oversight.ts';
import { changePreparation, openPrepared, preparationsAsFar, startPreparation } from './preparations.ts';
import { presetHandlers } from './preset-handlers.ts';
import { closePrompt, openInWindow, openNext, toFrame } from './prompt-places.ts';
import { contentsIn, mayBeReduced } from './reduce.ts';
import { currentSession } from './session.ts';
import { spokenIn, spokenInWindow, startSpoken } from './spoken.ts';
import { openUnlockWindow } from './unlock-window.ts';
import { shownNow } from './who-works.ts';

const ok = { ok: true } as const;
const refused = (problem: string, detail?: string) => ({ ok: false, problem, ...(detail ? { detail } : {}) }) as const;

/** What the background does with each message; `lib/messaging/router.ts` has checked sender and shape. */
export function handlersFor(db: LogDatabase, feed: Feed): Handlers {
  return {
    'guard/ready': async () => {
      await publishSites();
      return ok;
    },
    'guard/held': async ({ action, context }, from) => ({
      ok: await heldIn(db, await currentSession(), action, context, from),
    }),
    'guard/left': async (report, from) => ({ ok: await left(db, report, from) }),
    'guard/outcome': async (report, from) => ({ ok: await ended(db, report, from) }),
    'guard/prompt-lost': async ({ actionId }, from) => {
      const held = await heldById(actionId);
      if (!held || held.tabId !== from.tabId || held.decided !== null) return { ok: false };
      await openInWindow(actionId);
      return ok;
    },
    'guard/copied': async ({ mark, text }) => {
      await keepCopied(mark, text);
      return ok;
    },
    'guard/pasted': async ({ mark }) => {
      const text = await copiedUnder(mark);
      return text === null ? { ok: false } : { ok: true, text };
    },
    'guard/record-spoken': async ({ context }, from) => {
      await spokenIn(from, context);
      return ok;
    },

    'prompt/briefing': async ({ ticket, started }) => {
      const [found, policy, settings] = await Promise.all([heldByTicket(ticket), readPolicy(), readSettings()]);
      if (!found) return refused('action-gone');
      const briefing = await briefingFor(db, found.id, found.held, policy, settings, today(), started);
      return {
        ok: true,
        briefing,
        policy: { ...withoutSecrets(policy), sites: [], language: policy.language ?? settings.language },
        recorded: await recordedBefore(db, found.held),
        ...((await isNewer(db)) ? { problem: 'newer-data' } : {}),
      };
    },
    'prompt/contents': async ({ ticket }) => {
      const found = await heldByTicket(ticket);
      const contents = found?.held.action ? await contentsIn(found.id, found.held) : null;
      if (!found || !contents) return refused('action-gone');
      return { ok: true, contents, reducible: contents.kind !== 'unread' && mayBeReduced(found.held) };
    },
    'prompt/decide': async ({ ticket, decision, ...along }) => decide(db, readPolicy(), ticket, decision, along),
    'prompt/dismiss': async ({ ticket }) => dismiss(db, await readPolicy(), ticket),
    'prompt/file-note': async ({ ticket, number, where }) => {
      const found = await heldByTicket(ticket);
      if (found?.held.decided?.number !== number) return refused('not-yours');
      return writing(async () => {
        if (where === 'epd-field') {
          return (await fileNoteInField(db, found.held.tabId, number)) ? ok : refused('note-not-written');
        }
        const text = await noteText(db, number);
        if (text === null) return refused('locked'); // locked since it was recorded
        await recordFiled(db, number, where, text);
        return ok;
      });
    },
    'prompt/shape': async ({ ticket, shape }) => {
      const found = await heldByTicket(ticket);
      if (!found || found.held.windowId !== null) return refused('action-gone');
      await toFrame(found.held.tabId, 0, { type: 'prompt/shape', shape });
      return ok;
    },
    'prompt/unlock': async ({ ticket }) => {
      if (!(await heldByTicket(ticket))) return refused('action-gone');
      await openUnlockWindow();
      return ok;
    },
    'prompt/hidden': async ({ ticket }) => {
      const found = await heldByTicket(ticket);
      if (!found || found.held.windowId !== null || found.held.decided !== null) return refused('action-gone');
      await toFrame(found.held.tabId, 0, { type: 'prompt/close' });
      await openInWindow(found.id);
      return ok;
    },
    'prompt/close': async ({ ticket }, from) => {
      const found = await heldByTicket(ticket);
      if (!found && from.frameId !== 0) {
        // Dismissed, and it only told her to do it once more: nothing is held for it, its overlay still stands.
        await toFrame(from.tabId, 0, { type: 'prompt/close' });
        await openNext(from.tabId);
        return ok;
      }
      if (!found) return refused('action-gone');
      const { id, held } = found;
      if (held.decided === null && held.action) return refused('not-yours', 'not decided yet');
      await closePrompt(held);
      await told(db, id, held);
      await openNext(held.tabId);
      return ok;
    },

    'log/complete': async ({ number }) => {
      if (await openCompletion(db, number)) return ok;
      return (await draftsLocked(db)) > 0 ? refused('locked') : refused('malformed', 'number');
    },
    'spoken/record': async ({ tabId, channel }) => {
      if (tabId === null) await spokenInWindow(channel);
      else if (!(await startSpoken(tabId, channel))) return refused('action-gone');
      return ok;
    },
    'log/add-event': async ({ event }) => {
      const about = (event as { about?: unknown } | null)?.about;
      const parsed = eventSchema.safeParse({ ...(event as object), ...eventBase(Number(about)) });
      if (!parsed.success) return refused('malformed', issuesOf(parsed.error));
      if (!(await hasDisclosure(db, parsed.data.about))) return refused('malformed', 'about: no such disclosure');
      return writing(async () => {
        await appendEvent(db, parsed.data);
        return ok;
      });
    },
    'oversight/append': async ({ oversight }) => {
      const parsed = await oversightOf(oversight);
      if (!parsed.success) return refused('malformed', issuesOf(parsed.error));
      return writing(async () => {
        await appendOversight(db, parsed.data);
        return ok;
      });
    },
    'who/shown': () => shownNow(),
    'nets/list': async () => {
      await readNow(db);
      const [{ rows, locked }, shown] = await Promise.all([passedByAsFar(db), shownNow()]);
      const hers = rows.filter(({ context }) => context === null || shows(shown, context.user.name));
      const passed = hers.map(({ context, from, ...row }) => ({
        ...row,
        client: context?.client.name ?? context?.client.number ?? null,
        epd: context?.epd.name ?? new URL(from).host,
      }));
      return { passed, locked };
    },
    'nets/record': async ({ id }) => ((await openPassedBy(db, id)) ? ok : notThere(db, 'passedBy', id)),
    'nets/dismiss': ({ id, reason }) =>
      writing(async () => ((await dismissPassedBy(db, id, reason || null)) ? ok : notThere(db, 'passedBy', id))),
    'drafts/list': async () => {
      await readNow(db);
      const shown = await shownNow();
      const hers = (await tasksWaiting(db)).filter((row) => shows(shown, writerOf(row)));
      const waiting = hers.map(({ id, at, task, number, clientName, ready }) => ({
        id,
        at,
        task,
        number,
        client: clientName,
        ready,
      }));
      return { waiting, locked: await draftsLocked(db) };
    },
    'drafts/ready': ({ id }) => writing(async () => ((await taskHappened(db, id)) ? ok : notThere(db, 'drafts', id))),
    ...consentHandlers(db),
    'drafts/drop': async ({ id }) => {
      await dropDraft(db, id);
      return ok;
    },

    'preparation/start': ({ tabId }) => writing(async () => ({ ok: true, id: await startPreparation(db, tabId) })),
    'preparation/list': async () => {
      const [{ rows: all, locked }, shown] = await Promise.all([preparationsAsFar(db), shownNow()]);
      const rows = all.filter(({ context }) => context === null || shows(shown, context.user.name));
      return { rows: rows.map(({ id, at, answers }) => ({ id, at, answers })), locked };
    },
    'preparation/keep': ({ id, answers }) =>
      writing(async () => ((await changePreparation(db, id, answers)) ? ok : notThere(db, 'drafts', id))),
    'preparation/drop': async ({ id }) => {
      await dropDraft(db, id);
      return ok;
    },
    'preparation/record': async ({ id }) => ((await openPrepared(db, id)) ? ok : notThere(db, 'drafts', id)),

    'feed/status': () => feed.status(),
    'feed/now': async () => {
      await feed.tryNow();
      return ok;
    },

    'sites/list': () => allSites(),
    'sites/add': async ({ profile }) => {
      const { wrong, taught } = await addSite(profile);
      if (wrong.length > 0) return refused('malformed', wrong.join('; '));
      await guardSites();
      const { mayDismiss } = await readPolicy();
      const known = new Set((await ownRules()).map(({ id }) => id));
      return writing(async () => {
        for (const rule of taught.reverse()) {
          if (!known.has(rule.id) && (mayDismiss || rule.says === 'shares')) await addRule(db, rule);
        }
        return ok;
      });
    },
    'sites/remove': async ({ id }) => {
      if (!(await removeSite(id))) return refused('malformed', 'id: not added here');
      await guardSites();
      return ok;
    },
    'rules/list': () => ownRules(),
    'rules/take-back': ({ id }) =>
      writing(async () => ((await takeBackRule(db, id)) ? ok : refused('malformed', 'id: no such rule'))),
    ...teachHandlers(db),
    ...agendaHandlers(db),
    ...presetHandlers,
    'settings/get': async () => {
      const { policy, refused } = await readWholePolicy();
      return { settings: await readSettings(), managed: withoutSecrets(policy), refused: [...refused] };
    },
    'settings/change': async ({ change }) => {
      try {
        await changeSettings(change);
        return ok;
      } catch (error) {
        if (error instanceof NewerSettings) return refused('newer-data');
        throw error;
      }
    },
  };
}

/** What a prompt decided already: the page went elsewhere under its strip, and it tells of it on the new page. */
async function recordedBefore(db: LogDatabase, held: Held) {
  if (!held.decided) return null;
  const { number, decision, task, draft } = held.decided;
  const note = await noteText(db, number);
  return note === null ? null : { number, decision, task, draft, note };
}

/** What was asked about is gone, or there and locked. */
const notThere = async (db: LogDatabase, table: 'drafts' | 'passedBy', id: string) =>
  refused((await db[table].get(id)) ? 'locked' : 'action-gone');

/** A log that does not take an entry is told as such; anything else is for the router. */
async function writing<T>(act: () => Promise<T>) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof LogNotWritable) return refused(error.problem);
    throw error;
  }
}

/** By this computer's clock and zone. */
function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
