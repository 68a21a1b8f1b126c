import { exec } from './untouched.ts';
import { namesConfirming, namesCopying, namesDismissal, namesPlace, namesSharing } from './verbs.ts';

/** What a control shows of itself; `markup` only where it has no name. */
export interface Shown {
  name: string;
  title: string | null;
  isLink: boolean;
  markup: string;
}

export interface Named {
  /** What it is called, if need be by its icon. */
  name: string;
  /** `copies`: only that; `confirms`, `dismisses`: what was begun before it. */
  says: 'shares' | 'copies' | 'confirms' | 'dismisses' | null;
}

/** A longer name is what the control is about (a row, a note), not what it does: of that only the beginning counts. */
const LABEL_MAX = 80;
const BEGINNING = /^.{0,25}/su;

/**
 * What the name of a control says that it does.
 * Its tooltip counts too; its icon only where it has no name at all, and then gives it one.
 */
export function nameSays({ name, title, isLink, markup }: Shown): Named {
  const words = name || title || '';
  if (!words) {
    const drawn = drawnBy(markup);
    return { name: drawn ?? '', says: drawn === null ? null : 'shares' };
  }
  if (isLink && namesPlace(words)) return { name: words, says: null };
  const label = words.length > LABEL_MAX ? exec(BEGINNING, words)![0] : words;
  return { name: words, says: sayOf(label) ?? (namesSharing(title ?? '') ? 'shares' : null) };
}

function sayOf(label: string): Named['says'] {
  if (namesDismissal(label)) return 'dismisses';
  if (namesSharing(label)) return 'shares';
  if (namesCopying(label)) return 'copies';
  return namesConfirming(label) ? 'confirms' : null;
}

/** Icons of the common families (fa-print, bi-printer, icon-share, #download …), or what the page itself calls the control. An envelope is mostly an inbox. */
const ICON =
  /(?:["'\s#/]|(?:fa|bi|mdi|pi|ti|ri|la|lucide|glyphicon|tabler-icon|icon|ion|feather|octicon|codicon|btn)[-_])(?:file[-_]|cloud[-_]|box[-_]arrow[-_])?(print|download|export|share|send|fax|paper-?plane)(?:er)?(?=["'\s_.(-])/i;
const CALLED: Readonly<Record<string, string>> = { paperplane: 'send', 'paper-plane': 'send' };

function drawnBy(markup: string): string | null {
  const word = exec(ICON, markup)?.[1]?.toLowerCase();
  return word === undefined ? null : (CALLED[word] ?? word);
}
