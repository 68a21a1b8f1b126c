import { describe, expect, test } from 'vitest';
import { policySchema, withoutSecrets } from './policy.ts';

const feed = (url: string, rest: object = {}) => policySchema.safeParse({ feed: { url, ...rest } }).success;

describe('the feed of a policy', () => {
  test.each([
    'https://audit.example/fhir',
    'https://audit.example:8443/',
    'http://127.0.0.1:9/fhir',
    'http://localhost/x',
    'http://[::1]:80/',
  ])('%s may be one', (url) => expect(feed(url)).toBe(true));
  test.each([
    'http://audit.example/fhir',
    'http://127.0.0.1.audit.example/',
    'http://localhost.audit.example/',
    'ftp://127.0.0.1/',
    'https://user:geheim@audit.example/',
    'https://audit.example/fhir?x=1',
    'https://audit.example/fhir#x',
    'javascript:alert(1)',
    'audit.example',
    '',
  ])('%s may not', (url) => expect(feed(url)).toBe(false));

  test('a token is a bearer token, on one line', () => {
    const url = 'https://audit.example/fhir';
    expect(feed(url, { authorization: 'Bearer abc.DEF-1~2+3/4==' })).toBe(true);
    for (const authorization of ['Basic abc', 'Bearer ', 'Bearer a b', 'Bearer a\r\nX-Other: 1']) {
      expect(feed(url, { authorization })).toBe(false);
    }
  });

  test('no page gets the token', () => {
    const policy = policySchema.parse({ feed: { url: 'https://audit.example/', authorization: 'Bearer geheim' } });
    expect(JSON.stringify(withoutSecrets(policy))).not.toContain('geheim');
    expect(withoutSecrets(policySchema.parse({})).feed).toBeNull();
  });
});
