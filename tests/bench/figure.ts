/** Figures that are measured together, and how. */
export interface Bench {
  readonly figures: Readonly<Record<string, Figure>>;
  /** Measures at least the asked ones. */
  measure(asked: readonly string[]): Promise<Readonly<Record<string, number>>>;
}

interface Figure {
  readonly unit: string;
  /** At most this; where `least`, at least. */
  readonly target: number;
  readonly least?: true;
}

export function median(values: readonly number[]): number {
  const sorted = sortedNumbers(values);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle) - 1] ?? Number.NaN)) / 2;
}

/** By nearest rank: a value that was measured, with 95 of 100 at or under it. */
export function p95(values: readonly number[]): number {
  return sortedNumbers(values)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}

function sortedNumbers(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other);
}

/** Says how far it is, on stderr, at most once a second. */
export function progress(what: string): (done: number, of: number) => void {
  let last = 0;
  console.error(`${what} …`);
  return (done, of) => {
    const now = Date.now();
    if (now - last < 1000 && done < of) return;
    last = now;
    console.error(`  ${what}: ${done}/${of}`);
  };
}

/** The spread goes to stderr: one number says little of a noisy machine. */
export function tell(name: string, unit: string, values: readonly number[]): void {
  const show = (value: number) => Number(value.toPrecision(3));
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const spread = `least ${show(least)}, median ${show(median(values))}, p95 ${show(p95(values))}, most ${show(most)}`;
  console.error(`  ${name}: ${values.length} measured, ${spread} ${unit}`);
}
