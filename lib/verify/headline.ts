import type { PageTexts } from '../language/pages.ts';
import type { Verification } from './verify.ts';

/**
 * One sentence on top of the log: how much there is, since when it is unchanged, and how far somebody outside could
 * tell. Never more than was checked.
 * @param day writes an instant as a date.
 */
export function headlineOf(
  { bundles, inOrder }: Verification,
  { pages }: PageTexts,
  day: (instant: string) => string,
): string {
  const { headline } = pages.takeAway;
  const reports = bundles.flatMap(({ report }) => report ?? []);
  const entries = reports.reduce((sum, { size }) => sum + size, 0);
  if (entries === 0) return headline.empty;
  if (!inOrder) return headline.wrong;
  const since = reports.flatMap(({ firstAt, openedAt }) => firstAt ?? openedAt).sort()[0] ?? '';
  const outside = reports
    .at(-1)
    ?.heldOutside.toSorted((a, b) => a.size - b.size)
    .at(-1);
  return (
    headline.inOrder(entries, day(since)) +
    (outside
      ? headline.lastOutside(headline.outside[outside.where], outside.size - 1, day(outside.at))
      : headline.noneOutside)
  );
}
