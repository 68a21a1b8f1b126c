import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binaryOf, bytesOf } from '../bytes/binary.ts';
import { edited } from '../edited.ts';
import { anyText, noChange, oneChange, seeds } from '../laws.ts';
import { partsOf } from '../parts.ts';
import { body, bytesOfFile, editedBy, fileBody, replacing, shown, valueIn } from '../testing.ts';

const BOUNDARY = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
const TYPE = `multipart/form-data; boundary=${BOUNDARY}`;
const utf8 = (text: string): string => binaryOf(new TextEncoder().encode(text));

/** As Chromium writes it, one character for each byte. */
const CHROMIUM = [
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="naam"\r\n\r\n${utf8('Zoë de Vries')}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="leeg"\r\n\r\n\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${utf8('vráág')} %22a%22"\r\n\r\n{"bsn": "123456782"}\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="scan"; filename="scan.jpg"\r\nContent-Type: image/jpeg\r\n\r\n\xff\xd8\xff\xe0\0\r\n--\r\n\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="brief"; filename="brief.txt"\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\nZo\xeb Jan\r\n`,
  `--${BOUNDARY}\r\nContent-Disposition: form-data; name="geen"; filename=""\r\nContent-Type: application/octet-stream\r\n\r\n\r\n`,
  `--${BOUNDARY}--\r\n`,
];

describe('multipart/form-data that the page built', () => {
  const what = fileBody(bytesOf(CHROMIUM.join('')), TYPE);

  test('as bytes: each part in its own kind and encoding', () => {
    expect(
      partsOf(what).map(({ name, kind, text, unread, fileName, bytes }) => [name, kind, text, unread, fileName, bytes]),
    ).toEqual([
      ['naam', 'field', 'Zoë de Vries', null, null, 13],
      ['vráág "a".bsn', 'json', '123456782', null, null, 9],
      ['scan', 'unread', null, 'image', 'scan.jpg', 11],
      ['brief', 'file', 'Zoë Jan', null, 'brief.txt', 7],
    ]);
  });

  test('only the changed body changes; a wrong length is put right; a file left out goes with its headers', async () => {
    const after = await editedBy(what, {
      naam: replacing('Zoë de Vries', 'de Vries', '[naam-1] é'),
      'vráág "a".bsn': { leaveOut: true },
      scan: { leaveOut: true },
      brief: replacing('Zoë Jan', 'Jan', '[naam-2] é'),
    });
    const asked = [...CHROMIUM];
    asked[0] = asked[0]!.replace('de Vries', utf8('[naam-1] é'));
    asked[2] = asked[2]!.replace('123456782', '');
    asked[4] = asked[4]!.replace('Jan', '[naam-2] \xe9').replace(': 7', ': 14');
    asked.splice(3, 1);
    expect(binaryOf(bytesOfFile(after))).toBe(asked.join(''));
  });

  test('as a string, without a media type, with LF', async () => {
    const source =
      '--x\nContent-Disposition: form-data; name=a\ncontent-length: 4\n\nZoë\n--x\nContent-Disposition: form-data; name="b"\n\n--xy\n--x--';
    const text = body(source);
    expect(shown(text)).toEqual([
      ['a', 'Zoë'],
      ['b', '--xy'],
    ]);
    expect(valueIn(await editedBy(text, { a: { text: 'é' } }))).toBe(source.replace('Zoë', 'é').replace(': 4', ': 2'));
    await expect(editedBy(text, { a: { text: 'a\n--x--' } })).rejects.toThrow();
  });

  test('the parts of all left out: an empty form, as a browser would send it', async () => {
    const files = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\n\r\nx\r\n--${BOUNDARY}--\r\n`;
    expect(valueIn(await editedBy(body(files, TYPE), { f: { leaveOut: true } }))).toBe(`--${BOUNDARY}--\r\n`);
  });

  test.each([CHROMIUM.slice(0, 3).join(''), `--${BOUNDARY}`, '--', ''])('cut off, it is text', (source) => {
    expect(shown(body(source, TYPE)).map(([name]) => name)).toEqual(source === '' ? [] : ['tekst']);
  });

  test('laws', async () => {
    const part = fc.tuple(anyText, fc.boolean(), fc.boolean(), fc.nat()).map(([text, isFile, length, id]) => {
      const content = text.replaceAll('--x', '').toWellFormed();
      const lines = [
        `Content-Disposition: form-data; name="f${id}"${isFile ? '; filename="a.txt"' : ''}`,
        ...(length ? [`Content-Length: ${new TextEncoder().encode(content).length}`] : []),
      ];
      return `${lines.join('\r\n')}\r\n\r\n${content}`;
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        seeds(anyText),
        fc.boolean(),
        async (parts, which, changes, asBytes) => {
          const source = `--x\r\n${parts.join('\r\n--x\r\n')}\r\n--x--\r\n`;
          const type = 'multipart/form-data; boundary="x"';
          const words = changes.map(([a, b, text]) => [a, b, text.replace(/[^\P{C}\n\r\t]|-/gu, '')] as const);
          const form = asBytes ? fileBody(source, type) : body(source, type);
          await noChange(form);
          const change = await oneChange(form, which, words, (text) => text.replace(/^\ufeff+/, ''));
          if (!change || !partsOf(form).some(({ name }) => name.startsWith('f'))) return;
          const after = asBytes ? new TextDecoder().decode(bytesOfFile(change.after)) : valueIn(change.after);
          const now = after.slice(5, -9).split('\r\n--x\r\n');
          expect(now.length).toBe(parts.length);
          expect(now.filter((one, i) => one !== parts[i]).length).toBeLessThanOrEqual(1);
          for (const one of now) {
            const told = /^Content-Length: (\d+)/m.exec(one)?.[1];
            if (told)
              expect(new TextEncoder().encode(one.slice(one.indexOf('\r\n\r\n') + 4)).length).toBe(Number(told));
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a browser reads it back', async () => {
    const form = new FormData();
    form.append('naam', 'Jan de Vries');
    form.append('brief', new File(['Beste Jan'], 'b "1".txt', { type: 'text/plain' }));
    const response = new Response(form);
    const type = response.headers.get('content-type')!;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const after = await editedBy(fileBody(bytes, type), {
      naam: { text: '[naam-1]' },
      brief: replacing('Beste Jan', 'Jan', 'X'),
    });
    const back = await new Response(bytesOfFile(after) as Uint8Array<ArrayBuffer>, {
      headers: { 'content-type': type },
    }).formData();
    expect(back.get('naam')).toBe('[naam-1]');
    expect(await (back.get('brief') as File).text()).toBe('Beste X');
    expect((await edited(fileBody(bytes, type), {}))[0]).toMatchObject({ file: { bytes } });
  });
});
