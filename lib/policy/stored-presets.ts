import { MOST_PRESETS, type Preset, presetSchema } from '../disclosure/preset.ts';

/** Raised when a member changes its meaning. */
export const PRESETS_VERSION = 1;

export interface StoredPresets {
  readonly presets: readonly Preset[];
  /** Stored by a later version of Deelwijzer: read as far as known, and not written over. */
  readonly newer: boolean;
}

/** What is stored under `presets`, as far as it is known here: one that does not fit costs only itself. */
export function presetsFrom(stored: unknown): StoredPresets {
  const { version, presets } = (stored ?? {}) as { version?: unknown; presets?: unknown };
  return {
    newer: typeof version === 'number' && version > PRESETS_VERSION,
    presets: (Array.isArray(presets) ? presets : [])
      .flatMap((one) => presetSchema.safeParse(one).data ?? [])
      .slice(0, MOST_PRESETS),
  };
}

export const presetsToStore = (presets: readonly Preset[]): object => ({ version: PRESETS_VERSION, presets });

const named = (name: string) => {
  const wanted = name.trim().toLowerCase();
  return (preset: Preset): boolean => preset.name.toLowerCase() === wanted;
};

/** The newest first, in the place of one with the same name. @returns null where there would be too many. */
export function withPreset(presets: readonly Preset[], preset: Preset): readonly Preset[] | null {
  const others = withoutPreset(presets, preset.name);
  return others.length < MOST_PRESETS ? [preset, ...others] : null;
}

export const withoutPreset = (presets: readonly Preset[], name: string): readonly Preset[] =>
  presets.filter((preset) => !named(name)(preset));

/** Hers first; one of the organisation that bears the same name as one of hers is not offered twice. */
export const offeredPresets = (hers: readonly Preset[], organisations: readonly Preset[]): Preset[] => [
  ...hers,
  ...organisations.filter(({ name }) => !hers.some(named(name))),
];
