import type { PageTexts } from '../../lib/language/pages.ts';
import '../shared/base.css';
import '../shared/tokens.css';
import './lock.css';
import { Unlock, type UnlockProps } from './Unlock.tsx';

export interface ClosedProps extends Omit<UnlockProps, 'texts' | 'onLost'> {
  readonly texts: PageTexts;
  readonly reading: 'locked' | 'officers-only';
  /** To where a passphrase is set. */
  readonly onSettings: () => void;
}

interface ClosedPageProps extends ClosedProps {
  readonly count: number;
  /** What this run of the browser wrote can be read all the same. */
  readonly onShow: () => void;
}

/** In place of the log, where nothing of earlier runs of the browser can be read. */
export function ClosedPage({ count, onShow, ...props }: ClosedPageProps) {
  const { texts, reading } = props;
  const { locked, officersOnly } = texts.pages.lock;
  return (
    <main className="closed closed-page" data-reading={reading}>
      <h1>{reading === 'locked' ? locked.title : officersOnly.title}</h1>
      <p>
        {locked.holds(count)} {reading === 'locked' && locked.why}
      </p>
      {reading === 'locked' ? (
        <Unlock {...props} onLost={props.onSettings} />
      ) : (
        <>
          <p>{officersOnly.why}</p>
          <div className="options">
            <button type="button" className="button primary" onClick={props.onSettings}>
              {officersOnly.set}
            </button>
            <button type="button" className="button" data-action="show-what-opens" onClick={onShow}>
              {officersOnly.show}
            </button>
          </div>
        </>
      )}
    </main>
  );
}

/** The same in few words, where something else stands beside it. */
export function ClosedLine(props: ClosedProps & { readonly waits: number }) {
  const { texts, reading, waits, onSettings } = props;
  const { locked, officersOnly } = texts.pages.lock;
  if (reading === 'locked') {
    return (
      <section className="closed" data-reading="locked" data-waits={waits}>
        <p>{locked.waits(waits)}</p>
        <Unlock {...props} onLost={onSettings} />
      </section>
    );
  }
  return (
    <section className="closed" data-reading="officers-only" data-waits={waits}>
      <p className="quiet">{officersOnly.why}</p>
      <p>
        <button type="button" className="button small" onClick={onSettings}>
          {officersOnly.set}
        </button>
      </p>
    </section>
  );
}

/** One quiet line where there is no lock yet. */
export function NoLock({ texts, onSettings }: Pick<ClosedProps, 'texts' | 'onSettings'>) {
  const { open } = texts.pages.lock;
  return (
    <p className="no-lock quiet" data-reading="open">
      <span>{open.line}</span>
      <button type="button" className="button bare small" data-action="set-lock" onClick={onSettings}>
        {open.set}
      </button>
    </p>
  );
}
