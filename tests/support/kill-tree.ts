import { readdir, readFile } from 'node:fs/promises';

/**
 * Kills a process and everything below it at one moment, as when the power goes: the browser first, since it is the one
 * that writes. Where there is no /proc only the browser is killed, and its children end when they notice.
 */
export async function killTree(root: number): Promise<void> {
  const below = await descendantsOf(root);
  for (const pid of [root, ...below]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself in between.
    }
  }
}

async function descendantsOf(root: number): Promise<number[]> {
  const children = new Map<number, number[]>();
  for (const name of await readdir('/proc').catch((): string[] => [])) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
    children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
  }
  const all: number[] = [];
  for (let next = children.get(root) ?? []; next.length > 0; next = next.flatMap((pid) => children.get(pid) ?? []))
    all.push(...next);
  return all;
}
