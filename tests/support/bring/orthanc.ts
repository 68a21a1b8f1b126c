import { aptInstall, aptIsPossible } from './apt.ts';
import { findProgram } from './places.ts';

/** The `Orthanc` program, or why there is none: the tests that want it are skipped then, and say so. */
export async function bringOrthanc(): Promise<{ path: string } | { path: null; reason: string }> {
  const present = find();
  if (present) return { path: present };
  if (!aptIsPossible()) {
    return { path: null, reason: 'Orthanc is not installed; install it, or set ORTHANC_PATH.' };
  }
  try {
    await aptInstall('orthanc');
  } catch (error) {
    return { path: null, reason: `Orthanc could not be installed: ${(error as Error).message}` };
  }
  const path = find();
  return path ? { path } : { path: null, reason: 'The package orthanc has no program Orthanc.' };
}

function find(): string | undefined {
  // Debian puts it in sbin, which is not on everybody's PATH.
  return findProgram([process.env.ORTHANC_PATH, 'Orthanc', '/usr/sbin/Orthanc'].filter((place) => place !== undefined));
}
