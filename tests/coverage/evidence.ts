import { downloadsOf } from '../support/downloads.ts';
import { look } from '../support/page.ts';
import type { Attempt } from './attempts.ts';
import { paperOf } from './paper.ts';
import type { Place } from './places.ts';
import { recordText } from './record-text.ts';
import type { World } from './world.ts';

/** What has left so far under one token: whole records, and pieces that are not whole. */
export interface Left {
  readonly whole: number;
  readonly pieces: number;
}

/** Counts, outside the browser's page, what has arrived where this way out leads. */
export type Count = () => Promise<Left>;

export function counting(world: World, { evidence }: Attempt, place: Place, token: string): Count {
  const whole = recordText(token);
  const counted = (texts: readonly string[]): Left => ({
    whole: texts.filter((text) => text.includes(whole)).length,
    pieces: texts.filter((text) => !text.includes(whole)).length,
  });
  const onServer = () => world.server.arrived(token);

  switch (evidence) {
    case 'server':
      return async () => counted(onServer());
    case 'file':
      return async () => {
        const files = (await downloadsOf(world.browser)).filter(({ name }) => name.includes(token));
        const left = counted(files.map(({ bytes }) => bytes.toString('utf8')));
        // What the server was asked for has left it, whether or not it became a file.
        const asked = onServer().length;
        return { whole: left.whole, pieces: left.pieces + Math.max(0, asked - left.whole) };
      };
    case 'print': {
      const before = world.browser.prints().length;
      return async () => ({ whole: world.browser.prints().length - before, pieces: 0 });
    }
    case 'clipboard':
      return async () => counted([await world.paste.text(place.page)].filter((text) => text.includes(token)));
    case 'mail':
      return async () => counted((await world.browser.mails()).map(decoded).filter((text) => text.includes(token)));
    case 'paper':
      return async () => ({ whole: paperOf(place.page).includes(whole.replace(/\s+/g, '')) ? 1 : 0, pieces: 0 });
    case 'dragged':
      return async () => counted([await draggedOut(place)].filter((text) => text.includes(token)));
    case 'saved':
      return async () => counted([await savedUnder(place, token)].filter((text) => text !== ''));
    case 'picture':
      return async () => ({ whole: (await place.page.screenshot()).length > 0 ? 1 : 0, pieces: 0 });
  }
}

/** The file that stands in for the one that she would have chosen (see places.ts). */
const savedUnder = ({ target }: Place, token: string): Promise<string> =>
  look(
    target,
    async (name) => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle(name).catch(() => null);
      return handle ? (await handle.getFile()).text() : '';
    },
    `${token}.txt`,
  );

/** What the browser hands to whatever it is dropped on, once all listeners have had their say. */
const draggedOut = ({ target }: Place): Promise<string> =>
  look<string>(target, 'document.documentElement.dataset.dragged ?? ""');

function decoded(address: string): string {
  const query = new URL(address).searchParams;
  return [...query.values()].join('\n');
}
