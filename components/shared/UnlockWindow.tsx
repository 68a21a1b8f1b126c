import type { PageTexts } from '../../lib/language/pages.ts';
import './base.css';
import './tokens.css';
import { ClosedLine, type ClosedProps } from './Closed.tsx';
import { Unlock } from './Unlock.tsx';

interface UnlockWindowProps extends Omit<ClosedProps, 'reading'> {
  readonly texts: PageTexts;
  readonly reading: 'open' | 'locked' | 'unlocked' | 'officers-only';
}

/** The window that a prompt opens. What she filled in there waits for her. */
export function UnlockWindow({ reading, ...props }: UnlockWindowProps) {
  const { unlock } = props.texts.pages.lock;
  return (
    <main className="closed closed-page" data-reading={reading}>
      <h1>{unlock.window}</h1>
      {reading === 'locked' && (
        <>
          <p className="quiet">{unlock.keeps}</p>
          <Unlock {...props} onLost={props.onSettings} />
        </>
      )}
      {reading === 'officers-only' && <ClosedLine {...props} reading="officers-only" waits={0} />}
      {(reading === 'open' || reading === 'unlocked') && <p role="status">{unlock.opened}</p>}
    </main>
  );
}
