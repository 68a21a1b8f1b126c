import type { ContentEntry, Contents } from './contents.ts';
import { type Choice, choiceOf, EditError, type Edits } from './edits.ts';
import type { Part } from './part.ts';
import { readContents } from './read-contents.ts';

export { type Edit, EditError, type Edits, type Replacement } from './edits.ts';

/** A PDF with only some of its pages, from 1, in their order. */
export type KeepPages = (pdf: Uint8Array, pages: readonly number[]) => Promise<Uint8Array> | Uint8Array;

/**
 * The same entries in the same order with some parts changed, every other byte as it was. An entry in which nothing
 * was changed is the very same object; a file that is left out of a form is gone from the list, elsewhere it is empty.
 * @param tools.keepPages cuts PDFs; without it an edit by pages is refused.
 * @throws EditError where an edit names no part, or cannot be carried out as it was asked: then nothing may leave.
 */
export async function edited(
  contents: Contents,
  edits: Edits,
  tools: { readonly keepPages?: KeepPages } = {},
): Promise<readonly ContentEntry[]> {
  const opened = readContents(contents);
  const parts = new Map(opened.parts.map((part) => [part.id, part]));
  const choices = new Map<string, Choice>();
  for (const [id, edit] of Object.entries(edits)) {
    const part = parts.get(id);
    if (!part) throw new EditError('there is no such part');
    const choice =
      'pages' in edit ? await cut(part, opened.opaque.get(id), edit.pages, tools.keepPages) : choiceOf(part, edit);
    choices.set(id, choice);
  }
  return opened.edited(choices);
}

async function cut(
  { kind }: Part,
  bytes: Uint8Array | undefined,
  pages: readonly number[],
  keepPages: KeepPages | undefined,
): Promise<Choice> {
  if (kind !== 'pdf' || !bytes || !keepPages) throw new EditError('this part has no pages to choose from');
  return { kind: 'bytes', bytes: await keepPages(bytes, pages) };
}
