import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumPolicies, firefoxPolicies, PIN, TO_FILL_IN } from '../../packaging/org/administrator.ts';
import { readPolicyFrom } from '../parse.ts';

const organisation = JSON.parse(await readFile(join(import.meta.dirname, 'organisation.json'), 'utf8'));
const STORE = { ...TO_FILL_IN, chromeUpdateUrl: 'https://clients2.google.com/service/update2/crx' };
const EDGE = { ...TO_FILL_IN, chromeUpdateUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx' };
const FIREFOX = {
  ...TO_FILL_IN,
  firefoxUrl: 'https://addons.mozilla.org/firefox/downloads/latest/deelwijzer/latest.xpi',
};

/** The example is one organisation's policy in the form of each browser. Tried in both in tests/e2e/policy.test.ts. */
describe('the examples', () => {
  test('say what is right', () => expect(readPolicyFrom(organisation).refused).toEqual([]));
  test.each([
    ['chrome.json', chromiumPolicies(organisation, STORE, PIN.chrome)],
    ['edge.json', chromiumPolicies(organisation, EDGE, PIN.edge)],
    ['firefox.json', firefoxPolicies(organisation, FIREFOX)],
  ])('%s is that policy', async (file, policies) => {
    expect(JSON.parse(await readFile(join(import.meta.dirname, file), 'utf8'))).toEqual(policies);
  });
});
