import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bundleText, logFrom, type MadeLog, madeLog } from '../../tests/support/bundle-of.ts';
import { randomLog, recordsOf } from '../../tests/support/random-entries.ts';
import type { Entry } from '../disclosure/entry.ts';
import type { HeldOutside } from '../export/bundle/format.ts';
import { base64, utf8 } from '../log/bytes.ts';
import { newSigner } from '../log/checkpoint/checkpoint.ts';
import { stampFor } from '../log/checkpoint/stamp.ts';
import { canonicalJson, newSalt, saltedDigest, saltedHash } from '../log/leaf.ts';
import type { ProblemCode } from './report.ts';
import { type Source, verify } from './verify.ts';

const entries = recordsOf(randomLog(80, 7)).slice(0, 60);
const log = await logFrom(entries);
const text = await bundleText(log);

/** Handed over in pieces of another size each time: where a piece ends must not matter. */
const source = (content: string, name = 'bundel.json'): Source => ({
  name,
  async *open() {
    for (let at = 0, size = 7; at < content.length; at += size, size = (size * 31) % 4093)
      yield content.slice(at, at + size);
  },
});
const codesOf = async (...contents: string[]) => {
  const { bundles, stamps, inOrder } = await verify(contents.map((content, i) => source(content, `${i}`)));
  const codes = [
    ...bundles.flatMap(({ report, refused }) =>
      report ? report.problems.map(({ code }) => code) : [refused?.problem],
    ),
    ...stamps.map(({ wrong }) => wrong),
  ].filter((code) => code != null);
  return { codes: [...new Set(codes)], inOrder };
};
const flagged = async (content: string, code: ProblemCode | string, ...others: string[]) => {
  const found = await codesOf(content, ...others);
  expect(found.codes).toContain(code);
  expect(found.inOrder).toBe(false);
};
/** With the elements of the file replaced, and not signed anew. */
const withElements = (change: (elements: string[]) => string[]) => {
  const start = text.indexOf('"entries":[') + '"entries":['.length;
  const elements = text.slice(start, text.lastIndexOf(']')).trim().split(',\n');
  return `${text.slice(0, start)}\n${change(elements).join(',\n')}\n]}\n`;
};

test('a log as it was written is in order, however it is laid out', async () => {
  expect(await codesOf(text)).toEqual({ codes: [], inOrder: true });
  expect(await codesOf(JSON.stringify(JSON.parse(text)))).toEqual({ codes: [], inOrder: true });
  expect(await codesOf(JSON.stringify(JSON.parse(text), null, 2))).toEqual({ codes: [], inOrder: true });
  const { bundles } = await verify([source(text)]);
  expect(bundles[0]?.report).toMatchObject({ log: log.head.log, size: 60, counts: { entries: 60 } });
});

test('an empty log is in order', async () => {
  const none = await logFrom([]);
  expect(await codesOf(await bundleText({ ...none, head: { ...none.head, checkpoint: '' } }))).toEqual({
    codes: [],
    inOrder: true,
  });
});

