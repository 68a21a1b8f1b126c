import type { Browser, Page } from './browser.ts';
import { downloadsOf } from './downloads.ts';
import { byRole, click, count, evaluate, fill, look, press, waitFor } from './page.ts';
import { hasPrompt, promptOn } from './prompt.ts';
import { heldAfterQuiet } from './record.ts';

/** Something that is done in an EPD, and how one sees from outside that it was done. */
export interface Attempt {
  readonly id: string;
  /**
   * What she does, in this order: a selector is pressed in its middle; `selector=text` types; `button:Export` presses by
   * role and name; `key:Enter` is a key; `file:selector` gives a file.
   */
  readonly steps: readonly string[];
  /** A request ("POST /uitgaand"), a file that came in, paper, another tab, or something in the page. */
  readonly seen: RegExp | 'file' | 'print' | 'tab' | `#${string}` | `[${string}`;
}

/** `both`: it had its effect and a prompt came beside it. */
export type Came = 'held' | 'left' | 'both' | 'neither';

/** The prompt is answered with no, and put away: the strip that tells so would lie over what is pressed next. */
export async function withhold(page: Page): Promise<void> {
  const prompt = await promptOn(page);
  await prompt.withhold();
  await prompt.close();
}

/** What is held has no effect, so one of the two comes. */
export async function attempt(
  browser: Browser,
  page: Page,
  { steps, seen }: Pick<Attempt, 'steps' | 'seen'>,
  came: () => readonly string[],
): Promise<Came> {
  const outside = counterOf(browser, page, seen, came);
  const before = isPart(seen) ? 0 : await outside();
  try {
    for (const [i, step] of steps.entries()) {
      // A menu that did not open is opened again, as a user would: on a busy machine a click can come while it is drawn anew.
      const opener = steps[i - 1];
      if (step.startsWith('menuitem:') && opener && !(await isThere(page, step))) await doStep(page, opener);
      await doStep(page, step);
    }
    return await waitFor<Came | false>(
      async () => {
        const left = (await outside()) > before;
        if (left) await heldAfterQuiet(page, browser).catch(() => 0); // a prompt that comes beside the effect counts
        if (await hasPrompt(page)) return left ? 'both' : 'held';
        return left && 'left';
      },
      { timeout: 12_000 },
    );
  } catch (error) {
    if (await hasPrompt(page)) return 'held';
    console.log(`${steps.join(', ')}: ${(error as Error).message}`);
    return 'neither';
  }
}

/** Something in the page: it need not be new, only there in the end. */
const isPart = (seen: Attempt['seen']): seen is `#${string}` | `[${string}` =>
  typeof seen === 'string' && /^[#[]/.test(seen);

function counterOf(
  browser: Browser,
  page: Page,
  seen: Attempt['seen'],
  came: () => readonly string[],
): () => Promise<number> {
  if (seen === 'file') return async () => (await downloadsOf(browser)).length;
  if (seen === 'tab') return async () => (await browser.pages()).length;
  if (seen === 'print') return async () => browser.prints().length;
  if (isPart(seen)) return () => count(page, seen);
  return async () => came().filter((request) => seen.test(request)).length;
}

async function doStep(page: Page, step: string): Promise<void> {
  const [, how, what = ''] = /^(key|file|button|menuitem|link):(.*)$/.exec(step) ?? [];
  if (how === 'key') return press(page, what);
  if (how === 'file') return giveFile(page, what);
  if (how !== undefined) return pressNamed(page, how, what);
  const [selector = '', text] = step.split('=>');
  await waitFor(() => isSteady(page, selector), { timeout: 3_000 }).catch(() => undefined); // then the click says what is wrong
  if (text !== undefined) return fill(page, selector, text);
  return click(page, selector);
}

const OF_ROLE: Readonly<Record<string, string>> = {
  button: 'button, [role="button"]',
  menuitem: '[role="menuitem"]',
  link: 'a[href]',
};
const NAMED_MS = 10_000;
const MENU_MS = 5_000;

const isThere = (page: Page, step: string): Promise<boolean> => {
  const [role = '', name = ''] = step.split(':');
  return waitFor(() => steadyAt(page, OF_ROLE[role] ?? role, name), { timeout: MENU_MS }).then(
    () => true,
    () => false,
  );
};

/**
 * By role and name, found in the page itself: for Firefox's driver that means building the whole tree of accessible
 * names anew at each look, which takes it seconds on a page with a table.
 */
async function pressNamed(page: Page, role: string, name: string): Promise<void> {
  const place = () => steadyAt(page, OF_ROLE[role] ?? `[role="${role}"]`, name);
  const at = await waitFor(place, { timeout: NAMED_MS }).catch(() => null);
  if (at === null) return click(page, byRole(page, role, name)); // which says what is wrong
  await page.mouse.click(at.x, at.y);
}

const isSteady = async (page: Page, selector: string): Promise<boolean> =>
  (await steadyAt(page, selector, null)) !== null;

/**
 * Nothing lies over its middle, and it stands still: a dialog that is going away or coming would get the click.
 * @returns its middle; null where it is not so.
 */
const steadyAt = (page: Page, selector: string, name: string | null): Promise<{ x: number; y: number } | null> =>
  look<{ x: number; y: number } | null, [string, string | null]>(
    page,
    ([css, wanted]) =>
      new Promise((answer) => {
        const nameOf = (one: Element) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
        const all = [...document.querySelectorAll(css)];
        const found = wanted === null ? all[0] : all.find((one) => nameOf(one) === wanted && one.checkVisibility());
        if (!found) return answer(null);
        found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const before = found.getBoundingClientRect();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const now = found.getBoundingClientRect();
            if (before.left !== now.left || before.top !== now.top) return answer(null);
            const at = { x: now.left + now.width / 2, y: now.top + now.height / 2 };
            const there = document.elementFromPoint(at.x, at.y);
            answer(there !== null && found.contains(there) ? at : null);
          }),
        );
      }),
    [selector, name],
  );

/** What a drop would do; through the file chooser it would take a file of this machine. Nothing here activates the page. */
const giveFile = (page: Page, selector: string): Promise<void> =>
  evaluate(
    page,
    (css) => {
      const files = new DataTransfer();
      files.items.add(new File(['Invented.'], 'scan.txt', { type: 'text/plain' }));
      const input = document.querySelector<HTMLInputElement>(css)!;
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
  );

export const namesOf = (came: readonly (readonly [string, Came])[], ...what: Came[]): string[] =>
  came.filter(([, one]) => what.includes(one)).map(([id]) => id);

/** How many of each, on one line, for who reads the log. */
export function tell(title: string, came: readonly (readonly [string, Came])[]): void {
  const counts = (['held', 'left', 'both', 'neither'] as const).map((one) => `${namesOf(came, one).length} ${one}`);
  const others = came.map(([id, one]) => `  ${one.padEnd(8)}${id}`);
  console.log([`${title}: ${came.length}, of which ${counts.join(', ')}`, ...others].join('\n'));
}
