import { type KeyboardEvent, useId, useState } from 'react';
import type { ReduceFiles } from '../../../lib/language/nl/reduce-files.ts';
import { TAGS, type Tag } from '../../../lib/minimise/span.ts';
import { type DrawPage, Preview } from './Preview.tsx';

const SMALL = 72;
const LARGE = 420;
/** About two lines: enough to know which page it is. */
const FIRST_WORDS = 160;

export interface PageShown {
  /** Null where it could not be read. */
  readonly text: string | null;
  readonly hasImages: boolean;
  readonly found: Readonly<Partial<Record<Tag, number>>>;
}

interface Props {
  readonly texts: ReduceFiles['pages'];
  readonly number: number;
  readonly page: PageShown;
  readonly kept: boolean;
  /** Whether Tab comes here. */
  readonly active: boolean;
  readonly draw: DrawPage | null;
  readonly onToggle: () => void;
}

export function PageRow({ texts, number, page, kept, active, draw, onToggle }: Props) {
  const id = useId();
  const [large, setLarge] = useState(false);
  const found = TAGS.flatMap((tag) => (page.found[tag] ? [texts.found[tag](page.found[tag])] : []));
  const tabIndex = active ? 0 : -1;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.altKey || draw === null) return;
    event.preventDefault();
    if (!event.repeat) setLarge(!large);
  }

  return (
    <li className="pdf-page" data-page={number} data-out={kept ? undefined : ''} data-large={large ? '' : undefined}>
      <label className="goes">
        <input
          type="checkbox"
          checked={kept}
          tabIndex={tabIndex}
          aria-describedby={`${id}-about`}
          onChange={onToggle}
          onKeyDown={onKeyDown}
        />
        <span>{texts.page(number)}</span>
      </label>
      {draw !== null && <Preview texts={texts} number={number} width={large ? LARGE : SMALL} draw={draw} />}
      <div className="about" id={`${id}-about`}>
        {!kept && <p className="out">{texts.stays}</p>}
        {page.text === null && <p className="unread">{texts.unread}</p>}
        {page.text?.trim() === '' && <p className="quiet">{texts.empty}</p>}
        {page.text && <p className="words">{firstWords(page.text)}</p>}
        {found.length > 0 && <p className="found">{found.join(' · ')}</p>}
        {page.text && page.hasImages && <p className="quiet">{texts.picture}</p>}
      </div>
      {draw !== null && (
        <button
          type="button"
          className="button bare small"
          tabIndex={tabIndex}
          aria-expanded={large}
          aria-label={large ? texts.smaller(number) : texts.larger(number)}
          onClick={() => setLarge(!large)}
        >
          <span aria-hidden="true">{large ? '−' : '+'}</span>
        </button>
      )}
    </li>
  );
}

function firstWords(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  if (words.length <= FIRST_WORDS) return words;
  return `${words.slice(0, FIRST_WORDS).replace(/\s\S*$/u, '')} …`;
}
