import { type BrowserContext, chromium, type FrameLocator, type Page } from 'playwright-core';
import { bringBrowser } from '../support/bring/browser.ts';
import { ORDINARY_ACTIONS, type Step, WAYS_OUT } from './map.ts';
import { startDemoEpd } from './server.ts';

/**
 * Walks every way out and every ordinary action of the bare EPD, and says of each what came of it:
 * `node tests/demo-epd/walk.ts`. Fails where the page throws, or where the server saw something else than map.ts says.
 */

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

const inFrame = (page: Page, frame: string | undefined): Page | FrameLocator =>
  frame === undefined ? page : page.frameLocator(frame);

export async function doStep(page: Page, step: Step): Promise<void> {
  const target = inFrame(page, step.frame).locator(step.selector).first();
  const value = step.value ?? '';
  if (step.do === 'click') await target.click();
  else if (step.do === 'fill') await target.fill(value);
  else if (step.do === 'select') await target.selectOption(value);
  else if (step.do === 'press') await target.press(value);
  else {
    const picture = value.endsWith('.png');
    await target.setInputFiles({
      name: value,
      mimeType: picture ? 'image/png' : 'text/plain',
      buffer: picture ? PNG : Buffer.from('Voorbeeld, met een regeleinde\r\nen een €.'),
    });
  }
}

/** What a page did that its server cannot see, and what went wrong in it. */
function watch(context: BrowserContext, origin: string) {
  const seen = { prints: 0, downloads: 0, popups: 0, errors: [] as string[] };
  const listen = (page: Page): void => {
    page.on('pageerror', (error) => seen.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') seen.errors.push(message.text());
      if (message.text() === 'printed') seen.prints += 1;
    });
    page.on('download', () => {
      seen.downloads += 1;
    });
  };
  context.on('page', (page) => {
    if (context.pages().length > 1) seen.popups += 1;
    listen(page);
  });
  return {
    seen,
    ready: Promise.all([
      context.addInitScript(() => {
        window.print = () => console.log('printed');
      }),
      context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin }),
    ]),
  };
}

async function walk(): Promise<number> {
  const epd = await startDemoEpd();
  const browser = await chromium.launch({
    executablePath: await bringBrowser('chromium'),
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  let failures = 0;

  async function run(
    id: string,
    path: string,
    steps: readonly Step[],
    expected: string[],
    late: number,
  ): Promise<void> {
    epd.reset();
    const context = await browser.newContext({ viewport: { width: 1366, height: 900 } });
    const { seen, ready } = watch(context, epd.origin);
    await ready;
    let problem = '';
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(4000);
      await page.goto(epd.origin + path);
      for (const step of steps) await doStep(page, step);
      await page.waitForTimeout(late);
    } catch (error) {
      problem = String(error).split('\n')[0] ?? '';
    }
    const arrived = epd.disclosuresArrived().map((arrival) => arrival.way as string);
    if (seen.errors.length > 0) problem ||= seen.errors.join(' | ');
    if (arrived.join() !== expected.join()) problem ||= `expected ${expected.join() || 'nothing'}`;
    if (problem !== '') failures += 1;
    const did = `arrived: ${arrived.join() || '–'}; prints ${seen.prints}, downloads ${seen.downloads}, windows ${seen.popups}`;
    console.log(`${problem === '' ? 'ok  ' : 'FAIL'} ${id.padEnd(30)} ${did}${problem && `  ${problem}`}`);
    await context.close();
  }

  for (const way of WAYS_OUT) {
    const frame = way.frame === undefined ? {} : { frame: way.frame };
    const last: Step = { do: 'click', selector: way.selector, ...frame };
    const steps = [...way.prepare.map((step) => ({ ...step, ...frame })), last];
    await run(way.id, way.page, steps, way.arrives ? [way.arrives] : [], way.id.startsWith('bulk') ? 4500 : 900);
  }
  for (const action of ORDINARY_ACTIONS) await run(action.id, action.page, action.steps, [], 1100);
  await browser.close();
  await epd.close();
  return failures;
}

if (import.meta.main) process.exitCode = (await walk()) === 0 ? 0 : 1;
