import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Disclosure, Entry } from '../../lib/disclosure/entry.ts';
import { hasDigest } from '../../lib/log/leaf.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { attach, attributeOf, click, clipboardOf, fieldValue, waitFor } from '../support/page.ts';
import { POLICY } from '../support/record.ts';
import { ONCE_MORE, sharedRecord } from '../support/shared-record.ts';
import { type Asked, askedOn, contentsOf, decide } from './reduced/deciding.ts';
import { fingerprintOf, fingerprintOfFields, partsOf, type Sent, without, withoutName } from './reduced/expected.ts';
import { PUT_IN, SHORT, TAKEN_OUT } from './reduced/record-page.ts';
import { headerOf, type Raw, type RawServer, startRawServer } from './reduced/server.ts';

interface World {
  server: RawServer;
  browser: Browser;
  close(): Promise<void>;
  abandon(): Promise<void>;
}

const EVERY_BYTE = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
const JSON_SENT = `{"naam":"${PUT_IN}","aantal":3,"actief":true,"niets":null,"lijst":[1.5,"2"],"tekst":"${SHORT}"}`;
const FORM_DATA: Sent[] = [
  ['naam', PUT_IN],
  ['toelichting', `${SHORT}\r\nTweede regel "tussen" aanhalingstekens\r\n`],
  ['vaker', 'een'],
  ['vaker', 'twee'],
  ['brief', { fileName: 'brief é.txt', type: 'text/plain', bytes: Buffer.from(`Beste ${PUT_IN}, tot ziens. €`) }],
  ['beeld', { fileName: 'beeld.bin', type: 'application/x-eigen', bytes: EVERY_BYTE }],
];
/** Before the line ends that a multipart body gives it. */
const FORM_DATA_HELD: Sent[] = FORM_DATA.map(([name, value]) =>
  name === 'toelichting' ? [name, `${SHORT}\r\nTweede regel "tussen" aanhalingstekens\n`] : [name, value],
);
const PARAMS = new URLSearchParams([
  ['naam', PUT_IN],
  ['tekst', `${SHORT} &=+%`],
  ['leeg', ''],
]).toString();

/** What arrives for a request whose body is one text, and under which type. */
const BODIES: Record<string, { body: string; type: string | undefined }> = {
  'fetch-json': { body: JSON_SENT, type: 'application/json' },
  'fetch-text': { body: `Over ${PUT_IN}: ${SHORT}`, type: 'text/plain;charset=UTF-8' },
  'fetch-params': { body: PARAMS, type: 'application/x-www-form-urlencoded;charset=UTF-8' },
  'fetch-blob': { body: `a;b\r\n${PUT_IN};€`, type: 'text/csv;charset=utf-8' },
  'fetch-bytes': { body: `ruw ${PUT_IN}`, type: 'text/plain' },
  'fetch-bytes-untyped': { body: `ruw ${PUT_IN}`, type: undefined },
  'fetch-request': { body: JSON_SENT, type: 'application/json' },
  'xhr-json': { body: JSON_SENT, type: 'application/json' },
  'xhr-text': { body: `Over ${PUT_IN}: ${SHORT}`, type: 'text/plain;charset=UTF-8' },
  'xhr-bytes': { body: `ruw ${PUT_IN}`, type: undefined },
  'beacon-text': { body: `Over ${PUT_IN}: ${SHORT}`, type: 'text/plain;charset=UTF-8' },
  'beacon-json': { body: JSON_SENT, type: 'application/json' },
};

