import { beforeEach, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describe.ts';
import { logOf } from '../support/log.ts';
import { click, count, evaluate, goto, isVisible, textOf, waitFor } from '../support/page.ts';
import { hasPrompt, promptOn } from '../support/prompt.ts';
import { heldAfterQuiet } from '../support/record.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, MOTIVATION, noted, openHostile } from './hostile.ts';

/** What a page says: to the guard, to the prompt, to the extension. It can ask; nothing that it says decides. */
describeInBrowsers('what a page says', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  test('a forged greeting finds nobody, in any kind of frame', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const greet = (view: Window & typeof globalThis): string => {
        const line = view.document.createElement('i');
        const heard: string[] = [];
        for (const type of ['to-main', 'to-isolated', 'listening', 'about'])
          line.addEventListener(type, () => heard.push(type));
        const unanswered = view.dispatchEvent(
          new view.MouseEvent('deelwijzer-hello', { relatedTarget: line, cancelable: true }),
        );
        line.dispatchEvent(new view.Event('listening'));
        line.dispatchEvent(
          new view.CustomEvent('to-main', { detail: JSON.stringify({ kind: 'go-on', body: { id: 'x' } }) }),
        );
        return unanswered && heard.join() === 'listening,to-main' ? 'nobody' : `somebody: ${heard.join()}`;
      };
      (window as unknown as { greet: typeof greet }).greet = greet;
      addEventListener('load', () => {
        const inFrame = `parent.found.push((${greet})(window))`;
        const found: string[] = [greet(window as Window & typeof globalThis)];
        (window as unknown as { found: string[] }).found = found;
        const frame = (set: (made: HTMLIFrameElement) => void) => {
          const made = document.createElement('iframe');
          set(made);
          document.body.append(made);
          return made;
        };
        found.push(greet(frame(() => {}).contentWindow as Window & typeof globalThis));
        frame((made) => {
          made.srcdoc = `<script>${inFrame}</script>`;
        });
        frame((made) => {
          made.src = URL.createObjectURL(new Blob([`<script>${inFrame}</script>`], { type: 'text/html' }));
        });
        const timer = setInterval(() => {
          if (found.length < 4) return;
          clearInterval(timer);
          document.documentElement.dataset.found = found.join('|');
        }, 20);
      });
    });
    expect(await noted(page, 'found')).toBe('nobody|nobody|nobody|nobody');
    await page.close();
  });

  test('events on the window, with the line’s own names, decide nothing', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await click(page, '#send');
    await promptOn(page);
    await evaluate(page, () => {
      for (const kind of ['go-on', 'went', 'weighed', 'taken', 'profile'])
        for (const type of ['to-main', 'to-isolated', 'deelwijzer-hello', 'deelwijzer-here'])
          for (const target of [window, document, document.documentElement])
            target.dispatchEvent(
              new CustomEvent(type, { detail: JSON.stringify({ kind, body: { id: '0'.repeat(32) } }), bubbles: true }),
            );
    });
    expect(await heldAfterQuiet(page, hostile.browser)).toBe(1);
    expect(hostile.arrived()).toEqual([]);
    await (await promptOn(page)).withhold();
    await page.close();
  });

  test('a page that poses as the prompt, or as its guard, gets no ticket and takes none away', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const seen: string[] = [];
      addEventListener(
        'message',
        (event) => {
          seen.push(`${event.origin} ${JSON.stringify(event.data)}`);
          document.documentElement.dataset.seen = seen.join('\n');
          // Whoever got hold of the prompt's window could hand it a ticket of its own, or send it elsewhere.
          const prompt = event.source as Window | null;
          if (prompt === window || prompt === null) return;
          prompt.postMessage({ deelwijzer: 'ticket', ticket: 'f'.repeat(64) }, '*');
          try {
            prompt.location.href = 'about:blank';
          } catch {
            // not ours
          }
        },
        true,
      );
      setInterval(() => {
        window.postMessage({ deelwijzer: 'ready' }, '*');
        for (let i = 0; i < window.length; i += 1)
          window[i]?.postMessage({ deelwijzer: 'ticket', ticket: 'f'.repeat(64) }, '*');
      }, 20);
    });
    await click(page, '#send');
    const prompt = await promptOn(page);
    const seen = await noted(page, 'seen');
    expect(seen).not.toMatch(/extension:/);
    expect(seen).not.toMatch(/"ticket":"[0-9a-e]/);
    await prompt.release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
    await page.close();
  });

  test('a page cannot speak to the extension', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const { chrome, browser } = window as unknown as Record<string, { runtime?: { id?: string; connect?: unknown } }>;
      const reach = [chrome?.runtime?.id, browser?.runtime?.id, chrome?.runtime?.connect, browser?.runtime?.connect];
      document.documentElement.dataset.reach = `reach:${reach.filter(Boolean).length}`;
    });
    expect(await noted(page, 'reach')).toBe('reach:0');
    await page.close();
  });

  test(
    'the extension’s pages do not open in a page; the prompt without a ticket shows nothing',
    TRY_AGAIN,
    async () => {
      const page = await hostile.open(null);
      const before = (await logOf(hostile.browser)).length;
      const addresses = ['prompt.html', 'review.html', 'options.html', 'popup.html'].map((path) =>
        hostile.browser.extensionUrl(path),
      );
      await evaluate(
        page,
        (urls) => {
          for (const url of urls) {
            const frame = document.createElement('iframe');
            frame.src = url;
            frame.title = url;
            frame.style.width = '900px';
            frame.addEventListener('load', () => {
              // A ticket that it made up.
              frame.contentWindow?.postMessage({ deelwijzer: 'ticket', ticket: 'f'.repeat(64) }, '*');
              document.documentElement.dataset.loaded = `${Number(document.documentElement.dataset.loaded ?? 0) + 1}`;
            });
            document.body.append(frame);
          }
        },
        addresses,
      );
      await waitFor(async () => Number(await noted(page, 'loaded')) >= 1);
      await heldAfterQuiet(page, hostile.browser);
      for (const frame of page.frames() as { url(): string }[]) {
        if (frame === page.mainFrame()) continue;
        const shows = await textOf(frame as never, 'body').catch(() => '');
        expect(shows).not.toMatch(/Anna|verstrek .* over|Dossier|Logboek/);
        expect(await isVisible(frame as never, '[data-action="release"]').catch(() => false)).toBe(false);
      }
      expect(await hasPrompt(page)).toBe(false);
      expect(await logOf(hostile.browser)).toHaveLength(before);
      expect(hostile.arrived()).toEqual([]);
      await page.close();
    },
  );

  test('the guard’s second half, run by the page, is nothing in its hands', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await evaluate(
      page,
      async (url) => {
        const note = (text: string) => {
          document.documentElement.dataset.ran = text;
        };
        try {
          await import(url);
          const parts = (globalThis as { deelwijzerParts?: Record<string, (...args: unknown[]) => unknown> })
            .deelwijzerParts;
          const tried: string[] = [];
          for (const [name, part] of Object.entries(parts ?? {})) {
            try {
              const made = part(() => {}, 'nl') as { open?: (ticket: string, shape: string) => void };
              made?.open?.('f'.repeat(64), 'full');
              tried.push(`${name} ran`);
            } catch (error) {
              tried.push(`${name} ${(error as Error).name}`);
            }
          }
          note(`tried: ${tried.join()}`);
        } catch (error) {
          note(`tried: ${(error as Error).name}`);
        }
      },
      hostile.browser.extensionUrl('guard-parts.js'),
    );
    await noted(page, 'ran');
    expect(await heldAfterQuiet(page, hostile.browser)).toBe(0);
    expect(await hasPrompt(page)).toBe(false);
    await page.close();
  });

  test('a prompt that the page opens in a window shows and decides nothing', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    const known = (await hostile.browser.pages()).length;
    await evaluate(
      page,
      (url) => {
        const other = window.open(url);
        other?.postMessage({ deelwijzer: 'ticket', ticket: 'f'.repeat(64) }, '*');
      },
      hostile.browser.extensionUrl('prompt.html'),
    );
    await heldAfterQuiet(page, hostile.browser);
    for (const opened of (await hostile.browser.pages()).slice(known)) {
      expect(await count(opened, '[data-action="release"]').catch(() => 0)).toBe(0);
      await opened.close();
    }
    expect(hostile.arrived()).toEqual([]);
    await goto(page, hostile.page(null));
    await page.close();
  });
});
