import type { CDPSession, Page } from 'playwright-core';
import { evaluate } from '../support/page.ts';
import { openRecord } from '../support/record.ts';
import type { Bench } from './figure.ts';

const SECONDS = 10;
const CHANGES_A_SECOND = 100;
const SAMPLE_EVERY_US = 200;

type Profile = Awaited<ReturnType<CDPSession['send']>> & { profile: CpuProfile };
interface CpuProfile {
  readonly nodes: readonly { id: number; callFrame: { url: string }; children?: readonly number[] }[];
  readonly samples?: readonly number[];
  readonly timeDeltas?: readonly number[];
}

/** How long the extension's scripts run in a page that nobody touches, but that changes all the time. */
export const idle: Bench = {
  figures: { 'idle-cpu': { unit: 'ms', target: 20 } },
  async measure() {
    const record = await openRecord('chromium');
    try {
      console.error(`idle-cpu: ${SECONDS} s of a page that changes …`);
      const page = (await record.open('/client/1042387/voortgang')) as Page;
      const session = await page.context().newCDPSession(page);
      await session.send('Profiler.enable');
      await session.send('Profiler.setSamplingInterval', { interval: SAMPLE_EVERY_US });
      await session.send('Profiler.start');
      const changed = await evaluate(page, change, { seconds: SECONDS, times: SECONDS * CHANGES_A_SECOND });
      const { profile } = (await session.send('Profiler.stop')) as Profile;
      const [ours, all] = [timeOf(profile, true), timeOf(profile, false)];
      console.error(`  idle-cpu: ${changed} nodes changed; ${ours.toFixed(1)} ms of ${all.toFixed(0)} ms were ours`);
      return { 'idle-cpu': ours };
    } finally {
      await record.close();
    }
  },
};

/** Runs in the page: adds, changes, hides and removes nodes, spread over the time. */
function change({ seconds, times }: { seconds: number; times: number }): Promise<number> {
  const list = document.createElement('ul');
  document.body.append(list);
  let done = 0;
  const kinds = [
    () => list.append(Object.assign(document.createElement('li'), { textContent: `regel ${done}` })),
    () => list.lastElementChild?.setAttribute('class', `soort-${done}`),
    () => list.lastElementChild?.append(document.createElement('button')),
    () => list.childElementCount > 20 && list.firstElementChild?.remove(),
  ];
  return new Promise((resolve) => {
    const start = performance.now();
    const timer = setInterval(() => {
      const due = Math.min(times, ((performance.now() - start) / 1000) * (times / seconds));
      while (done < due) {
        kinds[done % kinds.length]?.();
        done += 1;
      }
      if (done < times) return;
      clearInterval(timer);
      resolve(done);
    }, 10);
  });
}

/** Milliseconds of the samples with a script of the extension anywhere in their stack: what it calls counts as its own. */
function timeOf({ nodes, samples = [], timeDeltas = [] }: CpuProfile, onlyOurs: boolean): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const mark = (id: number) => {
    ours.add(id);
    for (const child of byId.get(id)?.children ?? []) mark(child);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) mark(id);
  const us = samples.reduce((sum, id, at) => sum + (!onlyOurs || ours.has(id) ? (timeDeltas[at] ?? 0) : 0), 0);
  return us / 1000;
}
