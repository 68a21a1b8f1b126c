import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATEGORIES, SCOPES } from '../assessment/facts.ts';
import { type DecidedRecipient, decidedRecipientSchema } from '../disclosure/decision.ts';
import { answer } from '../disclosure/draft/answer.ts';
import type { Draft } from '../disclosure/draft/draft.ts';
import { factsOf } from '../disclosure/draft/facts.ts';
import { withEnded, withRegister } from '../disclosure/draft/register.ts';
import { draftFrom } from '../disclosure/draft/start.ts';
import { briefingWith, POLICY } from '../disclosure/draft/testing.ts';
import { asEarlier } from './as-earlier.ts';
import { endedRows, restingRows } from './checked.ts';
import { endedOf } from './ended.ts';
import { offeredTo } from './offered.ts';
import { registerOf } from './register.ts';
import { ABOUT, CONSENT, happening, recorded, refused, withdrawn } from './testing.ts';

const TODAY = '2026-06-01';
const given = recorded('2026-05-03T10:00:00.000Z');
const rested = (patch: object = {}, facts: object = {}): DecidedRecipient =>
  decidedRecipientSchema.parse({
    organisation: 'gemeente Utrecht',
    person: null,
    address: null,
    channel: 'epd',
    facts: {
      recipient: { kind: 'municipality' },
      purpose: { description: 'de aanvraag begeleiding' },
      data: { scope: 'factual-summary', categories: ['attendance'] },
      grounds: { confidentiality: 'consent' },
      consent: { status: 'given' },
      ...facts,
    },
    details: { consent: { on: '2026-05-03', register: CONSENT } },
    ...patch,
  });
const now = (entries: Parameters<typeof registerOf>[0], toldAt: string | null = null) => ({
  register: registerOf(entries, TODAY),
  withdrawals: [],
  client: ABOUT.client,
  toldAt,
});

describe('at the moment of release', () => {
  test('a consent that stands is rested on', () => {
    expect(endedRows([rested()], now([given]))).toEqual([]);
    expect(restingRows([rested()], now([given]))[0]?.details.consent?.register).toBe(CONSENT);
  });

  test.each([
    ['withdrawn', [given, withdrawn('2026-05-20T10:00:00.000Z')]],
    ['refused', [given, refused('2026-05-20T10:00:00.000Z')]],
    ['expired', [recorded('2026-05-03T10:00:00.000Z', { until: '2026-05-31' })]],
    [
      'withdrawn',
      [
        given,
        refused('2026-05-10T10:00:00.000Z', { consent: CONSENT.replace('4', 'a') }),
        withdrawn('2026-05-20T10:00:00.000Z'),
      ],
    ],
  ])('one that is %s releases nothing', (how, entries) => {
    expect(endedRows([rested()], now(entries))).toEqual([{ row: 0, how }]);
  });

  test('nor one from before she said no to the same partner for the same purpose', () => {
    const entries = [refused('2026-05-20T10:00:00.000Z')];
    const before = rested({ details: { consent: { on: '2026-05-03' } } });
    expect(endedRows([before], now(entries))).toEqual([{ row: 0, how: 'refused' }]);
    const after = rested({ details: { consent: { on: '2026-05-21' } } });
    expect(endedRows([after], now(entries))).toEqual([]);
    const elsewhere = rested({ organisation: 'politie', details: { consent: { on: '2026-05-03' } } });
    expect(endedRows([elsewhere], now(entries))).toEqual([]);
  });

  test('a no that came while the prompt stood open is told, once', () => {
    const entries = [given, withdrawn('2026-05-20T10:00:00.000Z')];
    const anew = rested({ details: { consent: { on: '2026-05-20' } } });
    expect(endedRows([anew], now(entries, '2026-05-20T09:00:00.000Z'))).toEqual([{ row: 0, how: 'withdrawn' }]);
    expect(endedRows([anew], now(entries, '2026-05-20T11:00:00.000Z'))).toEqual([]);
  });

  test('what does not rest on consent is none of the register', () => {
    const byLaw = rested({}, { grounds: { confidentiality: 'statutory-duty' } });
    const entries = [given, withdrawn('2026-05-20T10:00:00.000Z')];
    expect(endedRows([byLaw], now(entries))).toEqual([]);
    expect(restingRows([byLaw], now(entries))[0]?.details.consent).toEqual({ on: '2026-05-03' });
  });

  test.each([
    ['another recipient', rested({ organisation: 'politie' })],
    ['another purpose', rested({}, { purpose: { description: 'iets anders' } })],
    ['more of the record', rested({}, { data: { scope: 'full-record', categories: ['attendance'] } })],
    ['another kind of data', rested({}, { data: { scope: 'factual-summary', categories: ['criminal'] } })],
  ])('%s does not rest on it, whatever the prompt says', (_what, row) => {
    expect(restingRows([row], now([given]))[0]?.details.consent?.register).toBeUndefined();
  });
});

