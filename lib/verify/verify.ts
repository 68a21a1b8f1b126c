import { BadBundle, type BundleProblem, type BundleReader, readBundle } from '../export/bundle/read.ts';
import { base64, fromBase64, utf8 } from '../log/bytes.ts';
import type { Stamp } from '../log/checkpoint/stamp.ts';
import { hasDigest } from '../log/leaf.ts';
import type { Sha256 } from '../log/tree/hash.ts';
import { LogCheck } from './check-log.ts';
import type { LogReport, Problem, ProblemCode } from './report.ts';
import { type Witness, witnessIn } from './witness.ts';

/** Something to verify: a bundle, a note, anything else that holds signed states. `open` may be called more than once. */
export interface Source {
  readonly name: string;
  open(): AsyncIterable<string>;
}

export interface CheckedBundle {
  readonly name: string;
  /** null where the file could not be read to its end: then `refused` says why. */
  readonly report: LogReport | null;
  readonly refused: { readonly problem: BundleProblem; readonly detail: string } | null;
}

export interface CheckedStamp {
  readonly name: string;
  readonly stamp: Stamp;
  /** null where it is of a log of which no bundle was given, or none that could be read. */
  readonly against: string | null;
  readonly wrong: ProblemCode | null;
  /** Number of the disclosure that stands at the stamp's place; null where that is no disclosure, or not to be read. */
  readonly number: number | null;
  /** Is the text to the letter one that was filed for that disclosure; null where the file is no note. */
  readonly asFiled: boolean | null;
}

export interface Verification {
  readonly bundles: readonly CheckedBundle[];
  readonly stamps: readonly CheckedStamp[];
  /** Files that hold nothing of ours. */
  readonly strangers: readonly string[];
  /** Nothing was refused, nothing flagged, and nothing left without its log. */
  readonly inOrder: boolean;
}

interface Opened {
  readonly source: Source;
  readonly head: BundleReader['head'];
}

/**
 * Verifies bundles against themselves, against each other, and against whatever else somebody holds of their logs.
 * @param hash SHA-256; the one of the platform where that is faster.
 * @param progress told how many entries of which file have been checked, now and then.
 */
export async function verify(
  sources: readonly Source[],
  hash?: Sha256,
  progress: (name: string, entries: number) => void = () => {},
): Promise<Verification> {
  const witnesses: Witness[] = [];
  const opened: Opened[] = [];
  const bundles: CheckedBundle[] = [];
  for (const source of sources) {
    if (!(await looksLikeBundle(source))) {
      witnesses.push(await witnessIn(source.name, source.open()));
      continue;
    }
    try {
      opened.push({ source, head: (await readBundle(source.open())).head });
    } catch (error) {
      bundles.push(refused(source.name, error));
    }
  }

  const stamps = stampsOf(witnesses);
  const checks: Checked[] = [];
  for (const { source, head } of opened) {
    const about = stamps.filter(({ stamp }) => stamp.checkpoint.log === head.log).map(({ stamp }) => stamp);
    const sizes = new Set([...about.map(({ checkpoint }) => checkpoint.size), ...claimedSizes(opened, head.log)]);
    const asked = { sizes, places: new Set(about.map(({ index }) => index)) };
    try {
      checks.push({ name: source.name, ...(await checked(source, asked, hash, progress)) });
    } catch (error) {
      bundles.push(refused(source.name, error));
    }
  }

  return checkedAgainstEachOther(checks, bundles, witnesses);
}

export interface Checked {
  readonly name: string;
  readonly check: LogCheck;
  readonly report: LogReport;
}

/** Logs that were each checked by themselves, now against each other and against what others hold of them. */
export async function checkedAgainstEachOther(
  checks: readonly Checked[],
  refusedBundles: readonly CheckedBundle[],
  witnesses: readonly Witness[],
): Promise<Verification> {
  const bundles = [...refusedBundles];
  const stamps = stampsOf(witnesses);
  for (const { check } of checks) {
    for (const other of checks) {
      if (other.check !== check) check.accountedElsewhere(accountsOf(other.check, check));
    }
  }
  for (const { name, report, check } of checks) {
    bundles.push({
      name,
      refused: null,
      report: { ...report, problems: [...report.problems, ...forks(checks, report, check)] },
    });
  }
  const checkedStamps = await Promise.all(stamps.map(({ witness, stamp }) => checkedStamp(checks, witness, stamp)));
  const strangers = witnesses.filter((witness) => witness.stamps.length === 0).map(({ name }) => name);
  return {
    bundles,
    stamps: checkedStamps,
    strangers,
    inOrder:
      strangers.length === 0 &&
      bundles.every(({ report }) => report !== null && report.problems.length === 0) &&
      checkedStamps.every(({ wrong, against }) => wrong === null && against !== null),
  };
}

