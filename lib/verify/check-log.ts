import { sha256 } from '@noble/hashes/sha2.js';
import { ENTRY_SCHEMA_VERSION, type Entry, entrySchema } from '../disclosure/entry.ts';
import type { BundleElement, BundleHead, HeldOutside } from '../export/bundle/format.ts';
import { base64, fromBase64, hex, sameBytes, utf8 } from '../log/bytes.ts';
import { keyOfLog, parseCheckpoint } from '../log/checkpoint/checkpoint.ts';
import { type NoteKey, type SignedNote, verifyNote } from '../log/checkpoint/signed-note.ts';
import { logIdOf } from '../log/header.ts';
import { canonicalJson, saltedHash } from '../log/leaf.ts';
import type { Kept } from '../log/store/kept.ts';
import { EMPTY, type Frontier, grown, rootOf } from '../log/tree/frontier.ts';
import type { Sha256 } from '../log/tree/hash.ts';
import { type LogReport, MOST_PROBLEMS, type Problem, type ProblemCode } from './report.ts';

/** What a note that somebody holds says of one entry. */
export interface Asked {
  /** Sizes whose roots are wanted. */
  readonly sizes: ReadonlySet<number>;
  /** Places of which is wanted what stands there. */
  readonly places: ReadonlySet<number>;
}

/** Hears, for each entry in the order of the file, the leaf that its place in the tree got, and what it turned out to say. */
export interface Heard {
  readonly leaf: Uint8Array;
  /** null where it is not there or no entry. */
  readonly entry: Entry | null;
  readonly state: 'readable' | 'erased' | 'locked' | 'damaged';
}

const FUTURE = (entry: unknown): boolean =>
  typeof (entry as { schema?: unknown } | null)?.schema === 'number' &&
  (entry as { schema: number }).schema > ENTRY_SCHEMA_VERSION;

/**
 * Checks one log from beginning to end, an entry at a time, in memory that does not grow with the log (but for what was
 * asked of it). It believes nothing that the file says of itself: leaves, tree, numbers and states are made anew.
 */
export class LogCheck {
  private tree: Frontier = EMPTY;
  private readonly problems: Problem[] = [];
  private more = 0;
  private readonly counts = { entries: 0, disclosures: 0, events: 0, others: 0, erased: 0, locked: 0 };
  private expected = 0;
  private lastNumber: number;
  private unreadSince = 0;
  private firstAt: string | null = null;
  private lastAt: string | null = null;
  private readonly keys: KeyFrom[];
  private readonly erased: number[] = [];
  private readonly rootsAt = new Map<number, Uint8Array>();
  private readonly sizes: Set<number>;

  get log(): string {
    return this.head.log;
  }

  /** Where wanted: what stands at a place. */
  readonly found = new Map<number, { number: number | null }>();
  /** Salted digests of the notes that were filed, by the number of their disclosure. */
  readonly notes = new Map<number, { salt: string; value: string }[]>();
  /** Entries of any log that this one says were erased. */
  readonly accounts: { readonly log: string; readonly index: number }[] = [];

  private readonly head: BundleHead;
  private readonly heldOutside: readonly HeldOutside[];
  private readonly asked: Asked;
  private readonly hash: Sha256;
  private readonly hear: (heard: Heard) => void;

  /** @param hash SHA-256; the one of the platform where that is faster. @param hear for who keeps what is checked. */
  constructor(
    head: BundleHead,
    heldOutside: readonly HeldOutside[],
    asked: Asked = { sizes: new Set(), places: new Set() },
    hash: Sha256 = sha256,
    hear: (heard: Heard) => void = () => {},
  ) {
    this.head = head;
    this.heldOutside = heldOutside;
    this.asked = asked;
    this.hash = hash;
    this.hear = hear;
    this.sizes = new Set([...asked.sizes, ...heldOutside.map(({ size }) => size)]);
    this.lastNumber = head.header.continues?.lastNumber ?? 0;
    this.keys = [{ from: 0, key: keyOfLog(head.log, keyBytes(head.publicKey)) }];
    if (logIdOf(head.header) !== head.log || head.header.publicKey !== head.publicKey)
      this.wrong('header-altered', null);
  }

  /** The next entry of a file. @param entryText the text that `element.entry` was read from. */
  add({ index, leaf, salt, entry, without }: BundleElement, entryText: string | null): void {
    const claimed = bytesOf(leaf);
    const whole = salt !== undefined && entry !== undefined && without === undefined;
    if (whole) this.take(index, claimed, entry, this.saltedLeaf(bytesOf(salt), entry, entryText, claimed));
    else
      this.takeBare(
        index,
        claimed,
        without === 'erased' && salt === undefined && entry === undefined ? 'erased' : 'damaged',
      );
  }