/** What leaves is what was approved in the place of what was held: nothing of the rest, and nothing else changed. */
describeInBrowsers('what goes on with less in it', (browserName) => {
  const shared = sharedRecord(() => open(browserName));
  let server: RawServer;
  let browser: Browser;
  let attachment: string;
  beforeAll(async () => {
    attachment = join(await mkdtemp(join(tmpdir(), 'deelwijzer-reduced-')), 'verslag.txt');
    await writeFile(attachment, `Verslag over ${TAKEN_OUT}.\r\nRegel twee €`);
  });
  beforeEach(() => {
    ({ server, browser } = shared());
  });

  describe('a request', () => {
    for (const [way, { body, type }] of Object.entries(BODIES))
      test(way, ONCE_MORE, async () => {
        const { page, disclosure } = await released(way);
        const raw = await arrived(`/uit/${way}`);
        expect(raw.body.toString('utf8')).toBe(body);
        expect(headerOf(raw, 'content-length')).toBe(String(Buffer.byteLength(body)));
        expect(headerOf(raw, 'content-type')).toBe(type);
        if (way.startsWith('fetch')) expect(headerOf(raw, 'x-eigen')).toBe('ja');
        expect(raw.method).toBe(way === 'fetch-request' ? 'PUT' : 'POST');
        await recordedAs(disclosure, fingerprintOf([body]));
        await tookOut(page);
      });

    for (const way of ['fetch-form', 'xhr-form', 'beacon-form'])
      test(way, ONCE_MORE, async () => {
        const { page, disclosure } = await released(way);
        const raw = await arrived(`/uit/${way}`);
        expect(partsOf(raw)).toEqual(FORM_DATA);
        expect(headerOf(raw, 'content-length')).toBe(String(raw.body.length));
        await recordedAs(disclosure, fingerprintOfFields(FORM_DATA_HELD));
        await tookOut(page);
      });
  });

  describe('a form', () => {
    test('form-multipart', ONCE_MORE, async () => {
      const page = await opened();
      await attach(page, '#bijlage', attachment);
      const { disclosure } = await released('form-multipart', page);
      const raw = await arrived('/uit/form-multipart');
      const bytes = Buffer.from(`Verslag over ${PUT_IN}.\r\nRegel twee €`);
      expect(partsOf(raw)).toEqual([
        ...formFields('\r\n'),
        ['bijlage', { fileName: 'verslag.txt', type: 'text/plain', bytes }],
        ['leeg', { fileName: '', type: 'application/octet-stream', bytes: Buffer.alloc(0) }],
        ['knop', 'stuur'],
      ]);
      expect(await fieldValue(page, '#f-multipart [name=naam]')).toBe(TAKEN_OUT);
      expect(disclosure.action.parts.map(({ name }) => name)).toContain('Toelichting');
      await tookOut(page);
    });
  });

  const formFields = (line: string): Sent[] => [
    ['naam', PUT_IN],
    ['toelichting', `Over ${PUT_IN}.${line}Tweede regel; ${SHORT}`],
    ['soort', 'a1'],
    ['dossier', '1042387'],
  ];

  const opened = (): Promise<Page> => browser.newPage(`${server.origin}/dossier`);

  async function released(
    way: string,
    on?: Page,
    selector = `#${way}`,
  ): Promise<{ page: Page; asked: Asked; disclosure: Disclosure }> {
    const page = on ?? (await opened());
    await click(page, selector);
    const asked = await askedOn(browser, page);
    const instead = withoutName(await contentsOf(asked));
    const answer = await decide(asked, instead);
    expect(answer).toMatchObject({ ok: true });
    return { page, asked, disclosure: await disclosureIn(answer as { number: number }) };
  }

  async function disclosureIn({ number }: { number: number }): Promise<Disclosure> {
    const found = (await logOf(browser)).find((entry) => entry.kind === 'disclosure' && entry.number === number);
    return found as Disclosure;
  }

  /** Once, in the last test that went there. */
  async function arrived(path: string): Promise<Raw> {
    await waitFor(() => server.to(path).length > 0, { what: `something at ${path}` });
    const [raw] = server.to(path).slice(-1);
    return raw!;
  }

  /** The entry, and what is told of it afterwards, are about the reduced payload. */
  async function recordedAs(disclosure: Disclosure, fingerprint: string): Promise<void> {
    const left = await waitFor(async () => (await logOf(browser)).find((entry) => isLeft(entry, disclosure.number)), {
      what: 'what left to be told',
    });
    for (const digest of [disclosure.action.digest, (left as Left).digest]) {
      const { salt, value } = digest!;
      expect(hasDigest(Buffer.from(fingerprint), { salt: Buffer.from(salt, 'base64'), value })).toBe(true);
    }
  }

  /** Nowhere: not in an address, a header or a body of any request. */
  async function tookOut(page: Page): Promise<void> {
    const everything = server
      .all()
      .filter(({ url }) => url !== '/favicon.ico')
      .map(({ method, url, headers, body }) => [method, url, ...headers, body.toString('latin1')].join('\n'));
    expect(everything.filter((text) => text.includes(TAKEN_OUT))).toEqual([]);
    await page.close();
  }
});

type Left = Extract<Entry, { type: 'left' }>;

const isLeft = (entry: Entry, number: number): entry is Left =>
  entry.kind === 'event' && entry.type === 'left' && entry.about === number;

async function open(name: Browser['name']): Promise<World> {
  const server = await startRawServer();
  const browser = await launch({ browser: name, sites: [server.origin], policy: POLICY });
  return {
    server,
    browser,
    async close() {
      await browser.close();
      await server.close();
    },
    async abandon() {
      await browser.kill();
      await server.close();
    },
  };
}
