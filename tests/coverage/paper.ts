import { writeFileSync } from 'node:fs';
import type * as playwright from 'playwright-core';
import type { Page } from '../support/browser.ts';
export async function paperOf(page: Page): Promise<string> {
  const pdf = await (page as playwright.Page).pdf();
  writeFileSync(`/tmp/w-cover-${page.constructor.name}.pdf`, pdf);
  return '';
}
