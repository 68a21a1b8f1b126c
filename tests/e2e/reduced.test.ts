import { randomBytes } from 'node:crypto';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type * as playwright from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Disclosure, Entry } from '../../lib/disclosure/entry.ts';
import { hasDigest } from '../../lib/log/leaf.ts';
import { FILE_MAX } from '../../lib/messaging/contents-limits.ts';
import type { Browser, Page } from '../support/browser.ts';
import { type Asked, askedOn, contentsOf, decide, openTicket } from '../support/deciding.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { attach, attributeOf, click, clipboardOf, fieldValue, look, press, waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import {
  fingerprintOf,
  fingerprintOfFields,
  partsOf,
  type Sent,
  type SentFile,
  withoutName,
} from './reduced/expected.ts';
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
    server.forget();
  });

  describe('a request', () => {
    for (const [way, { body, type }] of Object.entries(BODIES))
      test(way, TRY_AGAIN, async () => {
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
      test(way, TRY_AGAIN, async () => {
        const { page, disclosure } = await released(way);
        const raw = await arrived(`/uit/${way}`);
        expect(partsOf(raw)).toEqual(FORM_DATA);
        expect(headerOf(raw, 'content-length')).toBe(String(raw.body.length));
        await recordedAs(disclosure, fingerprintOfFields(FORM_DATA_HELD));
        await tookOut(page);
      });
  });

  test('fetch-request-form: its bytes, in the framing that it had', TRY_AGAIN, async () => {
    const { page } = await released('fetch-request-form');
    const raw = await arrived('/uit/fetch-request-form');
    const left: Sent = ['weglaten', `Dit gaat over ${PUT_IN}.`];
    expect(partsOf(raw)).toEqual([...FORM_DATA.slice(0, 4), left, ...FORM_DATA.slice(4)]);
    expect(headerOf(raw, 'content-length')).toBe(String(raw.body.length));
    await tookOut(page);
  });

  describe('a request that may not wait', () => {
    test('xhr-sync', TRY_AGAIN, async () => {
      const body = `naam=${PUT_IN}&soort=kort`;
      const { page, asked, disclosure } = await released('xhr-sync');
      await closed(asked);
      expect(server.to('/uit/xhr-sync')).toEqual([]);
      await click(page, '#xhr-sync'); // the page asks again, with all that it had
      const raw = await arrived('/uit/xhr-sync');
      expect(raw.body.toString('utf8')).toBe(body);
      expect(headerOf(raw, 'content-type')).toBe('application/x-www-form-urlencoded');
      await recordedAs(disclosure, fingerprintOf([body]));
      await tookOut(page);
    });

    test('xhr-sync-form', TRY_AGAIN, async () => {
      const { page, asked, disclosure } = await released('xhr-sync-form');
      await closed(asked);
      await click(page, '#xhr-sync-form');
      expect(partsOf(await arrived('/uit/xhr-sync-form'))).toEqual(FORM_DATA);
      await recordedAs(disclosure, fingerprintOfFields(FORM_DATA_HELD));
      await tookOut(page);
    });
  });

  test('websocket', TRY_AGAIN, async () => {
    const body = `Een bericht van meer dan veertig tekens over ${PUT_IN}.`;
    const { page, disclosure } = await released('websocket');
    expect((await arrived('/uit/websocket')).body.toString('utf8')).toBe(body);
    await recordedAs(disclosure, fingerprintOf([body]));
    await tookOut(page);
  });

  describe('a form', () => {
    test('form-urlencoded', TRY_AGAIN, async () => {
      const { page, disclosure } = await released('form-urlencoded');
      const raw = await arrived('/uit/form-urlencoded');
      const sent = [...formFields('\r\n'), ['knop', 'stuur']] as [string, string][];
      expect(raw.body.toString('latin1')).toBe(new URLSearchParams(sent).toString());
      expect(headerOf(raw, 'content-length')).toBe(String(raw.body.length));
      await recordedAs(disclosure, fingerprintOfFields([...formFields('\n'), ['knop', 'stuur']]));
      expect(await fieldValue(page, '#f-urlencoded [name=naam]')).toBe(TAKEN_OUT);
      expect(await fieldValue(page, '#f-urlencoded [name=toelichting]')).toContain(TAKEN_OUT);
      await tookOut(page);
    });

    test('form-script', TRY_AGAIN, async () => {
      const { page } = await released('form-script');
      const raw = await arrived('/uit/form-urlencoded');
      expect(raw.body.toString('latin1')).toBe(
        new URLSearchParams(formFields('\r\n') as [string, string][]).toString(),
      );
      await tookOut(page);
    });

    test('form-multipart', TRY_AGAIN, async () => {
      const page = await opened();
      await attach(page, '#bijlage', attachment);
      const { disclosure } = await released('form-multipart', page);
      const raw = await arrived('/uit/form-multipart');
      const bytes = Buffer.from(`Verslag over ${PUT_IN}.\r\nRegel twee €`);
      const rest: Sent[] = [
        ['bijlage', { fileName: 'verslag.txt', type: 'text/plain', bytes }],
        ['leeg', { fileName: '', type: 'application/octet-stream', bytes: Buffer.alloc(0) }],
        ['knop', 'stuur'],
      ];
      expect(partsOf(raw)).toEqual([...formFields('\r\n'), ...rest]);
      expect(headerOf(raw, 'content-length')).toBe(String(raw.body.length));
      await recordedAs(disclosure, fingerprintOfFields([...formFields('\n'), ...rest]));
      expect(disclosure.action.parts.map(({ name }) => name)).toContain('Toelichting');
      expect(disclosure.action.parts.find(({ name }) => name === 'bijlage')).toMatchObject({ bytes: bytes.length });
      expect(await fieldValue(page, '#f-multipart [name=naam]')).toBe(TAKEN_OUT);
      await tookOut(page);
    });

    test('a file that is too large to be handed over goes as it is', TRY_AGAIN, async () => {
      const large = randomBytes(FILE_MAX + 1);
      const path = join(dirname(attachment), 'groot.bin');
      await writeFile(path, large);
      const page = await opened();
      await attach(page, '#bijlage', path);
      await released('form-multipart', page);
      const [, file] = partsOf(await arrived('/uit/form-multipart')).find(([name]) => name === 'bijlage')!;
      expect(large.equals((file as SentFile).bytes)).toBe(true);
      await tookOut(page);
    });

    test('a large file that was changed goes as it was changed', TRY_AGAIN, async () => {
      const text = `Verslag over ${TAKEN_OUT}.\n`.repeat(150_000);
      const path = join(dirname(attachment), 'lang.txt');
      await writeFile(path, text);
      const page = await opened();
      await attach(page, '#bijlage', path);
      await released('form-multipart', page);
      const [, file] = partsOf(await arrived('/uit/form-multipart')).find(([name]) => name === 'bijlage')!;
      expect((file as SentFile).bytes.equals(Buffer.from(text.replaceAll(TAKEN_OUT, PUT_IN)))).toBe(true);
      await tookOut(page);
    });

    test('form-plain', TRY_AGAIN, async () => {
      const { page } = await released('form-plain');
      const raw = await arrived('/uit/form-plain');
      const lines = [...formFields('\r\n'), ['knop', 'stuur']].map(
        ([name, value]) => `${String(name)}=${String(value)}\r\n`,
      );
      expect(raw.body.toString('utf8')).toBe(lines.join(''));
      await tookOut(page);
    });

    test('form-get', TRY_AGAIN, async () => {
      const { page } = await released('form-get');
      const raw = await arrived('/uit/form-get');
      const sent = [...formFields('\r\n'), ['knop', 'stuur']] as [string, string][];
      expect(raw.url).toBe(`/uit/form-get?${new URLSearchParams(sent).toString()}`);
      await tookOut(page);
    });

    test('in a shadow root, which its own submit event does not leave', TRY_AGAIN, async () => {
      const page = await opened();
      const { x, y } = await look<{ x: number; y: number }>(page, () => {
        const button = document.querySelector('#schaduw')!.shadowRoot!.querySelector('button')!;
        button.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = button.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await (page as playwright.Page).mouse.click(x, y);
      const { disclosure } = await releasedOn(page);
      expect(disclosure.action.sink).toBe('form-submit');
      const sent: [string, string][] = [
        ['naam', PUT_IN],
        ['soort', SHORT],
      ];
      const raw = await arrived('/uit/form-shadow');
      expect(raw.body.toString('latin1')).toBe(new URLSearchParams(sent).toString());
      await recordedAs(disclosure, fingerprintOfFields(sent));
      await tookOut(page);
    });
  });

  describe('what goes to no server', () => {
    for (const [way, text] of [
      ['clipboard-text', `Over ${PUT_IN}: ${SHORT}`],
      ['clipboard-both', `Over ${PUT_IN}: ${SHORT}`],
      ['copy', `Mevrouw ${PUT_IN} komt morgen om tien uur langs voor een gesprek. ${SHORT}`],
    ] as const)
      test(way, TRY_AGAIN, async () => {
        const { page, disclosure } = await released(way);
        await waitFor(async () => (await clipboardOf(page)).trim() === text, {
          what: async () => `the approved text; there is: ${await clipboardOf(page)}`,
        });
        await recordedAs(disclosure, fingerprintOf([text]));
        await tookOut(page);
      });

    test('clipboard-html', TRY_AGAIN, async () => {
      const { page } = await released('clipboard-html');
      await waitFor(async () => (await attributeOf(page, 'html', 'data-told')) === 'copied', {
        what: async () => `copied; told: ${await attributeOf(page, 'html', 'data-told')}`,
      });
      const pasted = await pastedHtml(page);
      expect(pasted).toContain(`Over ${PUT_IN}`);
      expect(pasted).not.toContain(TAKEN_OUT);
      await tookOut(page);
    });

    for (const [way, name, content] of [
      ['download-blob', 'overzicht-blob.csv', `a;b\r\n${PUT_IN};€`],
      ['download-data', 'overzicht-data.txt', `Over ${PUT_IN} €`],
    ] as const)
      test(way, TRY_AGAIN, async () => {
        const { page, disclosure } = await released(way);
        const { bytes } = await downloaded(browser, name);
        expect(bytes.toString('utf8')).toBe(content);
        await recordedAs(disclosure, fingerprintOf([content]));
        await tookOut(page);
      });

    // Firefox tells nobody of a mailto: that a script goes to; a site profile has it held at the click.
    for (const way of ['mail-link', ...(browserName === 'chromium' ? ['mail-location'] : []), 'mail-window'])
      test(way, TRY_AGAIN, async () => {
        const before = (await browser.mails()).length;
        const { page, disclosure } = await released(way);
        const [mail] = (await waitFor(async () => {
          const mails = (await browser.mails()).slice(before);
          return mails.length > 0 ? mails : undefined;
        })) as string[];
        expect(mail).toBe(
          `mailto:huisarts@example.nl?subject=Over%20${PUT_IN}&body=Regel%20een%2C%20${PUT_IN}%0D%0ARegel%20twee%20%2B%20%E2%82%AC&cc=b%40example.nl`,
        );
        expect(await browser.mails()).toHaveLength(before + 1);
        expect(disclosure.action.parts.map((part) => part.name)).toEqual(['to', 'subject', 'body', 'cc']);
        await tookOut(page);
      });
  });

  describe('what was taken out stays out', () => {
    test('the page tries the same request again, with all of it: that is asked about anew', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#fetch-retry');
      const asked = await askedOn(browser, page);
      const instead = withoutName(await contentsOf(asked));
      // The second prompt takes the place of the first, which then hears nothing any more.
      await decide(asked, instead).catch(() => undefined);
      expect((await arrived('/uit/fetch-retry')).body.toString('utf8')).toBe(JSON_SENT);
      await waitFor(() => openTicket(browser), { what: 'the second request to be held' });
      await (await promptOn(page)).withhold();
      expect(server.to('/uit/fetch-retry')).toHaveLength(1);
      await tookOut(page);
    });

    test('withheld: nothing goes, whatever would have gone instead', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#fetch-json');
      const asked = await askedOn(browser, page);
      const withholding = {
        decision: 'withhold',
        withholding: { reason: null, task: null },
        againstAdvice: null,
      } as const;
      expect(await decide(asked, withoutName(await contentsOf(asked)), withholding)).toMatchObject({ ok: true });
      await waitFor(async () => (await attributeOf(page, 'html', 'data-told')) === 'AbortError');
      expect(server.to('/uit/fetch-json')).toEqual([]);
      await tookOut(page);
    });

    test('what cannot be built goes nowhere, and can still be decided otherwise', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#fetch-text');
      const asked = await askedOn(browser, page);
      const logged = (await logOf(browser)).length;
      for (const instead of [
        { entries: [{ keep: 7 }] },
        { entries: [] },
        { entries: [{ keep: 0 }, { name: '', value: TAKEN_OUT }] },
        { entries: [{ name: '', file: { name: 'x', mediaType: 'text/plain', base64: 'AAAA' } }] },
        { entries: [{ name: '', file: { name: 'x', mediaType: 'text/plain', base64: 'geen base64!' } }] },
      ])
        expect(await decide(asked, instead)).toEqual({ ok: false, problem: 'not-reducible' });
      expect(server.to('/uit/fetch-text')).toEqual([]);
      expect(await logOf(browser)).toHaveLength(logged);
      expect(await decide(asked, withoutName(await contentsOf(asked)))).toMatchObject({ ok: true });
      expect((await arrived('/uit/fetch-text')).body.toString('utf8')).toBe(`Over ${PUT_IN}: ${SHORT}`);
      await tookOut(page);
    });

    test('a print is all or nothing', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#print');
      const asked = await askedOn(browser, page);
      expect(await asked.ask('prompt/contents', {})).toMatchObject({ ok: true, reducible: false });
      expect(await decide(asked, { entries: [] })).toEqual({ ok: false, problem: 'not-reducible' });
      expect(browser.prints()).toEqual([]);
      await asked.prompt.withhold();
      await tookOut(page);
    });

    test('a log that refused is asked again: all of it goes only where all of it is approved', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#fetch-text');
      const asked = await askedOn(browser, page);
      await logRefuses(true);
      expect(await decide(asked, withoutName(await contentsOf(asked)))).toMatchObject({ problem: 'log-not-writable' });
      await logRefuses(false);
      expect(server.to('/uit/fetch-text')).toEqual([]);
      expect(await decide(asked, null)).toMatchObject({ ok: true });
      expect((await arrived('/uit/fetch-text')).body.toString('utf8')).toBe(`Over ${TAKEN_OUT}: ${SHORT}`);
      await page.close();
    });
  });

  const formFields = (line: string): Sent[] => [
    ['naam', PUT_IN],
    ['toelichting', `Over ${PUT_IN}.${line}Tweede regel; ${SHORT}`],
    ['soort', 'a1'],
    ['dossier', '1042387'],
  ];

  const opened = (): Promise<Page> => browser.newPage(`${server.origin}/dossier`);

  async function released(way: string, on?: Page): Promise<{ page: Page; asked: Asked; disclosure: Disclosure }> {
    const page = on ?? (await opened());
    await click(page, `#${way}`);
    return releasedOn(page);
  }

  async function releasedOn(page: Page): Promise<{ page: Page; asked: Asked; disclosure: Disclosure }> {
    const asked = await askedOn(browser, page);
    const instead = withoutName(await contentsOf(asked));
    const before = (await disclosures()).length;
    // A page that is gone by it hears no answer; the log tells.
    let refused: unknown = null;
    void decide(asked, instead).then(
      (answer) => {
        if (!answer.ok) refused = answer;
      },
      () => undefined,
    );
    const disclosure = await waitFor(async () => (await disclosures())[before], {
      what: () => `the entry; the answer was ${JSON.stringify(refused)}`,
    });
    return { page, asked, disclosure };
  }

  /** Its overlay stands in the way of the page; the answer does not reach a page that is gone by it. */
  const closed = ({ ask }: Asked): Promise<unknown> => ask('prompt/close', {}).catch(() => undefined);

  const disclosures = async (): Promise<Disclosure[]> =>
    (await logOf(browser)).filter((entry) => entry.kind === 'disclosure');

  /** Once. */
  async function arrived(path: string): Promise<Raw> {
    await waitFor(() => server.to(path).length > 0, { what: `something at ${path}`, timeout: 15_000 });
    expect(server.to(path)).toHaveLength(1);
    return server.to(path)[0]!;
  }

  /** What a user who pastes into a page gets of it. */
  async function pastedHtml(page: Page): Promise<string> {
    const blank = await browser.newPage(`${server.origin}/leeg`);
    await look(blank, () => {
      document.body.innerHTML = '<div contenteditable style="width:90vw;height:90vh"></div>';
    });
    await click(blank, 'div');
    await press(blank, 'Control+v');
    await press(blank, 'End');
    const html = await look<string>(blank, 'document.querySelector("div").innerHTML');
    await blank.close();
    await page.bringToFront();
    return html;
  }

  const logRefuses = (refuses: boolean): Promise<void> =>
    browser.background.evaluate((now: boolean) => {
      const scope = globalThis as unknown as { nativeAdd?: typeof IDBObjectStore.prototype.add };
      scope.nativeAdd ??= IDBObjectStore.prototype.add;
      IDBObjectStore.prototype.add = now
        ? () => {
            throw new DOMException('full', 'QuotaExceededError');
          }
        : scope.nativeAdd;
    }, refuses);

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
  const browser = await launch({
    browser: name,
    sites: [{ origins: [server.origin], shares: [{ url: '/uit/form-get' }] }],
    policy: POLICY,
  });
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
