import { describe, expect, it } from 'vitest';
import { parseBody } from './request-body.ts';

describe('a request body', () => {
  it('in multipart keeps binary content whole and leaves out an empty file', () => {
    const bytes = Buffer.from([0, 255, 13, 10, 45, 45, 98]);
    const body = Buffer.concat([
      Buffer.from(
        '--b1\r\nContent-Disposition: form-data; name="f"; filename="a.bin"\r\nContent-Type: image/png\r\n\r\n',
      ),
      bytes,
      Buffer.from('\r\n--b1\r\nContent-Disposition: form-data; name="leeg"; filename=""\r\n\r\n\r\n'),
      Buffer.from('--b1\r\nContent-Disposition: form-data; name="t"\r\n\r\nwaarde\r\n--b1--\r\n'),
    ]);
    const parsed = parseBody('multipart/form-data; boundary=b1', body);
    expect(parsed.files).toEqual([{ field: 'f', name: 'a.bin', type: 'image/png', body: bytes }]);
    expect(parsed.fields).toEqual({ t: 'waarde' });
  });

  it('in other forms gives its fields, and nothing when it makes no sense', () => {
    expect(parseBody('application/x-www-form-urlencoded', Buffer.from('a=1&a=2&b=%20')).fields).toEqual({
      a: ['1', '2'],
      b: ' ',
    });
    expect(parseBody('application/json', Buffer.from('{"a":["x"],"b":true}')).fields).toEqual({ a: ['x'], b: 'true' });
    for (const nonsense of ['{', 'null', '3', ''])
      expect(parseBody('application/json', Buffer.from(nonsense)).fields).toEqual({});
    expect(parseBody('multipart/form-data; boundary=b', Buffer.from('no fence')).fields).toEqual({});
  });
});
