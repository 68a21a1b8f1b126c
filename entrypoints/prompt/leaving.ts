import type { Leaving } from '../../components/prompt/reduce/use-reducing.ts';
import { call } from '../../lib/messaging/client.ts';
import type { ContentEntryMessage, ContentsMessage, Instead } from '../../lib/messaging/contents.ts';
import type { ClientNames } from '../../lib/minimise/whose-name.ts';
import { binaryOf, bytesOf } from '../../lib/payload/bytes/binary.ts';
import type { ContentEntry, Contents } from '../../lib/payload/contents.ts';
import { edited } from '../../lib/payload/edited.ts';
import type { Edits } from '../../lib/payload/edits.ts';
import { opaqueBytesOf } from '../../lib/payload/parts.ts';
import type { Previews } from '../../lib/payload/pdf/render.ts';
import { readAll } from './reading.ts';

/** What is held, raw, for as long as the prompt stands; it is kept nowhere else. */
let held: Contents | null = null;

/** Fetches what is held from the frame that holds it and reads it. Null where it is not there any more. */
export async function readLeaving(ticket: string, client: ClientNames): Promise<Leaving | null> {
  const answer = await call('prompt/contents', { ticket });
  if (!answer.ok) return null;
  const contents = contentsOf(answer.contents);
  const labels = answer.contents.entries.map(({ label }) => label);
  const parts = await readAll(contents, labels, client);
  held = contents;
  return {
    reading: { parts, complete: contents.complete },
    reducible: answer.reducible,
    shows: showing(contents),
  };
}

/** Pictures and pages, for her to look at. What was opened for it ends with the prompt. */
function showing(contents: Contents): Leaving['shows'] {
  const bytes = opaqueBytesOf(contents);
  const pictures = new Map<string, string>();
  const previews = new Map<string, Promise<Previews>>();
  return {
    picture({ id, mediaType, unread }) {
      const file = bytes.get(id);
      if (unread !== 'image' || !file || !/^image\/(?:png|jpeg|gif|webp|bmp)$/.test(mediaType ?? '')) return null;
      const known =
        pictures.get(id) ?? URL.createObjectURL(new Blob([file as BlobPart], { type: mediaType as string }));
      pictures.set(id, known);
      return known;
    },
    draw({ id, kind }) {
      const file = bytes.get(id);
      if (kind !== 'pdf' || !file) return null;
      return async (page, canvas, width) => {
        const opened =
          previews.get(id) ?? import('../../lib/payload/pdf/in-page.ts').then(({ openPreviews }) => openPreviews(file));
        previews.set(id, opened);
        await (await opened).draw(page, canvas, width);
      };
    },
  };
}

/** What goes in the place of what is held. @throws EditError where it cannot be carried out: then nothing may leave. */
export async function insteadOf(edits: Edits): Promise<Instead> {
  const contents = held;
  if (contents === null) throw new Error('nothing was read');
  const entries = await edited(contents, edits, {
    keepPages: async (pdf, pages) => (await import('../../lib/payload/pdf/in-page.ts')).selectPages(pdf, pages),
  });
  return { entries: entries.map((entry) => insteadEntry(entry, contents.entries.indexOf(entry))) };
}

function insteadEntry(entry: ContentEntry, place: number): Instead['entries'][number] {
  if (place >= 0) return { keep: place };
  if ('value' in entry) return { name: entry.name, value: entry.value };
  const { name, mediaType, bytes } = entry.file;
  return { name: entry.name, file: { name, mediaType, base64: btoa(binaryOf(bytes ?? new Uint8Array())) } };
}

const contentsOf = ({ entries, ...head }: ContentsMessage): Contents => ({ ...head, entries: entries.map(entryOf) });

function entryOf(entry: ContentEntryMessage): ContentEntry {
  if ('value' in entry) return { name: entry.name, value: entry.value };
  const { base64, ...file } = entry.file;
  return { name: entry.name, file: { ...file, bytes: base64 === null ? null : bytesOf(atob(base64)) } };
}
