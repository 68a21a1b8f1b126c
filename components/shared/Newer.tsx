import type { PageTexts } from '../../lib/language/pages.ts';
import './base.css';
import './controls.css';
import './newer.css';
import './tokens.css';

/** In place of a page that would read the log: a later version wrote it, and this one leaves it alone. */
export function Newer({ texts }: { readonly texts: PageTexts }) {
  const { title, what, meanwhile, how } = texts.pages.version.newer;
  return (
    <main className="newer" data-newer>
      <h1>{title}</h1>
      <p>{what}</p>
      <p>{meanwhile}</p>
      <p>
        <b>{how}</b>
      </p>
    </main>
  );
}
