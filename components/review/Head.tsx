import type { Known } from '../../lib/review/source.ts';
import { longDay } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';

const STATES = ['erased', 'locked', 'damaged'] as const;

/** What log this is, how much of it has been read, and what of it tells nothing. */
export function Head({ known }: { readonly known: Known }) {
  const { pages, language } = useTexts();
  const { review } = pages;
  const { complete, count, of, since, unread } = known;
  const told = !complete
    ? review.reading(count, of)
    : since !== null
      ? review.state(count, longDay(since, language))
      : count === 0 && review.empty;
  return (
    <>
      <h1>{review.title}</h1>
      <p>{told}</p>
      {complete &&
        STATES.filter((state) => unread[state] > 0).map((state) => (
          <p key={state} className="unread" data-state={state}>
            {review.unread[state](unread[state])}
          </p>
        ))}
      <p className="quiet honest">{review.honest}</p>
    </>
  );
}
