import { ENTRY_SCHEMA_VERSION } from '../../disclosure/entry.ts';
import { Unsplittable } from './cursor.ts';
import {
  type BundleElement,
  type BundleHead,
  bundleElementSchema,
  bundleHeadSchema,
  HEAD_MEMBERS,
  type HeldOutside,
  heldOutsideSchema,
} from './format.ts';
import { type JsonPiece, splitJson } from './split.ts';

export type BundleProblem =
  /** Not a bundle at all. */
  | 'not-a-bundle'
  /** It ends in the middle. */
  | 'cut-short'
  /** A piece larger than any bundle has. */
  | 'too-large'
  /** Made by a newer version, of the bundle or of its entries. */
  | 'from-the-future'
  /** It is laid out as a bundle, but something in it is not as it must be. */
  | 'malformed';

/** A bundle that cannot be read on. */
export class BadBundle extends Error {
  override name = 'BadBundle';
  readonly problem: BundleProblem;
  /** Where and what; never a value out of the file. */
  readonly detail: string;
  constructor(problem: BundleProblem, detail: string) {
    super(`${problem}: ${detail}`);
    this.problem = problem;
    this.detail = detail;
  }
}

export interface BundleReader {
  /** All that stands before the entries. */
  readonly head: BundleHead;
  readonly heldOutside: readonly HeldOutside[];
  /** The entries one by one, each with the text that it was read from. To be read once. @throws BadBundle */
  elements(): AsyncGenerator<{ element: BundleElement; entryText: string | null }>;
}

const STREAMED = new Set(['checkpoints', 'entries']);
const MOST_HELD_OUTSIDE = 2_000_000;

/**
 * Reads a bundle in a stream, whatever its size.
 * @param text in pieces of any size; decoded.
 * @throws BadBundle where it is none, or of a later version.
 */
export async function readBundle(text: AsyncIterable<string>): Promise<BundleReader> {
  const pieces = named(splitJson(text, STREAMED));
  const members: Record<string, unknown> = {};
  const heldOutside: HeldOutside[] = [];
  let first: Piece | null = null;
  for (;;) {
    const { value: piece, done } = await pieces.next();
    if (done) break;
    if (piece.kind === 'element' && piece.name === 'entries') {
      first = piece;
      break;
    }
    if (piece.kind === 'element') {
      const parsed = heldOutsideSchema.safeParse(contentOf(piece));
      if (!parsed.success) throw new BadBundle('malformed', `checkpoints[${heldOutside.length}]`);
      if (heldOutside.length >= MOST_HELD_OUTSIDE) throw new BadBundle('too-large', 'checkpoints');
      heldOutside.push(parsed.data);
    } else if (Object.hasOwn(members, piece.name)) throw new BadBundle('malformed', `${piece.name}: twice`);
    else members[piece.name] = parsedJson(piece.json);
  }
  const head = headIn(members);
  return {
    head,
    heldOutside,
    async *elements() {
      if (first === null) return;
      let index = 0;
      yield elementIn(first, index);
      for await (const piece of pieces) {
        if (piece.kind !== 'element' || piece.name !== 'entries') throw new BadBundle('malformed', 'after the entries');
        index += 1;
        yield elementIn(piece, index);
      }
    },
  };
}

function headIn(members: Record<string, unknown>): BundleHead {
  const { format, version, schema } = members;
  if (format !== bundleHeadSchema.shape.format.value) throw new BadBundle('not-a-bundle', 'format');
  if (isLater(version, bundleHeadSchema.shape.version.value))
    throw new BadBundle('from-the-future', `version ${version}`);
  if (isLater(schema, ENTRY_SCHEMA_VERSION)) throw new BadBundle('from-the-future', `schema ${schema}`);
  const parsed = bundleHeadSchema.safeParse(members);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map(({ path, code }) => `${path.join('.') || HEAD_MEMBERS.join('/')}: ${code}`);
  throw new BadBundle('malformed', paths.slice(0, 5).join('; '));
}

const isLater = (version: unknown, known: number): version is number => typeof version === 'number' && version > known;

function elementIn(piece: Piece, place: number): { element: BundleElement; entryText: string | null } {
  const { json } = piece;
  const parsed = bundleElementSchema.safeParse(contentOf(piece));
  if (!parsed.success) throw new BadBundle('malformed', `entries[${place}]`);
  const start = json.indexOf('"entry":');
  return { element: parsed.data, entryText: start === -1 ? null : json.slice(start + 8, -1) };
}

type Piece = Extract<JsonPiece, { kind: 'element' }>;

const contentOf = ({ json, value }: Piece): unknown => (value === undefined ? parsedJson(json) : value);

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new BadBundle('malformed', error instanceof Error ? error.name : 'not JSON');
  }
}

async function* named<T>(pieces: AsyncGenerator<T>): AsyncGenerator<T> {
  try {
    yield* pieces;
  } catch (error) {
    if (!(error instanceof Unsplittable)) throw error;
    throw new BadBundle(error.why === 'not-json' ? 'not-a-bundle' : error.why, 'layout');
  }
}
