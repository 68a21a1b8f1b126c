import { downloadsOf } from '../support/downloads.ts';
import { look } from '../support/page.ts';
import type { Attempt } from './attempts.ts';
import { paperOf } from './paper.ts';
import type { Place } from './places.ts';
import { recordText } from './record-text.ts';
import type { World } from './world.ts';

/** What has left so far under one token. */
export interface Left {
  /** Whole records. */
  readonly whole: number;
  /** What is of the record, and not the whole of it. */
  readonly pieces: number;
  /** In the record's place lies something of ours: a line on the clipboard, a notice on paper. */
  readonly standIn: boolean;
}

/** Counts where this way out leads: on a server, in a folder, on the clipboard, on paper. */
export type Count = () => Promise<Left>;

const OURS = 'Deelwijzer';

export function counting(world: World, { evidence }: Attempt, place: Place, token: string): Count {
  const whole = recordText(token);
  const counted = (texts: readonly string[]): Left => {
    const ours = texts.filter((text) => text.includes(token));
    const complete = ours.filter((text) => text.includes(whole)).length;
    return {
      whole: complete,
      pieces: ours.length - complete,
      standIn: texts.some((text) => !text.includes(token) && text.includes(OURS)),
    };
  };

  switch (evidence) {
    case 'server':
      return async () => counted(world.server.arrived(token));
    case 'file':
      return async () => {
        const files = (await downloadsOf(world.browser)).filter(({ name }) => name.includes(token));
        const left = counted(files.map(({ bytes }) => bytes.toString('utf8')));
        // What the server was asked for has left it, whether or not it became a file.
        const asked = world.server.arrived(token).length;
        return { ...left, pieces: left.pieces + Math.max(0, asked - left.whole) };
      };
    case 'print':
      return async () => ({ whole: Number(await onRoot(place, 'shown')), pieces: 0, standIn: false });
    case 'clipboard':
      return async () => counted([await world.paste.text(place.page)]);
    case 'mail':
      return async () => counted((await world.browser.mails()).map(decoded).filter((text) => text.includes(token)));
    case 'paper':
      return async () => onPaper(place, whole);
    case 'dragged':
      return async () => counted([await onRoot(place, 'dragged')]);
    case 'saved':
      return async () => counted([await savedUnder(place, token)]);
    case 'picture':
      return async () => ({ whole: (await place.page.screenshot()).length > 0 ? 1 : 0, pieces: 0, standIn: false });
  }
}

/** The browser's own paper, and the times that a print found the record in sight: some of it goes to a real printer. */
async function onPaper(place: Place, whole: string): Promise<Left> {
  const paper = paperOf(place.page);
  const shown = Number(await onRoot(place, 'shown'));
  const isOnPaper = paper.includes(whole.replace(/\s+/g, ''));
  return { whole: shown, pieces: isOnPaper && shown === 0 ? 1 : 0, standIn: !isOnPaper && paper.includes(OURS) };
}

/** What the page keeps for the test on its root element. */
const onRoot = ({ target }: Place, key: string): Promise<string> =>
  look(target, (name) => document.documentElement.dataset[name] ?? '', key);

/** The file that stands in for the one that she would have chosen (see save-dialog.ts). */
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

function decoded(address: string): string {
  const query = new URL(address).searchParams;
  return [...query.values()].join('\n');
}
