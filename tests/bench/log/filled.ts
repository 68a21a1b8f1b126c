import type { Page as ChromiumPage } from 'playwright-core';
import type { Browser } from '../../support/browser.ts';
import { progress } from '../figure.ts';
import type { Pool } from './mix.ts';

interface InPage {
  fill(count: number, pool: Pool): Promise<void>;
  lock(passphrase: string): Promise<string>;
  unlock(identity: string): Promise<number>;
  append(times: number, pool: Pool): Promise<number[]>;
}

/** A log of so many entries in this browser, and what else is done to it from a page of the extension. */
export async function filled(
  browser: Browser,
  script: string,
  count: number,
  pool: Pool,
): Promise<Pick<InPage, 'lock' | 'unlock' | 'append'>> {
  const page = (await browser.openExtensionPage('options.html')) as ChromiumPage;
  const report = progress(`a log of ${count} entries`);
  page.on('console', (message) => {
    const [mark, what, done] = message.text().split(' ');
    if (mark === 'deelwijzer-bench' && what === 'filled') report(Number(done), count);
  });
  await page.evaluate(script);
  const run = <K extends keyof InPage>(name: K): InPage[K] =>
    ((...given: unknown[]) =>
      page.evaluate(
        ([method, values]) => {
          const { deelwijzerBench } = globalThis as unknown as {
            deelwijzerBench: Record<string, (...given: unknown[]) => unknown>;
          };
          return deelwijzerBench[method as string]?.(...(values as unknown[]));
        },
        [name, given],
      )) as InPage[K];
  await run('fill')(count, pool);
  return { lock: run('lock'), unlock: run('unlock'), append: run('append') };
}
