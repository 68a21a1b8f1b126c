import { beforeEach, describe, expect, test } from 'vitest';
import type { ContentsMessage, Instead } from '../../lib/messaging/contents.ts';
import type { Page } from '../support/browser.ts';
import { type Asked, askedOn, contentsOf, decide, openTicket } from '../support/deciding.ts';
import { describeInBrowsers } from '../support/describe.ts';
import { downloaded } from '../support/downloads.ts';
import { click, evaluate, waitFor } from '../support/page.ts';
import { promptOn } from '../support/prompt.ts';
import { sharedRecord, TRY_AGAIN } from '../support/shared-record.ts';
import { type Hostile, openHostile } from './hostile.ts';
import { spyOnEverything } from './spies.ts';

const TAKEN_OUT = 'Annebeth';
const PUT_IN = 'naam-1';

const PAGE = `
<form id="form" action="/verstuur" method="post" target="naar"><input name="naam" value="Annebeth"><input name="soort" value="kort"><button id="form-send">Verzenden</button></form>
<iframe name="naar"></iframe>
<button id="text" onclick="post('Over Annebeth.')">Versturen</button>
<button id="two" onclick="post('Over Annebeth.'); post('Nog iets over Annebeth.')">Versturen</button>
<button id="data" onclick="post(data())">Versturen</button>
<button id="params" onclick="post(new URLSearchParams('naam=Annebeth&soort=kort'))">Versturen</button>
<button id="blob" onclick="post(new Blob(['Over Annebeth.'], { type: 'text/plain' }))">Versturen</button>
<button id="bytes" onclick="post(new TextEncoder().encode('Over Annebeth.'))">Versturen</button>
<button id="request" onclick="fetch(new Request('/verzenden', { method: 'POST', body: 'Over Annebeth.' })).catch(() => {})">Versturen</button>
<button id="xhr" onclick="const x = new XMLHttpRequest(); x.open('POST', '/verzenden'); x.send(data())">Versturen</button>
<button id="beacon" onclick="navigator.sendBeacon('/verzenden', data())">Versturen</button>
<button id="download" onclick="give()">Downloaden</button>
<script>
  const post = (body) => void fetch('/verzenden', { method: 'POST', body }).catch(() => {});
  const data = () => {
    const made = new FormData();
    made.append('naam', 'Annebeth');
    made.append('soort', 'kort');
    made.append('brief', new File(['Beste Annebeth.'], 'brief.txt', { type: 'text/plain' }));
    return made;
  };
  const give = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['Over Annebeth.'], { type: 'text/plain' }));
    link.download = 'verslag.txt';
    link.setAttribute('onclick', 'this.href = "data:text/plain,Annebeth"; this.download = "verslag.txt"');
    link.click();
  };
</script>`;

/** Where the body is one text, that text; else the words that are in it. */
const WAYS = ['text', 'data', 'params', 'blob', 'bytes', 'request', 'xhr', 'beacon', 'form-send'] as const;

