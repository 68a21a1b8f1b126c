import { expect, test } from 'vitest';
import { siteProfileSchema } from './profile.ts';
import { compileProfile, holdsAtClick } from './recognise.ts';

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
    ordinary: false,
  });
  expect(holdsAtClick('OK', dialog('Delete this study?'), profile).shares).toBe(false);
  expect(holdsAtClick('Cancel', dialog('Anonymize this study?'), profile).shares).toBe(false);
});

test('a label can tell whom she clicked, whatever that is called', () => {
  const onReceiver = (selector: string) => selector === '.receiver';
  expect(holdsAtClick('UMC $& Oost', onReceiver, profile).label).toBe('Versturen naar UMC $& Oost');
});
