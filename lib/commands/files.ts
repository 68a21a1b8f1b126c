import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** npm runs scripts in the package's root and says in INIT_CWD where the user stood. */
export function whereTheUserMeant(file: string): string {
  const here = resolve(file);
  const there = resolve(process.env.INIT_CWD ?? '', file);
  return existsSync(here) ? here : there;
}
