import { expect, test } from 'vitest';
import { policySchema, settingsSchema } from './policy.ts';
import { shownTo, shows, whoDiscloses } from './who.ts';

const settings = settingsSchema.parse({ name: 'M. Jansen', function: 'psychiater' });
const personal = policySchema.parse({});
const shared = policySchema.parse({ log: { where: 'shared' } });
const nobody = { name: null, function: null };

test('the EPD says who is logged in; else, on a computer of her own, she did', () => {
  expect(whoDiscloses(personal, settings, { name: 'B. Visser', function: 'SPV' })).toEqual({
    name: 'B. Visser',
    function: 'SPV',
  });
  expect(whoDiscloses(personal, settings, nobody)).toEqual({ name: 'M. Jansen', function: 'psychiater' });
});

test('on a shared computer nobody discloses under the name of whoever set it up', () => {
  expect(whoDiscloses(shared, settings, nobody)).toEqual(nobody);
  expect(whoDiscloses(shared, settings, { name: 'B. Visser' })).toEqual({ name: 'B. Visser', function: null });
});

test('on a shared computer what a colleague wrote is not offered', () => {
  expect(shows(shownTo(shared, 'B. Visser'), 'B. Visser')).toBe(true);
  expect(shows(shownTo(shared, 'B. Visser'), 'M. Jansen')).toBe(false);
  expect(shows(shownTo(shared, null), null)).toBe(false);
  expect(shows(shownTo(personal, null), 'M. Jansen')).toBe(true);
});
