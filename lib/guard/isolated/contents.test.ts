// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { contentsSchema } from '../../messaging/contents.ts';
import { FILE_MAX } from '../../messaging/contents-limits.ts';
import type { Entry } from '../material.ts';
import { contentsOf } from './contents.ts';
import type { InHand } from './in-hand.ts';

const hand = (entries: Entry[], seen?: InHand['seen']): InHand => ({
  sink: 'form-submit',
  destination: { kind: 'epd-server', url: null },
  head: { kind: 'fields', mediaType: null, fileName: null, complete: true },
  entries,
  seen,
});
const file = (size: number, name: string) => new File([new Uint8Array(size)], name, { type: 'application/pdf' });

test('raw: names of the wire, in their order, with what she calls them beside it', async () => {
  const letter = new File(['é€'], 'brief.txt', { type: 'text/plain' });
  const told = await contentsOf(
    hand(
      [
        ['dossier', '12'],
        ['nm', 'Anna'],
        ['brief', letter],
      ],
      [null, { label: 'Naam', text: 'Anna' }, { label: 'Brief', text: letter }],
    ),
  );
  expect(contentsSchema.parse(told)).toEqual(told);
  expect(told.entries).toEqual([
    { name: 'dossier', label: null, value: '12' },
    { name: 'nm', label: 'Naam', value: 'Anna' },
    {
      name: 'brief',
      label: 'Brief',
      file: { name: 'brief.txt', mediaType: 'text/plain', size: 5, base64: btoa('\xc3\xa9\xe2\x82\xac') },
    },
  ]);
});

test('an empty file has no bytes, and a large one is not read', async () => {
  const { entries } = await contentsOf(
    hand([
      ['leeg', file(0, '')],
      ['groot', file(FILE_MAX + 1, 'groot.pdf')],
    ]),
  );
  expect(entries.map((entry) => 'file' in entry && entry.file.base64)).toEqual(['', null]);
});

test('together they stay within one message: what does not fit is said to be there', async () => {
  const many = Array.from({ length: 4 }, (_, i): Entry => [`${i}`, file(FILE_MAX, `${i}.pdf`)]);
  const { entries } = await contentsOf(hand([...many, ['tekst', 'x'.repeat(9_000_000)], ['kort', 'Anna']]));
  expect(entries.map((entry) => ('file' in entry ? entry.file.base64 !== null : entry.value.length))).toEqual([
    true,
    true,
    false,
    false,
    false,
    4,
  ]);
});
