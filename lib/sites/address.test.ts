import { expect, test } from 'vitest';
import { originTyped } from './address.ts';
import { originSchema } from './profile.ts';

test.each([
  ['https://epd.voorbeeld.nl/client/12?tab=brief', 'https://epd.voorbeeld.nl'],
  ['  epd.voorbeeld.nl/start ', 'https://epd.voorbeeld.nl'],
  ['EPD.Voorbeeld.nl:8443', 'https://epd.voorbeeld.nl:8443'],
  ['localhost:8713', 'http://localhost:8713'],
  ['127.0.0.1:8713/client', 'http://127.0.0.1:8713'],
  ['http://epd', 'http://epd'],
])('%s is %s', (typed, origin) => {
  expect(originTyped(typed)).toBe(origin);
  expect(originSchema.safeParse(origin).success).toBe(true);
});

test.each(['', '   ', 'mijn epd', 'file:///etc/passwd', 'chrome://extensions', 'https://', 'javascript://x'])(
  '%j is no web address',
  (typed) => expect(originTyped(typed)).toBeNull(),
);
