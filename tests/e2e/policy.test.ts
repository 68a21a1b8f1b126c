import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import type { Browser, BrowserName, Page } from '../support/browser.ts';
import { askedOn, decide } from '../support/deciding.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { type ManagedBrowser, managedBrowser, noPoliciesBecause, unpackedId } from '../support/managed.ts';
import { choose, click, fill, goto, look, textOf, waitFor, waitForVisible } from '../support/page.ts';

const EXAMPLES = join(import.meta.dirname, '..', '..', 'lib', 'policy', 'examples');
const GECKO_ID = 'deelwijzer@deelwijzer.nl';
const because = noPoliciesBecause();
const title = because === null ? 'the policy of an organisation' : `the policy of an organisation, skipped: ${because}`;

/** The example policy files, read by the browsers themselves from where an administrator puts them. */
describe.skipIf(because !== null)(title, () => {
  describeInBrowsers('read by', (name) => {
    let epd: DemoEpd;
    let root: string;
    let managed: ManagedBrowser;
    let browser: Browser;

    beforeAll(async () => {
      epd = await startDemoEpd({ csp: true });
      root = await mkdtemp(join(tmpdir(), 'deelwijzer-managed-'));
      await mkdir(join(root, 'extension'));
      managed = await managedBrowser(name, await policiesOf(name, root));
      browser = await launch({
        browser: name,
        sites: [epd.origin, epd.secondOrigin],
        profileDir: root,
        keepProfile: false,
        executable: managed.executable,
      });
    });
    afterAll(async () => {
      await browser?.close();
      await managed?.remove();
      await rm(root, { recursive: true, force: true });
      await epd?.close();
    });

    test('stands in the settings as set by the organisation, and cannot be changed there', async () => {
      const options = await browser.openExtensionPage('options.html');
      const page = await settingsSay(options, /GGZ De Linde/);
      expect(page).toContain('ingesteld door GGZ De Linde');
      expect(page).toContain('fg@delinde.example');
      expect(page).toContain('wmo@utrecht.example');
      expect(page).toContain('Niemand kan een vraag van Deelwijzer voorgoed wegzetten.');
      expect(await look<number>(options, 'document.querySelectorAll("[data-refused]").length')).toBe(0);
      // What the organisation answered has no field any more; her name is still hers.
      expect(await look<number>(options, 'document.querySelectorAll(".row-of-fields input").length')).toBe(2);
      expect(await sitesIn(options)).toContain('http://127.0.0.1');
    });

    test('binds: nothing passes a withdrawn consent, and nothing is released without what it requires', async () => {
      const asked = await askedOn(browser, await sharing());
      expect(await decide(asked, null, decisionWith({ consent: { status: 'withdrawn' } }))).toMatchObject({
        ok: false,
        problem: 'binding-finding',
      });
      const told = { clientInformed: 'yes', recipient: { kind: 'municipality' } };
      expect(await decide(asked, null, decisionWith({ ...told, consent: { status: 'given' } }))).toMatchObject({
        ok: false,
        problem: 'required-missing',
        detail: 'recipient-address, informed-on',
      });
      expect(epd.disclosuresArrived()).toEqual([]);

      // The prompt offers its partners, and asks what is required before it lets go.
      await asked.prompt.facts(told);
      await waitForVisible(asked.prompt.frame, '[data-missing~="informed-on"]');
      await click(asked.prompt.frame, '[data-action="plain-list"]');
      await click(asked.prompt.frame, '[data-part="recipient"]');
      await waitFor(async () => (await asked.prompt.text()).includes('gemeente Utrecht, Wmo-loket'), {
        what: async () => `the partner; the prompt shows: ${await asked.prompt.text()}`,
      });
      await asked.prompt.withhold();
    });

    // Firefox reads its policies when it starts.
    const whileItRuns = name === 'chromium' ? test : () => undefined;
    whileItRuns('holds from the moment that it changes; a slip in it is shown', async () => {
      const policies = await browser.newPage('chrome://policy');
      const reread = async (change?: object) => {
        await managed.put(await policiesOf(name, root, change));
        await click(policies, '#reload-policies');
      };
      await reread();
      const options = await browser.openExtensionPage('options.html');
      await settingsSay(options, /GGZ De Linde/);
      await reread({ organisation: 'GGZ De Beuk', bindingFindings: ['no-such-finding'] });
      const page = await settingsSay(options, /GGZ De Beuk/);
      expect(page).toContain('bindingFindings.0');
      expect(page).toContain('Wat eerder gold, blijft gelden.');
      expect(page).toContain('De toestemming is ingetrokken en geldt niet meer.'); // still binding
    });

    async function sharing(): Promise<Page> {
      const page = await browser.newPage();
      await goto(page, `${epd.origin}/client/1042387/delen`);
      await choose(page, '#share-partner', 'gemeente-wmo');
      await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
      await click(page, '#share-send');
      return page;
    }
  });
});

const decisionWith = (facts: object) => ({
  recipients: [
    {
      organisation: 'gemeente Utrecht',
      person: null,
      address: null,
      channel: 'secure-mail' as const,
      facts: { grounds: { confidentiality: 'consent' as const }, ...facts },
      details: {},
    },
  ],
});

async function settingsSay(options: Page, words: RegExp): Promise<string> {
  return waitFor(
    async () => {
      const text = await look<string>(options, 'document.body.innerText');
      return words.test(text) ? text : undefined;
    },
    { what: async () => `${words} in the settings: ${await textOf(options, 'main')}` },
  );
}

const sitesIn = (options: Page): Promise<string> =>
  look<string>(options, '[...document.querySelectorAll(".origins")].map((cell) => cell.innerText).join(" ")');

/**
 * The example as it stands, for the extension as it is here: under the id that the browser gives it, and without
 * installing one from a store.
 */
async function policiesOf(name: BrowserName, root: string, change: object = {}): Promise<object> {
  const file = await readFile(join(EXAMPLES, name === 'chromium' ? 'chrome.json' : 'firefox.json'), 'utf8');
  const example = JSON.parse(file);
  if (name === 'firefox') {
    const policy = example.policies['3rdparty'].Extensions[GECKO_ID];
    return { policies: { '3rdparty': { Extensions: { [GECKO_ID]: { ...policy, ...change } } } } };
  }
  const policy = example['3rdparty'].extensions.EXTENSION_ID;
  return { '3rdparty': { extensions: { [unpackedId(join(root, 'extension'))]: { ...policy, ...change } } } };
}
