import { useEffect, useRef, useState } from 'react';
import { SPOKEN_CHANNELS, type SpokenChannel } from '../../lib/disclosure/action.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import './spoken-start.css';

interface SpokenProps {
  readonly texts: PageTexts;
  readonly onRecord: (channel: SpokenChannel) => void;
}

/** Records what no computer saw: first how it was told, then the same questions as ever. */
export function Spoken({ texts, onRecord }: SpokenProps) {
  const { popup } = texts.pages;
  const [asked, setAsked] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) first.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" className="button wide" data-action="record-spoken" onClick={() => setAsked(true)}>
        {popup.recordSpoken}
      </button>
    );
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box
    <div className="spoken-start" role="group" aria-label={popup.recordSpoken}>
      {SPOKEN_CHANNELS.map((channel, place) => (
        <button
          key={channel}
          ref={place === 0 ? first : undefined}
          type="button"
          className="button small"
          data-channel={channel}
          onClick={() => onRecord(channel)}
        >
          {popup.spokenBy[channel]}
        </button>
      ))}
    </div>
  );
}
