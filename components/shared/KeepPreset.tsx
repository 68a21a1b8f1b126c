import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { LONGEST_NAME, type Preset } from '../../lib/disclosure/preset.ts';
import type { PresetTexts } from '../../lib/language/nl/presets.ts';
import './keep-preset.css';

/** What came of keeping one. */
export type PresetKept = 'kept' | 'too-many' | 'failed';

export interface KeepPresetProps {
  readonly words: PresetTexts;
  /** A name to begin with; she may write another. */
  readonly suggested: string;
  /** The preset under that name; null where the name is none, or names the client. */
  readonly presetNamed: (name: string) => Preset | null;
  readonly onKeep: (preset: Preset) => Promise<PresetKept>;
  /** She is busy with it, or no more. */
  readonly onBusy?: (busy: boolean) => void;
}

/** "Keep as a usual disclosure": asks for a name, and for nothing else. */
export function KeepPreset({ words, suggested, presetNamed, onKeep, onBusy }: KeepPresetProps) {
  const [name, setName] = useState<string | null>(null);
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const asking = name !== null;
  useEffect(() => {
    if (asking) field.current?.select();
  }, [asking]);

  function open(next: string | null): void {
    setName(next);
    setSaid(null);
    onBusy?.(next !== null);
  }

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const preset = presetNamed(name ?? '');
    const outcome = preset === null ? 'name' : await onKeep(preset).catch(() => 'failed' as const);
    if (preset === null || outcome !== 'kept') {
      setSaid({ text: words.problem[outcome === 'kept' ? 'failed' : outcome], wrong: true });
      return;
    }
    open(null);
    setSaid({ text: words.kept(preset.name), wrong: false });
  }

  return (
    <div className="keep-preset">
      {asking ? (
        <form
          onSubmit={(event) => void keep(event)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.stopPropagation();
            open(null);
          }}
        >
          <label htmlFor={id}>{words.name}</label>
          <input
            id={id}
            ref={field}
            className="input"
            data-field="preset-name"
            maxLength={LONGEST_NAME}
            autoComplete="off"
            value={name}
            aria-invalid={said?.wrong || undefined}
            aria-describedby={`${id}-why`}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="button small primary" data-action="save-preset">
            {words.save}
          </button>
          <button type="button" className="button bare small" onClick={() => open(null)}>
            {words.cancel}
          </button>
          <span id={`${id}-why`} className="quiet">
            {words.why}
          </span>
        </form>
      ) : (
        said === null && (
          <button type="button" className="button bare small" data-action="keep-preset" onClick={() => open(suggested)}>
            {words.keep}
          </button>
        )
      )}
      <span role="status" className={said?.wrong ? 'problem' : 'quiet'} data-preset-said="">
        {said?.text}
      </span>
    </div>
  );
}
