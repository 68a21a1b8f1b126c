// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Entry, MaterialHead } from '../material.ts';
import type { InHand } from './in-hand.ts';
import { build } from './instead.ts';

const head = (kind: MaterialHead['kind'], mediaType: string | null = null): MaterialHead => ({
  kind,
  mediaType,
  fileName: null,
  complete: true,
});
const hand = (kind: MaterialHead['kind'], entries: Entry[], more: Partial<InHand> = {}): InHand => ({
  sink: 'fetch',
  destination: { kind: 'epd-server', url: null },
  head: head(kind),
  entries,
  seen: undefined,
  ...more,
});
const letter = new File(['Beste Anna'], 'brief.txt', { type: 'text/plain' });
const base64 = btoa('Beste [naam-1]');

test('what is kept is the very same entry; what is new has the name that it goes under', async () => {
  const seen = [{ label: 'Naam', text: 'Anna' }, null, { label: 'Brief', text: letter }];
  const fields = hand(
    'fields',
    [
      ['naam', 'Anna'],
      ['dossier', '12'],
      ['brief', letter],
    ],
    { seen },
  );
  const file = { name: 'brief.txt', mediaType: 'text/plain', base64 };
  const built = build(fields, {
    entries: [{ name: 'naam', value: '[naam-1]' }, { keep: 1 }, { name: 'brief', file }, { keep: 2 }],
  });
  expect(built?.rows).toEqual([
    [null, 'naam', '[naam-1]', null, ''],
    [1, '', '', null, ''],
    [null, 'brief', 'Beste [naam-1]', 'text/plain', 'brief.txt'],
    [2, '', '', null, ''],
  ]);
  expect(built?.entries[3]?.[1]).toBe(letter);
  const made = built?.entries[2]?.[1] as File;
  expect([made.name, made.type, made.size]).toEqual(['brief.txt', 'text/plain', 14]);
  expect(built?.seen?.map((field) => field?.label)).toEqual(['Naam', undefined, 'Brief', 'Brief']);
  expect(built?.seen?.[0]?.text).toBe('[naam-1]');
});

test('a file that is all of a body has the type that the request had', () => {
  const body = hand('file', [['', letter]], { head: head('file', 'text/csv;charset=utf-8') });
  const built = build(body, { entries: [{ name: '', file: { name: 'x', mediaType: 'text/html', base64 } }] });
  expect(built?.rows[0]?.[3]).toBe('text/csv;charset=utf-8');
  const untyped = build(hand('file', [['', letter]]), {
    entries: [{ name: '', file: { name: 'x', mediaType: 'text/html', base64 } }],
  });
  expect(untyped?.rows[0]?.[3]).toBe('');
});

const text = { name: '', value: 'Over [naam-1]' };
const asFile = { name: '', file: { name: 'x', mediaType: 'text/plain', base64 } };

test.each([
  ['an entry that is not there', hand('text', [['', 'Over Anna']]), [{ keep: 1 }]],
  ['nothing where there was a text', hand('text', [['', 'Over Anna']]), []],
  ['two texts for one', hand('text', [['', 'Over Anna']]), [text, text]],
  ['a file for a text', hand('text', [['', 'Over Anna']]), [asFile]],
  ['a text for a file', hand('file', [['', letter]]), [text]],
  ['bytes that are no base64', hand('file', [['', letter]]), [{ ...asFile, file: { ...asFile.file, base64: '?' } }]],
  ['anything for what was never read', hand('unread', [['…', '']]), [{ keep: 0 }]],
  ['a picture on the clipboard', hand('file', [['', letter]], { sink: 'clipboard' }), [asFile]],
  [
    'a site for a file that is written out',
    hand('data-url', [['', 'data:,Anna']]),
    [{ name: '', value: 'https://x.nl' }],
  ],
  [
    'a site for a mail',
    hand('text', [['', 'mailto:a@example.nl?body=Anna']], { sink: 'external-scheme' }),
    [{ name: '', value: 'https://example.nl' }],
  ],
  [
    'a script for a mail',
    hand('text', [['', 'mailto:a@example.nl?body=Anna']], { sink: 'external-scheme' }),
    [{ name: '', value: 'javascript:alert(1)' }],
  ],
] as const)('is not built: %s', (_what, held, entries) => {
  expect(build(held, { entries: [...entries] })).toBe(null);
});

test('a mail stays a mail', () => {
  const mail = hand('text', [['', 'MAILTO:a@example.nl?body=Anna']], { sink: 'external-scheme' });
  expect(build(mail, { entries: [{ name: '', value: 'MAILTO:a@example.nl?body=%5Bnaam-1%5D' }] })).not.toBe(null);
});
