import type { Draft } from '../../lib/disclosure/draft/draft.ts';
import { factsOf } from '../../lib/disclosure/draft/facts.ts';
import { presetOffered } from '../../lib/disclosure/draft/preset.ts';
import type { Preset } from '../../lib/disclosure/preset.ts';
import type { KeepPresetProps, PresetKept } from '../shared/KeepPreset.tsx';
import type { PromptTexts } from './context.ts';

/** What is offered to be kept of what was just recorded; null where it was to several at once, or in an emergency. */
export function presetOffer(
  draft: Draft,
  { screen }: PromptTexts,
  onKeep: (preset: Preset) => Promise<PresetKept>,
): Omit<KeepPresetProps, 'onBusy'> | null {
  const [recipient, more] = draft.recipients;
  if (recipient === undefined || more !== undefined || draft.emergency !== null) return null;
  const { channel } = recipient;
  const offered = presetOffered({ ...recipient, channel: channel ?? 'other', facts: factsOf(recipient) }, draft.client);
  return offered && { words: screen.presets, ...offered, onKeep };
}
