import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReadPart } from '../../../lib/disclosure/reduction/reading.ts';
import { isSo, saidOf } from '../../../lib/disclosure/reduction/reduction.ts';
import { useWork } from '../context.ts';
import { fromOutside } from './from-outside.ts';
import { labelOf, lower } from './labels.ts';
import type { Standing } from './segments.ts';

interface Props {
  readonly read: ReadPart;
  readonly chosen: Standing;
  /** Her own words for it are being written. */
  readonly writing: boolean;
  readonly onWriting: (open: boolean) => void;
  readonly onToggle: () => void;
  /** Puts words in the place of a stretch: of what is chosen, or of the sentence around it. */
  readonly onWrite: (place: { readonly start: number; readonly end: number }, words: string) => void;
}

/** What the chosen words are, why they might go, and what she can do with them. */
export function Chosen({ read, chosen, writing, onWriting, onToggle, onWrite }: Props) {
  const { reducing, texts } = useWork();
  const { reduce } = texts.screen;
  const { view } = reduce;
  const { reduction } = reducing;
  const { mark } = chosen;
  const label = labelOf(mark, texts.terms.category, reduce);
  const gone = chosen.kind === 'changed';
  const outsideWords = reduce.outside;
  const suggested = useMemo(
    () => (gone ? null : fromOutside(read, chosen, reducing.aim, outsideWords)),
    [gone, read, chosen, reducing.aim, outsideWords],
  );
  const [asked, setFromOutside] = useState(false);
  const outside = asked ? suggested : null;
  return (
    <div className="chosen">
      <p>
        <b>{label}</b>{' '}
        {!gone && mark !== null && mark.suggest !== 'keep' && (
          <span>
            {mark.why !== null && reduce.why[mark.why]} {view.advised}
          </span>
        )}
        {gone && <span role="status">{view.itemGone(chosen.by.with)}</span>}
      </p>
      {writing ? (
        <OwnWords
          start={gone ? chosen.by.with : (mark?.with ?? '')}
          onUse={(words) => onWrite(chosen, words)}
          onLeave={() => onWriting(false)}
        />
      ) : outside ? (
        <OwnWords
          start={outside.words}
          hint={outsideWords.confirm}
          onUse={(words) => onWrite(outside, words)}
          onLeave={() => setFromOutside(false)}
        />
      ) : (
        <p className="row">
          <button type="button" className="button" data-action="toggle-item" onClick={onToggle}>
            {gone ? view.putBack : view.takeOut}
          </button>
          <button
            type="button"
            className="button bare"
            data-action="other-words"
            aria-keyshortcuts="E"
            onClick={() => onWriting(true)}
          >
            {view.otherWords}
          </button>
          {suggested !== null && (
            <button
              type="button"
              className="button bare"
              data-action="outside"
              aria-keyshortcuts="B"
              onClick={() => setFromOutside(true)}
            >
              {outsideWords.title}
            </button>
          )}
          {!gone &&
            mark?.categories.map((category) => {
              const so = isSo(reduction, read.part.id, mark, category);
              const kind = lower(texts.terms.category[category].label);
              return (
                <button
                  key={category}
                  type="button"
                  className="button bare"
                  data-action="not-so"
                  aria-pressed={!so}
                  onClick={() => reducing.change(saidOf(reduction, read.part.id, mark, category, !so))}
                >
                  {so ? view.notSo(kind) : view.soAfterAll(kind)}
                </button>
              );
            })}
        </p>
      )}
    </div>
  );
}

interface OwnWordsProps {
  readonly start: string;
  readonly hint?: string;
  readonly onUse: (words: string) => void;
  readonly onLeave: () => void;
}

function OwnWords({ start, hint, onUse, onLeave }: OwnWordsProps) {
  const { texts } = useWork();
  const { view } = texts.screen.reduce;
  const [words, setWords] = useState(start);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      className="row"
      onSubmit={(event) => {
        event.preventDefault();
        onUse(words);
      }}
    >
      <input
        ref={field}
        className="input"
        data-field="other-words"
        aria-label={view.otherWordsField}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation(); // closes the field, not the view
          onLeave();
        }}
      />
      <button type="submit" className="button">
        {view.use}
      </button>
      {hint !== undefined && <span className="quiet">{hint}</span>}
    </form>
  );
}
