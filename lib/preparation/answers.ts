import { z } from 'zod';
import { CONSENT_STATUSES, INFORMED, MEETINGS, PARTNER_ROLES, RECIPIENT_KINDS, SCOPES } from '../assessment/facts.ts';
import { disclosureSchema } from '../disclosure/entry.ts';
import { dangersSchema, otherWaysSchema, signalSchema, TALKS } from '../disclosure/preparation.ts';

const text = z.string().max(20_000);
const shortText = z.string().max(1_000);
const flag = z.boolean().nullable();
const date = z.iso.date().nullable();

/** Why a client may be discussed without consent (2014 uitgangspunt 6): the second for who is not bound by the WGBO. */
export const REASONS = ['conflict-of-duties', 'vital-interest', 'none'] as const;
export const DECISIONS = ['share', 'listen', 'stay-away'] as const;

export const partySchema = z.object({
  name: shortText,
  organisation: shortText,
  kind: z.enum(RECIPIENT_KINDS).nullable(),
  partner: z.enum(PARTNER_ROLES).nullable(),
  /** What this party is told, where each gets its own. */
  gets: text,
});
export type Party = z.infer<typeof partySchema>;

/** All that she answered so far. It is kept while she thinks, so its shape is a promise: new answers get a default. */
export const answersSchema = z.object({
  client: disclosureSchema.shape.client.omit({ age: true }),
  signals: z.array(signalSchema).max(50),
  spokeToReporter: flag,

  consulted: flag,
  colleague: shortText,
  consultedOn: date,

  talk: z.enum(TALKS).nullable(),
  talkOn: date,
  talkAccount: text,

  dangers: dangersSchema,
  feared: text,

  consent: z.enum(CONSENT_STATUSES).nullable(),
  consentAccount: text,

  otherWays: otherWaysSchema,
  reason: z.enum(REASONS).nullable(),

  agreements: flag,
  information: flag,
  meeting: z.enum(MEETINGS).nullable(),
  meetingName: shortText,
  meetingOn: date,
  purpose: text,
  parties: z.array(partySchema).max(50),
  reporter: shortText,
  reportCoded: flag,

  /** True where each party is told something else. */
  apart: z.boolean(),
  scope: z.enum(SCOPES).nullable(),
  told: text,
  necessity: text,

  informed: z.enum(INFORMED).nullable(),
  informedAccount: text,

  evaluateOn: date,
  untilSituation: text,
  evaluation: text,

  decision: z.enum(DECISIONS).nullable(),
  decisionWhy: text,
});
export type Answers = z.infer<typeof answersSchema>;

export const emptyAnswers = (client: Answers['client'] | null = null): Answers => ({
  client: client ?? { name: null, birthDate: null, number: null },
  signals: [],
  spokeToReporter: null,
  consulted: null,
  colleague: '',
  consultedOn: null,
  talk: null,
  talkOn: null,
  talkAccount: '',
  dangers: {},
  feared: '',
  consent: null,
  consentAccount: '',
  otherWays: {},
  reason: null,
  agreements: null,
  information: null,
  meeting: null,
  meetingName: '',
  meetingOn: null,
  purpose: '',
  parties: [],
  reporter: '',
  reportCoded: null,
  apart: false,
  scope: null,
  told: '',
  necessity: '',
  informed: null,
  informedAccount: '',
  evaluateOn: null,
  untilSituation: '',
  evaluation: '',
  decision: null,
  decisionWhy: '',
});

/** Consent that lets her be discussed, of all of it or of a part (items 1a and 1b of the form). */
export const consents = ({ consent }: Answers): boolean => consent === 'given' || consent === 'partial';
