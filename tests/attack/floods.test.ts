import { beforeEach, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { answerDialogs, attributeOf, click, evaluate, waitFor } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { heldAfterQuiet } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, MOTIVATION, noted, openHostile } from './hostile.ts';

const MOST_HELD = 25;
const TABS = 10;

/** Too much, too often, at once, and gone before it is answered. */
describeInBrowsers('a page out of control', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  test(
    'that shares thousands of times a second: some are asked, the rest refused, nothing logged',
    TRY_AGAIN,
    async () => {
      const page = await hostile.open(null);
      const before = (await logOf(hostile.browser)).length;
      await evaluate(page, () => {
        let refused = 0;
        let made = 0;
        const flood = setInterval(() => {
          for (let i = 0; i < 200; i += 1) {
            made += 1;
            fetch('/verzenden', { method: 'POST', body: `naam=Anna&nummer=${made}` }).catch(() => {
              refused += 1;
              document.documentElement.dataset.refused = String(refused);
            });
          }
          document.documentElement.dataset.made = String(made);
          if (made >= 4_000) clearInterval(flood);
        }, 20);
      });
      const prompt = await promptOn(page);
      await waitFor(async () => Number(await noted(page, 'made')) >= 4_000);
      await waitFor(async () => Number(await noted(page, 'refused')) >= 4_000 - MOST_HELD);
      expect(await heldAfterQuiet(page, hostile.browser)).toBeLessThanOrEqual(MOST_HELD);
      // Usable still: by her hand, in the ordinary time.
      await prompt.withhold();
      await waitFor(async () => (await logOf(hostile.browser)).length === before + 1);
      expect(hostile.arrived()).toEqual([]);
      await page.close();
      const other = await hostile.open(null);
      await waitFor(async () => (await heldAfterQuiet(other, hostile.browser)) === 0);
      expect(await logOf(hostile.browser)).toHaveLength(before + 1);
      await other.close();
    },
  );

  test('that shares twice in one tick: one prompt, that stays, and then the other', TRY_AGAIN, async () => {
    const send = (what: string) => `fetch('/verzenden', { method: 'POST', body: '${what}' })`;
    const page = await hostile.open(
      () => {
        let gone = 0;
        const count = (changes: MutationRecord[]) => {
          for (const node of changes.flatMap(({ removedNodes }) => [...removedNodes]))
            if ((node as HTMLElement).dataset?.deelwijzer === 'prompt') gone += 1;
          document.documentElement.dataset.gone = String(gone);
        };
        new MutationObserver(count).observe(document, { childList: true, subtree: true });
      },
      `<h1>Dossier</h1><button id="two" onclick="${send('een')}; ${send('twee')}">Versturen</button>`,
    );
    await click(page, '#two');
    const first = await promptOn(page);
    await waitFor(async () => (await heldAfterQuiet(page, hostile.browser)) === 2);
    await first.withhold();
    await first.close();
    const second = await promptOn(page);
    await second.withhold();
    await second.close();
    await waitFor(async () => Number(await attributeOf(page, 'html', 'data-gone')) >= 2);
    expect(await attributeOf(page, 'html', 'data-gone')).toBe('2');
    expect(hostile.arrived()).toEqual([]);
    await page.close();
  });

  test('in ten tabs at once: each its own decision and number, nothing mixed up', TRY_AGAIN, async () => {
    const numbersBefore = (await numbers()).length;
    const tabs = await Promise.all(
      Array.from({ length: TABS }, async (_, i) => ({
        i,
        page: await hostile.open(
          null,
          `<h1>Dossier ${i}</h1><button id="go" onclick="fetch('/verzenden', { method: 'POST', body: 'tab=${i}' })">Versturen</button>`,
        ),
      })),
    );
    await Promise.all(tabs.map(({ page }) => evaluate(page, `document.querySelector('#go').click()`)));
    for (const { i, page } of tabs) {
      await (page as { bringToFront(): Promise<void> }).bringToFront();
      const prompt = await promptOn(page);
      expect(await prompt.text()).toContain(`tab`);
      if (i % 2) await prompt.release(MOTIVATION);
      else await prompt.withhold();
      if (i % 2)
        await waitFor(async () => sent.push(...hostile.arrived()) && sent.some(({ body }) => body === `tab=${i}`));
    }
    expect(sent.map(({ body }) => body).sort()).toEqual([1, 3, 5, 7, 9].map((i) => `tab=${i}`));
    const all = await numbers();
    expect(all).toHaveLength(numbersBefore + TABS);
    expect(new Set(all).size).toBe(all.length);
    for (const { page } of tabs) await page.close();
  });

  for (const [what, leave] of [
    ['reloads itself', `setTimeout(() => location.reload(), 300)`],
    ['goes elsewhere', `setTimeout(() => { location.href = '/elders'; }, 300)`],
    [
      'rewrites and reloads itself',
      `setTimeout(() => { document.open(); document.write('x'); document.close(); location.reload(); }, 300)`,
    ],
  ] as const)
    test(`that ${what} while something is held takes it along`, TRY_AGAIN, async () => {
      const page = await hostile.open(null);
      const before = (await logOf(hostile.browser)).length;
      await click(page, '#send');
      await promptOn(page);
      await evaluate(page, `void (${leave})`);
      await waitFor(async () => (await heldAfterQuiet(page, hostile.browser)) === 0);
      await waitFor(async () => !(await hasPrompt(page)));
      expect(hostile.arrived()).toEqual([]);
      expect(await logOf(hostile.browser)).toHaveLength(before);
      await page.close();
    });

  test('that closes itself takes along what it holds', TRY_AGAIN, async () => {
    const opener = await hostile.open(
      null,
      `<a id="open" href="${hostile.page(null)}" target="_blank" rel="opener">Open</a>`,
    );
    const known = await hostile.browser.pages();
    await click(opener, '#open');
    const page = await waitFor(async () => (await hostile.browser.pages()).find((one) => !known.includes(one)));
    await click(page, '#send');
    await promptOn(page);
    await evaluate(page, () => void setTimeout(() => window.close(), 100)).catch(() => undefined);
    await waitFor(async () => (await heldAfterQuiet(opener, hostile.browser)) === 0);
    expect(hostile.arrived()).toEqual([]);
    await opener.close();
  });

  test('that alerts without end: she decides all the same', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    const dialogs = answerDialogs(page);
    await click(page, '#send');
    const prompt = await promptOn(page);
    await evaluate(page, () => {
      let times = 0;
      const nag = setInterval(() => {
        times += 1;
        if (times > 6) clearInterval(nag);
        else if (times % 2) alert('Let op!');
        else confirm('Weet je het zeker?');
      }, 100);
    }).catch(() => undefined);
    await waitFor(() => dialogs.length >= 6);
    expect(hostile.arrived()).toEqual([]);
    await prompt.release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
    expect(await attributeOf(page, 'html', 'data-sent')).toBe('sent;');
    await page.close();
  });

  const sent: { body: string }[] = [];
  const numbers = async () =>
    (await logOf(hostile.browser)).flatMap((entry) => (entry.kind === 'disclosure' ? [entry.number] : []));
});
