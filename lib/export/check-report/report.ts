import type { Language } from '../../language/shapes.ts';
import type { Family } from '../../oversight/signals/signal.ts';
import type { TaskGroup } from '../../oversight/worklist.ts';

/** What is told of one disclosure besides what was found: no client. */
export interface ReportedLine {
  readonly at: string;
  readonly clinician: string;
  readonly recipient: string;
  readonly signals: readonly Family[];
}

export interface CheckReport {
  readonly group: TaskGroup;
  /** For each task of the group, in its order; null where it is no longer on the desk. */
  readonly lines: readonly (ReportedLine | null)[];
  /** Logs that were on the desk when it was made. */
  readonly logs: number;
  readonly organisation: string | null;
  /** Instant at which it was made. */
  readonly made: string;
  readonly language: Language;
}
