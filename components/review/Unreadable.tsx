import type { RefObject } from 'react';
import type { UnreadableLine } from '../../lib/review/line.ts';
import { useTexts } from '../shared/texts.ts';

interface UnreadableProps {
  readonly line: UnreadableLine;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onClose: () => void;
}

/** One disclosure of which nothing but its number can be shown, and why. */
export function Unreadable({ line: { number, state }, heading, onClose }: UnreadableProps) {
  const { review } = useTexts().pages;
  return (
    <section className="detail" aria-labelledby="detail-heading" data-number={number}>
      <header>
        <h2 id="detail-heading" ref={heading} tabIndex={-1}>
          {review.detail.released(number)}
        </h2>
        <button type="button" className="button bare small" aria-keyshortcuts="Escape" onClick={onClose}>
          {review.detail.close}
        </button>
      </header>
      <p className="notice">{review.line[state]}</p>
    </section>
  );
}
