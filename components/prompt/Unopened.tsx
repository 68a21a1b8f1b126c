import type { PromptTexts } from './context.ts';
import '../shared/tokens.css';
import '../shared/base.css';
import '../shared/controls.css';
import './recorded.css';

interface Props {
  readonly texts: PromptTexts['screen'];
  readonly onRetry: () => void;
  /** Not there where something may still be held: closed, it would wait unseen. */
  readonly onClose?: () => void;
}

/** The prompt could not be opened: what is held stays held. */
export function Unopened({ texts, onRetry, onClose }: Props) {
  return (
    <main className="recorded" data-problem="not-yours">
      <h1 className="unseen">{texts.title}</h1>
      <div className="strip">
        <p role="alert">{texts.problems['not-yours']}</p>
        <div className="options">
          <button type="button" className="button" onClick={onRetry}>
            {texts.buttons.retry}
          </button>
          {onClose && (
            <button type="button" className="button" data-action="close" onClick={onClose}>
              {texts.buttons.close}
            </button>
          )}
        </div>
      </div>
    </main>
  );
}
