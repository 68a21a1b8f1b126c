import type { ReactNode } from 'react';
import type { PageTexts } from '../../lib/language/pages.ts';
import '../shared/base.css';
import '../shared/tokens.css';
import './views.css';

export const DESK_HASH = '#toezicht';
export type View = 'log' | 'desk';

/** The quiet navigation above the page: her own log, or the logs of others. */
export function Views({ view, texts, children }: { view: View; texts: PageTexts; children: ReactNode }) {
  const { views } = texts.pages.desk;
  return (
    <div className="views">
      <nav aria-label={views.label}>
        {(['log', 'desk'] as const).map((one) => (
          <a key={one} href={one === 'desk' ? DESK_HASH : '#'} aria-current={one === view ? 'page' : undefined}>
            {views[one]}
          </a>
        ))}
      </nav>
      {children}
    </div>
  );
}
