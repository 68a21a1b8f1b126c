import { expect, test } from 'vitest';
import { settingsSchema } from './policy.ts';
import { NewerSettings, SETTINGS_VERSION, settingsFrom, settingsToStore } from './stored-settings.ts';

const hers = settingsSchema.parse({ name: 'M. de Boer', kind: 'care-provider', language: 'en' });

test('settings of before they had a version read as they are, and get one when they are stored again', () => {
  expect(settingsFrom({ ...hers })).toEqual(hers);
  expect(settingsToStore(hers, { ...hers })).toEqual({ ...hers, version: SETTINGS_VERSION });
  expect(settingsFrom(settingsToStore(hers, null))).toEqual(hers);
});

test('a member that does not fit costs only itself', () => {
  expect(settingsFrom({ ...hers, language: 'fy', kind: 7 })).toEqual({ ...hers, language: null, kind: null });
  for (const nothing of [undefined, null, 'x', []]) expect(settingsFrom(nothing)).toEqual(settingsSchema.parse({}));
});

test('settings of a later version are read as far as they are known, and never written over', () => {
  const later = { ...hers, version: SETTINGS_VERSION + 1, something: 'new' };
  expect(settingsFrom(later)).toEqual(hers);
  expect(() => settingsToStore(hers, later)).toThrow(NewerSettings);
});
