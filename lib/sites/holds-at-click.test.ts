import { expect, test } from 'vitest';
import { siteProfileSchema } from './profile.ts';
import { compileProfile, holdsAtClick, onlyReads } from './recognise.ts';

const dialog = (title: string) => (selector: string, text: RegExp | null) =>
  selector === '.dialog' && (text === null || text.test(title));

const profile = compileProfile(
  siteProfileSchema.parse({
    origins: ['https://epd.nl'],
    shares: [
      { label: 'Anonimiseren', selector: '.dialog', text: '^Anonymize', name: '^OK$', hold: 'click' },
      { label: 'Versturen naar {name}', selector: '.receiver', hold: 'click' },
    ],
  }),
);

test('the same "OK" is held in the dialog whose text fits, and in no other', () => {
  expect(holdsAtClick('OK', dialog('Anonymize this study?'), profile)).toEqual({
    shares: true,
    label: 'Anonimiseren',
    bound: true,
  });
  expect(holdsAtClick('OK', dialog('Delete this study?'), profile).shares).toBe(false);
  expect(holdsAtClick('Cancel', dialog('Anonymize this study?'), profile).shares).toBe(false);
});

test('a label can tell whom she clicked, whatever that is called', () => {
  const onReceiver = (selector: string) => selector === '.receiver';
  expect(holdsAtClick('UMC $& Oost', onReceiver, profile).label).toBe('Versturen naar UMC $& Oost');
});

test('what a page reads to show it is no piece of what left; a download by navigation is', () => {
  expect(onlyReads({ sink: 'xhr', method: 'GET' })).toBe(true);
  expect(onlyReads({ sink: 'fetch', method: 'HEAD' })).toBe(true);
  expect(onlyReads({ sink: 'xhr', method: 'POST' })).toBe(false);
  expect(onlyReads({ sink: 'navigation', method: 'GET' })).toBe(false);
});
