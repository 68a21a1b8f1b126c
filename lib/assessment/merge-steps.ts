import type { EditStep, Step, TaskStep } from './steps.ts';

/** One step a kind of thing to do: what is left out is left out at once, what is to be found out is asked at once. */
export function mergeSteps(steps: readonly Step[]): Step[] {
  const merged: Step[] = [];
  for (const step of steps) {
    const at = merged.findIndex(({ what }) => what === step.what);
    const earlier = merged[at];
    if (earlier?.kind === 'edit' && step.kind === 'edit') merged[at] = mergeEdits(earlier, step);
    else if (earlier?.kind === 'task' && step.kind === 'task' && earlier.what === 'answer') {
      merged[at] = mergeAnswers(earlier, step);
    } else merged.push(step);
  }
  return merged;
}

function mergeEdits(one: EditStep, other: EditStep): EditStep {
  const leavesOut = union(one.leavesOut, other.leavesOut);
  const drops = union(one.drops, other.drops);
  const asks = union(one.asks, other.asks);
  return {
    ...one,
    ...((one.changes || other.changes) && { changes: { ...one.changes, ...other.changes } }),
    ...(leavesOut && { leavesOut }),
    ...(drops && { drops }),
    ...(asks && { asks }),
  };
}

function mergeAnswers(one: TaskStep, other: TaskStep): TaskStep {
  return {
    ...one,
    provided: { ...one.provided, ...other.provided },
    keys: union(one.keys, other.keys) ?? [],
  };
}

function union<Item>(one?: readonly Item[], other?: readonly Item[]): readonly Item[] | undefined {
  return one && other ? [...new Set([...one, ...other])] : (one ?? other);
}
