import { type RefObject, useMemo } from 'react';
import type { ClientKey } from '../../lib/consents/client.ts';
import type { DeskFoundOne, LogOnDesk } from '../../lib/desk/source.ts';
import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { asItStands, type History, lastOf } from '../../lib/export/history.ts';
import { standOf } from '../../lib/export/open-points.ts';
import { sentencesOf } from '../../lib/export/sentence.ts';
import { verifyTextsFor } from '../../lib/language/verify.ts';
import { statementOf } from '../../lib/verify/statement.ts';
import { ClientAccount, type ClientAccountProps } from '../clients/ClientAccount.tsx';
import { State } from '../log-list/State.tsx';
import { Account } from '../review/Account.tsx';
import { Events } from '../review/Events.tsx';
import { Spoken } from '../review/Spoken.tsx';
import { dayOf, longDay, timeOf } from '../shared/dates.ts';
import { useTexts } from '../shared/texts.ts';
import { holderOf } from './label.ts';

export type AccountFor = (client: ClientKey) => Omit<ClientAccountProps, 'texts'>;

interface DeskDetailProps {
  readonly found: DeskFoundOne;
  readonly log: LogOnDesk;
  readonly now: Date;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** The account for the client of a disclosure, from all logs on the desk. */
  readonly accountFor?: AccountFor | undefined;
  /** Absent where it stands beside what it belongs to. */
  readonly onClose?: () => void;
}

/** One disclosure as its clinician saw it: the sentence, the account with findings and citations, what happened since, and how its log stands. */
export function DeskDetail({ found, log, now, heading, accountFor, onClose }: DeskDetailProps) {
  const { pages, language } = useTexts();
  const { desk, review } = pages;
  const number = found.state === 'readable' ? found.id.number : found.number;
  return (
    <section className="detail" aria-labelledby="detail-heading" data-number={number} data-log={log.log}>
      <header>
        <h2 id="detail-heading" ref={heading} tabIndex={-1}>
          {desk.named(number, log.clinician)}
        </h2>
        {found.state === 'readable' && (
          <p className="quiet">
            {longDay(found.history.disclosure.at, language)}, {timeOf(found.history.disclosure.at, language)}
          </p>
        )}
        {onClose && (
          <button type="button" className="button bare small" aria-keyshortcuts="Escape" onClick={onClose}>
            {desk.detail.close}
          </button>
        )}
      </header>
      {log.state !== 'in-order' && <p className="notice">{desk.detail.doubt}</p>}
      {found.state === 'readable' ? (
        <Readable {...found} now={now} accountFor={accountFor} />
      ) : (
        <p className="notice">{review.line[found.state]}</p>
      )}
      <LogSaid found={found} log={log} />
    </section>
  );
}

interface ReadableProps extends Pick<DeskDetailProps, 'now' | 'accountFor'> {
  readonly history: History;
}

function Readable({ history, now, accountFor }: ReadableProps) {
  const { pages, language } = useTexts();
  const { detail } = pages.review;
  const { disclosure, events } = history;
  const hidden = disclosure.hiddenFromClient;
  return (
    <>
      <p className="state">
        <State
          stand={standOf(history)}
          emergency={disclosure.urgency === 'emergency'}
          againstAdvice={disclosure.againstAdvice !== null}
          now={now}
          whole
        />
      </p>
      {hidden && <p className="notice">{detail.hidden(hidden.until && dayOf(hidden.until, language))}</p>}
      {lastOf(events, 'completed-afterwards') && <p className="quiet">{detail.completed}</p>}
      {sentencesOf(disclosure, language).map((segments) => (
        <p key={inWords(segments)} className="sentence">
          <Spoken segments={segments} stressed={['what', 'client', 'recipient', 'ground']} />
        </p>
      ))}
      <h3>{detail.events}</h3>
      <Events events={events} />
      <Account history={{ ...history, disclosure: asItStands(history) }} />
      {accountFor && <ForTheClient client={disclosure.client} accountFor={accountFor} />}
    </>
  );
}

function ForTheClient({ client, accountFor }: { readonly client: ClientKey; readonly accountFor: AccountFor }) {
  const texts = useTexts();
  const props = useMemo(() => accountFor(client), [accountFor, client]);
  return (
    <details className="for-the-client" data-client={client.name ?? client.number}>
      <summary>{texts.pages.desk.detail.client}</summary>
      <ClientAccount key={JSON.stringify(client)} texts={texts} {...props} />
    </details>
  );
}

function LogSaid({ found, log }: Pick<DeskDetailProps, 'found' | 'log'>) {
  const { pages, language } = useTexts();
  const { desk } = pages;
  const { detail } = desk;
  const { report } = log;
  const checked = { bundles: [{ name: log.file, report, refused: null }], stamps: [], strangers: [], inOrder: true };
  const [section] = statementOf(checked, verifyTextsFor(language)).sections;
  return (
    <>
      <h3>{detail.checkpoint}</h3>
      <p>{detail.from(log.clinician, log.file)}</p>
      {found.state === 'readable' && (
        <p className="quiet root">{detail.at(found.history.index, report.size, report.root)}</p>
      )}
      <details className="log-said" open={log.state !== 'in-order' || undefined}>
        <summary>{detail.checked}</summary>
        <ul className="statement">
          {log.state === 'forked' && <li data-mark="wrong">{desk.alarm.forked(log.clinician, holderOf(log, desk))}</li>}
          {log.state === 'cut-short' && (
            <li data-mark="wrong">{desk.alarm['cut-short'](log.clinician, log.missing, holderOf(log, desk))}</li>
          )}
          {section?.lines.map(({ mark, text }) => (
            <li key={text} data-mark={mark}>
              {text}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
