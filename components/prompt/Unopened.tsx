import type { PromptTexts } from './context.ts';
import '../shared/tokens.css';
import '../shared/base.css';
import '../shared/controls.css';
import './recorded.css';

/** The prompt could not be opened: what is held stays held. */
export function Unopened({ texts, onRetry }: { readonly texts: PromptTexts['screen']; readonly onRetry: () => void }) {
  return (
    <main className="recorded" data-problem="not-yours">
      <h1 className="unseen">{texts.title}</h1>
      <div className="strip">
        <p role="alert">{texts.problems['not-yours']}</p>
        <div className="options">
          <button type="button" className="button" onClick={onRetry}>
            {texts.buttons.retry}
          </button>
        </div>
      </div>
    </main>
  );
}
