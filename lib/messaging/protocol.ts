import { z } from 'zod';
import {
  destinationSchema,
  heldActionSchema,
  pageContextSchema,
  SINKS,
  SPOKEN_CHANNELS,
} from '../disclosure/action.ts';
import { briefingSchema } from '../disclosure/briefing.ts';
import { consentEntrySchema } from '../disclosure/consent-entry.ts';
import { decisionSchema } from '../disclosure/decision.ts';
import type { eventSchema } from '../disclosure/entry.ts';
import { newOversightSchema } from '../disclosure/oversight-entry.ts';
import { feedStatusSchema } from '../feed/status-schema.ts';
import { policySchema, settingsChangeSchema, settingsSchema } from '../policy/policy.ts';
import { shownSchema } from '../policy/who.ts';
import { guardedSiteSchema, ownRuleSchema } from '../sites/profile.ts';
import { agendaProtocol } from './agenda-protocol.ts';
import { done, refusal, ticket } from './answers.ts';
import { contentsSchema, insteadSchema } from './contents.ts';
import { preparationProtocol } from './preparation-protocol.ts';
import { presetProtocol } from './preset-protocol.ts';
import { teachProtocol } from './teach-protocol.ts';

/**
 * Every message between the worlds, in one table. `from` is who may send it; the background checks sender and shape
 * before a handler sees anything. Page-side code (`frame`) can only ask and report: nothing that it sends decides.
 */

const actionId = heldActionSchema.shape.id;

const copiedMark = z.string().regex(/^[0-9a-f]{16}$/);

export const decided = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    number: z.number().int(),
    note: z.string(),
    /** The page must be clicked once more before the action can go on. */
    needsGesture: z.boolean(),
    /** The page gave the action up meanwhile: nothing was sent. */
    gone: z.boolean(),
  }),
  refusal,
]);
export type Decided = z.infer<typeof decided>;

/** It goes on once, without an entry of its own, and its like is not asked again. */
const dismissed = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), needsGesture: z.boolean(), gone: z.boolean() }),
  refusal,
]);
export type Dismissed = z.infer<typeof dismissed>;

