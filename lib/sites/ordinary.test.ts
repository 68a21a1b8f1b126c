import { expect, test } from 'vitest';
import type { Sink } from '../disclosure/action.ts';
import { siteProfileSchema } from './profile.ts';
import { compileProfile, recognise } from './recognise.ts';

const EPD = 'https://epd.example.nl';
const profile = compileProfile(
  siteProfileSchema.parse({
    origins: [EPD],
    shares: [{ label: 'Rapport', url: '/rapport/maak' }],
    neverShares: [{ url: '/agenda/delen' }],
  }),
);
const attempt = (sink: Sink, method: string, url: string) => ({ sink, method, url, carriesData: true });
const ordinary = (sink: Sink, method: string, path: string, intendsSharing = false) =>
  recognise(
    attempt(sink, method, new URL(path, EPD).href),
    { name: 'Versturen', intendsSharing, ageMs: 10 },
    profile,
    EPD,
  ).ordinary;

test('what a page reads to show it is no piece of what left; a download by navigation is', () => {
  expect(ordinary('xhr', 'GET', '/api/client/7')).toBe(true);
  expect(ordinary('fetch', 'HEAD', '/api/client/7')).toBe(true);
  expect(ordinary('xhr', 'POST', '/api/client/7')).toBe(false);
  expect(ordinary('navigation', 'GET', '/client/7')).toBe(false);
});

test('nor is a session that is kept alive, or a draft, while an approved action goes on', () => {
  expect(ordinary('fetch', 'POST', '/api/sessie/ping', true)).toBe(true);
  expect(ordinary('beacon', 'POST', '/api/keep-alive', true)).toBe(true);
  expect(ordinary('xhr', 'PUT', '/api/berichten/concept', true)).toBe(true);
  expect(ordinary('fetch', 'POST', '/agenda/delen', true)).toBe(true);
});

test('what shares is never ordinary, nor what goes elsewhere by an ordinary name', () => {
  expect(ordinary('fetch', 'POST', '/api/delen')).toBe(false);
  expect(ordinary('fetch', 'GET', '/rapport/maak')).toBe(false);
  expect(ordinary('fetch', 'POST', 'https://elders.example/ping')).toBe(false);
  expect(ordinary('navigation', 'GET', '/client/7/preview')).toBe(false);
});
