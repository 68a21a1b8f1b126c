import type { PageTexts } from '../../lib/language/pages.ts';
import './elsewhere.css';

/** Pages of the extension that others lead to, by their address in it. */
const PAGES = { prepare: 'prepare.html' } as const;
export type Place = keyof typeof PAGES;

/** Links to other pages of the extension. */
export function Elsewhere({ texts, places }: { readonly texts: PageTexts; readonly places: readonly Place[] }) {
  return (
    <nav className="elsewhere">
      {places.map((place) => (
        <a key={place} href={PAGES[place]} data-elsewhere={place}>
          {texts.pages[place].link}
        </a>
      ))}
    </nav>
  );
}
