import { beforeEach, expect, test } from 'vitest';
import type { Page } from '../support/browser.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { attributeOf, click, evaluate, fieldValue, fill, look, press, type, urlOf, waitFor } from '../support/page.ts';
import { hasPrompt, type Prompt, promptOn } from '../support/prompt.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, MOTIVATION, noted, openHostile } from './hostile.ts';

const OURS = '[data-deelwijzer=prompt]';

/**
 * What a page does to the prompt that stands over it. However it hides it: she gets to see it, on top or in a window of
 * its own, and only she decides in it.
 */
describeInBrowsers('a prompt over a hostile page', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  for (const [what, attack] of [
    ['html is not displayed', `root.style.setProperty('display', 'none', 'important')`],
    ['html is not drawn', `root.style.setProperty('content-visibility', 'hidden', 'important')`],
    ['html is transparent', `root.style.cssText = 'opacity: .01 !important; filter: opacity(.01) !important'`],
    ['html is tiny', `root.style.setProperty('zoom', '.05', 'important')`],
    [
      'html is scaled and clipped',
      `root.style.cssText = 'transform: scale(.01) !important; clip-path: circle(1px) !important; overflow: clip !important'`,
    ],
    ['html is inert', `root.inert = true`],
    [
      'its element is hidden',
      `ours.hidden = true; ours.removeAttribute('style'); ours.style.setProperty('display', 'none', 'important')`,
    ],
    [
      'its element takes no clicks',
      `ours.style.setProperty('pointer-events', 'none', 'important'); ours.style.setProperty('visibility', 'hidden', 'important')`,
    ],
    [
      'a rule hides it',
      `root.append(Object.assign(document.createElement('style'), { textContent: 'html > div, div, dialog { display: none !important; opacity: 0 !important; visibility: hidden !important; transform: translateX(-9999px) !important }' })); ours.removeAttribute('style')`,
    ],
    ['its element is moved', `document.body.append(ours)`],
    ['its element is made inert', `ours.inert = true`],
    ['a popover covers it', `cover('popover', 'manual').showPopover()`],
    [
      'a popover that lets clicks through covers it',
      `cover('popover', 'manual', 'pointer-events: none').showPopover()`,
    ],
    ['a modal dialog covers it', `cover('dialog').showModal()`],
    ['popovers cover it again and again', `setInterval(() => cover('popover', 'manual').showPopover(), 50)`],
    [
      'the document gets another root',
      `document.replaceChild(document.implementation.createHTMLDocument('EPD').documentElement, root)`,
    ],
    [
      'the document is written anew',
      `document.open(); document.write('<!doctype html><h1>Gehackt</h1>'); document.close()`,
    ],
  ] as const)
    test(`${what}: she sees it still, or in a window`, TRY_AGAIN, async () => {
      const page = await hostile.open(null);
      await click(page, '#send');
      await promptOn(page);
      await evaluate(
        page,
        `(() => {
        const root = document.documentElement;
        const ours = document.querySelector('${OURS}');
        const cover = (kind, popover, more = '') => {
          const made = document.createElement(kind === 'dialog' ? 'dialog' : 'div');
          if (popover) made.popover = popover;
          made.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:#fff;' + more;
          made.textContent = 'Klik hier om door te gaan';
          document.body.append(made);
          return made;
        };
        ${attack};
      })()`,
      );
      const prompt = await seen(page, /displayed|drawn|tiny|again and again/.test(what));
      expect(hostile.arrived()).toEqual([]);
      // Rewritten, the page has given up its request; the prompt is there to be closed, and nothing goes.
      if (/written|root/.test(what)) await prompt.withhold();
      else {
        await prompt.release(MOTIVATION, { by: 'click' });
        await waitFor(() => hostile.arrived().length === 1);
      }
      await closeAll(page);
    });

  test('what she types in it the page does not hear, however it pulls at the focus', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const heard: string[] = [];
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'] as const)
        addEventListener(
          type,
          (event) => {
            heard.push(`${(event as KeyboardEvent).key}`);
            document.documentElement.dataset.heard = heard.join('');
          },
          true,
        );
    });
    await click(page, '#send');
    const prompt = await promptOn(page);
    await evaluate(page, () => {
      delete document.documentElement.dataset.heard;
      let times = 0;
      const pull = setInterval(() => {
        times += 1;
        window.focus();
        document.querySelector<HTMLTextAreaElement>('#note')?.focus();
        document.body.focus();
        if (times > 30) clearInterval(pull);
        document.documentElement.dataset.pulled = `${times}`;
      }, 30);
    });
    const text = 'geheim 123';
    await fill(prompt.frame, '[data-field="withhold-reason"]', text);
    await waitFor(async () => Number(await noted(page, 'pulled')) > 30);
    expect((await attributeOf(page, 'html', 'data-heard')) ?? '').toBe('');
    await (await promptOn(page)).withhold();
    await closeAll(page);
  });

  test('the focus pulled away once, she types on without a click', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const root = document.documentElement;
      const heard = ({ key }: KeyboardEvent) => Object.assign(root.dataset, { heard: key });
      const pulled = ({ target }: Event) => target === window && Object.assign(root.dataset, { pulled: 'yes' });
      addEventListener('keydown', heard, true);
      addEventListener('focus', pulled, true);
    });
    await click(page, '#send');
    const { frame } = await promptOn(page);
    const reason = '[data-field="withhold-reason"]';
    await click(frame, reason);
    await evaluate(page, () => {
      delete document.documentElement.dataset.pulled;
      window.focus();
    });
    await waitFor(() => noted(page, 'pulled'));
    await waitFor(async () => {
      await type(page, 'x');
      return fieldValue(frame, reason);
    });
    await look(page, () => delete document.documentElement.dataset.heard);
    await type(page, 'yz');
    expect(await fieldValue(frame, reason)).toMatch(/^x+yz$/);
    expect(await attributeOf(page, 'html', 'data-heard')).toBeNull();
    await (await promptOn(page)).withhold();
    await closeAll(page);
  });

  test('its closed root stays closed to an element that the page defined', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      for (const name of ['deelwijzer-prompt', 'deelwijzer-mark', 'deelwijzer-line', 'deelwijzer-notice'])
        customElements.define(
          name,
          class extends HTMLElement {
            connectedCallback() {
              const root = this.attachInternals().shadowRoot;
              document.documentElement.dataset.root = String(root);
              root?.querySelector('iframe')?.remove();
            }
          },
        );
    });
    await click(page, '#send');
    const prompt = await promptOn(page);
    expect(await attributeOf(page, 'html', 'data-root')).toBe(null);
    expect(await look<boolean>(page, `document.querySelector('${OURS}').shadowRoot === null`)).toBe(true);
    await prompt.withhold();
    await closeAll(page);
  });

  test('keys and clicks that a page makes up decide nothing', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await click(page, '#send');
    const prompt = await promptOn(page);
    await evaluate(
      page,
      (css) => {
        const ours = document.querySelector(css) as HTMLElement;
        for (const target of [ours, document, window, document.documentElement]) {
          for (const type of ['keydown', 'keyup'])
            for (const key of ['Enter', 'Escape'])
              target.dispatchEvent(new KeyboardEvent(type, { key, ctrlKey: true, bubbles: true, composed: true }));
          for (const type of ['pointerdown', 'pointerup', 'click', 'cancel', 'close', 'submit'])
            target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 640, clientY: 700 }));
        }
        ours.click();
      },
      OURS,
    );
    expect(await prompt.isOpen()).toBe(true);
    expect(hostile.arrived()).toEqual([]);
    await prompt.withhold();
    await closeAll(page);
  });

  test('a press in its first half second is none, by key or by pointer', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await click(page, '#send');
    const prompt = await promptOn(page);
    for (let i = 0; i < 3; i += 1) await press(page, 'Control+Enter');
    expect(await prompt.isOpen()).toBe(true);
    expect(hostile.arrived()).toEqual([]);
    await prompt.withhold();
    await closeAll(page);
  });

  /** The prompt, where she can see and click it: its middle is what a click in the page hits, or it has a window. */
  async function seen(page: Page, onlyInWindow: boolean): Promise<Prompt> {
    return waitFor(
      async () => {
        if (!(await hasPrompt(page))) return undefined;
        const prompt = await promptOn(page);
        if ((await urlOf(prompt.host)) !== (await urlOf(page))) return prompt;
        if (onlyInWindow) return undefined;
        // Twice, some time apart: it must stay so.
        for (const moment of [0, 1])
          if (!(await look<boolean>(page, `new Promise((tell) => setTimeout(() => tell(${ON_TOP}), ${moment * 450}))`)))
            return undefined;
        return prompt;
      },
      { timeout: 12_000, what: 'the prompt on top, or in a window' },
    );
  }

  async function closeAll(page: Page): Promise<void> {
    await page.close();
  }
});

/** At five points of the screen. What lets clicks through is made to catch them for as long as is looked. */
const ON_TOP = `(() => {
  const ours = document.querySelector('${OURS}');
  if (!ours) return false;
  const ghosts = [...document.querySelectorAll(':popover-open, :modal')].filter((one) => one.style.pointerEvents === 'none');
  for (const ghost of ghosts) ghost.style.pointerEvents = 'auto';
  const points = [[.5, .5], [.2, .2], [.8, .2], [.2, .8], [.8, .8]];
  const onTop = points.every(([x, y]) => document.elementFromPoint(x * innerWidth, y * innerHeight) === ours);
  for (const ghost of ghosts) ghost.style.pointerEvents = 'none';
  return onTop;
})()`;
