import { expect, test } from 'vitest';
import { MOST_PRESETS, type Preset, presetSchema } from '../disclosure/preset.ts';
import { offeredPresets, presetsFrom, presetsToStore, withoutPreset, withPreset } from './stored-presets.ts';

const preset = (name: string): Preset => presetSchema.parse({ name, partner: { kind: 'municipality' } });
const names = (presets: readonly Preset[] | null) => presets?.map(({ name }) => name);

test('what is stored is read back; one that does not fit costs only itself', () => {
  const stored = JSON.parse(JSON.stringify(presetsToStore([preset('Wmo'), preset('Wijkteam')])));
  expect(presetsFrom(stored)).toEqual({ presets: [preset('Wmo'), preset('Wijkteam')], newer: false });
  stored.presets[0].partner.kind = 'no kind';
  expect(names(presetsFrom(stored).presets)).toEqual(['Wijkteam']);
});

test('nothing stored is no presets; a later version is known as such', () => {
  for (const nothing of [undefined, null, 'x', { presets: 3 }])
    expect(presetsFrom(nothing)).toEqual({ presets: [], newer: false });
  expect(presetsFrom({ version: 2, presets: [preset('Wmo')] })).toEqual({ presets: [preset('Wmo')], newer: true });
});

test('the newest first, one under each name, fifty at most', () => {
  expect(names(withPreset([preset('Wmo'), preset('Wijkteam')], preset('wijkteam')))).toEqual(['wijkteam', 'Wmo']);
  expect(names(withoutPreset([preset('Wmo'), preset('Wijkteam')], ' WMO'))).toEqual(['Wijkteam']);
  const many = Array.from({ length: MOST_PRESETS }, (_, at) => preset(`nr ${at}`));
  expect(withPreset(many, preset('nog een'))).toBeNull();
  expect(withPreset(many, preset('nr 3'))).toHaveLength(MOST_PRESETS);
});

test('hers stand before those of the organisation, and none is offered twice', () => {
  expect(names(offeredPresets([preset('Wmo')], [preset('WMO'), preset('Huisarts')]))).toEqual(['Wmo', 'Huisarts']);
});
