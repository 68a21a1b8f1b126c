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
    for (const step of steps) await doStep(page, step);
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
  if (how !== undefined) return click(page, byRole(page, how, what));
  const [selector = '', text] = step.split('=>');
  await waitFor(() => isSteady(page, selector), { timeout: 3_000 }).catch(() => undefined); // then the click says what is wrong
  if (text !== undefined) return fill(page, selector, text);
  return click(page, selector);
}

/** Nothing lies over its middle, and it stands still: a dialog that is going away or coming would get the click. */
const isSteady = (page: Page, selector: string): Promise<boolean> =>
  look<boolean, string>(
    page,
    (css) =>
      new Promise((answer) => {
        const place = () => document.querySelector(css)?.getBoundingClientRect();
        const before = place();
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            const now = place();
            if (!before || !now || before.left !== now.left || before.top !== now.top) return answer(false);
            const there = document.elementFromPoint(now.left + now.width / 2, now.top + now.height / 2);
            answer(there !== null && document.querySelector(css)!.contains(there));
          }),
        );
      }),
    selector,
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