  /** The next entry of a database. */
  addKept({ index, leaf, entry, content, state }: Kept): void {
    if (entry && content) this.take(index, leaf, entry, this.hash(content));
    else this.takeBare(index, leaf, state === 'locked' ? 'locked' : state === 'erased' ? 'erased' : 'damaged');
  }

  private take(index: number, claimed: Uint8Array, entry: unknown, own: Uint8Array): void {
    this.inPlace(index);
    if (!sameBytes(own, claimed)) this.wrong('entry-altered', index);
    const read = this.read(index, entry);
    this.hear({ leaf: own, entry: read, state: read ? 'readable' : 'damaged' });
    this.grow(own);
  }

  /** Only the leaf is there. */
  private takeBare(index: number, leaf: Uint8Array, why: 'erased' | 'locked' | 'damaged'): void {
    this.inPlace(index);
    this.unreadSince += 1;
    if (why === 'locked') this.counts.locked += 1;
    else if (why === 'erased') {
      this.counts.erased += 1;
      this.erased.push(index);
    } else this.wrong('entry-damaged', index);
    this.hear({ leaf, entry: null, state: why });
    this.grow(leaf);
  }

  private grow(leaf: Uint8Array): void {
    this.tree = grown(this.tree, leaf, this.hash);
    this.counts.entries += 1;
    if (this.sizes.has(this.tree.size)) this.rootsAt.set(this.tree.size, rootOf(this.tree, this.hash));
  }

  /** Root of the tree over the first `size` entries, where it was asked for and is there. */
  rootAt(size: number): Uint8Array | null {
    return size === 0 ? rootOf(EMPTY, this.hash) : (this.rootsAt.get(size) ?? null);
  }

  /** @returns what all of it turned out to be. */
  async finish(): Promise<LogReport> {
    await this.checkState();
    for (const { size, note } of this.heldOutside) await this.checkHeldOutside(size, note);
    this.checkErasures();
    const { head, counts, problems, more, firstAt, lastAt } = this;
    const { continues, openedAt } = head.header;
    return {
      log: head.log,
      openedAt,
      continues: continues && { log: continues.state?.log ?? null, reason: continues.reason, damage: continues.damage },
      size: this.tree.size,
      root: base64(rootOf(this.tree, this.hash)),
      counts,
      firstAt,
      lastAt,
      key: hex(this.hash(keyBytes(head.publicKey))).slice(0, 16),
      heldOutside: this.heldOutside.map(({ size, where, at }) => ({ size, where, at })),
      problems,
      more,
    };
  }

  /** Is this state of this log, signed by the key that held at that size. @returns what is wrong, or null. */
  async wrongWith(note: SignedNote, log: string, size: number): Promise<ProblemCode | null> {
    if (log !== this.head.log) return 'other-log';
    return wrongWithSignature(note, size, this.keys);
  }

  /** The keys that signed this log, each from a size on. */
  get signedBy(): readonly KeyFrom[] {
    return this.keys;
  }

  /** Erasures that a later log accounts for. */
  accountedElsewhere(places: ReadonlySet<number>): void {
    for (let i = this.problems.length - 1; i >= 0; i -= 1) {
      const { code, at } = this.problems[i] as Problem;
      if (code === 'erased-unaccounted' && at !== null && places.has(at)) this.problems.splice(i, 1);
    }
  }

  private inPlace(index: number): void {
    if (index === this.expected) this.expected += 1;
    else if (index > this.expected) {
      this.wrong('entry-missing', this.expected, `${index - this.expected}`);
      this.expected = index + 1;
    } else this.wrong(index === this.expected - 1 ? 'entry-twice' : 'entries-reordered', index);
  }

  /** Over the text as it stands where that is canonical already, as it is in every file of ours; else made canonical first. */
  private saltedLeaf(salt: Uint8Array, entry: unknown, text: string | null, claimed: Uint8Array): Uint8Array {
    if (text !== null) {
      const direct = this.hash(salted(salt, text));
      if (sameBytes(direct, claimed)) return direct;
    }
    try {
      return saltedHash(salt, utf8(canonicalJson(entry)), this.hash);
    } catch {
      return new Uint8Array(32); // nested so deep that it cannot be written down: nothing that was ever appended
    }
  }

  private read(index: number, value: unknown): Entry | null {
    const parsed = entrySchema.safeParse(value);
    if (!parsed.success) {
      this.unreadSince += 1;
      const paths = parsed.error.issues.map(({ path }) => path.join('.'));
      if (FUTURE(value)) this.wrong('entry-from-the-future', index);
      else this.wrong('not-an-entry', index, paths.filter(Boolean).slice(0, 3).join(', ') || null);
      return null;
    }
    const entry = parsed.data;
    this.firstAt ??= entry.at;
    this.lastAt = entry.at;
    this.number(index, entry);
    if (this.asked.places.has(index)) {
      this.found.set(index, { number: entry.kind === 'disclosure' ? entry.number : null });
    }
    if (entry.kind === 'event' && entry.type === 'note-filed') {
      this.notes.set(entry.about, [...(this.notes.get(entry.about) ?? []), entry.digest]);
    }
    if (entry.kind === 'log-change') this.change(index, entry);
    return entry;
  }

