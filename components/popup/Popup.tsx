import type { ConsentPoint } from '../../lib/consents/points.ts';
import type { SpokenChannel } from '../../lib/disclosure/action.ts';
import type { History } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { type AgendaActs, AgendaLine } from '../shared/AgendaLine.tsx';
import { agendaOf, groupOf, idOf, MOST, type PutOff, putOffUntil, type Waiting } from '../shared/agenda.ts';
import { ClosedLine, type ClosedProps, NoLock } from '../shared/Closed.tsx';
import type { FeedStatus } from '../shared/feed-lines.ts';
import { Kept } from '../shared/Kept.tsx';
import { PassedBy, type PassedByProps } from '../shared/PassedBy.tsx';
import { Spoken } from '../shared/SpokenStart.tsx';
import { Site, type SiteProps } from './Site.tsx';
import { Updated, type UpdatedProps } from './Updated.tsx';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './popup.css';

/** Whether there is a lock on the log, and what it takes to open it. */
export type PopupLock =
  | { readonly reading: 'open' | 'unlocked' }
  | (Omit<ClosedProps, 'texts' | 'onSettings'> & { readonly waits: number });

interface PopupProps extends AgendaActs {
  readonly texts: PageTexts;
  readonly now: Date;
  /** Said once after an update. */
  readonly updated?: Omit<UpdatedProps, 'texts'> | undefined;
  /** Of what is open: at least what fits here. Null where the log could not be read. */
  readonly histories: readonly History[] | null;
  /** How much is open in the whole log, as far as it has been read. Default: what is open on these. */
  readonly points?: number | undefined;
  /** Older lines are still being read. */
  readonly reading?: boolean | undefined;
  readonly waiting: readonly Waiting[];
  /** What consents ask of her. */
  readonly consents?: readonly ConsentPoint[];
  /** On a shared computer, where it is not known who works there: then nothing of the log is shown. */
  readonly nobody?: boolean | undefined;
  /** What she put off: it does not stand here until its day. */
  readonly putOff?: PutOff | undefined;
  readonly lock?: PopupLock | undefined;
  readonly site: Omit<SiteProps, 'texts'>;
  readonly problem: string | null;
  /** What left without a question, newest first. */
  readonly passedBy?: Omit<PassedByProps, 'texts'> | undefined;
  /** Where the log lives and whether it got there. */
  readonly feed?: FeedStatus | null;
  readonly onLog: () => void;
  readonly onSettings: () => void;
  readonly onPrepare?: (() => void) | undefined;
  readonly onHelp?: (() => void) | undefined;
  /** Absent where the page in front is not guarded. */
  readonly onTeach?: (() => void) | undefined;
  /** To all that is known of the client whose record stands in front. Absent where the page in front is not guarded. */
  readonly onClient?: (() => void) | undefined;
  /** Over the record in front, or, where there is none, in a window of its own. */
  readonly onRecordSpoken: (channel: SpokenChannel) => void;
}

/** A popup is no higher than 600 pixels, and the log page has them all. */
const MOST_PASSED = 3;

/** What is open today, at most five lines, each with the one thing to do. */
export function Popup({
  texts,
  now,
  histories,
  points,
  reading = false,
  nobody = false,
  waiting,
  consents = [],
  putOff = {},
  lock,
  site,
  problem,
  passedBy,
  feed = null,
  ...on
}: PopupProps) {
  const { popup } = texts.pages;
  const closed = lock !== undefined && 'waits' in lock ? lock : null;
  const locked = closed?.reading === 'locked';
  const open = agendaOf(locked ? [] : (histories ?? []), waiting, consents, now);
  const agenda = open.filter((item) => putOffUntil(item, putOff, now) === null);
  const all =
    points === undefined || locked
      ? agenda.length
      : points + waiting.length + consents.length - (open.length - agenda.length);
  return (
    <main className="popup">
      <h1>{locked ? texts.pages.lock.locked.title : popup.open}</h1>
      {on.updated && <Updated {...on.updated} texts={texts} />}
      {!nobody && <Kept texts={texts} status={feed} />}
      {closed !== null && <ClosedLine {...closed} texts={texts} onSettings={on.onSettings} />}
      {histories === null && <p className="quiet">{popup.unreadable}</p>}
      {histories !== null && closed === null && agenda.length === 0 && !passedBy?.passed.length && (
        <p className="quiet">
          {nobody ? texts.pages.review.sharedComputer.nobody : reading ? texts.pages.review.loading : popup.nothing}
        </p>
      )}
      {agenda.length > 0 && (
        <ul className="agenda">
          {agenda.slice(0, MOST).map((item) => (
            <AgendaLine
              key={`${idOf(item)} ${groupOf(item)}`}
              texts={texts}
              item={item}
              now={now}
              onAct={on.onAct}
              onDrop={on.onDrop}
              onLater={on.onLater}
            />
          ))}
        </ul>
      )}
      {passedBy !== undefined && passedBy.passed.length > 0 && (
        <section aria-labelledby="passed-by">
          <h2 id="passed-by">{texts.pages.passed.title}</h2>
          <p className="quiet">{texts.pages.passed.why}</p>
          <PassedBy {...passedBy} passed={passedBy.passed.slice(0, MOST_PASSED)} texts={texts} />
          {passedBy.passed.length > MOST_PASSED && (
            <p className="quiet">{texts.pages.passed.more(passedBy.passed.length - MOST_PASSED)}</p>
          )}
        </section>
      )}
      <p className="problem" role="alert">
        {problem}
      </p>
      <Spoken texts={texts} onRecord={on.onRecordSpoken} />
      <Site {...site} texts={texts} />
      {on.onClient && (
        <button type="button" className="button bare small" data-action="client" onClick={on.onClient}>
          {texts.pages.clients.toClient}
        </button>
      )}
      {on.onTeach && (
        <button type="button" className="button bare small" data-action="teach" onClick={on.onTeach}>
          {popup.teach}
        </button>
      )}
      {on.onPrepare && (
        <button type="button" className="button bare small" data-action="prepare" onClick={on.onPrepare}>
          {texts.pages.prepare.link}
        </button>
      )}
      {lock?.reading === 'open' && <NoLock texts={texts} onSettings={on.onSettings} />}
      <footer>
        <button type="button" className="button bare small" onClick={on.onLog}>
          {all > MOST ? popup.more(all - MOST) : popup.log}
        </button>
        <button type="button" className="button bare small" onClick={on.onSettings}>
          {popup.settings}
        </button>
        {on.onHelp && (
          <button type="button" className="button bare small" data-action="help" onClick={on.onHelp}>
            {texts.pages.help.link}
          </button>
        )}
      </footer>
    </main>
  );
}