/** What was approved in the place of what was held goes, whatever the page made of its world meanwhile. */
describeInBrowsers('what goes on with less in it', (browserName) => {
  const shared = sharedRecord(() => openHostile(browserName));
  let hostile: Hostile;
  beforeEach(() => {
    hostile = shared();
    hostile.arrived();
  });

  for (const way of WAYS)
    test(`${way}: is not altered by natives that give the original`, TRY_AGAIN, async () => {
      const { page, asked, instead } = await held(way);
      await evaluate(page, replaceNatives);
      await release(asked, instead);
      const body = await arrivedBody();
      expect(body).toContain(PUT_IN);
      if (way === 'data' || way === 'xhr' || way === 'beacon') expect(body).toContain(`Beste ${PUT_IN}.`);
      expect(body).not.toContain(TAKEN_OUT);
      await page.close();
    });

  for (const way of ['text', 'data', 'form-send'] as const)
    test(`${way}: shows nothing of the guard to a page that spies`, TRY_AGAIN, async () => {
      const { page, asked, instead } = await held(way);
      await evaluate(page, spyOnEverything);
      await release(asked, instead);
      expect(await arrivedBody()).not.toContain(TAKEN_OUT);
      expect(await evaluate<string>(page, 'window.ransack()')).toMatch(/^(?:seen|nothing): $/);
      expect(hostile.arrived()).toEqual([]);
      await page.close();
    });

  for (const [what, lie] of [
    ['nothing is one', 'false'],
    ['everything is one', 'true'],
  ] as const)
    test(`a page whose classes say that ${what} sends nothing but what was approved`, TRY_AGAIN, async () => {
      const { page, asked, instead } = await held('data');
      await evaluate(
        page,
        `[FormData, URLSearchParams, Blob, File, Request].forEach((one) => Object.defineProperty(one, Symbol.hasInstance, { value: () => ${lie} }))`,
      );
      await release(asked, instead);
      const body = await arrivedBody();
      expect(body).toContain(PUT_IN);
      expect(body).not.toContain(TAKEN_OUT);
      await page.close();
    });

  test('a file is given under a link that no handler of the page hangs on', TRY_AGAIN, async () => {
    const { page, asked, instead } = await held('download');
    await release(asked, instead);
    const { bytes } = await downloaded(hostile.browser, 'verslag.txt');
    expect(bytes.toString('utf8')).toBe(`Over ${PUT_IN}.`);
    await page.close();
  });

  describe('is for one action', () => {
    test('the other one that is held stays held, with all that it had', TRY_AGAIN, async () => {
      const page = await opened();
      await click(page, '#two');
      const asked = await askedOn(hostile.browser, page, 2);
      await release(asked, withoutName(await contentsOf(asked)));
      expect(await arrivedBody()).toBe(`Over ${PUT_IN}.`);
      await waitFor(() => openTicket(hostile.browser), { what: 'the second to be held' });
      // Decided behind its back, the first prompt can decide nothing more; it says so, and makes place for the next.
      await click(asked.prompt.frame, '[data-action="withhold"]');
      await waitFor(async () => (await asked.prompt.problem()) === 'not-yours');
      await asked.prompt.close();
      await waitFor(async () => !(await asked.prompt.isOpen()), { what: 'the first prompt to go' });
      const second = await promptOn(page);
      await second.withhold();
      expect(hostile.arrived()).toEqual([]);
      await page.close();
    });

    test('a form that changed meanwhile is held again', TRY_AGAIN, async () => {
      const { page, asked, instead } = await held('form-send');
      await evaluate(page, () => {
        document.querySelector<HTMLInputElement>('[name=soort]')!.value = 'Alles over Annebeth';
      });
      await release(asked, instead);
      await waitFor(() => openTicket(hostile.browser), { what: 'the changed form to be held' });
      expect(hostile.arrived()).toEqual([]);
      await (await promptOn(page)).withhold();
      expect(hostile.arrived()).toEqual([]);
      await page.close();
    });

    test('the page itself cannot have it built, nor say that it goes', TRY_AGAIN, async () => {
      const { page, asked, instead } = await held('text');
      await evaluate(page, () => {
        for (const kind of ['go-on', 'gate/go-on', 'gate/instead', 'prompt/decide'])
          for (const target of [window, document, document.documentElement]) {
            const body = { id: 'a'.repeat(32), instead: [[null, '', 'Annebeth', null, '']] };
            target.dispatchEvent(new CustomEvent('to-main', { detail: JSON.stringify({ kind, body }) }));
            target.dispatchEvent(new CustomEvent(kind, { detail: body }));
            window.postMessage({ type: kind, kind, body }, '*');
          }
      });
      expect(hostile.arrived()).toEqual([]);
      await release(asked, instead);
      expect(await arrivedBody()).toBe(`Over ${PUT_IN}.`);
      await page.close();
    });
  });

  const opened = () => hostile.open(null, PAGE);

  async function held(way: string): Promise<{ page: Page; asked: Asked; instead: Instead }> {
    const page = await opened();
    await click(page, `#${way}`);
    const asked = await askedOn(hostile.browser, page);
    return { page, asked, instead: withoutName(await contentsOf(asked)) };
  }

  /** A page that is sent elsewhere, or whose prompt makes place for the next one, hears no answer. */
  const release = (asked: Asked, instead: Instead): Promise<unknown> => {
    const answer = decide(asked, instead).then(
      (said) => expect(said).toMatchObject({ ok: true }),
      () => undefined,
    );
    return Promise.race([answer, waitFor(() => hostile.came() > 0, { timeout: 5_000 }).catch(() => undefined)]);
  };

  async function arrivedBody(): Promise<string> {
    await waitFor(() => hostile.came() > 0, { what: 'what was approved to arrive' });
    const arrivals = hostile.arrived();
    expect(arrivals).toHaveLength(1);
    return arrivals[0]!.body;
  }
});

