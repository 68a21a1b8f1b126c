import type { ContentEntryMessage, ContentsMessage } from '../../messaging/contents.ts';
import { CONTENTS_MAX, FILE_MAX } from '../../messaging/contents-limits.ts';
import type { InHand } from './in-hand.ts';

/** What is held, raw, for the prompt: files as base64 as far as one message carries them. */
export async function contentsOf({ head, entries, seen }: InHand): Promise<ContentsMessage> {
  let room = CONTENTS_MAX;
  const takes = (length: number): boolean => {
    if (length > room) return false;
    room -= length;
    return true;
  };
  const told: ContentEntryMessage[] = [];
  for (const [at, [name, value]] of entries.entries()) {
    const label = seen?.[at]?.label ?? null;
    if (typeof value === 'string') {
      // Too long for a message: said to be there, and unread, as a file of that size would be.
      const tooLong = { name: '', mediaType: 'text/plain', size: value.length, base64: null };
      told.push(takes(value.length) ? { name, label, value } : { name, label, file: tooLong });
    } else {
      const { name: fileName, type: mediaType, size } = value;
      const fits = size <= FILE_MAX && takes(Math.ceil(size / 3) * 4);
      told.push({
        name,
        label,
        file: { name: fileName, mediaType, size, base64: fits ? await base64Of(value) : null },
      });
    }
  }
  return { ...head, entries: told };
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(file.size === 0 ? '' : String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('unread'));
    // A blob of this world: Firefox lets it read no other.
    reader.readAsDataURL(new Blob([file]));
  });
}
