import type { Consent } from '../../lib/consents/register.ts';
import { restingOn } from '../../lib/consents/resting.ts';
import type { History } from '../../lib/export/history.ts';
import { capital } from '../../lib/language/capital.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { shortDay } from '../shared/dates.ts';
import type { FormKind } from './consent-draft.ts';
import { dataOf, recipientOf } from './words.ts';

interface ConsentCardProps {
  readonly consent: Consent;
  readonly histories: readonly History[];
  readonly texts: PageTexts;
  /** Absent where nothing can be changed: someone else's log. */
  readonly onForm?: ((kind: FormKind, consent: Consent) => void) | undefined;
  readonly onPrint?: ((consent: Consent) => void) | undefined;
  readonly onDisclosure: (number: number) => void;
}

/** One consent: for whom, for what, which data, by whom, until when, and what rests on it. */
export function ConsentCard({ consent, histories, texts, onForm, onPrint, onDisclosure }: ConsentCardProps) {
  const { clients, consents } = texts.pages;
  const words = clients.consent;
  const { about, state, since, asked, recorded, refused, withdrawn, history } = consent;
  const said = state === 'withdrawn' ? withdrawn?.reason : state === 'refused' ? refused?.reason : null;
  const given = recorded !== null && state !== 'refused';
  return (
    <li className="consent" data-consent={consent.id} data-state={state}>
      <p className="consent-head">
        <b>{words.forWhat(recipientOf(about.recipient, texts), about.purpose)}</b>
        <span className="consent-state" data-state={state}>
          {words.state[state](since)}
        </span>
      </p>
      <p className="quiet">{dataOf(about, texts)}</p>
      {given && (
        <p className="quiet">
          {words.by(
            recorded.givenBy.map((giver) => texts.terms.consentGiver[giver].inSentence).join(', '),
            recorded.byName,
            recorded.footing,
          )}{' '}
          {recorded.covers && words.covers(recorded.covers)} {recorded.until && words.until(recorded.until)}
        </p>
      )}
      {state === 'asked' && asked?.thinkUntil && <p className="quiet">{words.think(asked.thinkUntil)}</p>}
      {said && <p className="quiet">{words.because(said)}</p>}
      {state === 'withdrawn' && <Resting {...{ consent, histories, texts, onDisclosure }} />}
      {history.length > 1 && (
        <details>
          <summary className="quiet">{words.history}</summary>
          <ol className="consent-history quiet">
            {history.map((entry) => (
              <li key={entry.id}>{capital(consents.happened(entry))}</li>
            ))}
          </ol>
        </details>
      )}
      {onForm && (
        <div className="buttons">
          {state === 'asked' && (
            <>
              <Act act="recorded" label={words.buttons.answer} onClick={() => onForm('recorded', consent)} />
              <Act act="refused" label={words.buttons.refuse} onClick={() => onForm('refused', consent)} />
            </>
          )}
          {state === 'stands' && (
            <Act act="withdrawn" label={words.buttons.withdraw} onClick={() => onForm('withdrawn', consent)} />
          )}
          {state !== 'asked' && state !== 'stands' && (
            <Act act="asked" label={words.buttons.again} onClick={() => onForm('asked', consent)} />
          )}
          {onPrint && (state === 'asked' || state === 'stands') && (
            <Act act="print" label={words.buttons.print} onClick={() => onPrint(consent)} />
          )}
        </div>
      )}
    </li>
  );
}

const Act = ({ act, label, onClick }: { act: string; label: string; onClick: () => void }) => (
  <button type="button" className="button small" data-act={act} onClick={onClick}>
    {label}
  </button>
);

/** Which disclosures rested on it, and what to do about them. */
export function Resting({ consent, histories, texts, onDisclosure }: Omit<ConsentCardProps, 'onForm' | 'onPrint'>) {
  const words = texts.pages.clients.consent;
  const resting = restingOn(
    consent,
    histories.map(({ disclosure }) => disclosure),
  );
  if (resting.length === 0) return <p className="quiet">{words.restingNone}</p>;
  return (
    <div className="resting" data-resting={resting.length}>
      <p>{words.resting(resting.length)}</p>
      <ul>
        {resting.map(({ number, how }) => {
          const entry = histories.find(({ disclosure }) => disclosure.number === number)?.disclosure;
          const on = entry ? shortDay(entry.at, texts.language) : '';
          return (
            <li key={number}>
              <button type="button" className="button bare small" onClick={() => onDisclosure(number)}>
                {words.restingOn(number, on, recipientOf(consent.about.recipient, texts), how === 'alike')}
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        {words.todo} <span className="quiet">({words.todoCitation})</span>
      </p>
    </div>
  );
}