describe('someone who has only the file', () => {
  test.each<[string, () => string, string]>([
    ['drops an entry', () => withElements((all) => all.filter((_, i) => i !== 20)), 'entry-missing'],
    ['drops the last', () => withElements((all) => all.slice(0, -1)), 'size-differs'],
    ['drops the first', () => withElements((all) => all.slice(1)), 'entry-missing'],
    ['drops all', () => withElements(() => []), 'size-differs'],
    ['doubles an entry', () => withElements((all) => all.flatMap((e, i) => (i === 9 ? [e, e] : [e]))), 'entry-twice'],
    ['swaps two', () => withElements((all) => all.toSpliced(4, 2, all[5]!, all[4]!)), 'entries-reordered'],
    [
      'swaps two and their places',
      () => withElements((all) => all.toSpliced(4, 2, placed(all[5]!, 4), placed(all[4]!, 5))),
      'root-differs',
    ],
    ['replaces one by another', () => withElements((all) => all.toSpliced(4, 1, placed(all[30]!, 4))), 'root-differs'],
    ['adds one', () => withElements((all) => [...all, placed(all[3]!, all.length)]), 'size-differs'],
    [
      'says that one was erased',
      () => withElements((all) => all.map((e, i) => (i === 8 ? bare(e, 'erased') : e))),
      'erased-unaccounted',
    ],
    [
      'says that one could not be read',
      () => withElements((all) => all.map((e, i) => (i === 8 ? bare(e, 'damaged') : e))),
      'entry-damaged',
    ],
    ['changes a date', () => text.replace(/"at":"20(\d)/, '"at":"19$1'), 'entry-altered'],
    [
      'puts in another key',
      () => text.replaceAll(log.head.publicKey, base64(new Uint8Array(32).fill(9))),
      'header-altered',
    ],
    ['puts in another log id', () => text.replaceAll(log.head.log, 'f'.repeat(32)), 'header-altered'],
    ['cuts it short', () => text.slice(0, text.length * 0.7), 'cut-short'],
    ['cuts off the end of the file', () => text.trimEnd().slice(0, -1), 'cut-short'],
    ['puts something behind it', () => `${text}{}`, 'not-a-bundle'],
    ['takes the version for a later one', () => text.replace('"version":1', '"version":2'), 'from-the-future'],
    ['takes the schema for a later one', () => text.replace('"schema":1', '"schema":3'), 'from-the-future'],
  ])('%s', async (_, change, code) => {
    const changed = change();
    expect(changed).not.toBe(text);
    await flagged(changed, code);
  });
});

test('a byte flipped anywhere is never in order', async () => {
  const bytes = utf8(text);
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 2), fc.integer({ min: 0, max: 7 }), async (at, bit) => {
      const flipped = Uint8Array.from(bytes);
      flipped[at] = (flipped[at] as number) ^ (1 << bit);
      const decoded = new TextDecoder().decode(flipped);
      // Where the byte stands between values it may say the same: then it is the same log.
      if (saysTheSame(decoded, text)) return;
      expect((await codesOf(decoded)).inOrder).toBe(false);
    }),
    { numRuns: 400 },
  );
});

test('another way to write the same bytes is not taken for the same', async () => {
  const malleable = text.replace(/("salt":"[^"]*)([AEIMQUYcgkosw048])=/, (_, start, last) => `${start}${next(last)}=`);
  expect(malleable).not.toBe(text);
  await flagged(malleable, 'entry-altered');
});

test('cut short anywhere, it is refused, and said to be', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 3), async (end) => {
      const { inOrder } = await verify([source(text.slice(0, end))]);
      expect(inOrder).toBe(false);
    }),
    { numRuns: 150 },
  );
});

test('whatever text comes, there is an answer and it is not "in order"', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.string({ unit: 'binary' }),
        fc.constant('['.repeat(5_000)),
        fc.constant(`{"format":"deelwijzer-bundle","entries":${'['.repeat(50_000)}`),
      ),
      async (any) => {
        expect((await verify([source(any)])).inOrder).toBe(false);
      },
    ),
    { numRuns: 200 },
  );
});

