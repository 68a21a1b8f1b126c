import { type FormEvent, useEffect, useRef, useState } from 'react';
import { CATEGORIES, CONSENT_GIVERS, RECIPIENT_KINDS, SCOPES } from '../../lib/assessment/facts.ts';
import { daysAfter } from '../../lib/consents/points.ts';
import type { Consent } from '../../lib/consents/register.ts';
import type { ConsentAbout } from '../../lib/disclosure/consent-entry.ts';
import type { Client } from '../../lib/disclosure/primitives.ts';
import type { History } from '../../lib/export/history.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { Chips, SelectField, TextField, YesNo } from '../shared/fields.tsx';
import { Resting } from './ConsentCard.tsx';
import {
  aboutIn,
  type ConsentDraft,
  emptyDraft,
  entryIn,
  type FormKind,
  giverOf,
  type NewConsentEntry,
  QUALITIES,
} from './consent-draft.ts';

export interface ConsentFormProps {
  readonly kind: FormKind;
  /** The one that it happens to, or that is asked again; null for a new one. */
  readonly consent: Consent | null;
  readonly client: Client;
  readonly histories: readonly History[];
  /** ISO date. */
  readonly today: string;
  readonly texts: PageTexts;
  /** Resolves to what stood in the way, null where it is recorded. */
  readonly onSave: (entry: NewConsentEntry) => Promise<string | null>;
  readonly onPrint: (about: ConsentAbout) => Promise<string>;
  readonly onDone: (saved: boolean) => void;
  readonly onDisclosure: (number: number) => void;
}

const DAYS_TO_THINK = 3;

/** What is asked, given, refused or taken back. Nothing is said beforehand that the client has to say. */
export function ConsentForm(props: ConsentFormProps) {
  const { kind, consent, client, today, texts, onSave, onPrint, onDone } = props;
  const words = texts.pages.clients.form;
  const [draft, setDraft] = useState(() => emptyDraft(consent, client, today, daysAfter(today, DAYS_TO_THINK)));
  const [said, setSaid] = useState('');
  // A consent that is asked again, or anew, is another one.
  const [id] = useState(() => (kind === 'asked' || consent === null ? crypto.randomUUID() : consent.id));
  const set = (change: Partial<ConsentDraft>) => setDraft((now) => ({ ...now, ...change }));

  // It opens under the list, which can be long: there is where she goes on.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function save(event: FormEvent): void {
    event.preventDefault();
    const entry = entryIn(kind, id, draft, client);
    if (entry === null) setSaid(words.missing);
    else void onSave(entry).then((wrong) => (wrong === null ? onDone(true) : setSaid(wrong)));
  }

  return (
    <form className="consent-form" data-form={kind} onSubmit={save}>
      <h3 ref={heading} tabIndex={-1}>
        {words.titles[kind]}
      </h3>
      {kind === 'withdrawn' && consent ? (
        <Resting {...props} consent={consent} />
      ) : (
        <About draft={draft} set={set} texts={texts} />
      )}
      <div className="columns">
        <TextField
          type="date"
          label={words.on[kind]}
          value={draft.on}
          max={today}
          onChange={(on) => set({ on })}
          data={{ 'data-field': 'on' }}
        />
        {kind === 'asked' && (
          <TextField
            type="date"
            label={words.thinkUntil}
            value={draft.thinkUntil}
            onChange={(thinkUntil) => set({ thinkUntil })}
            data={{ 'data-field': 'think-until' }}
          />
        )}
        {kind === 'recorded' && (
          <TextField
            type="date"
            label={words.until}
            value={draft.until}
            onChange={(until) => set({ until })}
            data={{ 'data-field': 'until' }}
          />
        )}
        {(kind === 'asked' || kind === 'recorded') && (
          <Chips
            label={words.how}
            type="radio"
            options={[
              ['spoken', words.spoken],
              ['written', words.written],
            ]}
            chosen={[draft.how]}
            onChoose={(how) => set({ how })}
          />
        )}
      </div>
      {kind === 'asked' && <p className="quiet">{words.thinkHint}</p>}
      {kind === 'recorded' && <Given draft={draft} set={set} texts={texts} client={client} />}
      {kind === 'withdrawn' && (
        <TextField label={words.withdrawnBy} value={draft.byName} onChange={(byName) => set({ byName })} />
      )}
      {(kind === 'refused' || kind === 'withdrawn') && (
        <TextField label={words.reason} value={draft.reason} onChange={(reason) => set({ reason })} />
      )}
      <div className="buttons">
        {kind === 'asked' && (
          <button
            type="button"
            className="button"
            data-act="print-form"
            onClick={() => void onPrint(aboutIn(draft, client)).then(setSaid)}
          >
            {words.print}
          </button>
        )}
        <button type="submit" className="button primary" data-act="save">
          {words.save[kind]}
        </button>
        <button type="button" className="button bare" onClick={() => onDone(false)}>
          {words.cancel}
        </button>
      </div>
      <p role="status">{said}</p>
    </form>
  );
}