function withoutName({ entries }: ContentsMessage): Instead {
  const without = (text: string) => text.replaceAll(TAKEN_OUT, PUT_IN);
  return {
    entries: entries.map((entry, keep) => {
      if ('value' in entry)
        return entry.value.includes(TAKEN_OUT) ? { name: entry.name, value: without(entry.value) } : { keep };
      const { name, mediaType, base64 } = entry.file;
      const text = without(Buffer.from(base64 ?? '', 'base64').toString('utf8'));
      return { name: entry.name, file: { name, mediaType, base64: Buffer.from(text).toString('base64') } };
    }),
  };
}

/** Runs in the page: all that could stand between what was approved and what is sent gives the original instead. */
function replaceNatives(): void {
  const original = 'Over Annebeth.';
  const define = (owner: object, name: PropertyKey, descriptor: PropertyDescriptor) => {
    try {
      Object.defineProperty(owner, name, { configurable: true, ...descriptor });
    } catch {
      // not to be replaced: all the better
    }
  };
  const iterate = Array.prototype[Symbol.iterator];
  const swapped = (value: unknown): unknown => {
    if (typeof value === 'string' && value.includes('naam-1')) return value.replaceAll('naam-1', 'Annebeth');
    if (value instanceof Uint8Array) return new TextEncoder().encode(original);
    return value instanceof Blob ? new Blob([original]) : value;
  };
  const owners = [
    [FormData, ['append', 'set', 'get', 'getAll', 'forEach', 'entries', 'delete']],
    [URLSearchParams, ['append', 'set', 'get', 'forEach', 'toString', 'entries']],
    [Blob, ['slice', 'text', 'arrayBuffer', 'stream']],
    [String, ['charCodeAt', 'slice', 'toString', 'valueOf', 'replace', 'split', 'at', 'codePointAt']],
    [Node, ['appendChild', 'cloneNode']],
    [Element, ['getAttribute', 'append', 'setAttribute']],
  ] as const;
  for (const [{ prototype }, names] of owners)
    for (const name of names) {
      const native = (prototype as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
      if (typeof native !== 'function') continue;
      define(prototype, name, {
        writable: true,
        value(this: unknown, ...args: unknown[]) {
          return swapped(Reflect.apply(native, this, args.map(swapped)));
        },
      });
    }
  const { parse } = JSON;
  JSON.parse = (text: string) => parse(text.replaceAll('naam-1', 'Annebeth'));
  define(Array.prototype, Symbol.iterator, {
    writable: true,
    value(this: unknown[]) {
      return iterate.call(this.map(swapped));
    },
  });
  for (const [owner, name] of [
    [Node.prototype, 'firstChild'],
    [Node.prototype, 'nextSibling'],
    [CustomEvent.prototype, 'detail'],
    [MessageEvent.prototype, 'data'],
    [HTMLInputElement.prototype, 'value'],
    [HTMLInputElement.prototype, 'files'],
    [FormDataEvent.prototype, 'formData'],
  ] as const) {
    const { get, set } = Object.getOwnPropertyDescriptor(owner, name)!;
    define(owner, name, {
      get(this: unknown) {
        return swapped(get!.call(this));
      },
      ...(set && { set }),
    });
  }
  for (const name of ['instead', 'keep', 'then', 'endings', 'body', 'shown', 'rows'])
    define(Object.prototype, name, {
      get(this: unknown) {
        return name === 'then' && !(this instanceof Blob) ? undefined : name === 'endings' ? 'transparent' : undefined;
      },
      set() {},
    });
  define(Blob.prototype, 'then', {
    value: (resolve: (value: unknown) => void) => resolve(new Blob([original])),
  });
  window.atob = () => original;
  const NativeBlob = Blob;
  const scope = window as unknown as Record<string, unknown>;
  scope.File = class extends File {
    constructor(_parts: unknown, name: string, options: FilePropertyBag) {
      super([original], name, options);
    }
  };
  scope.Blob = class extends NativeBlob {
    constructor() {
      super([original]);
    }
  };
  scope.Uint8Array = class extends Uint8Array {};
  scope.FormData = class extends FormData {};
  scope.URLSearchParams = class extends URLSearchParams {
    constructor() {
      super('naam=Annebeth&soort=kort');
    }
  };
}
