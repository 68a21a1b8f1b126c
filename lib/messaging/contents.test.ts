import { expect, test } from 'vitest';
import { insteadSchema } from './contents.ts';
import { CONTENTS_MAX } from './contents-limits.ts';

const file = { name: 'a.pdf', mediaType: 'application/pdf', base64: 'AAAA' };

test('an entry is kept, a text, or a file', () => {
  const entries = [{ keep: 0 }, { name: 'naam', value: '[naam-1]' }, { name: 'brief', file }];
  expect(insteadSchema.parse({ entries })).toEqual({ entries });
});

test.each([
  ['a place before the first', [{ keep: -1 }]],
  ['half a place', [{ keep: 0.5 }]],
  ['a file without bytes', [{ name: 'brief', file: { ...file, base64: null } }]],
  ['more entries than a form has', Array.from({ length: 5_001 }, () => ({ keep: 0 }))],
  [
    'more together than one message takes',
    Array.from({ length: 3 }, () => ({ name: 'x', value: 'x'.repeat(CONTENTS_MAX / 2) })),
  ],
])('is refused: %s', (_what, entries) => {
  expect(insteadSchema.safeParse({ entries }).success).toBe(false);
});
