import { useEffect, useRef } from 'react';
import type { Screen } from '../../lib/language/nl/screen.ts';
import './no-disclosure.css';

interface Props {
  readonly texts: Screen;
  readonly onClose: () => void;
}

/** Withheld while the log takes nothing: nothing left, and the log does not know of it. She is told both. */
export function Unrecorded({ texts, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="dismissed" data-problem="withheld-unrecorded">
      <h1 className="unseen">{texts.title}</h1>
      <p role="status">{texts.problems['withheld-unrecorded']}</p>
      <button ref={button} type="button" className="button" data-action="close" onClick={onClose}>
        {texts.buttons.close}
      </button>
    </main>
  );
}
