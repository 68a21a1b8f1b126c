import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CATEGORIES,
  CONFIDENTIALITY_GROUNDS,
  type Facts,
  INFORMED,
  RECIPIENT_KINDS,
  SCOPES,
} from '../../assessment/facts.ts';
import { type Preset, presetSchema } from '../preset.ts';
import { answer, begin, change, type Patch, undo } from './answer.ts';
import { withSeen } from './categories.ts';
import { informedChoices } from './choices/others.ts';
import { CHANNELS } from './draft.ts';
import { assessDraft, factsOf } from './facts.ts';
import { blanks } from './parts.ts';
import { fittingPresets, presetFrom, presetOffered, presetPatch } from './preset.ts';
import { draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

const CLIENT = { name: 'Anna Çelik-de Vries', birthDate: '1982-03-12', number: '1042387' };
const named = fc.constantFrom('Çelik', 'celik', 'de vries', 'Anna', '1042387', '104.23.87', '12-3-1982', '1982-03-12');
const plain = fc.constantFrom('de aanvraag begeleiding', 'het Wmo-loket', 'vraag 3', '', 'post@wmo.example.nl');
const words = fc.tuple(plain, fc.option(named, { nil: '' }), plain).map((some) => some.filter(Boolean).join(' '));
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

const facts: fc.Arbitrary<Facts> = fc.record({
  client: fc.record({ age: fc.constant(44), competent: maybe(fc.boolean()) }),
  recipient: fc.record({ kind: fc.constantFrom(...RECIPIENT_KINDS), ownBasisConfirmed: maybe(fc.boolean()) }),
  purpose: fc.record({ description: maybe(words) }),
  data: fc.record({
    scope: maybe(fc.constantFrom(...SCOPES)),
    categories: maybe(fc.uniqueArray(fc.constantFrom(...CATEGORIES), { maxLength: 4 })),
    necessary: maybe(fc.boolean()),
    necessityMotivation: maybe(words),
  }),
  grounds: fc.record({ confidentiality: maybe(fc.constantFrom(...CONFIDENTIALITY_GROUNDS)) }),
  consent: fc.record({ status: fc.constant('given' as const), givenBy: fc.constant(['client' as const]) }),
  secureChannel: maybe(fc.boolean()),
  clientInformed: maybe(fc.constantFrom(...INFORMED)),
  notInformedReason: maybe(words),
});
const told = fc.record({
  organisation: maybe(words),
  person: maybe(words),
  address: maybe(words),
  channel: fc.constantFrom(...CHANNELS),
  facts,
});

const WMO = {
  name: 'Wmo-loket begeleiding',
  partner: {
    organisation: 'Wmo-loket',
    kind: 'municipality',
    address: 'wmo@utrecht.example.nl',
    channel: 'secure-mail',
    ownBasisConfirmed: true,
  },
  purpose: 'de aanvraag begeleiding',
  scope: 'answers-to-questions',
  categories: ['attendance'],
  necessity: 'het loket dit nodig heeft',
  ground: 'consent',
  form: 'electronic',
  secureChannel: true,
  clientInformed: 'will-be',
};

describe('a preset', () => {
  test('carries no client and no consent, whatever was disclosed', () => {
    fc.assert(
      fc.property(told, words, (one, name) => {
        const preset = presetFrom(name, one, CLIENT);
        if (preset === null) return;
        const kept = JSON.stringify(preset).toLowerCase();
        for (const own of ['elik', 'vries', 'anna', '1042387', '104.23.87', '1982']) expect(kept).not.toContain(own);
        expect(kept).not.toContain('given');
        const { facts: answers = {} } = presetPatch(preset);
        expect(Object.keys(answers).filter((key) => /^(consent|client)\./.test(key))).toEqual([]);
        expect(answers).not.toHaveProperty('clientInformed');
      }),
    );
  });

  test('is read back as it was kept', () => {
    fc.assert(
      fc.property(told, (one) => {
        const preset = presetFrom('Wmo-loket', one, CLIENT);
        expect(preset).not.toBeNull();
        expect(presetSchema.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
      }),
    );
  });

  test('with a client or a consent in it is none', () => {
    expect(presetSchema.safeParse({ ...WMO, client: CLIENT }).success).toBe(false);
    expect(presetSchema.safeParse({ ...WMO, consent: { status: 'given' } }).success).toBe(false);
  });

  test('is not offered under a name that names the client, nor where no kind of partner is known', () => {
    const facts = { recipient: { kind: 'municipality' as const }, purpose: { description: 'hulp voor Anna' } };
    const one = { organisation: 'Wmo-loket', person: null, address: null, channel: 'epd' as const, facts };
    expect(presetOffered(one, CLIENT)?.suggested).toBe('');
    expect(presetOffered(one, CLIENT)?.presetNamed('Wmo, mevrouw De Vries')).toBeNull();
    expect(presetOffered(one, CLIENT)?.presetNamed('Wmo')).toMatchObject({ name: 'Wmo', purpose: null });
    expect(presetOffered({ ...one, facts: {} }, CLIENT)).toBeNull();
    const long = {
      ...one,
      organisation: 'gemeente Utrecht, Wmo-loket',
      facts: { ...facts, purpose: { description: 'de aanvraag van huishoudelijke begeleiding' } },
    };
    expect(presetOffered(long, CLIENT)?.suggested).toBe('gemeente Utrecht, Wmo-loket, de aanvraag van huishoudelijke');
  });
});

describe('taking a preset', () => {
  const briefing = briefingWith();
  const fresh = draftFrom(briefing, POLICY);
  const taken = answer(fresh, 0, presetPatch(presetSchema.parse(WMO)));

  test('is answering the parts by hand', () => {
    const byHand: readonly Patch[] = [
      {
        recipient: { organisation: 'Wmo-loket', person: null, address: 'wmo@utrecht.example.nl' },
        facts: { 'recipient.kind': 'municipality', 'recipient.ownBasisConfirmed': true },
      },
      {
        facts: { 'data.identifiability': 'personal', 'data.scope': 'answers-to-questions' },
        recipient: { meant: ['attendance'] },
      },
      { facts: { 'purpose.description': 'de aanvraag begeleiding' } },
      { facts: { 'data.necessary': true, 'data.necessityMotivation': 'het loket dit nodig heeft' } },
      { facts: { 'grounds.confidentiality': 'consent' } },
      {
        recipient: { channel: 'secure-mail' },
        facts: { 'data.form': 'electronic', 'data.destinedForFile': null, secureChannel: true },
      },
    ];
    const hand = byHand.reduce((draft, patch) => answer(draft, 0, patch), fresh);
    expect(factsOf(taken.recipients[0] as never)).toEqual(factsOf(hand.recipients[0] as never));
    expect(assessDraft(taken)).toEqual(assessDraft(hand));
  });

  test('skips no question: consent is asked, and whether this client knows', () => {
    const [assessment] = assessDraft(taken).each;
    const open = blanks(taken, 0, assessment as never, factsOf(taken.recipients[0] as never));
    expect(open).toContain('consent');
    expect(open).toContain('informed');
    const words = { choices: { informed: (one: string) => ({ label: one }) } };
    expect(informedChoices(false, taken.recipients[0]?.usuallyInformed ?? null, words as never)[0]).toMatchObject({
      id: 'will-be',
      suggestion: true,
    });
  });

  test('what really leaves counts over what it means', () => {
    const read = withSeen(taken, { categories: ['diagnosis', 'bsn'], whole: true });
    expect(factsOf(read.recipients[0] as never).data?.categories).toEqual(expect.arrayContaining(['diagnosis', 'bsn']));
  });

  test('is undone in one act', () => {
    expect(undo(change(begin(fresh), taken)).draft).toEqual(fresh);
  });
});

test('what fits what is held stands first, and no more than five are shown', () => {
  const named = (name: string, organisation: string, channel: Preset['partner']['channel'] = null): Preset =>
    presetSchema.parse({ name, partner: { organisation, kind: 'municipality', channel } });
  const briefing = briefingWith({
    presets: [
      ...Array.from({ length: 6 }, (_, at) => named(`elders ${at}`, `elders ${at}`)),
      named('langs deze weg', 'iemand', 'epd'),
      named('genoemd', 'Wijkteam Noord'),
    ],
  });
  const [part] = briefing.action?.payload.parts ?? [];
  if (part) part.text = 'Aan: wijkteam noord';
  expect(fittingPresets(briefing, 'epd').map(({ name }) => name)).toEqual([
    'genoemd',
    'langs deze weg',
    'elders 0',
    'elders 1',
    'elders 2',
  ]);
});
