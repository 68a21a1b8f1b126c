import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { History } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import type { FeedStatus } from '../shared/feed-lines.ts';
import { Chips } from '../shared/fields.tsx';
import { Kept } from '../shared/Kept.tsx';
import { Keys } from '../shared/keys.tsx';
import { PassedBy, type PassedByProps } from '../shared/PassedBy.tsx';
import { Detail } from './Detail.tsx';
import { longDay } from './dates.ts';
import type { FormKind, NewEvent } from './forms.ts';
import { Log } from './Log.tsx';
import { type OtherLine, OtherLines } from './OtherLines.tsx';
import { FILTERS, type Filter, wanted } from './search.ts';
import { TextsProvider } from './texts.ts';
import { useReviewKeys } from './use-review-keys.ts';
import '../shared/base.css';
import '../shared/tokens.css';
import './review.css';
import './detail.css';

interface ReviewProps {
  /** Newest first. */
  readonly histories: readonly History[];
  readonly texts: PageTexts;
  readonly now: Date;
  /** What is open at first, and what she came to add to it. */
  readonly start?: { readonly number: number; readonly form: FormKind | null } | null;
  /** What left without a question, newest first. */
  readonly passedBy?: Omit<PassedByProps, 'texts'> | undefined;
  /** What stands in the log beside the disclosures, oldest first. */
  readonly otherLines?: readonly OtherLine[];
  /** Where the log lives and whether it got there. */
  readonly feed?: FeedStatus | null;
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  readonly onCopy: (history: History) => Promise<string | null>;
}

export function Review({
  histories,
  texts,
  now,
  start = null,
  passedBy,
  otherLines = [],
  feed = null,
  onAdd,
  onCopy,
}: ReviewProps) {
  const { review } = texts.pages;
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [opened, setOpened] = useState<number | null>(start?.number ?? null);
  const [form, setForm] = useState<FormKind | null>(start?.form ?? null);
  const [cursor, setCursor] = useState<number | null>(start?.number ?? null);
  const [search, grid, heading] = [
    useRef<HTMLInputElement>(null),
    useRef<HTMLDivElement>(null),
    useRef<HTMLHeadingElement>(null),
  ];

  const asked = useDeferredValue(query);
  const shown = useMemo(
    () => wanted(histories, { query: asked, filter }, texts.language, now),
    [histories, asked, filter, texts.language, now],
  );
  const active = useMemo(() => shown.findIndex(({ disclosure }) => disclosure.number === cursor), [shown, cursor]);
  const detail = useMemo(() => histories.find(({ disclosure }) => disclosure.number === opened), [histories, opened]);

  const close = () => {
    setOpened(null);
    setForm(null);
    // The list may only be drawn again after this: on a narrow screen the detail stood in its place.
    requestAnimationFrame(() => grid.current?.focus());
  };
  const show = (place: number, follow: boolean) => {
    const number = shown[place]?.disclosure.number ?? null;
    setCursor(number);
    if (!follow) return;
    setOpened(number);
    setForm(null);
  };
  useReviewKeys({ search, onEscape: () => (form === null ? opened !== null && close() : setForm(null)) });

  const oldest = histories.at(-1);
  return (
    <TextsProvider value={texts}>
      <main className="review" data-open={detail !== undefined || undefined}>
        <header className="top">
          <h1>{review.title}</h1>
          <p>{oldest ? review.state(histories.length, longDay(oldest.disclosure.at, texts.language)) : review.empty}</p>
          <p className="quiet honest">{review.honest}</p>
          <Kept texts={texts} status={feed} />
          {passedBy !== undefined && passedBy.passed.length > 0 && (
            <details className="passed-in-log">
              <summary>{texts.pages.passed.count(passedBy.passed.length)}</summary>
              <PassedBy {...passedBy} texts={texts} />
            </details>
          )}
          <OtherLines lines={otherLines} texts={texts} />
        </header>
        <div className="tools">
          <label className="search">
            <span className="unseen">{review.search}</span>
            <input
              ref={search}
              type="search"
              className="input"
              value={query}
              placeholder={`${review.search}: ${review.searchHint}`}
              aria-keyshortcuts="/"
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => setQuery(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
                event.preventDefault();
                if (shown.length > 0) setCursor(shown[0]?.disclosure.number ?? null);
                grid.current?.focus();
              }}
            />
            <Keys>/</Keys>
          </label>
          <Chips
            type="radio"
            label={review.show}
            options={FILTERS.map((name) => [name, review.filters[name]] as const)}
            chosen={[filter]}
            onChoose={(name) => setFilter(name as Filter)}
          />
          <p role="status" className="quiet">
            {review.found(shown.length, histories.length)}
          </p>
        </div>
        <div className="list">
          {shown.length === 0 && histories.length > 0 && <p className="none quiet">{review.nothingFound}</p>}
          <Log
            histories={shown}
            active={active}
            opened={opened}
            now={now}
            grid={grid}
            onActive={(place) => show(place, opened !== null)}
            onOpen={(place, withKeys) => {
              show(place, true);
              if (withKeys) requestAnimationFrame(() => heading.current?.focus());
            }}
          />
          <p className="keys quiet">{review.keys}</p>
        </div>
        {detail && (
          <Detail
            key={detail.disclosure.number}
            history={detail}
            now={now}
            heading={heading}
            form={form}
            onForm={setForm}
            onClose={close}
            onAdd={onAdd}
            onCopy={onCopy}
          />
        )}
      </main>
    </TextsProvider>
  );
}
