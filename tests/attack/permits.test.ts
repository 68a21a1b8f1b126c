import { beforeEach, describe, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { click, evaluate, press, waitFor } from '../support/page.ts';
import { type Prompt, promptOn } from '../support/prompt.ts';
import { heldAfterQuiet } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, MOTIVATION, openHostile } from './hostile.ts';

/** What an approved click may set off after it (lib/guard/main/chain.ts): six pieces, besides the action itself. */
const BUDGET = 6;

/** One decision, one action: what a page tries with the permit that it was given. */
describeInBrowsers('a permit', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  test('is no more than the action and its budget, and ends with her next click', TRY_AGAIN, async () => {
    const { page } = await released(null);
    await evaluate(page, () => {
      for (let i = 0; i < 20; i += 1) (window as unknown as Sends).send(`nummer=${i}`);
    });
    const second = await promptOn(page);
    expect(hostile.arrived().length).toBeLessThanOrEqual(BUDGET);
    await second.withhold();
    await endAll(page);
  });

  for (const [what, attack] of [
    ['another origin', `fetch(arg + '/verzenden', { method: 'POST', body: 'x=1' })`],
    ['a beacon', `navigator.sendBeacon('/verzenden', 'x=1')`],
    ['a form', `document.querySelector('#form').submit()`],
    [
      'another frame',
      `document.body.append(Object.assign(document.createElement('iframe'), { id: 'made' })), document.querySelector('#made').contentWindow.fetch('/verzenden', { method: 'POST', body: 'x=1' })`,
    ],
    ['a printer', `print()`],
  ] as const)
    test(`is not for ${what}`, TRY_AGAIN, async () => {
      const { page } = await released(null);
      await evaluate(page, `(() => { const arg = ${JSON.stringify(hostile.elsewhere)}; void (${attack}); })()`);
      const second = await promptOn(page);
      expect(hostile.arrived()).toEqual([]);
      await second.withhold();
      expect(hostile.arrived()).toEqual([]);
      await page.close();
    });

  test('is over when she does something else', TRY_AGAIN, async () => {
    const { page } = await released(null);
    await click(page, '#other');
    await evaluate(page, () => void (window as unknown as Sends).send('x=1'));
    const second = await promptOn(page);
    expect(hostile.arrived()).toEqual([]);
    await second.withhold();
    await page.close();
  });

  describe('is for the form as it was shown', () => {
    for (const [what, change] of [
      ['a field', `document.querySelector('#message').value = 'HET HELE DOSSIER'`],
      [
        'a field more',
        `document.querySelector('#form').insertAdjacentHTML('beforeend', '<input name=x value="HET HELE DOSSIER">')`,
      ],
      ['its action', `document.querySelector('#form').action = '/elders/verstuur'`],
      ['its method', `document.querySelector('#form').method = 'get'`],
      ['its button’s action', `document.querySelector('#form-send').setAttribute('formaction', '/elders/verstuur')`],
    ] as const)
      test(`${what} changed after the decision`, TRY_AGAIN, async () => {
        const page = await hostile.open(null);
        await click(page, '#form-send');
        const prompt = await promptOn(page);
        await evaluate(page, `void (${change})`);
        await prompt.release(MOTIVATION);
        const again = await waitFor(async () => {
          const other = await promptOn(page);
          return other.frame === prompt.frame && !(await other.isOpen()) ? undefined : other;
        });
        expect(hostile.arrived()).toEqual([]);
        await again.withhold();
        expect(hostile.arrived()).toEqual([]);
        await page.close();
      });

    test('what the page adds while it is being sent does not go', TRY_AGAIN, async () => {
      const page = await hostile.open(() => {
        let times = 0;
        addEventListener('DOMContentLoaded', () => {
          const form = document.querySelector('form');
          const meddle = (event: FormDataEvent) => {
            times += 1;
            // Asked what it holds it says so; only when it goes it says more.
            if (times > 2) event.formData.set('bericht', 'HET HELE DOSSIER');
          };
          form?.addEventListener('formdata', meddle);
        });
      });
      await click(page, '#form-send');
      await (await promptOn(page)).release(MOTIVATION);
      const body = await waitFor(() => hostile.arrived()[0]?.body);
      expect(body).toBe('bericht=Anna+is+onder+behandeling.');
      await page.close();
    });
  });

  describe('is for what was shown, whatever the page does to it meanwhile', () => {
    for (const [what, attack] of [
      [
        'FormData',
        `const b = new FormData(); b.set('naam', 'Anna'); fetch('/verzenden', { method: 'POST', body: b }); later(() => b.set('naam', 'DOSSIER'))`,
      ],
      [
        'URLSearchParams',
        `const b = new URLSearchParams('naam=Anna'); fetch('/verzenden', { method: 'POST', body: b }); later(() => b.set('naam', 'DOSSIER'))`,
      ],
      [
        'bytes',
        `const b = new TextEncoder().encode('naam=Anna...'); fetch('/verzenden', { method: 'POST', body: b }); later(() => b.set(new TextEncoder().encode('DOSSIER')))`,
      ],
      [
        'the options',
        `const o = { method: 'POST', body: 'naam=Anna' }; fetch('/verzenden', o); later(() => { o.body = 'DOSSIER'; })`,
      ],
      [
        'the address',
        `const u = new URL('/verzenden', location); fetch(u, { method: 'POST', body: 'naam=Anna' }); later(() => { u.pathname = '/DOSSIER'; })`,
      ],
      [
        'an address that answers otherwise the second time',
        `let n = 0; fetch({ toString: () => (n++ ? '/DOSSIER' : '/verzenden') }, { method: 'POST', body: 'naam=Anna' })`,
      ],
      [
        'options that answer otherwise the second time',
        `let n = 0; fetch('/verzenden', { method: 'POST', get body() { return n++ ? 'DOSSIER' : 'naam=Anna'; } })`,
      ],
      [
        'an XHR’s FormData',
        `const b = new FormData(); b.set('naam', 'Anna'); const x = new XMLHttpRequest(); x.open('POST', '/verzenden'); x.send(b); later(() => b.set('naam', 'DOSSIER'))`,
      ],
      [
        'an XHR’s address',
        `let n = 0; const x = new XMLHttpRequest(); x.open('POST', { toString: () => (n++ ? '/verzenden' : '/DOSSIER-verzenden') }); x.send('naam=Anna')`,
      ],
      [
        'a beacon’s FormData',
        `const b = new FormData(); b.set('naam', 'Anna'); navigator.sendBeacon('/verzenden', b); later(() => b.set('naam', 'DOSSIER'))`,
      ],
      [
        'a beacon’s address',
        `let n = 0; navigator.sendBeacon({ toString: () => (n++ ? '/DOSSIER' : '/verzenden') }, 'naam=Anna')`,
      ],
    ] as const)
      test(what, TRY_AGAIN, async () => {
        const page = await hostile.open(
          null,
          `<button id="go" onclick="go()">Versturen</button>
          <script>const later = (act) => { window.change = act; }; function go() { ${attack} }</script>`,
        );
        await click(page, '#go');
        const prompt = await promptOn(page);
        if (what !== 'bytes') await shows(prompt, /Anna/); // bytes are named and weighed, not read
        await evaluate(page, () => (window as unknown as { change?: () => void }).change?.());
        await prompt.release(MOTIVATION);
        const [arrival] = await waitFor(() => {
          const came = hostile.arrived();
          return came.length > 0 ? came : undefined;
        });
        if (what === 'an XHR’s address')
          expect(arrival?.path).toBe('/DOSSIER-verzenden'); // asked once
        else {
          expect(arrival?.path).toBe('/verzenden');
          expect(arrival?.body).toContain('Anna');
          expect(arrival?.body).not.toContain('DOSSIER');
        }
        await page.close();
      });
  });

  interface Sends {
    send(body: string): Promise<void>;
  }

  async function released(script: (() => void) | null): Promise<{ page: Page }> {
    const page = await hostile.open(script);
    await click(page, '#send');
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
    return { page };
  }

  async function shows(prompt: Prompt, what: RegExp): Promise<void> {
    await waitFor(async () => what.test(await prompt.text()), { what: () => prompt.text() });
  }

  /** A page with much held is left, not answered. */
  async function endAll(page: Page): Promise<void> {
    await press(page, 'Escape').catch(() => undefined);
    await page.close();
    const other = await hostile.open(null);
    await waitFor(async () => (await heldAfterQuiet(other, hostile.browser)) === 0);
    await other.close();
  }
});
