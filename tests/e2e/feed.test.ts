import { afterEach, beforeEach, expect, test } from 'vitest';
import { ownId } from '../../lib/feed/testing.ts';
import { type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import { type AuditRepository, startAuditRepository } from '../support/audit-repository.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { launch } from '../support/launch.ts';
import { giveIn, setPassphrase } from '../support/lock.ts';
import { logOf } from '../support/log.ts';
import { choose, click, fill, goto, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { passedBy } from '../support/passed-by.ts';
import { promptOn } from '../support/prompt.ts';
import { removeProfile } from '../support/workspace.ts';

const WORDS = 'vier woorden om te onthouden';
const MOTIVATION = 'Verzonnen verstrekking voor een test.';

describeInBrowsers('the feed to an audit repository', (browserName) => {
  let epd: DemoEpd;
  let repository: AuditRepository;
  let browser: Browser | null = null;

  beforeEach(async () => {
    [epd, repository] = await Promise.all([startDemoEpd({ csp: true }), startAuditRepository()]);
  });
  afterEach(async () => {
    await browser?.close();
    browser = null;
    await Promise.all([epd.close(), repository.goDown().catch(() => {})]);
  });

  const policy = (rest: object = {}) => ({
    organisation: 'GGZ Lage Linge',
    discloser: { kind: 'care-provider', confidentiality: 'professional' },
    feed: { url: repository.url, authorization: 'Bearer geheim', ...rest },
  });
  const started = async (profileDir?: string, own: object = policy()) =>
    launch({
      browser: browserName,
      sites: [epd.origin, epd.secondOrigin],
      policy: own,
      ...(profileDir !== undefined && { profileDir, keepProfile: false }),
    });

  /** By the prompt, as she would. */
  async function disclose(on: Browser): Promise<void> {
    const before = epd.disclosuresArrived().length;
    const page = await on.newPage();
    await goto(page, `${epd.origin}/client/1042387/delen`);
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => epd.disclosuresArrived().length === before + 1);
  }
  const events = () => repository.events();
  const problemsSaid = async (on: Browser, words: RegExp) => {
    const options = await on.openExtensionPage('options.html');
    await waitForVisible(options, '[data-feed]');
    await waitFor(async () => words.test(await textOf(options, '[data-feed]')), { what: String(words) });
    return options;
  };

  /** The feed waits two minutes for what a kill left unsaid. */
  const toldWhatBecame = (on: Browser, of: number) =>
    waitFor(
      async () => (await logOf(on)).filter((entry) => entry.kind === 'event' && entry.type === 'outcome').length === of,
      { what: 'what became of what was recorded' },
    );

  /** After a failure the next try takes its time; who presses does not wait for it. */
  const pressNow = (options: Page, done: () => Promise<boolean>) =>
    waitFor(async () => {
      await waitForVisible(options, '[data-action="feed-now"]:not(:disabled)');
      if (await done()) return true;
      await click(options, '[data-action="feed-now"]');
      return false;
    });

  test('what is recorded by the prompt arrives once, says how it went, and the options tell of it', async () => {
    browser = await started();
    await disclose(browser);
    const [event, ...others] = await waitFor(async () => {
      const there = await events();
      return there.length > 0 ? there : undefined;
    });
    expect(others).toEqual([]);
    expect(event).toMatchObject({ outcome: '0', subtype: [{ code: 'disclose' }] });
    expect(JSON.stringify(event)).toContain('"stamp"');
    const { headers } = repository.requests[0]!;
    expect(headers).toMatchObject({ authorization: 'Bearer geheim', 'content-type': 'application/fhir+json' });
    expect(headers.cookie).toBeUndefined();
    await problemsSaid(browser, /Afgeleverd: 1/);
    expect(await passedBy(browser)).toEqual([]); // its own requests are none that went past the guard
    expect(repository.requests).toHaveLength(1);
  });

  test('the repository down, the browser killed and started again, the repository up: each arrives once', async () => {
    await repository.goDown();
    browser = await started();
    await disclose(browser);
    await problemsSaid(browser, /geeft geen antwoord/);
    await disclose(browser);
    await toldWhatBecame(browser, 2);
    const { profileDir } = browser;
    await browser.kill();
    await repository.comeUp();

    browser = await started(profileDir);
    const options = await problemsSaid(browser, /./);
    let cuts = 1;
    repository.fault = () => (cuts-- > 0 ? { do: 'store-and-cut' } : null); // the first answer is lost too
    await pressNow(options, async () => /Afgeleverd: 2/.test(await textOf(options, '[data-feed]')));
    const ids = (await events()).map(ownId);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    expect((await logOf(browser)).filter(({ kind }) => kind === 'disclosure')).toHaveLength(2);
  });

  test('locked in between: what is new goes at once, the rest once she has unlocked, each once', async () => {
    await repository.goDown();
    browser = await started();
    await setPassphrase(browser, WORDS);
    await disclose(browser);
    await problemsSaid(browser, /geeft geen antwoord/);
    await toldWhatBecame(browser, 1);
    const { profileDir } = browser;
    await browser.kill();
    await repository.comeUp();

    browser = await started(profileDir);
    const before = await problemsSaid(browser, /1 verstrekking gaat pas weg als je het logboek ontgrendelt/);
    await disclose(browser);
    await pressNow(before, async () => (await events()).length === 1);

    const log = await browser.openExtensionPage('review.html');
    await giveIn(log, WORDS);
    await waitFor(async () => (await events()).length === 2);
    await problemsSaid(browser, /Afgeleverd: 2/);
    const ids = (await events()).map(ownId);
    expect(new Set(ids).size).toBe(2);
    expect(repository.requests).toHaveLength(2);
  });

  test('a workplace that keeps nothing, its profile thrown away: the repository has what was recorded, each once', async () => {
    const own = { ...policy(), log: { where: 'non-persistent' } };
    for (const session of [1, 2]) {
      browser = await started(undefined, own);
      await disclose(browser);
      await waitFor(async () => (await events()).length === session);
      const popup = await browser.openExtensionPage('popup.html');
      await waitForVisible(popup, '[data-kept="elsewhere"]');
      expect(await textOf(popup, '[data-kept]')).toContain('Alles van deze werkplek staat daar.');
      // The log of the session before is gone with its profile, and this one does not pretend to know of it.
      expect((await logOf(browser)).filter(({ kind }) => kind === 'disclosure')).toHaveLength(1);
      const { profileDir } = browser;
      await browser.kill();
      browser = null;
      await removeProfile(profileDir);
    }
    expect(new Set((await events()).map(ownId)).size).toBe(2);
  });

  test('a workplace that keeps nothing: without a repository that is said wherever the log is shown', async () => {
    browser = await started(undefined, { ...policy(), feed: null, log: { where: 'non-persistent' } });
    await disclose(browser);
    for (const page of ['options.html', 'popup.html', 'review.html']) {
      const shown = await browser.openExtensionPage(page);
      await waitForVisible(shown, '[data-kept="nowhere"]');
      expect(await textOf(shown, '[data-kept]')).toContain('Dit logboek blijft niet bewaard.');
    }
    expect(repository.requests).toEqual([]);
  });
});
