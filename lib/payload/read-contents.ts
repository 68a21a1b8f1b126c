import { readBytes } from './bytes/read-bytes.ts';
import type { ContentEntry, Contents } from './contents.ts';
import type { Choices } from './edits.ts';
import { idsInOrder } from './ids.ts';
import type { Part } from './part.ts';
import { unreadPart } from './part-of.ts';
import type { Place, Reader } from './reading.ts';
import { spliced } from './splice.ts';
import { readText } from './text/read-text.ts';

/** What leaves, opened. */
export interface OpenedContents {
  readonly parts: readonly Part[];
  /** The bytes of what is no text, by part id. */
  readonly opaque: ReadonlyMap<string, Uint8Array>;
  readonly edited: (choices: Choices) => readonly ContentEntry[];
}

type FileEntry = Extract<ContentEntry, { readonly file: unknown }>;

interface OpenedEntry {
  readonly parts: readonly Part[];
  /** Null where the entry goes altogether. */
  readonly edited: (choices: Choices) => ContentEntry | null;
}

export function readContents(contents: Contents): OpenedContents {
  const opaque = new Map<string, Uint8Array>();
  const reader: Reader = {
    text: readText,
    bytes: readBytes,
    newId: idsInOrder(),
    keepOpaque: (id, bytes) => opaque.set(id, bytes),
  };
  const entries = contents.entries.map((entry, index) =>
    opened(entry, placeOf(entry, index, contents, reader), contents),
  );
  return {
    parts: entries.flatMap(({ parts }) => parts),
    opaque,
    edited: (choices) => entries.map(({ edited }) => edited(choices)).filter((entry) => entry !== null),
  };
}

function placeOf(entry: ContentEntry, index: number, contents: Contents, reader: Reader): Place {
  const named = contents.kind === 'fields' || contents.kind === 'unread';
  const file = 'file' in entry ? entry.file : null;
  return {
    id: `${index}`,
    name: named ? entry.name : null,
    kind: file || contents.kind === 'data-url' ? 'file' : contents.kind === 'fields' ? 'field' : 'text',
    mediaType: (file?.mediaType || (named ? null : contents.mediaType)) ?? null,
    fileName: (file?.name || (named ? null : contents.fileName)) ?? null,
    bytes: file?.size ?? null,
    depth: 0,
    reader,
  };
}

function opened(entry: ContentEntry, place: Place, { kind, fileName, mediaType }: Contents): OpenedEntry {
  if ('file' in entry) return openedFile(entry, place, kind === 'fields');
  if (kind === 'unread') {
    const part = unreadPart({ ...place, name: entry.name, fileName, mediaType }, 'unknown', { canLeaveOut: false });
    return { parts: [part], edited: () => entry };
  }
  if (entry.value === '') return { parts: [], edited: () => entry };
  const reading = readText(entry.value, place);
  return {
    parts: reading.parts,
    edited: (choices) => {
      const splices = reading.splices(choices);
      return splices.length === 0 ? entry : { name: entry.name, value: spliced(entry.value, splices) };
    },
  };
}

function openedFile(entry: FileEntry, place: Place, inForm: boolean): OpenedEntry {
  const { name, file } = entry;
  // A file field that was left empty.
  if (file.size === 0 && file.name === '') return { parts: [], edited: () => entry };
  const reading = file.bytes === null ? null : readBytes(file.bytes, place);
  const parts = reading?.parts ?? [unreadPart(place, 'too-large')];
  return {
    parts,
    edited: (choices) => {
      const leftOut = parts.some(({ id }) => choices.get(id)?.kind === 'leave-out');
      const bytes = reading ? reading.edited(choices) : leftOut ? new Uint8Array() : null;
      if (inForm && leftOut && !bytes?.length) return null;
      return bytes === null ? entry : { name, file: { ...file, bytes, size: bytes.length } };
    },
  };
}