interface PartProps {
  readonly draft: ConsentDraft;
  readonly set: (change: Partial<ConsentDraft>) => void;
  readonly texts: PageTexts;
}

function About({ draft, set, texts }: PartProps) {
  const words = texts.pages.clients.form;
  const { terms } = texts;
  return (
    <>
      <div className="columns">
        <TextField
          label={words.organisation}
          value={draft.organisation}
          onChange={(organisation) => set({ organisation })}
          data={{ 'data-field': 'organisation' }}
        />
        <SelectField
          label={words.kind}
          unanswered={words.unanswered}
          value={draft.kind}
          options={RECIPIENT_KINDS.map((kind) => [kind, terms.recipientKind[kind].label])}
          onChange={(kind) => set({ kind })}
          data={{ 'data-field': 'kind' }}
        />
        <TextField label={words.person} value={draft.person} onChange={(person) => set({ person })} />
      </div>
      <TextField
        label={words.purpose}
        value={draft.purpose}
        onChange={(purpose) => set({ purpose })}
        data={{ 'data-field': 'purpose' }}
      />
      <SelectField
        label={words.scope}
        unanswered={words.unanswered}
        value={draft.scope}
        options={SCOPES.map((scope) => [scope, terms.scope[scope].label])}
        onChange={(scope) => set({ scope })}
        data={{ 'data-field': 'scope' }}
      />
      <Chips
        label={words.categories}
        type="checkbox"
        options={CATEGORIES.map((category) => [category, terms.category[category].label])}
        chosen={draft.categories}
        onChoose={(category, on) =>
          set({
            categories: on ? [...draft.categories, category] : draft.categories.filter((known) => known !== category),
          })
        }
      />
    </>
  );
}

function Given({ draft, set, texts, client }: PartProps & { readonly client: Client }) {
  const { terms, pages } = texts;
  const words = pages.clients.form;
  const { wrong, unsure } = giverOf(draft, client.age);
  const byAnother = draft.givenBy.some((giver) => giver !== 'client');
  const weak = QUALITIES.some((quality) => draft.qualities[quality] === false);
  return (
    <>
      <Chips
        label={words.status}
        type="radio"
        options={[
          ['given', words.given],
          ['partial', words.partial],
        ]}
        chosen={[draft.status]}
        onChoose={(status) => set({ status: status as ConsentDraft['status'] })}
      />
      {draft.status === 'partial' && (
        <TextField
          label={words.covers}
          value={draft.covers}
          onChange={(covers) => set({ covers })}
          data={{ 'data-field': 'covers' }}
        />
      )}
      {(client.age === null || client.age >= 12) && (
        <YesNo
          label={words.competent}
          value={draft.competent}
          yes={pages.yes}
          no={pages.no}
          onChange={(competent) => set({ competent })}
        />
      )}
      <Chips
        label={words.givenBy}
        type="checkbox"
        options={CONSENT_GIVERS.map((giver) => [giver, terms.consentGiver[giver].label])}
        chosen={draft.givenBy}
        onChoose={(giver, on) =>
          set({ givenBy: on ? [...draft.givenBy, giver] : draft.givenBy.filter((known) => known !== giver) })
        }
      />
      {wrong && (
        <p className="notice" data-warns="giver">
          {words.wrongPerson(wrong.map((giver) => terms.consentGiver[giver].inSentence).join(', '))}
        </p>
      )}
      {unsure && <p className="quiet">{words.unsurePerson}</p>}
      {client.age !== null && client.age >= 12 && client.age < 16 && <p className="quiet">{words.parentsToo}</p>}
      {byAnother && (
        <div className="columns">
          <TextField label={words.byName} value={draft.byName} onChange={(byName) => set({ byName })} />
          <TextField label={words.footing} value={draft.footing} onChange={(footing) => set({ footing })} />
        </div>
      )}
      <div className="qualities">
        {QUALITIES.map((quality) => (
          <YesNo
            key={quality}
            label={terms.consentQuality[quality].question}
            value={draft.qualities[quality]}
            yes={pages.yes}
            no={pages.no}
            onChange={(value) => set({ qualities: { ...draft.qualities, [quality]: value } })}
          />
        ))}
      </div>
      {weak && <p className="notice">{words.weak}</p>}
    </>
  );
}
