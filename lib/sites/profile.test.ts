import { expect, test } from 'vitest';
import { siteProfileSchema } from './profile.ts';

const issues = (profile: unknown): string[] => {
  const parsed = siteProfileSchema.safeParse(profile);
  return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
};

test('an origin alone is a profile', () => {
  expect(siteProfileSchema.parse({ origins: ['https://epd.example.nl'] })).toMatchObject({
    shares: [],
    neverShares: [],
    client: {},
    user: {},
  });
});

test.each([
  ['no origin', { origins: [] }, 'origins'],
  ['an origin with a path', { origins: ['https://epd.example.nl/app'] }, 'origins.0'],
  ['an origin with a wildcard', { origins: ['https://*.example.nl'] }, 'origins.0'],
  ['a script for an origin', { origins: ['javascript:alert(1)'] }, 'origins.0'],
  ['a pattern that does not compile', { origins: ['https://a.nl'], shares: [{ url: '(' }] }, 'shares.0.url'],
  ['a matcher that matches everything', { origins: ['https://a.nl'], shares: [{ method: 'POST' }] }, 'shares.0'],
  ['a sink that does not exist', { origins: ['https://a.nl'], shares: [{ sink: 'telepathy' }] }, 'shares.0.sink'],
  ['a client without a selector', { origins: ['https://a.nl'], client: { name: {} } }, 'client.name.selector'],
  ['not an object', 'https://a.nl', ''],
])('%s is refused, and where', (_what, profile, path) => {
  expect(issues(profile)).toContain(path);
});
