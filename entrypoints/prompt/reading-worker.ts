import { readContents, type Searched, searched } from '../../lib/disclosure/reduction/read.ts';
import type { ReadPart } from '../../lib/disclosure/reduction/reading.ts';
import type { ClientNames } from '../../lib/minimise/whose-name.ts';
import type { Contents } from '../../lib/payload/contents.ts';

/**
 * The prompt's second thread: ten megabytes take seconds to read, and her keys must not wait for that. It is started with
 * a prompt that has something to read, and ended with it.
 */
export type Question =
  | {
      readonly id: number;
      readonly contents: Contents;
      readonly labels: readonly (string | null)[];
      readonly client: ClientNames;
    }
  | { readonly id: number; readonly text: string; readonly client: ClientNames };
export type Reply =
  | { readonly id: number; readonly parts: readonly ReadPart[] }
  | { readonly id: number; readonly searched: Searched }
  | { readonly id: number; readonly failed: string };

self.onmessage = ({ data }: MessageEvent<Question>) => {
  try {
    reply(
      'contents' in data
        ? { id: data.id, parts: readContents(data.contents, data.client, data.labels) }
        : { id: data.id, searched: searched(data.text, data.client) },
    );
  } catch (error) {
    // The name alone: a message could hold the page's words.
    reply({ id: data.id, failed: error instanceof Error ? error.name : 'error' });
  }
};

const reply = (message: Reply): void => (self as unknown as Worker).postMessage(message);
