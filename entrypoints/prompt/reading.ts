import type { Searched } from '../../lib/disclosure/reduction/read.ts';
import type { ReadPart } from '../../lib/disclosure/reduction/reading.ts';
import { PAGE_BREAK } from '../../lib/disclosure/reduction/remains.ts';
import type { ClientNames } from '../../lib/minimise/whose-name.ts';
import type { Contents } from '../../lib/payload/contents.ts';
import { opaqueBytesOf } from '../../lib/payload/parts.ts';
import type { Question, Reply } from './reading-worker.ts';

type Asked = Question extends infer Q ? (Q extends Question ? Omit<Q, 'id'> : never) : never;

/** Longer than this nobody waits: what was not read by then is said to be unread. */
const MOST_MS = 20_000;

/** Reads what leaves in a thread of its own, the PDFs in it too. @throws where the thread fails or takes too long. */
export async function readAll(
  contents: Contents,
  labels: readonly (string | null)[],
  client: ClientNames,
): Promise<readonly ReadPart[]> {
  const worker = new Worker(new URL('./reading-worker.ts', import.meta.url), { type: 'module' });
  try {
    const reply = await asked(worker, { contents, labels, client });
    const parts = 'parts' in reply ? reply.parts : [];
    if (!parts.some(({ part }) => part.kind === 'pdf')) return parts;
    const bytes = opaqueBytesOf(contents);
    return await Promise.all(
      parts.map(async (read) => {
        const file = read.part.kind === 'pdf' ? bytes.get(read.part.id) : undefined;
        return file ? withPages(worker, read, file, client) : read;
      }),
    );
  } finally {
    worker.terminate();
  }
}

async function withPages(worker: Worker, read: ReadPart, file: Uint8Array, client: ClientNames): Promise<ReadPart> {
  const { readPdf } = await import('../../lib/payload/pdf/in-page.ts');
  const pdf = await readPdf(file);
  if ('unread' in pdf) return { ...read, pdf };
  const text = pdf.pages.map((page) => (page.text ?? '') + PAGE_BREAK).join('');
  const reply = await asked(worker, { text, client });
  const nothing: Searched = { spans: [], found: [], items: [] };
  return { ...read, pdf, ...('searched' in reply ? reply.searched : nothing) };
}

let last = 0;

function asked(worker: Worker, question: Asked): Promise<Reply> {
  last += 1;
  const id = last;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('too long')), MOST_MS);
    const heard = ({ data }: MessageEvent<Reply>) => {
      if (data.id !== id) return;
      clearTimeout(timer);
      worker.removeEventListener('message', heard);
      if ('failed' in data) reject(new Error(data.failed));
      else resolve(data);
    };
    worker.addEventListener('message', heard);
    worker.addEventListener('error', () => reject(new Error('worker')), { once: true });
    worker.postMessage({ id, ...question });
  });
}
