import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteProfileSchema } from './profile.ts';

const DIR = join(import.meta.dirname, '..', '..', 'public', 'sites');
/** Written when the package is tied to an organisation; a list, not a profile. */
const NOT_A_PROFILE = 'baked.json';
const files = readdirSync(DIR).filter((file) => file.endsWith('.json') && file !== NOT_A_PROFILE);

describe.each(files)('the built-in profile %s', (file) => {
  const raw: unknown = JSON.parse(readFileSync(join(DIR, file), 'utf8'));

  test('is what the schema lets through', () => {
    expect(siteProfileSchema.safeParse(raw).error?.issues ?? []).toEqual([]);
  });

  test('has the id that its file is named after', () => {
    expect(siteProfileSchema.parse(raw).id).toBe(file.replace('.json', ''));
  });

  test('names every share action in words for the prompt', () => {
    expect(siteProfileSchema.parse(raw).shares.filter((share) => !share.label)).toEqual([]);
  });
});

test('there are two', () => {
  expect(files).toEqual(['medplum.json', 'orthanc.json']);
});

describe('a text to read beside the control', () => {
  const profile = (share: object) => ({ origins: ['https://epd.nl'], shares: [share] });

  test('goes with a selector, held at the click', () => {
    const share = { selector: '.dialog', text: 'Anonymize', name: '^OK$', hold: 'click' };
    expect(siteProfileSchema.safeParse(profile(share)).success).toBe(true);
  });

  test.each([
    { name: '^OK$', text: 'Anonymize', hold: 'click' },
    { selector: '.dialog', text: 'Anonymize' },
  ])('is refused elsewhere, with its path: %o', (share) => {
    expect(siteProfileSchema.safeParse(profile(share)).error?.issues[0]?.path).toEqual(['shares', 0, 'text']);
  });
});
