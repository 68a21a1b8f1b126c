import type { DemoEpd } from '../demo-epd/server.ts';
import type { Account } from './check-log.ts';
import { answeredMarks, leftMarks } from './share-actions.ts';

/** One kill: what it was aimed at, and the actions that were in flight. */
export interface Fall {
  readonly moment: string;
  readonly marks: readonly string[];
}

/** How far an action had come when the browser was killed, by what was found afterwards. */
const STAGES = [
  'not on disk',
  'on disk, no answer yet',
  'answered, not left',
  'left, outcome open',
  'settled',
] as const;
type Stage = (typeof STAGES)[number] | 'withheld';

interface Found extends Fall {
  readonly stages: readonly Stage[];
}

export function fallOf(fall: Fall, account: Account, epd: DemoEpd): Found {
  const [answered, left] = [new Set(answeredMarks(epd)), new Set(leftMarks(epd))];
  const open = new Set(account.unsettled);
  const stages = fall.marks.map((mark): Stage => {
    const entry = account.byMark.get(mark);
    if (!entry) return 'not on disk';
    if (entry.decision === 'withheld') return 'withheld';
    if (left.has(mark)) return open.has(entry.number) ? 'left, outcome open' : 'settled';
    return answered.has(mark) ? 'answered, not left' : 'on disk, no answer yet';
  });
  return { ...fall, stages };
}

/** Where the kills fell: a figure of rounds means nothing without it. */
export class Falls {
  readonly #all: Found[] = [];

  add(found: Found): void {
    this.#all.push(found);
  }

  told(): string {
    const moments = counted(this.#all.map(({ moment }) => moment));
    const stages = counted(this.#all.flatMap((one) => one.stages));
    const where = counted(
      this.#all.map(({ stages: each }) => {
        const missing = each.filter((stage) => stage === 'not on disk').length;
        if (missing === each.length) return 'before the first append';
        return missing > 0 ? 'between appends' : 'after the last append';
      }),
    );
    return `${this.#all.length} kills (aimed at ${moments}); they fell ${where}. Of the actions in flight: ${stages}.`;
  }
}

function counted(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}
