import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import type { SiteProfileInput } from '../../lib/sites/profile.ts';
import { ORDINARY, WAYS_OUT } from '../medplum-epd/actions.ts';
import { type MedplumEpd, startMedplumEpd } from '../medplum-epd/server.ts';
import { type Attempt, attempt, type Came, namesOf, tell, withhold } from '../support/attempts.ts';
import type { Browser, Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { launch } from '../support/launch.ts';
import { logOf } from '../support/log.ts';
import { click, goto, waitFor, waitForVisible } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { POLICY } from '../support/record.ts';

/**
 * A real chart that nobody here wrote: Medplum's React components (Mantine, delegated clicks, portals, everything by
 * `fetch`, files made of what came in).
 */
const MANY_ACTS_MS = 300_000;
const MOTIVATION = 'Test met een echt systeem: deze verstrekking is verzonnen.';

describeInBrowsers('Medplum', (browserName) => {
  let epd: MedplumEpd;
  beforeAll(async () => {
    epd = await startMedplumEpd();
  });
  beforeEach(() => epd.reset());
  afterAll(() => epd.close());

  describe.each([true, false])('with its profile: %s', (profile) => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      const sites = [profile ? await builtInFor(epd.origin) : epd.origin];
      browser = await launch({ browser: browserName, sites, policy: POLICY });
      page = await browser.newPage();
    });
    afterAll(() => browser.close());

    test(
      `of ${WAYS_OUT.length} ways out none is missed`,
      async () => {
        const came: [string, Came][] = [];
        const labels: (string | null)[] = [];
        for (const way of WAYS_OUT) {
          came.push([way.id, await fresh(way)]);
          if (await hasPrompt(page)) await withhold(page);
          labels.push((await latest())?.action.label ?? null);
        }
        tell(`Medplum, ways out, ${profile ? 'with' : 'without'} its profile, ${browserName}`, came);
        expect(namesOf(came, 'left', 'both', 'neither')).toEqual([]);
        if (profile) expect(labels).toEqual(WAYS_OUT.map(({ label }) => label));
      },
      MANY_ACTS_MS,
    );

    test(
      `of ${ORDINARY.length} ordinary acts none is asked for`,
      async () => {
        await openChart();
        const came: [string, Came][] = [];
        for (const act of ORDINARY) {
          came.push([act.id, await attempt(browser, page, act, epd.came)]);
          if (await hasPrompt(page)) await withhold(page);
        }
        tell(`Medplum, ordinary acts, ${profile ? 'with' : 'without'} its profile, ${browserName}`, came);
        expect(namesOf(came, 'held', 'both', 'neither')).toEqual([]);
      },
      MANY_ACTS_MS,
    );

    test.runIf(profile)('an export goes on after the decision: one request, one file, one disclosure', async () => {
      await openChart();
      const asked = () => epd.came().filter((request) => /^POST .*\$everything/.test(request)).length;
      const before = asked();
      await click(page, '#tab-Records');
      await click(page, '#at-Records button[type="submit"]');
      await (await promptOn(page)).release(MOTIVATION);
      await downloaded(browser, /^Patient-export-123/);
      expect(asked()).toBe(before + 1);
      expect(await hasPrompt(page)).toBe(false);
      expect(await latest()).toMatchObject({
        decision: 'released',
        client: { name: expect.stringMatching(/^Homer (?:Jay )?Simpson$/), birthDate: '1956-05-12' },
        epd: { name: 'Medplum', profile: 'medplum' },
        action: { label: 'Dossier exporteren (FHIR)' },
      });
    });

    async function openChart(): Promise<void> {
      const before = letters();
      await goto(page, `${epd.origin}/`);
      await waitForVisible(page, '#at-Timeline a[download="letter.txt"]');
      await waitFor(() => letters() > before, { what: 'the letter that the timeline shows' });
    }

    /** The timeline fetches it by itself: coming late, it would count as what the next act sent. */
    const letters = () => epd.came().filter((request) => request.startsWith('GET /storage/letter')).length;

    async function fresh(way: Attempt): Promise<Came> {
      const before = await browser.pages();
      await openChart();
      const came = await attempt(browser, page, way, epd.came);
      for (const opened of await browser.pages())
        if (!before.includes(opened)) await opened.close().catch(() => undefined);
      return came;
    }

    async function latest(): Promise<Disclosure | undefined> {
      return (await logOf(browser)).filter((entry) => entry.kind === 'disclosure').at(-1) as Disclosure | undefined;
    }
  });
});

async function builtInFor(origin: string): Promise<SiteProfileInput> {
  const path = join(import.meta.dirname, '..', '..', 'public', 'sites', 'medplum.json');
  return { ...(JSON.parse(await readFile(path, 'utf8')) as SiteProfileInput), origins: [origin] };
}
