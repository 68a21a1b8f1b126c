import { parseArgs } from 'node:util';
import { type BrowserName, bringBrowser } from '../support/bring/browser.ts';
import { runVitest } from '../support/vitest.ts';
import { linesOf } from './lines.ts';
import { rewriteReadme } from './readme.ts';
import { readRows } from './rows.ts';
import { coverageTable } from './table.ts';

/**
 * `npm run --silent coverage`: runs the contract tests and gives what they found, one line of JSON for each way out,
 * kind of frame and browser. `-- --table` gives the README's table, `-- --readme` puts it there; both from what the
 * contract tests hold to be true, without running them.
 */
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const { values } = parseArgs({ options: { table: { type: 'boolean' }, readme: { type: 'boolean' } } });

if (values.table) console.log(coverageTable());
else if (values.readme) await rewriteReadme();
else await measureAll();

async function measureAll(): Promise<void> {
  for (const browser of BROWSERS) console.error(`${browser}: ${await bringBrowser(browser)}`);
  console.error('Every way out, in every kind of frame, in both browsers: about three minutes …');
  const { failed } = await runVitest(['coverage'], [], {}, { stdout: 'stderr' });
  for (const browser of BROWSERS) {
    for (const line of linesOf(browser, await readRows(browser))) console.log(JSON.stringify(line));
  }
  if (failed > 0) {
    console.error(`${failed} of these are not what tests/coverage/expected.ts says.`);
    process.exitCode = 1;
  }
}
