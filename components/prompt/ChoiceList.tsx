import { useEffect, useRef } from 'react';
import { useWork } from './context.ts';
import type { Picker } from './use-picker.ts';
import './choices.css';

export const LIST_ID = 'choices';
/** Beside its label; a longer one stands under the list while its choice is pointed at. */
const SHORT = 90;

function isShort(hint: string | undefined): boolean {
  return hint !== undefined && hint.length <= SHORT;
}

export function optionId(at: number): string {
  return `${LIST_ID}-${at}`;
}

/** The list of the open part. The focus stays in the sentence; the list only shows what Enter would take. */
export function ChoiceList({ picker: { choices, at, digits, point, take } }: { readonly picker: Picker }) {
  const { texts, active } = useWork();
  const { screen } = texts;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  if (active === null) return null;
  if (choices.length === 0) {
    return (
      <p className="quiet" role="status">
        {screen.noMatch}
      </p>
    );
  }
  const long = choices.some(({ hint }) => hint !== undefined && !isShort(hint));
  const pointed = choices[at]?.hint;
  return (
    <>
      <div ref={list} className="choices" role="listbox" id={LIST_ID} aria-label={screen.parts[active]}>
        {choices.map((choice, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: as above
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the blank's
          <div
            key={choice.id}
            id={optionId(place)}
            role="option"
            className="choice"
            aria-selected={place === at}
            data-choice={choice.id}
            data-suggested={choice.suggestion || undefined}
            onPointerMove={() => place !== at && point(place)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(choice)}
          >
            {digits && place < 9 && (
              <span className="digit" aria-hidden="true">
                {place + 1}
              </span>
            )}
            <span className="label">{choice.label}</span>
            {isShort(choice.hint) && <span className="aside">{choice.hint}</span>}
          </div>
        ))}
      </div>
      {long && <p className="tip">{isShort(pointed) ? '' : pointed}</p>}
    </>
  );
}
