import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chromiumPolicies, firefoxPolicies, PIN, registryFile, TO_FILL_IN } from './administrator.ts';
import { NotAPolicy, organisationFrom } from './organisation.ts';

const BASIS = { organisation: 'GGZ De Línde & Zn.', origins: ['https://epd.delinde.example'] };
const FEED = { url: 'https://audit.delinde.example/fhir', authorization: 'Bearer geheim' };
const from = (policy: object) => organisationFrom(JSON.stringify(policy));
const wrong = (text: string): readonly string[] => {
  try {
    organisationFrom(text);
  } catch (error) {
    if (error instanceof NotAPolicy) return error.reasons.map((reason) => reason.split(':')[0] ?? '');
    throw error;
  }
  return [];
};

describe('the file of an organisation', () => {
  test('names its package, and gives the EPDs to the manifest', () => {
    const { slug, sites, built } = from(BASIS);
    expect(slug).toBe('ggz-de-linde-zn');
    expect(sites).toEqual([
      { id: 'epd-delinde-example', name: 'epd.delinde.example', origins: ['https://epd.delinde.example'] },
    ]);
    expect(built).toEqual({ organisation: BASIS.organisation });
  });

  test('keeps the token of the feed out of the package, which anyone can read', () => {
    const { built, managed } = from({ ...BASIS, feed: FEED });
    expect(JSON.stringify(built)).not.toContain('geheim');
    expect(built.feed?.url).toBe(FEED.url);
    expect(managed).toEqual({ feed: FEED });
  });

  test.each([
    ['{', ['(file)']],
    ['[]', ['(file)']],
    ['{}', ['organisation', 'origins, sites']],
    [JSON.stringify({ ...BASIS, origins: ['https://epd.example/login'] }), ['origins.0', 'origins, sites']],
    [JSON.stringify({ ...BASIS, colour: 1 }), ['colour']],
    [JSON.stringify({ ...BASIS, log: { where: 'non-persistent' } }), ['feed']],
  ])('%s is refused by path', (text, paths) => expect(wrong(text)).toEqual(paths));
});

describe('what an administrator gets', () => {
  const managed = {
    department: null,
    mayDismiss: false,
    log: { retentionYears: 20 },
    organisation: 'De "Linde" \\ Zn',
  };

  test('leaves out null, over which Chromium drops a key', () => {
    expect(JSON.stringify(chromiumPolicies(managed, TO_FILL_IN, PIN.chrome))).not.toContain('null');
    expect(JSON.stringify(firefoxPolicies(managed, TO_FILL_IN))).not.toContain('null');
  });

  test('for the registry: a value each, and what has parts as JSON', () => {
    const file = registryFile(managed, TO_FILL_IN);
    expect(file).toContain('"mayDismiss"=dword:00000000');
    expect(file).toContain(String.raw`"log"="{\"retentionYears\":20}"`);
    expect(file).toContain(String.raw`"organisation"="De \"Linde\" \\ Zn"`);
    expect(file).toContain(
      String.raw`[HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Edge\3rdparty\extensions\EXTENSION_ID\policy]`,
    );
  });
});

test('the example is a file that can be packaged', async () => {
  const file = join(import.meta.dirname, '..', '..', 'policy', 'examples', 'organisation.json');
  expect(wrong(await readFile(file, 'utf8'))).toEqual([]);
});
