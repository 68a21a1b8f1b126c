import { type RefObject, useState } from 'react';
import { presetOffered } from '../../lib/disclosure/draft/preset.ts';
import type { Disclosure } from '../../lib/disclosure/entry.ts';
import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { asItStands, type History, lastOf } from '../../lib/export/history.ts';
import { sentencesOf } from '../../lib/export/sentence.ts';
import { standOf } from '../../lib/export/stand.ts';
import { State } from '../log-list/State.tsx';
import { dayOf, longDay, timeOf } from '../shared/dates.ts';
import { KeepPreset, type KeepPresetProps } from '../shared/KeepPreset.tsx';
import { useTexts } from '../shared/texts.ts';
import { Account } from './Account.tsx';
import { AddEvent } from './AddEvent.tsx';
import { Erase } from './Erase.tsx';
import { Events } from './Events.tsx';
import { type FormKind, formsFor, type NewEvent } from './forms.ts';
import { Papers, type PapersProps } from './Papers.tsx';
import { Spoken } from './Spoken.tsx';
import { type Officer, Wrongly } from './Wrongly.tsx';

interface DetailProps {
  readonly history: History;
  readonly now: Date;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly form: FormKind | null;
  readonly onForm: (form: FormKind | null) => void;
  readonly onClose: () => void;
  readonly onAdd: (event: NewEvent) => Promise<string | null>;
  /** Resolves to what stood in the way, null where it was copied. */
  readonly onCopy: (history: History) => Promise<string | null>;
  readonly papers?: PapersProps | undefined;
  readonly onClient?: ((number: number) => void) | undefined;
  readonly contact?: string | null | undefined;
  readonly officer?: Officer | null | undefined;
  readonly onCopyText?: ((text: string) => Promise<boolean>) | undefined;
  /** Keeps it as what she often shares. Absent where others' logs are read. */
  readonly onKeepPreset?: KeepPresetProps['onKeep'] | undefined;
  /** Absent where nothing may be erased. */
  readonly onErase?: ((number: number, why: string) => Promise<string | null>) | undefined;
}

/** One disclosure: the sentence as it was, what can be added, the account, and what happened since. */
export function Detail({
  history,
  now,
  heading,
  form,
  onForm,
  onClose,
  onAdd,
  onCopy,
  papers,
  onClient,
  contact,
  officer,
  onCopyText,
  onKeepPreset,
  onErase,
}: DetailProps) {
  const { pages, language } = useTexts();
  const { detail, forms } = pages.review;
  const [said, setSaid] = useState('');
  const { disclosure, events } = history;
  const { number, decision, hiddenFromClient: hidden, at } = disclosure;
  const offered = onKeepPreset && presetOf(disclosure);
  const completed = lastOf(events, 'completed-afterwards') !== undefined;

  return (
    <section className="detail" aria-labelledby="detail-heading" data-number={number}>
      <header>
        <h2 id="detail-heading" ref={heading} tabIndex={-1}>
          {decision === 'released' ? detail.released(number) : detail.withheld(number)}
        </h2>
        <p className="quiet">
          {longDay(at, language)}, {timeOf(at, language)}
        </p>
        <button type="button" className="button bare small" aria-keyshortcuts="Escape" onClick={onClose}>
          {detail.close}
        </button>
      </header>
      <p className="state">
        <State
          stand={standOf(history)}
          emergency={disclosure.urgency === 'emergency'}
          againstAdvice={disclosure.againstAdvice !== null}
          now={now}
          whole
        />
      </p>
      {disclosure.tookPlace && (
        <p className="quiet">
          {detail.tookPlace(
            [dayOf(disclosure.tookPlace.on, language), disclosure.tookPlace.at].filter(Boolean).join(', '),
          )}
        </p>
      )}
      {hidden && <p className="notice">{detail.hidden(hidden.until && dayOf(hidden.until, language))}</p>}
      {completed && <p className="quiet">{detail.completed}</p>}
      {sentencesOf(disclosure, language).map((segments) => (
        <p key={inWords(segments)} className="sentence">
          <Spoken segments={segments} stressed={['what', 'client', 'recipient', 'ground']} />
        </p>
      ))}

      <div className="buttons">
        <button
          type="button"
          className="button small primary"
          onClick={() => void onCopy(history).then((wrong) => setSaid(wrong ?? detail.copied))}
        >
          {detail.copy}
        </button>
        {formsFor(history, now).map((kind) => (
          <button
            key={kind}
            type="button"
            className="button small"
            aria-expanded={form === kind}
            onClick={() => onForm(form === kind ? null : kind)}
          >
            {forms[kind].button}
          </button>
        ))}
      </div>
      <p role="status" className="quiet">
        {said}
      </p>
      {form !== null && (
        <AddEvent
          key={`${number} ${form}`}
          kind={form}
          contact={contact}
          history={history}
          now={now}
          onAdd={onAdd}
          onDone={(added) => {
            if (added) setSaid(detail.added);
            onForm(null);
            heading.current?.focus();
          }}
        />
      )}

      {offered && <KeepPreset words={pages.presets} {...offered} onKeep={onKeepPreset} />}
      {onClient && (
        <p>
          <button type="button" className="button bare small" data-act="client" onClick={() => onClient(number)}>
            {pages.clients.toClient}
          </button>
        </p>
      )}
      <Wrongly history={history} now={now} officer={officer} onAdd={onAdd} onCopyText={onCopyText} />
      {papers && <Papers history={history} {...papers} />}
      <h3>{detail.events}</h3>
      <Events events={events} />
      <Account history={{ ...history, disclosure: asItStands(history) }} />
      {onErase && <Erase onErase={(why) => onErase(number, why)} />}
    </section>
  );
}

/** What it can be kept as: to one partner, in the ordinary course. */
function presetOf({ decision, urgency, recipients, client }: Disclosure) {
  const [recipient, more] = recipients;
  if (decision !== 'released' || urgency !== 'ordinary' || recipient === undefined || more !== undefined) return null;
  return presetOffered(recipient, client);
}
