import { openLog } from '../log/database.ts';
import { memoryOf } from '../log/keys/memory.ts';
import { answering } from './asking.ts';
import type { Asked } from './messages.ts';
import { Reader } from './reader.ts';
import type { Known } from './source.ts';

/**
 * The log page's second thread: reading a log of years takes seconds, and the page must not stand still for it. The
 * extension's own interfaces do not exist here, so the page hands over what opens the log.
 */
let memory: Readonly<Record<string, unknown>> = {};
const db = openLog({ memory: memoryOf(() => memory), beside: memoryOf(() => ({})), officers: async () => [] });
let opened: Reader | null = null;

const reader = (): Reader => {
  if (opened === null) throw new Error('the log is not open yet');
  return opened;
};

const asked: Asked = {
  async read(kept, language, shown) {
    memory = kept;
    opened = new Reader(db, language, tell, shown);
    await opened.read();
  },
  async follow(kept) {
    if (opened === null) return; // it will read everything
    const more = Object.keys(kept).length > 0 && JSON.stringify(kept) !== JSON.stringify(memory);
    memory = kept;
    await (more && reader().hasLocked ? reader().read() : reader().follow());
  },
  find: (...wanted) => reader().find(...wanted),
  lines: (numbers) => reader().lines(numbers),
  history: (number) => reader().history(number),
  open: (now, most) => reader().open(now, most),
  others: (most) => reader().others(most),
  pending: () => reader().pending(),
};

const tell = answering<Asked, Known>(asked);
