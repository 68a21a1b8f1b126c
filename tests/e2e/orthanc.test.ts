import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import type { SiteProfileInput } from '../../lib/sites/profile.ts';
import type { Browser } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { type Download, downloadsOf } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { type Orthanc, startOrthanc } from '../support/orthanc.ts';
import {
  ANONYMIZE,
  DOWNLOAD_DICOMDIR,
  DOWNLOAD_ZIP,
  type Explorer,
  emptyPeer,
  goTo,
  type Ids,
  ORDINARY,
  type Ordinary,
  openExplorer,
  prepare,
  SEND_TO_PEER,
  WAYS_OUT,
  type WayOut,
} from '../support/orthanc-explorer.ts';
import { waitFor } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';
import { zipEntries } from '../support/zip.ts';

/**
 * A real system that nobody here wrote: Orthanc Explorer, a jQuery Mobile interface with delegated clicks, assignments
 * to `location.href` and synchronous requests, held through the profile that is built in.
 */
const MOTIVATION = 'Test met een echt systeem: deze verstrekking is verzonnen.';
/** Thirty acts in one test, on a machine that may be busy. */
const MANY_ACTS_MS = 150_000;
const ANNA = { name: 'Anna de Vries', birthDate: '1982-03-12', number: '1042387' };

const started = await startOrthanc();
const skipped = 'skipped' in started ? started.skipped : null;

describe.skipIf(skipped !== null)(skipped === null ? 'Orthanc Explorer' : `Orthanc: skipped, ${skipped}`, () => {
  const orthanc = started as Orthanc;
  let ids: Ids;
  beforeAll(async () => {
    ids = await prepare(orthanc);
  });
  afterAll(() => orthanc.close());

  describeInBrowsers('with its profile', (browserName) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch({ browser: browserName, sites: [await builtInFor(orthanc.origin)], policy: POLICY });
    });
    afterAll(() => browser.close());
    const open = (way: WayOut) => openExplorer(browser, orthanc, ids, way.at(ids));

    test.each(WAYS_OUT)('$name: nothing leaves when it is not shared', async (way) => {
      const on = await open(way);
      const before = await way.outside(on);
      await way.act(on);
      const prompt = await promptOn(on.page);
      expect(await way.outside(on), 'held in the tick in which it happened').toBe(before);
      await prompt.withhold();
      expect(await way.outside(on)).toBe(before);
      expect(await latest(browser)).toMatchObject({ decision: 'withheld', action: { label: way.label } });
      await on.page.close();
    });

    test('Download ZIP: one complete file, after the decision', async () => {
      const { entries } = await releasedDownload(DOWNLOAD_ZIP, 'archive');
      expect(entries).toEqual([expect.objectContaining({ name: expect.stringMatching(/\.dcm$/) })]);
    });

    test('Download DICOMDIR: one complete medium, after the decision', async () => {
      const { entries } = await releasedDownload(DOWNLOAD_DICOMDIR, 'media');
      expect(entries.map(({ name }) => name).sort()).toEqual(['DICOMDIR', 'IMAGES/IM0']);
    });

    test('Send to remote modality: one sending, after the decision, and the study is at the receiver', async () => {
      await emptyPeer(orthanc);
      await released(SEND_TO_PEER);
      await waitFor(async () => (await orthanc.peerStatistics()).CountStudies === 1, { what: 'the study at the peer' });
    });

    test('Anonymize: one anonymised study, after the decision', async () => {
      await released(ANONYMIZE);
    });

    test(
      'ordinary work asks nothing',
      async () => {
        const on = await openExplorer(browser, orthanc, ids);
        expect((await walk(on)).filter(({ came }) => came !== 'done')).toEqual([]);
        await on.page.close();
      },
      MANY_ACTS_MS,
    );

    test('of everything in this browser only what was released left', async () => {
      const released = (await logOf(browser)).filter(
        (entry) => entry.kind === 'disclosure' && entry.decision === 'released',
      );
      expect(released).toHaveLength(4);
      expect(await downloadsOf(browser)).toEqual([]);
      expect((await orthanc.peerStatistics()).CountStudies).toBe(1);
    });

    /** Lets one way out go on against the advice, and waits until it left exactly once and the log says so. */
    async function released(way: WayOut): Promise<void> {
      const on = await open(way);
      const before = await way.outside(on);
      await way.act(on);
      await (await promptOn(on.page)).release(MOTIVATION);
      await waitFor(async () => (await way.outside(on)) > before, { what: `${way.name} to leave` });
      expect(await way.outside(on)).toBe(before + 1);
      const disclosure = await latest(browser);
      expect(disclosure).toMatchObject({
        decision: 'released',
        againstAdvice: MOTIVATION,
        client: ANNA,
        epd: { name: 'Orthanc Explorer', origin: orthanc.origin, profile: 'orthanc' },
        action: { label: way.label },
      });
      await waitFor(async () => (await leftOf(disclosure.number)).length > 0, { what: 'the log to tell what left' });
      expect(await leftOf(disclosure.number)).toHaveLength(1);
      await on.page.close();
    }

    async function releasedDownload(way: WayOut, part: string) {
      const before = (await downloadsOf(browser)).map(({ name }) => name);
      await released(way);
      const file = await waitFor<Download | undefined>(
        async () => (await downloadsOf(browser)).find(({ name }) => !before.includes(name)),
        { what: 'the file' },
      );
      const straight = await fetch(`${orthanc.origin}/studies/${ids.study}/${part}`);
      const entries = zipEntries(file.bytes);
      expect(entries).toEqual(zipEntries(Buffer.from(await straight.arrayBuffer())));
      await rm(file.path); // both have the same name, and Chromium writes the second over the first
      return { entries };
    }

    async function leftOf(number: number) {
      return (await logOf(browser)).filter(
        (entry) => entry.kind === 'event' && entry.type === 'left' && entry.about === number,
      );
    }
  });

  describeInBrowsers('without a profile', (browserName) => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch({ browser: browserName, sites: [orthanc.origin], policy: POLICY });
    });
    afterAll(() => browser.close());

    test(
      'its downloads are recognised by their names; the rest is reported',
      async () => {
        const lines: string[] = [];
        for (const way of WAYS_OUT) {
          const on = await openExplorer(browser, orthanc, ids, way.at(ids));
          const before = await way.outside(on);
          const left = async () => (await way.outside(on)) > before;
          const came = await attempt(on, () => way.act(on), left);
          lines.push(`  ${came === 'asked' ? 'held  ' : came === 'done' ? 'MISSED' : came} ${way.name}`);
          await on.page.close();
        }
        console.log([`Orthanc Explorer without a profile, ${browserName}:`, ...lines].join('\n'));
        const missed = lines.filter((line) => line.includes('MISSED')).map((line) => line.trim());
        expect(missed.filter((line) => line.includes('Download'))).toEqual([]);
      },
      MANY_ACTS_MS,
    );

    test(
      'its ordinary work never prompts',
      async () => {
        const on = await openExplorer(browser, orthanc, ids);
        const steps = await walk(on);
        const others = steps.filter(({ came }) => came !== 'done').map(({ name, came }) => `${came} ${name}`);
        const asked = steps.filter(({ came }) => came === 'asked').length;
        console.log(
          `Orthanc Explorer without a profile, ${browserName}: ${asked} false prompts in ${steps.length} ordinary acts`,
          ...others,
        );
        expect(asked).toBe(0);
        await on.page.close();
      },
      MANY_ACTS_MS,
    );
  });
});

