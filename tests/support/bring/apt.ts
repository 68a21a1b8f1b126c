import { existsSync } from 'node:fs';
import { runWithProgress } from '../../../lib/packaging/child.ts';

let updated = false;

/** Only where it can work without asking anyone: Debian or a child of it, as root. */
export function aptIsPossible(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

export async function aptInstall(...packages: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=120'];
  if (!updated)
    await runWithProgress('Updating the list of packages (apt-get update)', 'apt-get', [...lock, 'update'], { env });
  updated = true;
  const args = [...lock, 'install', '-y', '--no-install-recommends', ...packages];
  await runWithProgress(`Installing ${packages.join(', ')} (apt-get install)`, 'apt-get', args, { env });
}
