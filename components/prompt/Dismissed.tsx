import { useEffect, useRef } from 'react';
import type { Screen } from '../../lib/language/nl/screen.ts';
import './no-disclosure.css';

interface Props {
  readonly texts: Screen;
  readonly onClose: () => void;
}

/** It is not asked any more; the page has to be asked once more to do it. */
export function Dismissed({ texts, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <main className="dismissed">
      <h1 className="unseen">{texts.title}</h1>
      <p role="status">{texts.dismiss.again}</p>
      <button ref={button} type="button" className="button" data-action="close" onClick={onClose}>
        {texts.buttons.close}
      </button>
    </main>
  );
}
