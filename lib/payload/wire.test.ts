import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contents, file } from './testing.ts';
import { contentsFromWire, contentsToWire, editsSchema, entriesFromWire, entriesToWire } from './wire.ts';

const anything = fc.record({
  kind: fc.constantFrom('fields', 'text', 'file', 'data-url', 'unread'),
  mediaType: fc.option(fc.string({ unit: 'binary' })),
  fileName: fc.option(fc.string({ unit: 'binary' })),
  complete: fc.boolean(),
  entries: fc.array(
    fc.oneof(
      fc.record({ name: fc.string({ unit: 'binary' }), value: fc.string({ unit: 'binary' }) }),
      fc
        .tuple(fc.string(), fc.uint8Array(), fc.string())
        .map(([name, bytes, type]) => ({ name, file: file(bytes, type, name) })),
      fc.string().map((name) => ({ name, file: { name, mediaType: '', size: 9_000_000, bytes: null } })),
    ),
  ),
});

test('there and back, as JSON', () => {
  fc.assert(
    fc.property(anything, (what) => {
      expect(contentsFromWire(JSON.parse(JSON.stringify(contentsToWire(what))))).toEqual(what);
      expect(entriesFromWire(JSON.parse(JSON.stringify(entriesToWire(what.entries))))).toEqual(what.entries);
    }),
  );
});

test('ten megabytes', () => {
  const bytes = Uint8Array.from({ length: 10_000_000 }, (_, i) => i * 7);
  const what = contents('file', [{ name: '', file: file(bytes, 'application/pdf', 'a.pdf') }]);
  const back = contentsFromWire(contentsToWire(what)).entries[0];
  expect(back && 'file' in back && back.file.bytes && Buffer.compare(back.file.bytes, bytes)).toBe(0);
});

test.each([
  { kind: 'fields', mediaType: null, fileName: null, complete: true, entries: [{ name: 'a' }] },
  { kind: 'other', mediaType: null, fileName: null, complete: true, entries: [] },
  {
    kind: 'file',
    mediaType: null,
    fileName: null,
    complete: true,
    entries: [{ name: '', file: { name: '', mediaType: '', size: 1, bytes: '*' } }],
  },
  {
    kind: 'file',
    mediaType: null,
    fileName: null,
    complete: true,
    entries: [{ name: '', file: { name: '', mediaType: '', size: 9, bytes: 'AA==' } }],
  },
  null,
])('refuses another shape', (message) => {
  expect(() => contentsFromWire(message)).toThrow();
});

test('edits', () => {
  const edits = {
    0: { replacements: [{ start: 0, end: 1, with: '' }] },
    1: { text: 'x' },
    2: { leaveOut: true },
    3: { pages: [1] },
  };
  expect(editsSchema.parse(edits)).toEqual(edits);
  expect(() => editsSchema.parse({ 0: { leaveOut: false } })).toThrow();
  expect(() => editsSchema.parse({ 0: { text: 'x', leaveOut: true } })).toThrow();
});
