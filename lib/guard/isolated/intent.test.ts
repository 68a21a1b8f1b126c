import { expect, test } from 'vitest';
import type { Used } from '../wire.ts';
import { intent } from './intent.ts';

function clinician() {
  let now = 1_000_000;
  const understand = intent(() => now);
  return {
    waits: (ms: number) => {
      now += ms;
    },
    uses: (name: string, more: Partial<Used> = {}) =>
      understand({ name, title: null, markup: '', isField: false, isLink: false, inDialog: false, ...more }).intends,
  };
}

test('what she picks and confirms after "Delen" is meant as that was', () => {
  const she = clinician();
  expect(she.uses('Delen')).toBe(true);
  expect(she.uses('Wijkteam Noord', { inDialog: true })).toBe(true);
  expect(she.uses('Toelichting', { isField: true })).toBe(false);
  expect(she.uses('Bevestigen')).toBe(true);
});

test('something else ends it, and so does time', () => {
  const she = clinician();
  she.uses('Delen');
  she.uses('Agenda');
  expect(she.uses('Bevestigen')).toBe(false);
  she.uses('Delen');
  she.waits(180_001);
  expect(she.uses('Bevestigen')).toBe(false);
});

test('to give it up is not to share it', () => {
  const she = clinician();
  she.uses('Delen');
  expect(she.uses('Annuleren', { inDialog: true })).toBe(false);
  expect(she.uses('OK')).toBe(false);
});

test('a confirmation by itself says nothing', () => {
  expect(clinician().uses('OK', { inDialog: true })).toBe(false);
});

test('a field is named after what goes into it', () => {
  expect(clinician().uses('E-mail', { isField: true })).toBe(false);
});

test('copying is meant, and what is confirmed after it is not sharing', () => {
  const she = clinician();
  expect(she.uses('Afspraak kopiëren')).toBe(true);
  expect(she.uses('OK', { inDialog: true })).toBe(false);
});
