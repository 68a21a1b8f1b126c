import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText, noChange, oneChange, seeds } from '../laws.ts';
import { body, editedBy, replacing, shown, valueIn } from '../testing.ts';

const TYPE = 'text/x-mailto';

test('mailto: to whom, subject and text; only the changed one is written anew', async () => {
  const url =
    'mailto:wmo@gemeente.example,a%40b.example?Subject=Over%20Jan+1&bcc=&cc=c@d.example&body=Beste%20collega,%0D%0AJan%20de%20Vries%20(44)%c3%a9#x';
  const what = body(url, TYPE);
  expect(shown(what)).toEqual([
    ['to', 'wmo@gemeente.example,a@b.example'],
    ['Subject', 'Over Jan+1'],
    ['cc', 'c@d.example'],
    ['body', 'Beste collega,\r\nJan de Vries (44)é'],
  ]);
  const after = await editedBy(what, {
    to: { text: 'x@y.example,z@y.example' },
    body: replacing('Beste collega,\r\nJan de Vries (44)é', 'Jan de Vries', '[naam-1]\n&é'),
    Subject: { leaveOut: true },
  });
  expect(valueIn(after)).toBe(
    url
      .replace('wmo@gemeente.example,a%40b.example', 'x@y.example,z@y.example')
      .replace('Jan%20de%20Vries', '%5Bnaam-1%5D%0D%0A%26%C3%A9')
      .replace('Over%20Jan+1', ''),
  );
});

test('laws', async () => {
  const value = anyText.map((text) => encodeURIComponent(text.toWellFormed()));
  await fc.assert(
    fc.asyncProperty(value, value, value, fc.nat(), seeds(anyText), async (to, subject, text, which, changes) => {
      const url = `mailto:${to}?subject=${subject}&body=${text}`;
      const what = body(url, TYPE);
      await noChange(what);
      const words = changes.map(([a, b, words]) => [a, b, words.toWellFormed().replace(/\r?\n|\r/g, '\r\n')] as const);
      const change = await oneChange(what, which, words);
      if (!change || to + subject + text === '') return;
      const now = /^mailto:([^?]*)\?subject=([^&]*)&body=([^&]*)$/.exec(valueIn(change.after))!;
      expect([to, subject, text].filter((part, i) => now[i + 1] !== part).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: 300 },
  );
});
