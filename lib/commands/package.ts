// npm run package: the packages for the stores. npm run package -- --org FILE: those of one organisation.
import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { outputOf } from '../packaging/build.ts';
import { CommandFailed } from '../packaging/child.ts';
import { lintPackage, unknownAmong } from '../packaging/linter.ts';
import { TO_FILL_IN } from '../packaging/org/administrator.ts';
import { NotAPolicy, organisationFrom } from '../packaging/org/organisation.ts';
import { organisationPackages, type Packages, storePackages } from '../packaging/packages.ts';
import { whereTheUserMeant } from './files.ts';

const PACKAGES = join(import.meta.dirname, '..', '..', '.output', 'packages');

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof CommandFailed || error instanceof NotAPolicy)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      org: { type: 'string' },
      'chrome-id': { type: 'string' },
      'firefox-id': { type: 'string' },
      lint: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  if (values.org === undefined) {
    tell(await storePackages(join(PACKAGES, 'stores')));
    return values.lint ? linted() : 0;
  }
  const organisation = organisationFrom(await readFile(whereTheUserMeant(values.org), 'utf8'));
  const deployment = {
    ...TO_FILL_IN,
    ...(values['chrome-id'] !== undefined && { chromeId: values['chrome-id'] }),
    ...(values['firefox-id'] !== undefined && { firefoxId: values['firefox-id'] }),
  };
  tell(await organisationPackages(join(PACKAGES, organisation.slug), organisation, deployment));
  return 0;
}

function tell({ dir, files }: Packages): void {
  for (const file of files) console.log(relative(process.cwd(), join(dir, file)));
}

/** By the linter of addons.mozilla.org; what it is known to say, and why that stays, is not repeated. */
async function linted(): Promise<number> {
  console.error('Linting the package for Firefox, about half a minute …');
  const remarks = await lintPackage(outputOf('firefox'));
  const unknown = unknownAmong(remarks);
  for (const { _type, code, file, line, column, message } of unknown)
    console.error(`${_type} ${code} ${file ?? ''}:${line ?? ''}:${column ?? ''} ${message}`);
  console.error(`${unknown.length} problems, ${remarks.length - unknown.length} known warnings of libraries`);
  return unknown.length === 0 ? 0 : 1;
}
