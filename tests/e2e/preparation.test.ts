import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageTextsFor } from '../../lib/language/pages.ts';
import { pagesOf } from '../forms/pdf-text.ts';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { logOf } from '../support/log.ts';
import { click, count, evaluate, fieldValue, fill, textOf, waitFor, waitForVisible } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

const { papers } = pageTextsFor('nl').pages;
const SIGNAL = 'De gordijnen zijn al drie weken dicht';

describeInBrowsers('preparing a meeting', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test('from the first signal to the entry and the paper; half done it is found back', {
    timeout: 120_000,
  }, async () => {
    let page = await record.browser.openExtensionPage('prepare.html');
    await click(page, '[data-action="start"]');
    await waitForVisible(page, '[data-step="signals"] .asks');
    await fill(page, '[data-answer="client-name"]', 'B. Terpstra');
    await fill(page, '[data-answer="signal-1"]', SIGNAL);
    await say(page, 'spokeToReporter', 'ja');
    await on(page, 'colleague');

    // Half done, and another time.
    await waitForVisible(page, '.kept:not(:empty)');
    await page.close();
    page = await record.browser.openExtensionPage('prepare.html');
    await waitFor(async () => (await textOf(page, '.half-done')).includes('B. Terpstra'));
    await click(page, '[data-action="open"]');
    await waitForVisible(page, '[data-step="colleague"] .asks');
    expect(await textOf(page, '[data-step="signals"] .said')).toContain(SIGNAL);

    await say(page, 'consulted', 'ja');
    await fill(page, '[data-answer="colleague"]', 'M. Bakker, psychiater');
    await on(page, 'talk');
    await click(page, '[data-answer="talk=closed-off"]');
    await fill(page, '[data-answer="talkAccount"]', 'Drie keer aangebeld');
    await on(page, 'weighing');
    for (const danger of ['circumstances', 'to-self']) await say(page, `danger-${danger}`, 'ja');
    for (const danger of ['nuisance', 'to-others', 'services']) await say(page, `danger-${danger}`, 'nee');
    await fill(page, '[data-answer="feared"]', 'Zij eet nauwelijks');
    await on(page, 'consent');
    await click(page, '[data-answer="consent=not-possible"]');
    await fill(page, '[data-answer="consentAccount"]', 'Zij doet niet open');
    await on(page, 'other-ways');
    for (const way of ['anonymous', 'one-to-one', 'fewer', 'compulsory-care']) await say(page, `way-${way}`, 'nee');
    await on(page, 'reason');
    await click(page, '[data-answer="reason=conflict-of-duties"]');
    await on(page, 'meeting');
    for (const one of ['agreements', 'information', 'reportCoded']) await say(page, one, 'ja');
    await click(page, '[data-answer="meeting=outreach-meeting"]');
    await fill(page, '[data-answer="meetingName"]', 'bemoeizorgoverleg Noord');
    await fill(page, '[data-answer="purpose"]', 'samen een ingang vinden');
    await fill(page, '[data-answer="party-1"]', 'K. Visser');
    await on(page, 'data');
    await click(page, '[data-answer="scope=outside-information"]');
    await fill(page, '[data-answer="told"]', 'Zij kan schrikken van bezoek');
    await fill(page, '[data-answer="necessity"]', 'wie aanbelt moet weten hoe');
    await on(page, 'informed');
    await click(page, '[data-answer="informed=no"]');
    await fill(page, '[data-answer="informedAccount"]', 'zij is niet te bereiken');
    await on(page, 'evaluation');
    await fill(page, '[data-answer="untilSituation"]', 'zij weer contact heeft');
    await fill(page, '[data-answer="evaluateOn"] input', '12-1-2030');
    await on(page, 'decision');
    await click(page, '[data-answer="decision=share"]');
    await click(page, '[data-action="record"]');

    const prompt = await promptOn(page);
    expect(await prompt.sentence()).toContain('B. Terpstra');
    expect(await prompt.sentence()).toContain('bemoeizorgoverleg Noord');
    await prompt.tryRelease('Zonder dit gesprek komt niemand bij haar binnen.');
    const entry = await waitFor(async () => (await disclosures())[0], { what: () => prompt.text() });
    expect(entry).toMatchObject({
      decision: 'released',
      action: { sink: 'spoken' },
      recipients: [{ channel: 'meeting', facts: { consent: { status: 'not-possible' }, lessIntrusiveMeans: false } }],
    });
    expect(entry.recipients[0]?.details.preparation?.signals?.[0]?.what).toBe(SIGNAL);

    await waitFor(async () => {
      await evaluate(page, 'document.dispatchEvent(new Event("visibilitychange"))');
      return (await count(page, '[data-action="start"]')) === 1 && (await count(page, '.half-done li')) === 0;
    });

    const log = await record.browser.openExtensionPage('review.html');
    await waitForVisible(log, '[role="row"][data-number="1"]');
    await click(log, '[role="row"][data-number="1"]');
    await waitForVisible(log, '[data-part="papers"] > summary');
    await click(log, '[data-part="papers"] > summary');
    await click(log, '[data-paper="without-consent"]');
    const name = `${papers.makes['without-consent'].toLowerCase().replaceAll(' ', '-')}-1.pdf`;
    const { bytes } = await downloaded(record.browser, name);
    const paper = (await pagesOf(new Uint8Array(bytes))).join('\n').replaceAll(/\s+/g, ' ');
    for (const said of [SIGNAL, 'Drie keer aangebeld', 'Zij eet nauwelijks', 'K. Visser', 'zij weer contact heeft'])
      expect(paper).toContain(said);
  });

  test('a lighter way ends it: recorded as withheld with its reason', async () => {
    const page = await record.browser.openExtensionPage('prepare.html');
    await click(page, '[data-action="start"]');
    await waitForVisible(page, '[data-step="signals"] .asks');
    await fill(page, '[data-answer="client-name"]', 'B. Terpstra');
    await click(page, '[data-step="talk"] h2 button');
    await click(page, '[data-answer="talk=worries-gone"]');
    await waitForVisible(page, '[data-way="worries-gone"]');
    await click(page, '[data-action="take-worries-gone"]');
    await waitForVisible(page, '[data-answer="decisionWhy"]');
    const why = (await fieldValue(page, '[data-answer="decisionWhy"]')) ?? '';
    expect(why).toContain('nam de zorgen weg');
    await click(page, '[data-action="record"]');
    await (await promptOn(page)).withhold();
    const entry = await waitFor(async () => (await disclosures())[0]);
    expect(entry).toMatchObject({ decision: 'withheld', withholding: { reason: why, task: null } });
  });

  const disclosures = async () =>
    (await logOf(record.browser)).flatMap((entry) => (entry.kind === 'disclosure' ? [entry] : []));
});

/** A question with yes and no. */
async function say(page: Page, answer: string, what: 'ja' | 'nee'): Promise<void> {
  await click(page, `[data-answer="${answer}"] .chip:nth-child(${what === 'ja' ? 1 : 2}) input`);
}

/** Goes on, and waits until that step asks. */
async function on(page: Page, step: string): Promise<void> {
  await click(page, '[data-action="go"]');
  await waitForVisible(page, `[data-step="${step}"] .asks`);
}
