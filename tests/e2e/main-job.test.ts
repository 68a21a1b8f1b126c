import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { ON_CONSENT } from '../support/facts-examples.ts';
import { logOf } from '../support/log.ts';
import { choose, click, fieldValue, fill, textOf, type, waitFor, waitForVisible } from '../support/page.ts';
import { type Prompt, promptOn, stripOn } from '../support/prompt.ts';
import { openRecord, type Record } from '../support/record.ts';

describeInBrowsers('the main job', (browserName) => {
  let record: Record;
  beforeEach(async () => {
    record = await openRecord(browserName);
  });
  afterEach(() => record.close());

  test('from the click to the note in the dossier, and back in the log', async () => {
    const { page, prompt } = await held();
    expect(await prompt.sentence()).toContain('A. de Vries (44)');
    await prompt.facts(ON_CONSENT);
    await prompt.details({ organisation: 'gemeente Utrecht, Wmo-loket' });
    await prompt.judges('permitted');
    expect(record.epd.disclosuresArrived()).toHaveLength(0);
    await prompt.release();
    await waitFor(() => record.epd.disclosuresArrived().length === 1);

    await waitForVisible(page, '#share-confirmation');
    const strip = await stripOn(page); // it came along to the page that the EPD went to
    expect(await strip.recorded()).toBe(1);
    await strip.fileNote(); // the field stands on another page of this EPD
    const note = await waitFor(async () => (await fieldValue(page, '#note-text'))?.trim());
    expect(note).toContain('gemeente Utrecht, Wmo-loket');
    expect(note).toContain('de aanvraag begeleiding');

    const [disclosure, ...events] = await logOf(record.browser);
    expect(disclosure).toMatchObject({
      kind: 'disclosure',
      number: 1,
      decision: 'released',
      verdict: 'permitted',
      againstAdvice: null,
      discloser: { name: 'M. de Boer' },
      client: { name: 'A. de Vries', birthDate: '1982-03-12', number: '1042387', age: 44 },
      recipients: [{ organisation: 'gemeente Utrecht, Wmo-loket', facts: { consent: { status: 'given' } } }],
    });
    await waitFor(async () => (await eventTypes()).includes('note-filed'));
    expect(await eventTypes()).toEqual(expect.arrayContaining(['left', 'outcome', 'note-filed']));
    expect(events.length).toBeGreaterThan(0);

    const log = await record.browser.openExtensionPage('review.html');
    await waitFor(async () => (await textOf(log, 'body')).includes('gemeente Utrecht, Wmo-loket'));
  });

  test('an emergency: three fields, and the rest is completed afterwards as an event', async () => {
    const { prompt } = await held();
    await click(prompt.frame, '[data-action="emergency"]');
    for (const [field, words] of [
      ['who', 'politie, meldkamer'],
      ['what', 'verblijfplaats en het acute gevaar'],
      ['danger', 'zij wil vandaag een einde aan haar leven maken'],
    ] as const) {
      await click(prompt.frame, `[data-emergency="${field}"]`);
      await type(prompt.frame, words);
    }
    await prompt.release();
    await waitFor(() => record.epd.disclosuresArrived().length === 1);
    const [entry] = await logOf(record.browser);
    expect(entry).toMatchObject({ urgency: 'emergency', decision: 'released' });
    expect((entry as unknown as { owedBy: string }).owedBy).not.toBeNull();

    const popup = await record.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await textOf(popup, 'body')).includes('A. de Vries'));
    await click(popup, 'li button');
    const completing = await promptOn(popup);
    await completing.facts({ ...ON_CONSENT, recipient: { kind: 'police', ownBasisConfirmed: true } });
    await completing.judges('permitted');
    await completing.release();
    await waitFor(async () => (await eventTypes()).includes('completed-afterwards'));
    expect((await logOf(record.browser)).filter((e) => e.kind === 'disclosure')).toHaveLength(1);
  });

  test('withheld for a task: once it happened, the next prompt about this client starts from the answers', async () => {
    const { prompt } = await held();
    const { consent: _, ...withoutConsent } = ON_CONSENT;
    await prompt.facts({ ...withoutConsent, consent: { status: 'not-asked' } });
    await prompt.judges('not-permitted');
    await click(prompt.frame, '[data-action="plain-list"]'); // back to the sentence, where the routes stand
    await waitForVisible(prompt.frame, '[data-route]');
    await click(prompt.frame, '[data-route="task"]');
    await waitFor(async () => (await logOf(record.browser)).length === 1);
    expect(record.epd.disclosuresArrived()).toHaveLength(0);
    expect((await logOf(record.browser))[0]).toMatchObject({ decision: 'withheld' });

    const popup = await record.browser.openExtensionPage('popup.html');
    await waitFor(async () => (await textOf(popup, 'body')).includes('A. de Vries'));
    await click(popup, 'li button'); // "it has happened"
    const again = await held();
    await waitFor(async () => (await again.prompt.sentence()).includes('de aanvraag begeleiding'));
    // What was answered of the consent before it was asked is asked again, the ground with it.
    await again.prompt.facts({ grounds: ON_CONSENT.grounds ?? {}, consent: ON_CONSENT.consent ?? {} });
    await again.prompt.judges('permitted');
    await again.prompt.release();
    await waitFor(() => record.epd.disclosuresArrived().length === 1);
    const second = (await logOf(record.browser)).filter((e) => e.kind === 'disclosure')[1];
    expect(second).toMatchObject({ number: 2, follows: 1 });
  });

  async function held(): Promise<{ page: Page; prompt: Prompt }> {
    const page = await record.open('/client/1042387/delen');
    await choose(page, '#share-partner', 'gemeente-wmo');
    await fill(page, '#share-explanation', 'Anna heeft drie uur per week hulp nodig.');
    await click(page, '#share-send');
    return { page, prompt: await promptOn(page) };
  }

  const eventTypes = async () => (await logOf(record.browser)).flatMap((e) => (e.kind === 'event' ? [e.type] : []));
});
