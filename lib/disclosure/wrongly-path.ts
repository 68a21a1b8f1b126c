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
  const settled = steps.flatMap((step) => settledBy(step) ?? []);
  return {
    begun,
    steps,
    open: openTasks(settled),
    closed: settled.includes('closed'),
    officerKnows: settled.includes('officer-told'),
    reportBy: reportByOf(begun),
  };
}

/** What a step takes off the list, by doing it or by saying that it is not needed. */
export const settledBy = ({ step, waives }: Step): WronglyTask | null => (step === 'not-needed' ? waives : step);

export const reportByOf = ({ noticedAt, at }: Wrongly): string => hoursAfter(noticedAt ?? at, REPORT_WITHIN_HOURS);

/** What is left to be done, in the order in which it helps; nothing once it is closed. */
export const openTasks = (settled: readonly WronglyTask[]): WronglyTask[] =>
  settled.includes('closed') ? [] : WRONGLY_TASKS.filter((task) => isOpen(task, settled));

/** What was taken back need not be deleted by who had it; who is not asked cannot confirm; and the end comes last. */
function isOpen(task: WronglyTask, settled: readonly WronglyTask[]): boolean {
  if (settled.includes(task)) return false;
  const undone = settled.includes('recalled') || settled.includes('recipient-confirmed');
  switch (task) {
    case 'recalled':
      return false; // another way to the same end, offered beside it
    case 'recipient-asked':
      return !undone;
    case 'recipient-confirmed':
      return !undone && settled.includes('recipient-asked');
    case 'closed':
      return WRONGLY_TASKS.every((other) => other === 'closed' || !isOpen(other, settled));
    default:
      return true;
  }
}

const hoursAfter = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