  /** One number for one disclosure, without gaps but for what can no longer be read. */
  private number(index: number, entry: Entry): void {
    if (entry.kind === 'disclosure') {
      this.counts.disclosures += 1;
      const gap = entry.number - this.lastNumber - 1;
      if (gap < 0 || gap > this.unreadSince) {
        this.wrong('numbers-broken', index, `${this.lastNumber}, ${entry.number}`);
      }
      this.lastNumber = Math.max(this.lastNumber, entry.number);
      this.unreadSince = 0;
    } else if (entry.kind === 'event') {
      this.counts.events += 1;
      if (entry.about > this.lastNumber + this.unreadSince) this.wrong('about-nothing', index, `${entry.about}`);
    } else this.counts.others += 1;
  }

  private change(index: number, entry: Extract<Entry, { kind: 'log-change' }>): void {
    if (entry.type === 'signing-key') {
      this.keys.push({ from: index + 1, key: keyOfLog(this.head.log, keyBytes(entry.publicKey)) });
    }
    if (entry.type === 'erased') {
      for (const place of entry.entries) this.accounts.push({ log: entry.log, index: place });
    }
  }

  private async checkState(): Promise<void> {
    const parsed = parseCheckpoint(this.head.checkpoint);
    if (!parsed) {
      if (this.head.checkpoint !== '' || this.tree.size > 0) this.wrong('not-a-checkpoint', null);
      return;
    }
    const { log, size, root } = parsed.checkpoint;
    if (size !== this.tree.size) this.wrong('size-differs', size, `${this.tree.size}`);
    if (root !== base64(rootOf(this.tree, this.hash))) this.wrong('root-differs', size);
    const wrong = await this.wrongWith(parsed.note, log, size);
    if (wrong) this.wrong(wrong, size);
  }

  private async checkHeldOutside(size: number, note: string): Promise<void> {
    const parsed = parseCheckpoint(note);
    if (!parsed || parsed.checkpoint.size !== size) return this.wrong('not-a-checkpoint', size);
    const wrong = await this.wrongWith(parsed.note, parsed.checkpoint.log, size);
    if (wrong) return this.wrong(wrong, size);
    const own = this.rootAt(size);
    if (own === null) this.wrong('end-missing', size, `${this.tree.size}`);
    else if (base64(own) !== parsed.checkpoint.root) this.wrong('fork', size);
  }

  private checkErasures(): void {
    const accounted = new Set(this.accounts.filter(({ log }) => log === this.head.log).map(({ index }) => index));
    const erased = new Set(this.erased);
    for (const index of this.erased) if (!accounted.has(index)) this.wrong('erased-unaccounted', index);
    for (const index of accounted) if (!erased.has(index)) this.wrong('erased-still-there', index);
  }

  private wrong(code: ProblemCode, at: number | null, detail: string | null = null): void {
    if (this.problems.length < MOST_PROBLEMS) this.problems.push({ code, at, detail });
    else this.more += 1;
  }
}

export interface KeyFrom {
  readonly from: number;
  readonly key: NoteKey;
}

/** @returns what is wrong with the signature under a state of this size, or null. */
export async function wrongWithSignature(
  note: SignedNote,
  size: number,
  keys: readonly KeyFrom[],
): Promise<ProblemCode | null> {
  const valid = keys.filter(({ from }, at) => from <= size && size <= (keys[at + 1]?.from ?? Infinity));
  const answers = await Promise.all(valid.map(({ key }) => verifyNote(note, key)));
  if (answers.includes('wrong')) return 'signature-wrong';
  return answers.includes('right') ? null : 'wrong-key';
}

const encoder = new TextEncoder();
let scratch = new Uint8Array(64 * 1024);

/** Salt and text in bytes that are used again for the next: a hundred thousand entries make no garbage. */
function salted(salt: Uint8Array, text: string): Uint8Array {
  const most = salt.length + 3 * text.length;
  if (scratch.length < most) scratch = new Uint8Array(2 * most);
  scratch.set(salt);
  const { written } = encoder.encodeInto(text, scratch.subarray(salt.length));
  return scratch.subarray(0, salt.length + written);
}

function bytesOf(text: string): Uint8Array {
  try {
    return fromBase64(text);
  } catch {
    return new Uint8Array();
  }
}

/** A key that is none verifies nothing: 32 zero bytes. */
function keyBytes(text: string): Uint8Array {
  const bytes = bytesOf(text);
  return bytes.length === 32 ? bytes : new Uint8Array(32);
}
