import { describe, expect, test } from 'vitest';
import { decisionSchema } from '../decision.ts';
import { answer } from './answer.ts';
import { bindingAmong, decisionFrom } from './decide.ts';
import { startEmergency } from './emergency.ts';
import { draftFrom } from './start.ts';
import { briefingWith, POLICY } from './testing.ts';

const fresh = () => draftFrom(briefingWith(), POLICY);

describe('a decision', () => {
  test('carries the motivation only where she goes on against the advice', () => {
    const draft = { ...fresh(), motivation: ' Het moet. ' };
    expect(decisionFrom(draft, 'release').againstAdvice).toBe('Het moet.');
    expect(decisionFrom(draft, 'withhold').againstAdvice).toBeNull();
  });

  test('withholds with a reason, or for a task', () => {
    const draft = { ...fresh(), withholdReason: 'eerst overleggen' };
    expect(decisionFrom(draft, 'withhold').withholding).toEqual({ reason: 'eerst overleggen', task: null });
    expect(decisionFrom(fresh(), 'withhold', { task: 'vraag toestemming' }).withholding).toEqual({
      reason: null,
      task: 'vraag toestemming',
    });
    expect(decisionFrom(fresh(), 'release').withholding).toBeNull();
  });

  test('is hidden from the client who does not know, with the reason', () => {
    const draft = answer({ ...fresh(), hiddenUntil: '2027-01-01' }, 0, {
      facts: { clientInformed: 'no', notInformedReason: 'gevaar' },
    });
    expect(decisionFrom(draft, 'release').hiddenFromClient).toEqual({ reason: 'gevaar', until: '2027-01-01' });
    expect(decisionFrom(fresh(), 'release').hiddenFromClient).toBeNull();
  });

  test('parses whatever was left open', () => {
    expect(decisionSchema.safeParse(decisionFrom(fresh(), 'withhold')).success).toBe(true);
  });
});

describe('an emergency', () => {
  const named = answer(fresh(), 0, {
    recipient: { organisation: 'gemeente' },
    facts: {
      'recipient.kind': 'municipality',
      'grounds.confidentiality': 'consent',
      'consent.status': 'given',
      secureChannel: true,
    },
  });
  const urgent = {
    ...startEmergency(named),
    emergency: { who: 'politie', kind: 'police' as const, what: 'is gewapend', danger: 'bedreigt buren' },
  };

  test('records what she typed, and nothing of what she had answered about another recipient', () => {
    const { urgency, recipients } = decisionFrom(urgent, 'release');
    expect(urgency).toBe('emergency');
    expect(recipients).toHaveLength(1);
    expect(recipients[0]).toMatchObject({
      organisation: 'politie',
      details: { spokenContent: 'is gewapend', criteria: { seriousHarm: 'bedreigt buren' } },
    });
    expect(recipients[0]?.facts).toEqual({
      discloser: { kind: 'care-provider', confidentiality: 'professional' },
      client: { age: 44 },
      recipient: { kind: 'police' },
      purpose: { description: 'bedreigt buren' },
      data: { form: 'electronic' },
      conflictOfDuties: { seriousHarm: true },
    });
  });

  test('ended again leaves every answer as it was', () => {
    expect({ ...urgent, emergency: null }).toEqual(named);
  });

  test('is never bound', () => {
    const codes = ['purpose-missing'];
    expect(bindingAmong(fresh(), codes)).toEqual(codes);
    expect(bindingAmong(urgent, codes)).toEqual([]);
  });
});
