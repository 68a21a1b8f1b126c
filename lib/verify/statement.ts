import type { LogReport, ProblemCode } from './report.ts';
import type { VerifyTexts } from './texts.ts';
import type { CheckedBundle, CheckedStamp, Verification } from './verify.ts';

/** A verification in words: what holds, what does not, what is not proved. */
export interface Statement {
  readonly sections: readonly Section[];
  readonly notProved: readonly string[];
  readonly inOrder: boolean;
}
export interface Section {
  readonly title: string;
  readonly lines: readonly { readonly mark: 'holds' | 'wrong' | 'note'; readonly text: string }[];
}

const OF_ENTRIES: readonly ProblemCode[] = ['entry-altered', 'entry-damaged', 'not-an-entry', 'entry-from-the-future'];
const OF_ORDER: readonly ProblemCode[] = [
  'entry-missing',
  'entry-twice',
  'entries-reordered',
  'numbers-broken',
  'size-differs',
  'root-differs',
  'not-a-checkpoint',
];
const OF_SIGNATURE: readonly ProblemCode[] = [
  'not-a-checkpoint',
  'other-log',
  'wrong-key',
  'signature-wrong',
  'header-altered',
  'root-differs',
  'size-differs',
];

export function statementOf(verification: Verification, texts: VerifyTexts): Statement {
  const { bundles, stamps, strangers, inOrder } = verification;
  return {
    sections: [
      ...bundles.map((bundle) => sectionOf(bundle, bundles, texts)),
      ...stamps.map((stamp) => ({ title: stamp.name, lines: stampLines(stamp, texts) })),
      ...strangers.map((name) => ({ title: name, lines: [wrong(texts.stranger)] })),
    ],
    notProved: bundles.some(({ report }) => report) ? notProved(verification, texts) : [],
    inOrder,
  };
}

function sectionOf(
  { name, report, refused }: CheckedBundle,
  all: readonly CheckedBundle[],
  texts: VerifyTexts,
): Section {
  if (!report) {
    const { problem = 'not-a-bundle', detail = '' } = refused ?? {};
    return { title: name, lines: [wrong(texts.refused[problem](detail))] };
  }
  return { title: texts.title(report.log, name), lines: [...holding(report, all, texts), ...problems(report, texts)] };
}

function holding(report: LogReport, all: readonly CheckedBundle[], texts: VerifyTexts): Section['lines'] {
  const { counts, firstAt, lastAt, size, continues, heldOutside } = report;
  const free = (codes: readonly ProblemCode[]) => !report.problems.some(({ code }) => codes.includes(code));
  const first = firstAt && texts.date(firstAt);
  const lines: Section['lines'][number][] = [note(texts.holds.counts(counts, first, lastAt && texts.date(lastAt)))];
  if (continues) lines.push(note(texts.holds.continues(continues.log, continues.reason, continues.damage)));
  if (counts.locked > 0) lines.push(note(texts.holds.locked(counts.locked)));
  else if (size > 0 && free(OF_ENTRIES)) lines.push(holds(texts.holds.entries));
  if (size > 0 && free([...OF_ORDER, ...OF_SIGNATURE])) lines.push(holds(texts.holds.order(size - 1)));
  if (size > 0 && free(OF_SIGNATURE)) lines.push(holds(texts.holds.signed(report.key)));
  if (counts.erased > 0 && free(['erased-unaccounted'])) lines.push(holds(texts.holds.erased(counts.erased)));
  const count = (where: string) => heldOutside.filter((one) => one.where === where).length;
  if (heldOutside.length > 0 && free(['fork', 'end-missing'])) {
    lines.push(holds(texts.holds.heldOutside(count('note'), count('bundle'), count('feed'))));
  }
  const newer = all.find((other) => other.report && other.report.log === report.log && other.report.size > size);
  if (newer && free(['fork'])) lines.push(note(texts.holds.older(newer.name)));
  return lines;
}

const problems = ({ problems: all, more }: LogReport, texts: VerifyTexts): Section['lines'] => [
  ...all.map(({ code, at, detail }) => wrong(texts.problem[code](at, detail))),
  ...(more > 0 ? [wrong(texts.more(more))] : []),
];

function stampLines(checked: CheckedStamp, texts: VerifyTexts): Section['lines'] {
  const { stamp, against, wrong: code, number, asFiled } = checked;
  if (against === null) return [wrong(texts.stamp.withoutLog(stamp.checkpoint.log))];
  if (code !== null) return [wrong(texts.problem[code](stamp.checkpoint.size, null))];
  const belongs = holds(texts.stamp.belongs(stamp.index, number, stamp.checkpoint.size));
  if (asFiled === null) return [belongs];
  return [belongs, asFiled ? holds(texts.stamp.asFiled) : note(texts.stamp.notAsFiled)];
}

/** What no file can prove by itself, and how far what others hold reaches. */
function notProved({ bundles, stamps }: Verification, { notProved: texts }: VerifyTexts): string[] {
  const ends = new Map<string, number>();
  for (const { report } of bundles) {
    if (report && report.size > 0) ends.set(report.log, Math.max(ends.get(report.log) ?? 0, report.size));
  }
  const lines = [...ends].map(([log, size]) => {
    const seen = stamps.filter((one) => one.against && !one.wrong && one.stamp.checkpoint.log === log);
    return texts.end(size - 1, seen.length === 0 ? null : Math.max(...seen.map(({ stamp }) => stamp.checkpoint.size)));
  });
  return [...lines, texts.key, texts.truth, texts.all];
}

const holds = (text: string) => ({ mark: 'holds', text }) as const;
const wrong = (text: string) => ({ mark: 'wrong', text }) as const;
const note = (text: string) => ({ mark: 'note', text }) as const;
