import type { PageTexts } from '../../lib/language/pages.ts';
import './elsewhere.css';

const PAGES = { prepare: 'prepare.html', help: 'help.html', review: 'review.html', options: 'options.html' } as const;
export type Place = keyof typeof PAGES;

interface Props {
  readonly texts: PageTexts;
  readonly places: readonly Place[];
  readonly label?: string | undefined;
}

/** Links to other pages of the extension. */
export function Elsewhere({ texts: { pages }, places, label = pages.help.others }: Props) {
  const names: Record<Place, string> = {
    prepare: pages.prepare.link,
    help: pages.help.link,
    review: pages.popup.log,
    options: pages.popup.settings,
  };
  return (
    <nav className="elsewhere" aria-label={label}>
      {places.map((place) => (
        <a key={place} href={PAGES[place]} data-elsewhere={place}>
          {names[place]}
        </a>
      ))}
    </nav>
  );
}
