import type { Handlers } from '../messaging/router.ts';
import { changePresets, readPresets } from '../policy/presets.ts';
import { withoutPreset, withPreset } from '../policy/stored-presets.ts';

const ok = { ok: true } as const;
const refused = (problem: 'newer-data' | 'malformed', detail: string) => ({ ok: false, problem, detail }) as const;

export const presetHandlers: Pick<Handlers, 'presets/list' | 'presets/keep' | 'presets/drop'> = {
  'presets/list': () => readPresets(),
  'presets/keep': ({ preset }) => changed((presets) => withPreset(presets, preset)),
  'presets/drop': ({ name }) => changed((presets) => withoutPreset(presets, name)),
};

async function changed(change: Parameters<typeof changePresets>[0]) {
  const outcome = await changePresets(change);
  if (outcome === 'kept') return ok;
  return outcome === 'newer' ? refused('newer-data', 'presets') : refused('malformed', 'presets: there are too many');
}
