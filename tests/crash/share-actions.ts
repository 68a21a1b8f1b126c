import type { Decision } from '../../lib/disclosure/decision.ts';
import type { SiteToBake } from '../../lib/packaging/bake.ts';
import { type Arrival, type DemoEpd, startDemoEpd } from '../demo-epd/server.ts';
import type { Browser, Page } from '../support/browser.ts';
import { DECISION } from '../support/deciding.ts';
import { evaluate, waitFor } from '../support/page.ts';

/** A record whose share actions each carry a mark of their own in the address: what arrives is told apart by it. */
const RECORD = '/client/1042387/voortgang';
const SHARED_BY = ['fetch', 'xhr', 'beacon', 'form', 'export'] as const;

/** The query is only there for the mark, so a profile of its own lets it through. */
export const siteOf = ({ origin, secondOrigin }: DemoEpd): SiteToBake => ({
  id: 'gemerkt-epd',
  name: 'Ypsilon EPD',
  version: 1,
  origins: [origin, secondOrigin],
  shares: [
    { label: 'Delen', url: '/client/\\d+/delen\\?actie=', method: 'POST' },
    { label: 'Exporteren', url: '/client/\\d+/export\\?actie=' },
  ],
  neverShares: [],
  client: { name: { selector: '#client-name' }, number: { selector: '#client-number', pattern: '(\\d+)' } },
  user: { name: { selector: '#user-name' }, function: { selector: '#user-function' } },
});

export const startEpd = (): Promise<DemoEpd> => startDemoEpd({ csp: false });

export const markIn = (address: string): string | null => /[?&]actie=([\w-]+)/.exec(address)?.[1] ?? null;

/** Marks of what left the EPD, as its server knows it. */
export const leftMarks = (epd: DemoEpd): string[] =>
  epd.disclosuresArrived().flatMap(({ path }: Arrival) => markIn(path) ?? []);

/** Marks of decisions whose answer reached an extension page before the browser was killed: `tellsWhenAnswered`. */
export const answeredMarks = (epd: DemoEpd): string[] =>
  epd.arrivals().flatMap(({ path }) => /[?&]beslist=([\w-]+)/.exec(path)?.[1] ?? []);

/** Opens the record and sets off one share action for each mark, in the page itself and in frames of it. */
export async function setOff(page: Page, marks: readonly string[], frames: number): Promise<void> {
  await evaluate(
    page,
    async ([each, kinds, record, count]: [string[], string[], string, number]) => {
      const places: Document[] = [document];
      for (let i = 0; i < count; i += 1) {
        const frame = document.createElement('iframe');
        frame.src = record;
        const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
        document.body.append(frame);
        await loaded;
        if (frame.contentDocument) places.push(frame.contentDocument);
      }
      for (const [i, mark] of each.entries()) {
        const place = places[i % places.length] as Document;
        const view = place.defaultView as Window & typeof globalThis;
        const share = `/client/1042387/delen?actie=${mark}`;
        const kind = kinds[i % kinds.length];
        const button = place.createElement('button');
        button.textContent = 'Versturen';
        place.body.append(button);
        if (kind === 'form' || kind === 'export') {
          const inside = place.createElement('iframe');
          inside.name = `naar-${mark}`;
          place.body.append(inside);
        }
        button.addEventListener('click', () => {
          const body = new view.URLSearchParams({ toelichting: 'Anna heeft drie uur per week hulp nodig.' });
          if (kind === 'fetch') void view.fetch(`/api${share}`, { method: 'POST', body }).catch(() => undefined);
          if (kind === 'beacon') view.navigator.sendBeacon(`/api${share}`, body);
          if (kind === 'xhr') {
            const request = new view.XMLHttpRequest();
            request.open('POST', `/api${share}`);
            request.send(body);
          }
          if (kind === 'form') {
            const form = place.createElement('form');
            Object.assign(form, { method: 'post', action: share, target: `naar-${mark}` });
            place.body.append(form);
            form.requestSubmit();
          }
          if (kind === 'export') {
            const link = place.createElement('a');
            Object.assign(link, { href: `/client/1042387/export?actie=${mark}`, download: '' });
            place.body.append(link);
            link.click();
          }
        });
        button.click();
      }
    },
    [[...marks], [...SHARED_BY], RECORD, frames] as [string[], string[], string, number],
  );
}

export const recordOf = ({ origin }: DemoEpd): string => origin + RECORD;

/** How many actions the background holds undecided. */
export const heldCount = (browser: Browser): Promise<number> =>
  browser.background.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: null): Promise<Record<string, { decided: unknown }>> } } };
    };
    const all = Object.entries(await chrome.storage.session.get(null));
    return all.filter(([key, held]) => key.startsWith('held:') && held.decided === null).length;
  });

export const untilHeld = (browser: Browser, count: number): Promise<unknown> =>
  waitFor(async () => (await heldCount(browser)) >= count, {
    what: async () => `${count} held actions; there are ${await heldCount(browser)}`,
  });

/**
 * From an extension page, as its prompts do: decides about everything that is held, all at once, and appends what
 * happened to earlier disclosures beside it. Each answer is told to the server, so that it is known which came.
 * @returns before any of it is answered.
 */
export async function decideAll(
  page: Page,
  { origin }: DemoEpd,
  { events = [], withheldEvery = 5 }: { events?: readonly number[]; withheldEvery?: number } = {},
): Promise<void> {
  await evaluate(
    page,
    async ([decision, about, every, server]: [Decision, number[], number, string]) => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          storage: { session: { get(key: null): Promise<Record<string, Held>> } };
          runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; number: number }> };
        };
      };
      interface Held {
        ticket: string;
        decided: unknown;
        action: { destination: { url: string | null } } | null;
      }
      const tell = (what: string) =>
        void fetch(`${server}/api/sessie/ping?${what}`, { mode: 'no-cors' }).catch(() => undefined);
      const held = Object.entries(await chrome.storage.session.get(null)).filter(
        ([key, value]) => key.startsWith('held:') && value.decided === null,
      );
      for (const [i, [, { ticket, action }]] of held.entries()) {
        const mark = /[?&]actie=([\w-]+)/.exec(action?.destination.url ?? '')?.[1] ?? 'onbekend';
        const mine = i % every === every - 1 ? { ...decision, decision: 'withhold' as const } : decision;
        const answer = chrome.runtime.sendMessage({
          type: 'prompt/decide',
          ask: { ticket, decision: mine, draft: null },
        });
        void answer.then(({ ok, number }) => ok && tell(`beslist=${mark}&nummer=${number}`));
      }
      for (const number of about) {
        const event = { about: number, type: 'outcome', outcome: 'done', reason: null, settledByHand: true };
        void chrome.runtime.sendMessage({ type: 'log/add-event', ask: { event } });
      }
    },
    [DECISION, [...events], withheldEvery, origin] as [Decision, number[], number, string],
  );
}
