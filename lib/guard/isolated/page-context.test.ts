import { expect, test } from 'vitest';
import { isoDate } from './page-context.ts';

test.each([
  ['geb. 1982-03-12', '1982-03-12'],
  ['19820312', '1982-03-12'],
  ['12-3-1982 (43)', '1982-03-12'],
  ['12/03/1982', '1982-03-12'],
  ['12 maart 1982', '1982-03-12'],
  ['12 mrt. 1982', '1982-03-12'],
  ['12 March 1982', '1982-03-12'],
  ['Friday, March 12, 1982', '1982-03-12'],
  ['1 mei 2009', '2009-05-01'],
  ['31 okt 2009', '2009-10-31'],
  ['Oct 31, 2009', '2009-10-31'],
])('%s is read', (text, iso) => {
  expect(isoDate(text)).toBe(iso);
});

test.each([null, '', 'No date', '?', '31-02-2009', '12-3-82', 'Room 12, 1982', 'kamer 4 gang 1982'])(
  '%s is no date',
  (text) => {
    expect(isoDate(text)).toBeNull();
  },
);
