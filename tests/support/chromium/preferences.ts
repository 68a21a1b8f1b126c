import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Chromium asks before it starts another program, in a dialog that no driver reaches; this profile has said yes. */
export async function allowMailProgram(profile: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify({ protocol_handler: { excluded_schemes: { mailto: false } } }));
}