const stampsOf = (witnesses: readonly Witness[]) =>
  witnesses.flatMap((witness) => witness.stamps.map((stamp) => ({ witness, stamp })));

async function checked(
  source: Source,
  asked: ConstructorParameters<typeof LogCheck>[2],
  hash: Sha256 | undefined,
  progress: (name: string, entries: number) => void,
): Promise<{ check: LogCheck; report: LogReport }> {
  const reader = await readBundle(source.open());
  const check = new LogCheck(reader.head, reader.heldOutside, asked, hash);
  let entries = 0;
  for await (const { element, entryText } of reader.elements()) {
    check.add(element, entryText);
    entries += 1;
    if (entries % 10_000 === 0) progress(source.name, entries);
  }
  return { check, report: await check.finish() };
}

/** Whatever begins as an object and names the format early is held to be a bundle, however broken. */
export async function looksLikeBundle({ open }: Source): Promise<boolean> {
  let start = '';
  for await (const chunk of open()) {
    start += chunk;
    if (start.length > 4_000) break;
  }
  return /^\s*\{/.test(start) && (start.includes('"deelwijzer-bundle"') || /"entries"\s*:/.test(start));
}

/** Sizes that the bundles of this log have by their own word: their roots are compared. */
function claimedSizes(opened: readonly Opened[], log: string): number[] {
  return opened
    .filter(({ head }) => head.log === log)
    .flatMap(({ head }) => Number(head.checkpoint.split('\n')[1] ?? Number.NaN) || []);
}

const accountsOf = (from: LogCheck, about: LogCheck): Set<number> =>
  new Set(from.accounts.filter(({ log }) => log === about.log).map(({ index }) => index));

/** Two bundles of one log: the shorter must be a beginning of the longer. */
function forks(checks: readonly Pick<Checked, 'report' | 'check'>[], report: LogReport, check: LogCheck): Problem[] {
  return checks.flatMap(({ report: other, check: otherCheck }) => {
    if (other === report || other.log !== report.log) return [];
    const [longer, shorter] = report.size >= other.size ? [check, other] : [otherCheck, report];
    const root = longer.rootAt(shorter.size);
    return root !== null && base64(root) === shorter.root
      ? []
      : [{ code: 'fork' as const, at: shorter.size, detail: null }];
  });
}

async function checkedStamp(checks: readonly Checked[], { name, text }: Witness, stamp: Stamp): Promise<CheckedStamp> {
  const { log, size, root } = stamp.checkpoint;
  const longest = checks.filter(({ report }) => report.log === log).sort((a, b) => b.report.size - a.report.size)[0];
  const base = { name, stamp, against: longest?.name ?? null, number: null, asFiled: null };
  if (!longest) return { ...base, wrong: null };
  const wrong = await longest.check.wrongWith(stamp.note, log, size);
  if (wrong) return { ...base, wrong };
  const own = longest.check.rootAt(size);
  if (own === null) return { ...base, wrong: size > longest.report.size ? 'end-missing' : 'fork' };
  if (base64(own) !== root) return { ...base, wrong: 'fork' };
  if (stamp.index >= size) return { ...base, wrong: 'note-of-nothing' };
  const number = longest.check.found.get(stamp.index)?.number ?? null;
  return { ...base, wrong: null, number, asFiled: number === null ? null : asFiled(longest.check, number, text) };
}

function asFiled(check: LogCheck, number: number, text: string | null): boolean | null {
  const digests = check.notes.get(number);
  if (text === null || digests === undefined) return null;
  const bytes = utf8(text.replaceAll('\r\n', '\n').trim());
  return digests.some(({ salt, value }) => hasDigest(bytes, { salt: fromBase64(salt), value }));
}

function refused(name: string, error: unknown): CheckedBundle {
  if (!(error instanceof BadBundle)) throw error;
  return { name, report: null, refused: { problem: error.problem, detail: error.detail } };
}
