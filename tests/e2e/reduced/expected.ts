import { createHash } from 'node:crypto';
import type { ContentsMessage, Instead } from '../../../lib/messaging/contents.ts';
import { PUT_IN, TAKEN_OUT } from './record-page.ts';
import { headerOf, type Raw } from './server.ts';

/** What somebody who takes one name out makes of it: other words where it stood, one field left out, the rest as it is. */
export function withoutName({ entries }: ContentsMessage): Instead {
  return {
    entries: entries.flatMap((entry, at): Instead['entries'] => {
      if (entry.name === 'weglaten') return [];
      if ('value' in entry)
        return [entry.value.includes(TAKEN_OUT) ? { name: entry.name, value: without(entry.value) } : { keep: at }];
      const { name, mediaType, base64 } = entry.file;
      const text = Buffer.from(base64 ?? '', 'base64').toString('latin1'); // a character a byte
      if (!text.includes(TAKEN_OUT)) return [{ keep: at }];
      return [
        {
          name: entry.name,
          file: { name, mediaType, base64: Buffer.from(without(text), 'latin1').toString('base64') },
        },
      ];
    }),
  };
}

export const without = (text: string): string => text.replaceAll(TAKEN_OUT, PUT_IN);

export interface SentFile {
  readonly fileName: string;
  readonly type: string;
  readonly bytes: Buffer;
}
export type Sent = [name: string, value: string | SentFile];

/** The parts of a multipart body, in order and byte for byte; throws where its framing is not exact. */
export function partsOf(raw: Raw): Sent[] {
  const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(headerOf(raw, 'content-type') ?? '')?.[1];
  if (!boundary) throw new Error(`no boundary in ${headerOf(raw, 'content-type')}`);
  const text = raw.body.toString('latin1');
  const pieces = text.split(`--${boundary}`);
  if (pieces[0] !== '' || pieces.at(-1) !== '--\r\n') throw new Error('the framing is not exact');
  return pieces.slice(1, -1).map((piece): Sent => {
    const [, head = '', body = ''] = /^\r\n([\s\S]*?)\r\n\r\n([\s\S]*)\r\n$/.exec(piece) ?? [];
    const bytes = Buffer.from(body, 'latin1');
    const heading = Buffer.from(head, 'latin1').toString('utf8');
    const name = / name="([^"]*)"/.exec(heading)?.[1] ?? '';
    const fileName = / filename="([^"]*)"/.exec(heading)?.[1];
    const type = /content-type: (.*)/i.exec(heading)?.[1] ?? '';
    return [name, fileName === undefined ? bytes.toString('utf8') : { fileName, type, bytes }];
  });
}

/** As the frame takes it of what leaves: over the pieces, each with its length before it. */
export function fingerprintOf(pieces: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    const bytes = Buffer.from(piece as string);
    hash.update(`${bytes.length}:`).update(bytes);
  }
  return hash.digest('hex');
}

export const fingerprintOfFields = (sent: readonly Sent[]): string =>
  fingerprintOf(
    sent.flatMap(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      return value.bytes.length === 0 && value.fileName === '' ? [name] : [name, fingerprintOf([value.bytes])];
    }),
  );
