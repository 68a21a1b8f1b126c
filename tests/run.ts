import { CHECKS, runCheck } from '../lib/commands/checks.ts';
import { build } from '../lib/packaging/build.ts';
import { type BrowserName, bringBrowser } from './support/bring/browser.ts';
import { bringOrthanc } from './support/bring/orthanc.ts';
import { runVitest, type Tally } from './support/vitest.ts';

/**
 * `npm test`: everything. For who is developing: `-- unit`, `-- e2e`, `-- e2e firefox`, `-- e2e holding`, `-- types`;
 * a stage, then browsers, then parts of file names.
 */
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const WITH_BROWSERS = ['e2e', 'coverage', 'attack', 'crash'] as const;
const STAGES = ['types', 'lint', 'build', 'unit', ...WITH_BROWSERS] as const;
type Stage = (typeof STAGES)[number];
type BrowserStage = (typeof WITH_BROWSERS)[number];

const [first, ...rest] = process.argv.slice(2);
if (first !== undefined && !isStage(first)) {
  console.error(`Unknown stage "${first}". Known: ${STAGES.join(', ')}.`);
  process.exit(1);
}
/** All that needs browsers goes in one run: one stage's last long file would keep the next waiting. */
const runs: readonly (readonly Stage[])[] =
  first === undefined ? [['types'], ['lint'], ['build'], ['unit'], WITH_BROWSERS] : [[first]];
const browsers = rest.filter(isBrowser);
const filters = rest.filter((word) => !isBrowser(word));

const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];
for (const stages of runs) {
  const name = stages.join(', ');
  console.log(`\n── ${name} ──`);
  const tally = await run(stages).catch((error: Error) => {
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  });
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
  if (tally.failed > 0) failures.push(name);
}

if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}.`);
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function run(stages: readonly Stage[]): Promise<Tally> {
  const [stage] = stages;
  switch (stage) {
    case 'types':
    case 'lint':
      return asTally(CHECKS.filter(({ name }) => name === stage).every(runCheck));
    case 'build':
      await build('chrome');
      await build('firefox');
      return asTally(true);
    case 'unit':
      return runVitest(['unit'], filters);
    default:
      return runWithBrowsers(WITH_BROWSERS.filter((one) => stages.includes(one)));
  }
}

/** What the tests need is brought here, where one can see it come, and not in the middle of a test. */
async function runWithBrowsers(stages: readonly BrowserStage[]): Promise<Tally> {
  const wanted = browsers.length > 0 ? browsers : BROWSERS;
  for (const browser of wanted) console.error(`${browser}: ${await bringBrowser(browser)}`);
  const orthanc = await bringOrthanc();
  console.error(`orthanc: ${orthanc.path ?? `none, its tests are skipped: ${orthanc.reason}`}`);
  return runVitest(stages, filters, { DEELWIJZER_BROWSERS: wanted.join(',') });
}

function asTally(ok: boolean): Tally {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

function isStage(word: string): word is Stage {
  return STAGES.some((stage) => stage === word);
}

function isBrowser(word: string): word is BrowserName {
  return BROWSERS.some((browser) => browser === word);
}
