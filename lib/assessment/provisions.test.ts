import { expect, test } from 'vitest';
import { PROVISIONS, provisionById, provisionsFor } from './provisions.ts';

const ids = (...args: Parameters<typeof provisionsFor>) => provisionsFor(...args).map(({ id }) => id);

test('the catalogue is read, with every id once', () => {
  expect(PROVISIONS.length).toBeGreaterThan(0);
  expect(new Set(PROVISIONS.map(({ id }) => id)).size).toBe(PROVISIONS.length);
});

test('an id is trimmed, and its case counts', () => {
  expect(provisionById(' wvggz\n')?.id).toBe('wvggz');
  expect(provisionById('Wvggz')).toBeUndefined();
});

test('offered are those for this lock and recipient', () => {
  expect(ids('care-and-safety-house', 'basis')).toEqual(['wgs-2.29', 'wkkgz-6.1-2-d']);
  expect(ids('care-and-safety-house', 'confidentiality')).toEqual([]);
  expect(ids('representative', 'exception')).toContain('uavg-30-3');
});

test('what needs forensic care is left out only where there is none', () => {
  expect(ids('probation-service', 'confidentiality', true)).toEqual(['wfz-2.6-6']);
  expect(ids('probation-service', 'confidentiality')).toEqual(['wfz-2.6-6']);
  expect(ids('probation-service', 'confidentiality', false)).toEqual([]);
});
