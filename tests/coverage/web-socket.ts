import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';

const ACCEPT = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const TEXT = 1;

/** As much of a WebSocket server (RFC 6455) as it takes to hear short texts. */
export function hearTexts({ headers }: IncomingMessage, socket: Duplex, hear: (text: string) => void): void {
  const key = createHash('sha1').update(`${headers['sec-websocket-key']}${ACCEPT}`).digest('base64');
  socket.write(
    `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\nsec-websocket-accept: ${key}\r\n\r\n`,
  );
  socket.on('error', () => socket.destroy()); // the page went away
  let buffered: Buffer = Buffer.alloc(0);
  socket.on('data', (data: Buffer) => {
    buffered = Buffer.concat([buffered, data]);
    for (let frame = firstFrame(buffered); frame; frame = firstFrame(buffered)) {
      buffered = buffered.subarray(frame.size);
      if (frame.opcode === TEXT) hear(frame.text);
    }
  });
}

function firstFrame(data: Buffer): { opcode: number; text: string; size: number } | null {
  if (data.length < 2) return null;
  const short = data[1]! & 0x7f;
  if (short === 127) throw new Error('A text this long is not for a test.');
  const at = short === 126 ? 4 : 2;
  if (data.length < at + 4) return null;
  const length = short === 126 ? data.readUInt16BE(2) : short;
  const size = at + 4 + length;
  if (data.length < size) return null;
  const mask = data.subarray(at, at + 4);
  const body = data.subarray(at + 4, size).map((byte, i) => byte ^ mask[i % 4]!);
  return { opcode: data[0]! & 0x0f, text: Buffer.from(body).toString('utf8'), size };
}