describe('someone who has the key too', () => {
  const outside = async (size: number): Promise<HeldOutside> => ({
    size,
    where: 'note',
    at: '2026-11-22T10:00:00.000Z',
    note: await log.stateAt(size),
  });
  const rewritten = (index: number) =>
    resigned(log, (kept) => kept.map((one) => (one.index === index ? altered(one) : one)));
  const cutOff = (size: number) => resigned(log, (kept) => kept.slice(0, size));

  test('rewrites an entry: no file by itself shows it; a note from after it, an earlier bundle or a state does', async () => {
    const forged = await bundleText(await rewritten(20));
    expect(await codesOf(forged)).toEqual({ codes: [], inOrder: true });
    await flagged(forged, 'fork', await noteWith(21));
    await flagged(forged, 'fork', text);
    await flagged(forged, 'fork', await log.stateAt(40));
    await flagged(await bundleText(await rewritten(20), [await outside(30)]), 'fork');
    expect((await codesOf(forged, await noteWith(20))).inOrder).toBe(true); // from before it: proves nothing of it
  });

  test('cuts off the end: shown by whoever holds a state from after the cut, and by nobody else', async () => {
    const shorter = await bundleText(await cutOff(50));
    expect(await codesOf(shorter)).toEqual({ codes: [], inOrder: true });
    expect((await codesOf(shorter, await noteWith(50))).inOrder).toBe(true);
    await flagged(shorter, 'end-missing', await noteWith(51));
    await flagged(shorter, 'end-missing', await log.stateAt(60));
    await flagged(await bundleText(await cutOff(50), [await outside(55)]), 'end-missing');
  });

  test('an older copy is in order beside the newest, and said to be older', async () => {
    const older = await bundleText(await cutOff(50));
    expect(await codesOf(older, text)).toEqual({ codes: [], inOrder: true });
    expect(await codesOf(text, older)).toEqual({ codes: [], inOrder: true });
  });

  test('goes on from an older copy: a fork, whichever of the two is shown first', async () => {
    const other = await resigned(log, (kept) => [
      ...kept.slice(0, 50),
      ...kept.slice(50).map(altered),
      altered(kept[3]!, 60),
    ]);
    await flagged(await bundleText(other), 'fork', text);
    await flagged(text, 'fork', await bundleText(other));
  });
});

test('a state of another log, under another key, or signed by nobody', async () => {
  const other = await logFrom(entries);
  const put = (checkpoint: string) => bundleText({ ...log, head: { ...log.head, checkpoint } });
  await flagged(await put(other.head.checkpoint), 'other-log');
  const stranger = await madeLog(log.head.header, log.kept, await newSigner());
  await flagged(await put(stranger.head.checkpoint), 'wrong-key');
  await flagged(await put(`${log.head.checkpoint.split('\n\n')[0]}\n`), 'not-a-checkpoint');
  await flagged(await put(''), 'not-a-checkpoint');
  await flagged(await put((await log.stateAt(59)).replace('\n59\n', '\n60\n')), 'signature-wrong');
});

describe('a note', () => {
  const filed = entries.findIndex(({ kind }) => kind === 'disclosure');
  const disclosure = entries[filed] as Extract<Entry, { kind: 'disclosure' }>;

  test('belongs to its entry, to the letter or not', async () => {
    const note = `Verstrekking.\nNog een regel.\n${stampFor(filed, await log.stateAt(filed + 1))}`;
    const event = {
      schema: 1 as const,
      kind: 'event' as const,
      id: crypto.randomUUID(),
      at: '2026-11-22T10:00:00.000Z',
      about: disclosure.number,
      by: null,
      type: 'note-filed' as const,
      where: 'epd-field' as const,
      digest: await saltedDigest(utf8(note)),
    };
    const longer = await resigned(log, (kept) => [...kept, keptOf(event, kept.length)]);
    const bundle = source(await bundleText(longer));
    const [exact, changed] = (await verify([bundle, source(`${note}\n`), source(`${note.replace('Nog', 'Geen')}`)]))
      .stamps;
    expect(exact).toMatchObject({ wrong: null, number: disclosure.number, asFiled: true });
    expect(changed).toMatchObject({ wrong: null, number: disclosure.number, asFiled: false });
  });

  test('without its log it proves nothing, and that is said', async () => {
    const { stamps, inOrder } = await verify([
      source(await noteWith(10)),
      source(await bundleText(await logFrom(entries))),
    ]);
    expect(stamps).toMatchObject([{ against: null }]);
    expect(inOrder).toBe(false);
  });

  test('whose stamp was altered is not believed', async () => {
    const note = await noteWith(40);
    await flagged(text, 'signature-wrong', note.replace(/: 40: /, ': 39: '));
  });
});

