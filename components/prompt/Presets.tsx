import { type KeyboardEvent, useState } from 'react';
import { fittingPresets, presetPatch } from '../../lib/disclosure/draft/preset.ts';
import type { Preset } from '../../lib/disclosure/preset.ts';
import { Keys } from '../shared/keys.tsx';
import { useWork } from './context.ts';
import './presets.css';

/** What she often shares in the same way: one act fills in the sentence, and the sentence still asks what is open. */
export function Presets() {
  const { briefing, draft, recipient, texts, steps, apply, undo } = useWork();
  const words = texts.screen.presets;
  const [taken, setTaken] = useState<string | null>(null);
  if (briefing.draft !== null || briefing.completes !== null || draft.recipients.length > 1) return null;
  if (steps > 0) {
    if (taken === null) return null;
    return (
      <p className="presets" role="status" data-taken="">
        {words.taken(taken)}{' '}
        {steps === 1 && (
          <button type="button" className="button bare small" data-action="undo-preset" onClick={undo}>
            {words.undo}
          </button>
        )}
      </p>
    );
  }
  const shown = fittingPresets(briefing, recipient.channel);
  if (shown.length === 0) return null;

  function take(preset: Preset): void {
    setTaken(preset.name);
    apply(presetPatch(preset));
  }

  function byDigit(event: KeyboardEvent): void {
    const preset = /^[1-9]$/.test(event.key) ? shown[Number(event.key) - 1] : undefined;
    if (preset === undefined || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    event.preventDefault();
    take(preset);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box
    <div className="presets" role="group" aria-label={words.group} onKeyDown={byDigit}>
      <span aria-hidden="true">
        {words.row} <Keys>{words.key}</Keys>
      </span>
      {shown.map((preset, place) => (
        <button
          key={preset.name}
          type="button"
          className="button small"
          data-preset={preset.name}
          aria-keyshortcuts={place === 0 ? 'Alt+V' : undefined}
          onClick={() => take(preset)}
        >
          <Keys>{String(place + 1)}</Keys> {preset.name}
        </button>
      ))}
    </div>
  );
}
