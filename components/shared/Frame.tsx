import type { ReactNode } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import './base.css';
import './tokens.css';
import './frame.css';

export const DESK_HASH = '#toezicht';

/** Her own log and the logs of others are views of one page: going from one to the other loads nothing anew. */
const PLACES = {
  log: 'review.html#',
  clients: 'clients.html',
  prepare: 'prepare.html',
  desk: `review.html${DESK_HASH}`,
  options: 'options.html',
  help: 'help.html',
} as const;
export type Place = keyof typeof PLACES;

interface FrameProps {
  readonly at: Place;
  readonly texts: PageTexts;
  /** The page fills the window and scrolls within itself. */
  readonly full?: boolean;
  readonly children: ReactNode;
}

/** The quiet navigation above every page of the extension, and the page. */
export function Frame({ at, texts, full = false, children }: FrameProps) {
  const { label, ...names } = texts.pages.places;
  return (
    <div className="frame" data-full={full || undefined}>
      <nav aria-label={label} className="places">
        {(Object.keys(PLACES) as Place[]).map((place) => (
          <a key={place} href={PLACES[place]} data-place={place} aria-current={place === at ? 'page' : undefined}>
            {names[place]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