describe('in the prompt', () => {
  const briefing = (entries: Parameters<typeof registerOf>[0]) => {
    const register = registerOf(entries, TODAY);
    return briefingWith({
      earlierConsents: offeredTo(register, ABOUT.client).map(asEarlier),
      endedConsents: endedOf(register, ABOUT.client),
    });
  };
  const filled = (entries: Parameters<typeof registerOf>[0], facts: object = {}, organisation = 'gemeente Utrecht') => {
    const told = briefing(entries);
    const draft = answer(draftFrom(told, POLICY), 0, {
      recipient: { organisation },
      facts: {
        'recipient.kind': 'municipality',
        'purpose.description': 'de aanvraag begeleiding',
        'data.scope': 'outside-information',
        'data.categories': ['attendance'],
        ...facts,
      },
    });
    return withRegister(draft, told);
  };
  const consentIn = (draft: Draft) => factsOf(draft.recipients[0]!).consent;

  test('a consent that stands is filled in where partner and purpose are its own', () => {
    const draft = filled([given]);
    expect(consentIn(draft)).toMatchObject({
      status: 'given',
      coversRecipient: true,
      coversPurpose: true,
      coversData: true,
    });
    expect(factsOf(draft.recipients[0]!).grounds?.confidentiality).toBe('consent');
    expect(draft.recipients[0]?.details.consent).toMatchObject({ register: CONSENT, on: '2026-05-03' });
  });

  test('it goes with the partner that it was for, and her own answer goes before it', () => {
    const told = briefing([given]);
    const draft = filled([given]);
    const other = withRegister(answer(draft, 0, { recipient: { organisation: 'politie' } }), told);
    expect(consentIn(other)).toBeUndefined();
    expect(other.recipients[0]?.details.consent).toBeUndefined();
    const own = withRegister(answer(draft, 0, { facts: { 'grounds.confidentiality': 'statutory-duty' } }), told);
    expect(factsOf(own.recipients[0]!).grounds?.confidentiality).toBe('statutory-duty');
  });

  test.each([
    ['withdrawn', [given, withdrawn('2026-05-20T10:00:00.000Z')]],
    ['refused', [given, refused('2026-05-20T10:00:00.000Z')]],
    ['expired', [recorded('2026-05-03T10:00:00.000Z', { until: '2026-05-31' })]],
    [
      'taken back under another id',
      [given, refused('2026-05-20T10:00:00.000Z', { consent: CONSENT.replace('4', 'a') })],
    ],
  ])('%s fills in nothing', (_how, entries) => expect(consentIn(filled(entries))).toBeUndefined());

  test('more data than it says leaves that open', () => {
    const draft = filled([given], { 'data.scope': 'full-record' });
    expect(consentIn(draft)).toMatchObject({ coversRecipient: true, coversPurpose: true });
    expect(consentIn(draft)?.coversData).toBeUndefined();
  });

  test('told that it ended, the sentence says so, and the register fills it in no more', () => {
    const after = withEnded(filled([given]), [{ row: 0, how: 'withdrawn' }]);
    const settled = withRegister(after, briefing([given, withdrawn('2026-05-20T10:00:00.000Z')]));
    expect(consentIn(settled)).toEqual({ status: 'withdrawn' });
    expect(settled.recipients[0]?.register).toBeNull();
  });

  test('law: whatever the register holds, nothing is said to be covered that no standing consent covers', () => {
    const scope = fc.constantFrom(...SCOPES);
    const categories = fc.subarray([...CATEGORIES]);
    const leaving = fc.record({ amount: scope, kinds: categories, to: fc.constantFrom('gemeente Utrecht', 'politie') });
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 10 }), leaving, (log, { amount, kinds, to }) => {
        const draft = filled(log, { 'data.scope': amount, 'data.categories': kinds }, to);
        const consent = consentIn(draft);
        const standing = registerOf(log, TODAY).filter(({ state }) => state === 'stands');
        if (consent?.coversData) {
          const { register } = draft.recipients[0]!;
          const { about } = standing.find(({ id }) => id === register)!;
          expect(about.recipient.organisation).toBe(to);
          expect(about.purpose).toBe('de aanvraag begeleiding');
          expect(SCOPES.indexOf(amount)).toBeLessThanOrEqual(SCOPES.indexOf(about.scope!));
        } else if (consent?.status === 'given') expect(standing.length).toBeGreaterThan(0);
      }),
    );
  });
});
