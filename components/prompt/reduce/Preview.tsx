import { useEffect, useRef, useState } from 'react';
import type { ReduceFiles } from '../../../lib/language/nl/reduce-files.ts';

/** Draws a page (from 1) so many dots wide. Rejects where it cannot be drawn. */
export type DrawPage = (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;

interface Props {
  readonly texts: ReduceFiles['pages'];
  readonly number: number;
  readonly width: number;
  readonly draw: DrawPage;
}

/** How a page looks. Drawn when it comes into sight: a record may have hundreds. */
export function Preview({ texts, number, width, draw }: Props) {
  const place = useRef<HTMLDivElement>(null);
  // Another function for the same pages is no reason to draw them again.
  const latest = useRef(draw);
  latest.current = draw;
  const [near, setNear] = useState(false);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed'>('waiting');

  useEffect(() => {
    const box = place.current;
    if (box === null || near) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: '300px' },
    );
    watch.observe(box);
    return () => watch.disconnect();
  }, [near]);

  useEffect(() => {
    if (!near) return;
    let gone = false;
    // On a canvas of its own: the one in sight stays until the next is ready.
    const canvas = document.createElement('canvas');
    latest.current(number, canvas, Math.round(width * Math.min(window.devicePixelRatio || 1, 2))).then(
      () => {
        if (gone) return;
        place.current?.replaceChildren(canvas);
        setState('drawn');
      },
      () => {
        if (!gone) setState('failed');
      },
    );
    return () => {
      gone = true;
    };
  }, [near, number, width]);

  return (
    <div className="preview" style={{ inlineSize: `${width}px` }} data-preview={state}>
      <div ref={place} aria-hidden="true" />
      {state === 'waiting' && <span className="unseen">{texts.drawing}</span>}
      {state === 'failed' && <span className="quiet">{texts.noPreview}</span>}
    </div>
  );
}