test('what was erased is in order where the log accounts for it, in this log or in the one that went on from it', async () => {
  const erased = (place: string): Entry => ({
    schema: 1,
    kind: 'log-change',
    id: crypto.randomUUID(),
    at: '2026-11-22T10:00:00.000Z',
    by: null,
    type: 'erased',
    reason: 'retention',
    why: null,
    log: place,
    entries: [5],
  });
  const without = (kept: MadeLog['kept']) =>
    kept.map((one) => (one.index === 5 ? { ...one, state: 'erased' as const, salt: null, entry: null } : one));
  const here = await resigned(log, (kept) => [...without(kept), keptOf(erased(log.head.log), kept.length)]);
  expect(await codesOf(await bundleText(here))).toEqual({ codes: [], inOrder: true });
  const closed = await bundleText(await resigned(log, without));
  await flagged(closed, 'erased-unaccounted');
  const next = await logFrom([erased(log.head.log)], {
    continues: { state: null, reason: 'damaged', damage: [], lastNumber: 60 },
  });
  expect(await codesOf(closed, await bundleText(next))).toEqual({ codes: [], inOrder: true });
  const still = await resigned(log, (kept) => [...kept, keptOf(erased(log.head.log), kept.length)]);
  await flagged(await bundleText(still), 'erased-still-there');
});

test('entries of a later schema are flagged by name, and the rest is checked all the same', async () => {
  const future = await resigned(log, (kept) => [
    ...kept,
    keptOf({ ...entries[0], schema: 3 } as unknown as Entry, kept.length),
  ]);
  await flagged(await bundleText(future), 'entry-from-the-future');
  const { bundles } = await verify([source(await bundleText(future))]);
  expect(bundles[0]?.report?.problems).toHaveLength(1);
});

test('an entry nested sixty or a million deep is never in order', async () => {
  const nested = (depth: number) => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
  const forged = (depth: number) =>
    withElements((all) => all.with(3, all[3]!.replace(/"entry":.*$/, `"entry":${nested(depth)}}`)));
  for (const depth of [60, 1_000_000]) {
    expect((await codesOf(forged(depth))).inOrder).toBe(false);
    const atOnce: Source = {
      name: 'diep.json',
      async *open() {
        yield forged(depth);
      },
    };
    expect((await verify([atOnce])).inOrder).toBe(false);
  }
});

test('a piece of more than any entry has is refused before it is read to its end', async () => {
  let read = 0;
  const hostile: Source = {
    name: 'groot.json',
    async *open() {
      yield '{"format":"deelwijzer-bundle","version":1,"log":"';
      for (; read < 1_000; read += 1) yield 'a'.repeat(1_000_000);
    },
  };
  const { bundles } = await verify([hostile]);
  expect(bundles[0]?.refused?.problem).toBe('too-large');
  expect(read).toBeLessThan(20);
});

function keptOf(entry: Entry, index: number) {
  const salt = newSalt();
  return { index, entry, salt, state: 'readable' as const, leaf: saltedHash(salt, utf8(canonicalJson(entry))) };
}
function altered(kept: MadeLog['kept'][number], index = kept.index) {
  return keptOf({ ...(kept.entry as Entry), at: '2001-01-01T00:00:00.000Z' }, index);
}
const resigned = (made: MadeLog, change: (kept: MadeLog['kept']) => MadeLog['kept'][number][]) =>
  madeLog(made.head.header, change(made.kept), made.signer);
const noteWith = async (size: number) => `Verstrekking.\n${stampFor(size - 1, await log.stateAt(size))}\n`;
const placed = (element: string, index: number) => element.replace(/"index":\d+/, `"index":${index}`);
const bare = (element: string, without: string) => element.replace(/,"salt".*$/, `,"without":"${without}"}`);
/** The letter after it: decodes to the same bytes, for its last bits are thrown away. */
const next = (letter: string) => {
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return all[all.indexOf(letter) + 1];
};
function saysTheSame(a: string, b: string): boolean {
  try {
    return canonicalJson(JSON.parse(a)) === canonicalJson(JSON.parse(b));
  } catch {
    return false;
  }
}
