import browser from 'webextension-polyfill';
import type { Preset } from '../disclosure/preset.ts';
import { presetsFrom, presetsToStore } from './stored-presets.ts';

export { offeredPresets } from './stored-presets.ts';

const stored = async () => presetsFrom((await browser.storage.local.get('presets')).presets);

export const readPresets = async (): Promise<Preset[]> => [...(await stored()).presets];

/** Two prompts at once must not lose one another's. @param change gives null where there would be too many. */
export const changePresets = (
  change: (presets: readonly Preset[]) => readonly Preset[] | null,
): Promise<'kept' | 'newer' | 'too-many'> =>
  navigator.locks.request('deelwijzer-presets', async () => {
    const { presets, newer } = await stored();
    if (newer) return 'newer' as const;
    const next = change(presets);
    if (next === null) return 'too-many' as const;
    await browser.storage.local.set({ presets: presetsToStore(next) });
    return 'kept' as const;
  }) as Promise<'kept' | 'newer' | 'too-many'>;
