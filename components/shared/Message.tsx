import './base.css';
import './controls.css';
import './tokens.css';
import './message.css';

interface MessageProps {
  /** What the page is called. */
  readonly title: string;
  readonly text: string;
  readonly action?: string;
  readonly onAction?: () => void;
}

/** A page that has nothing else to show. */
export function Message({ title, text, action, onAction }: MessageProps) {
  return (
    <main className="message">
      <h1>{title}</h1>
      <p role="status">{text}</p>
      {action && (
        <button type="button" className="button" onClick={onAction}>
          {action}
        </button>
      )}
    </main>
  );
}
