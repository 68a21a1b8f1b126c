import { useEffect, useRef, useState } from 'react';
import { KeepPreset, type KeepPresetProps } from '../shared/KeepPreset.tsx';
import { Keys } from '../shared/keys.tsx';
import type { PromptTexts } from './context.ts';
import './recorded.css';

export interface Outcome {
  readonly number: number;
  readonly note: string;
  readonly decision: 'release' | 'withhold';
  readonly needsGesture: boolean;
  readonly gone: boolean;
  readonly task: string | null;
}

interface Props {
  readonly outcome: Outcome;
  /** The disclosure as it was recorded. */
  readonly sentence: string;
  readonly texts: PromptTexts;
  readonly takesNote: boolean;
  /** Keeps it as what she often shares; null where nothing of it can be. */
  readonly preset?: Omit<KeepPresetProps, 'onBusy'> | null;
  /** `again`: the EPD's field did not take it, so this time the clipboard. */
  readonly onFile: (again: boolean) => Promise<boolean>;
  /** How much of the page it needs: a strip, or room for the note. */
  readonly onShape: (shape: 'strip' | 'note') => void;
  readonly onClose: () => void;
}

/** Long enough to read, gone by itself: unless she touches it. */
const QUIET_FOR = 6000;

/** What was recorded, under which number, and the note on offer. */
export function Recorded({ outcome, sentence, texts, takesNote, preset = null, onFile, onShape, onClose }: Props) {
  const words = texts.screen.recorded;
  const { number, note, decision, needsGesture, gone, task } = outcome;
  const [filed, setFiled] = useState<'no' | 'busy' | 'yes' | 'failed'>('no');
  const first = useRef<HTMLButtonElement>(null);
  const [shown, setShown] = useState(false);
  const [under, setUnder] = useState(false); // her pointer
  const [touched, setTouched] = useState(false);
  const [naming, setNaming] = useState(false);
  const stays = naming || under || touched || shown || needsGesture || gone || filed === 'failed' || filed === 'busy';

  useEffect(() => {
    if (!naming) first.current?.focus();
  }, [naming]);
  useEffect(() => onShape(shown ? 'note' : 'strip'), [shown, onShape]);

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(onClose, filed === 'yes' ? QUIET_FOR / 3 : QUIET_FOR);
    return () => clearTimeout(timer);
  }, [stays, filed, onClose]);

  async function file(): Promise<void> {
    const again = filed === 'failed';
    setFiled('busy');
    const done = await onFile(again);
    setFiled(done ? 'yes' : 'failed');
    if (!done) return;
    setUnder(false);
    setTouched(false);
  }

  const said = decision === 'release' ? words.released(number) : words.withheld(number);
  return (
    // Pointer and keys only tell that she is here, so that nothing vanishes under her hands: a pointer that left is none.
    <main
      className="recorded"
      data-recorded={number}
      onPointerMove={() => setUnder(true)}
      onPointerLeave={() => setUnder(false)}
      onKeyDown={(event) => event.key !== 'Escape' && setTouched(true)}
    >
      <h1 className="unseen">{texts.screen.title}</h1>
      <p className="told">{sentence}</p>
      <div className="strip">
        <p role="status" className="said">
          <b>{said}</b>
          <span className="quiet"> · {words.immutable}</span>
          {task !== null && <span className="ask">{words.waiting(task)}</span>}
          {needsGesture && <span className="ask">{words.gesture}</span>}
          {gone && <span className="ask">{words.gone}</span>}
          {filed === 'yes' && <span className="ask">{takesNote ? words.filed : words.copied}</span>}
          {filed === 'failed' && <span className="ask">{words.notFiled}</span>}
        </p>
        <div className="options">
          {filed !== 'yes' && !naming && (
            <button
              type="button"
              className="button primary"
              data-action="file-note"
              ref={first}
              onClick={() => void file()}
            >
              {takesNote && filed !== 'failed' ? words.file : words.copy} <Keys>{texts.screen.keys.enter}</Keys>
            </button>
          )}
          {!naming && (
            <>
              <button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>
                {words.showNote} <span aria-hidden="true">{shown ? '▾' : '▸'}</span>
              </button>
              <button type="button" className="button" data-action="close" onClick={onClose}>
                {words.close} <Keys>{texts.screen.keys.withhold}</Keys>
              </button>
            </>
          )}
          {preset && <KeepPreset {...preset} onBusy={setNaming} />}
        </div>
      </div>
      {shown && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        <pre className="note" tabIndex={0}>
          {note}
        </pre>
      )}
    </main>
  );
}
