import { useEffect, useRef } from 'react';
import { isoDay } from '../../lib/export/open-points.ts';
import type { PageTexts } from '../../lib/language/pages.ts';

interface LaterProps {
  readonly texts: PageTexts;
  readonly now: Date;
  readonly onUntil: (instant: string) => void;
  readonly onCancel: () => void;
}

/** Until when: tomorrow, next week, or a date. It calls again at the beginning of that day, once. */
export function Later({ texts, now, onUntil, onCancel }: LaterProps) {
  const { later } = texts.pages.agenda;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const inDays = (days: number) => new Date(now.getFullYear(), now.getMonth(), now.getDate() + days);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box inside a line of a list
    <div
      className="later"
      role="group"
      aria-label={later.group}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        event.preventDefault();
        onCancel();
      }}
    >
      <button ref={first} type="button" className="button small" onClick={() => onUntil(inDays(1).toISOString())}>
        {later.tomorrow}
      </button>
      <button type="button" className="button small" onClick={() => onUntil(inDays(7).toISOString())}>
        {later.nextWeek}
      </button>
      <input
        type="date"
        className="input small"
        aria-label={later.on}
        min={isoDay(inDays(1))}
        onChange={({ target: { value } }) => {
          const at = new Date(`${value}T00:00:00`);
          if (value !== '' && at > now) onUntil(at.toISOString());
        }}
      />
    </div>
  );
}
