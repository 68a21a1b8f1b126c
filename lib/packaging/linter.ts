import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { CommandFailed } from './child.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What Mozilla's linter says of one place. */
export interface Remark {
  readonly _type: 'error' | 'warning' | 'notice';
  readonly code: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

interface Known {
  readonly code: string;
  readonly file: RegExp;
  readonly message: RegExp;
  readonly why: string;
}

/** Warnings that stay, each looked at. Anything else, and anything of these in another place, is a problem. */
export const KNOWN: readonly Known[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^chunks\/client-[\w-]+\.js$/,
    message: /innerHTML/,
    why: 'React itself: dangerouslySetInnerHTML, which no component uses, and the making of a script element.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:chunks\/in-page-[\w-]+\.js|assets\/pdf\.worker\.min-[\w-]+\.mjs)$/,
    message: /call to import/,
    why: 'pdf.js imports its own worker, from the address in this package that it is given.',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^guard\.js$/,
    message: /call to import/,
    why: 'The third script of the guard, by runtime.getURL: an address in this package, which no page can change.',
  },
];

/** Runs the linter of addons.mozilla.org on an unpacked build. */
export async function lintPackage(dir: string): Promise<Remark[]> {
  const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
  const output = await new Promise<string>((resolve, reject) => {
    const args = [linter, dir, '--output', 'json', '--no-config', '--disable-xpi-autoclose'];
    const limits = { timeout: 300_000, maxBuffer: 64_000_000 };
    // It ends with 1 where there are errors: what it says is the answer all the same.
    execFile(process.execPath, args, limits, (error, stdout) => (stdout ? resolve(stdout) : reject(error)));
  });
  try {
    const { errors, warnings, notices } = JSON.parse(output) as Record<'errors' | 'warnings' | 'notices', Remark[]>;
    return [...errors, ...warnings, ...notices];
  } catch {
    throw new CommandFailed(`The linter gave no answer: ${output.slice(0, 500)}`);
  }
}

/** Remarks that are not among the known ones. */
export function unknownAmong(remarks: readonly Remark[]): Remark[] {
  return remarks.filter(
    ({ code, file = '', message }) =>
      !KNOWN.some((known) => known.code === code && known.file.test(file) && known.message.test(message)),
  );
}