export const protocol = {
  // ── from the frame guard ────────────────────────────────────────────────
  /** A frame that starts before the site profiles were ever published (the very first page) waits for them. */
  'guard/ready': { from: 'frame', ask: z.object({}), answer: z.object({ ok: z.boolean() }) },
  'guard/held': {
    from: 'frame',
    ask: z.object({ action: heldActionSchema, context: pageContextSchema }),
    answer: z.object({ ok: z.boolean() }),
  },
  'guard/left': {
    from: 'frame',
    ask: z.object({
      actionId,
      sink: z.enum(SINKS),
      destination: destinationSchema,
      bytes: z.number().nullable(),
      fingerprint: z.string().nullable(),
      fileName: z.string().max(500).nullable(),
    }),
    answer: z.object({ ok: z.boolean() }),
  },
  'guard/outcome': {
    from: 'frame',
    ask: z.object({
      actionId,
      outcome: z.enum(['done', 'failed', 'abandoned']),
      reason: z.string().max(500).nullable(),
    }),
    answer: z.object({ ok: z.boolean() }),
  },
  /** The frame's own prompt vanished from the page: asks for a window instead. */
  'guard/prompt-lost': { from: 'frame', ask: z.object({ actionId }), answer: z.object({ ok: z.boolean() }) },
  /** The text behind the line on the clipboard (lib/guard/document/copied-text.ts): kept in memory, the last one only. */
  'guard/copied': {
    from: 'frame',
    ask: z.object({ mark: copiedMark, text: z.string().max(5_000_000) }),
    answer: z.object({ ok: z.boolean() }),
  },
  /** Only frames of a guarded EPD can ask: nowhere else is there a guard. */
  'guard/pasted': {
    from: 'frame',
    ask: z.object({ mark: copiedMark }),
    answer: z.object({ ok: z.boolean(), text: z.string().optional() }),
  },
  /** From the mark in the corner. */
  'guard/record-spoken': {
    from: 'frame',
    ask: z.object({ context: pageContextSchema }),
    answer: z.object({ ok: z.boolean() }),
  },

  // ── from the prompt ─────────────────────────────────────────────────────
  'prompt/briefing': {
    from: 'page',
    /** `started`: she has filled in something already, so no draft that waited is to take its place. */
    ask: z.object({ ticket, started: z.boolean().default(false) }),
    answer: z.discriminatedUnion('ok', [
      z.object({
        ok: z.literal(true),
        briefing: briefingSchema,
        policy: policySchema,
        /** Set where this prompt has decided already and only tells what was recorded. */
        recorded: z
          .object({
            number: z.number().int(),
            note: z.string(),
            decision: z.enum(['release', 'withhold']),
            task: z.string().nullable(),
            draft: z.unknown(),
          })
          .nullable(),
        /** Told before she fills in anything: recording will not work. */
        problem: z.literal('newer-data').optional(),
      }),
      refusal,
    ]),
  },
  /** What is held, raw, straight from the frame that holds it. `reducible`: less of it can go on. */
  'prompt/contents': {
    from: 'page',
    ask: z.object({ ticket }),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), contents: contentsSchema, reducible: z.boolean() }),
      refusal,
    ]),
  },
  'prompt/decide': {
    from: 'page',
    /** `instead`: what goes in the place of what is held; withholding ignores it. */
    ask: z.object({
      ticket,
      decision: decisionSchema,
      draft: z.unknown(),
      instead: insteadSchema.nullable().default(null),
      /** When it was last told of the client's consents. */
      toldAt: z.iso.datetime().nullable().default(null),
    }),
    answer: decided,
  },
  /** "This is no disclosure." What it covers the background makes itself, from what it holds. */
  'prompt/dismiss': { from: 'page', ask: z.object({ ticket }), answer: dismissed },
  'prompt/file-note': {
    from: 'page',
    ask: z.object({ ticket, number: z.number().int().positive(), where: z.enum(['epd-field', 'clipboard']) }),
    answer: done,
  },
  /** How much of the page the prompt takes: all of it while it asks, a strip once it tells. */
  'prompt/shape': { from: 'page', ask: z.object({ ticket, shape: z.enum(['full', 'strip', 'note']) }), answer: done },
  /** Opens the window in which she unlocks the log: never a field for it inside the EPD's page. */
  'prompt/unlock': { from: 'page', ask: z.object({ ticket }), answer: done },
  /** The page does not let it be seen: it goes on in a window of its own. */
  'prompt/hidden': { from: 'page', ask: z.object({ ticket }), answer: done },
  /** The prompt is finished: the frame takes its overlay away and gives the focus back. */
  'prompt/close': { from: 'page', ask: z.object({ ticket }), answer: done },

  // ── from the log page and the popup ─────────────────────────────────────
  /** Fills in afterwards what an emergency left owed: the same questions, in a window, recorded as an event. */
  'log/complete': { from: 'page', ask: z.object({ number: z.number().int().positive() }), answer: done },
  /** From the popup: a phone call or meeting about the client whose record stands in that tab. */
  'spoken/record': {
    from: 'page',
    /** `tabId` null: no page in front says whom it is about; the prompt opens in a window and asks. */
    ask: z.object({ tabId: z.number().int().nullable(), channel: z.enum(SPOKEN_CHANNELS) }),
    answer: done,
  },
  'log/add-event': { from: 'page', ask: z.object({ event: z.unknown() }), answer: done },
  /** What was done at the officer's desk with others' logs; who and when the background fills in. */
  'oversight/append': { from: 'page', ask: z.object({ oversight: newOversightSchema }), answer: done },
  /** Whose part of the log pages may show. */
  'who/shown': { from: 'page', ask: z.object({}), answer: shownSchema },
  /** What a net saw leave without a question, newest first. `locked`: how many more there are behind the lock. */
  'nets/list': {
    from: 'page',
    ask: z.object({}),
    answer: z.object({
      passed: z.array(
        z.object({
          id: z.string(),
          sink: z.enum(['worker-request', 'download']),
          at: z.string(),
          times: z.number().int(),
          to: z.string().nullable(),
          fileName: z.string().nullable(),
          client: z.string().nullable(),
          epd: z.string(),
        }),
      ),
      locked: z.number().int(),
    }),
  },
  'nets/record': { from: 'page', ask: z.object({ id: z.string() }), answer: done },
  'nets/dismiss': {
    from: 'page',
    ask: z.object({ id: z.string(), reason: z.string().trim().max(1_000).nullable() }),
    answer: done,
  },
  /** What waits for a task, oldest first. `locked`: how much more waits behind the lock. */
  'drafts/list': {
    from: 'page',
    ask: z.object({}),
    answer: z.object({
      waiting: z.array(
        z.object({
          id: z.string(),
          at: z.string(),
          task: z.string(),
          number: z.number().int(),
          client: z.string().nullable(),
          ready: z.boolean(),
        }),
      ),
      locked: z.number().int(),
    }),
  },
  /** What the draft waited for has happened: the next prompt about this client starts from it. */
  'drafts/ready': { from: 'page', ask: z.object({ id: z.string() }), answer: done },
  // ── consents ────────────────────────────────────────────────────────────
  /** Everything in the register that can be read; what stands today is folded from it. */
  'consents/list': {
    from: 'page',
    ask: z.object({}),
    answer: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), entries: z.array(consentEntrySchema) }),
      refusal,
    ]),
  },
  /** The client whose record stands in that tab, as the page has her; null where none does. */
  'consents/client-in': {
    from: 'page',
    ask: z.object({ tabId: z.number().int() }),
    answer: z.object({ client: pageContextSchema.shape.client.nullable() }),
  },
  /** One thing that happened to a consent. When, and by whom it is recorded, the background adds. */
  'consents/append': { from: 'page', ask: z.object({ entry: z.unknown() }), answer: done },
  'drafts/drop': { from: 'page', ask: z.object({ id: z.string() }), answer: done },

  ...preparationProtocol,

  // ── the audit repository ────────────────────────────────────────────────
  'feed/status': { from: 'page', ask: z.object({}), answer: feedStatusSchema },
  /** Without waiting for the next moment. Answers once it was tried. */
  'feed/now': { from: 'page', ask: z.object({}), answer: done },

  // ── from the popup and the options ──────────────────────────────────────
  'sites/list': { from: 'page', ask: z.object({}), answer: z.array(guardedSiteSchema) },
  /** A profile from a file or from "guard this EPD"; refused with path and reason, the previous ones stay. */
  'sites/add': { from: 'page', ask: z.object({ profile: z.unknown() }), answer: done },
  /** Only what was added here; what came with the package stays. */
  'sites/remove': { from: 'page', ask: z.object({ id: z.string() }), answer: done },
  /** What clinicians said themselves, newest first: dismissed prompts and taught controls. */
  'rules/list': { from: 'page', ask: z.object({}), answer: z.array(ownRuleSchema) },
  'rules/take-back': { from: 'page', ask: z.object({ id: z.uuid() }), answer: done },
  ...teachProtocol,
  ...agendaProtocol,
  ...presetProtocol,
  'settings/get': {
    from: 'page',
    ask: z.object({}),
    answer: z.object({
      settings: settingsSchema,
      managed: policySchema,
      /** What the organisation set and was not taken. */
      refused: z.array(
        z.object({
          path: z.string(),
          reason: z.string(),
          instead: z.enum(['kept', 'rest', 'strictest', 'without']),
        }),
      ),
    }),
  },
  'settings/change': { from: 'page', ask: z.object({ change: settingsChangeSchema }), answer: done },
} as const;

export type Protocol = typeof protocol;
export type MessageType = keyof Protocol;
export type Ask<T extends MessageType> = z.input<Protocol[T]['ask']>;
export type Answer<T extends MessageType> = z.output<Protocol[T]['answer']>;
export type NewEvent = Omit<z.infer<typeof eventSchema>, 'schema' | 'kind' | 'id' | 'at' | 'by'>;