async function builtInFor(origin: string): Promise<SiteProfileInput> {
  const file = join(import.meta.dirname, '..', '..', 'public', 'sites', 'orthanc.json');
  return { ...(JSON.parse(await readFile(file, 'utf8')) as SiteProfileInput), origins: [origin] };
}

async function latest(browser: Browser): Promise<Disclosure> {
  const disclosures = (await logOf(browser)).filter((entry) => entry.kind === 'disclosure');
  return disclosures.at(-1) as Disclosure;
}

type Came = 'done' | 'asked' | 'neither';

/** Acts, and waits for its effect or for a prompt: what is held has no effect, so one of the two comes. */
async function attempt({ page }: Explorer, act: () => Promise<unknown>, done: () => Promise<boolean>): Promise<Came> {
  try {
    await act();
    return await waitFor<Came | false>(async () => {
      const isDone = await done(); // a prompt that comes beside the effect counts as one
      return (await hasPrompt(page)) ? 'asked' : isDone && 'done';
    });
  } catch {
    return (await hasPrompt(page)) ? 'asked' : 'neither';
  }
}

async function ordinary(on: Explorer, one: Ordinary): Promise<Came> {
  if (one.at) await goTo(on, one.at(on.ids));
  const came = await attempt(
    on,
    () => one.act(on),
    () => one.done(on),
  );
  if (came === 'asked') await (await promptOn(on.page)).withhold();
  return came;
}

/** After an act that did not come through, it goes on at the next that starts on a page of its own. */
async function walk(on: Explorer): Promise<{ name: string; came: Came }[]> {
  const steps: { name: string; came: Came }[] = [];
  let lost = false;
  for (const one of ORDINARY) {
    if (lost && !one.at) continue;
    steps.push({ name: one.name, came: await ordinary(on, one) });
    lost = steps.at(-1)?.came !== 'done';
  }
  return steps;
}
