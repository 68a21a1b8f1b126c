import type { Preset } from '../disclosure/preset.ts';
import { call } from './client.ts';

/** Asks the background to keep a preset; what came of it. */
export async function keepPreset(preset: Preset): Promise<'kept' | 'too-many' | 'failed'> {
  const answer = await call('presets/keep', { preset });
  if (answer.ok) return 'kept';
  return answer.problem === 'malformed' ? 'too-many' : 'failed';
}
