import { readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import type { BrowserContext, Page } from 'playwright-core';
import type { Page as AnyPage } from '../../support/browser.ts';

/** Says on stderr what the page with the log takes: the heap of its own thread, and its whole process with the worker. */
export async function memoryOf(context: BrowserContext, page: AnyPage): Promise<void> {
  const session = await context.newCDPSession(page as Page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  console.error(`  memory: ${mega(usedSize)} MB in the page's own thread`);
  const whole = await context.browser()?.newBrowserCDPSession();
  if (platform() !== 'linux' || !whole) return;
  const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  const sizes = await Promise.all(renderers.map(({ id }) => residentBytes(id)));
  console.error(`  memory: ${mega(Math.max(...sizes))} MB in the process of the extension's pages and workers`);
}

const mega = (bytes: number): number => Math.round(bytes / 1e6);

async function residentBytes(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
}
