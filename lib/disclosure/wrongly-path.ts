import type { DisclosureEvent } from './entry.ts';
import { WRONGLY_TASKS, type WronglyTask } from './sent-wrongly.ts';

type Wrongly = Extract<DisclosureEvent, { type: 'sent-wrongly' }>;
type Step = Extract<DisclosureEvent, { type: 'sent-wrongly-step' }>;

/** A breach may have to be reported within this time of its being noticed; whether it must, the officer decides. */
const REPORT_WITHIN_HOURS = 72;

export interface WronglyPath {
  readonly begun: Wrongly;
  /** What was done, or said not to be needed, oldest first. */
  readonly steps: readonly Step[];
  /** What is still to be done, in the order in which it helps. Empty where it is closed. */
  readonly open: readonly WronglyTask[];
  readonly closed: boolean;
  /** The officer knows, or need not: the hours no longer press on the clinician. */
  readonly officerKnows: boolean;
  /** Instant at which the time to report ends. */
  readonly reportBy: string;
}

/** How far the path is that the last `sent-wrongly` began; null where nothing went wrong. @param events oldest first. */
export function wronglyPathOf(events: readonly DisclosureEvent[]): WronglyPath | null {
  const start = events.findLastIndex(({ type }) => type === 'sent-wrongly');
  const begun = events[start];
  if (begun?.type !== 'sent-wrongly') return null;
  const steps = events.slice(start + 1).filter((event): event is Step => event.type === 'sent-wrongly-step');
  const settled = new Set(steps.flatMap(({ step, waives }) => (step === 'not-needed' ? (waives ?? []) : step)));
  const closed = settled.has('closed');
  return {
    begun,
    steps,
    open: closed ? [] : WRONGLY_TASKS.filter((task) => isOpen(task, settled)),
    closed,
    officerKnows: settled.has('officer-told'),
    reportBy: hoursAfter(begun.noticedAt ?? begun.at, REPORT_WITHIN_HOURS),
  };
}

/** What was taken back need not be deleted by who had it; who is not asked cannot confirm; and the end comes last. */
function isOpen(task: WronglyTask, settled: ReadonlySet<WronglyTask>): boolean {
  if (settled.has(task)) return false;
  const undone = settled.has('recalled') || settled.has('recipient-confirmed');
  switch (task) {
    case 'recalled':
      return false; // another way to the same end, offered beside it
    case 'recipient-asked':
      return !undone;
    case 'recipient-confirmed':
      return !undone && settled.has('recipient-asked');
    case 'closed':
      return WRONGLY_TASKS.every((other) => other === 'closed' || !isOpen(other, settled));
    default:
      return true;
  }
}

const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
