import { ENGLISH_ONLY, HELP_PAGES, type HelpPage, languageOfPage } from '../../lib/help/pages.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { Markdown } from './Markdown.tsx';
import '../shared/base.css';
import '../shared/tokens.css';
import './help.css';

interface HelpProps {
  readonly texts: PageTexts;
  readonly page: HelpPage;
  /** Markdown of that page. */
  readonly text: string;
}

/** What there is to read, and one page of it. */
export function Help({ texts, page, text }: HelpProps) {
  const { help } = texts.pages;
  return (
    <div className="help">
      <nav aria-label={help.title}>
        <p className="title">{help.title}</p>
        <ul>
          {HELP_PAGES.map((one) => (
            <li key={one}>
              <a href={`#${one}`} aria-current={one === page ? 'page' : undefined}>
                {help.pages[one]}
              </a>
              {ENGLISH_ONLY.includes(one) && texts.language !== 'en' && (
                <span className="quiet"> {help.inEnglish}</span>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <main lang={languageOfPage(page, texts.language)}>
        <Markdown text={text} />
      </main>
    </div>
  );
}
