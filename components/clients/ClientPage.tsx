import { useState } from 'react';
import type { ClientFile } from '../../lib/consents/client-file.ts';
import { consentPoints } from '../../lib/consents/points.ts';
import type { Consent } from '../../lib/consents/register.ts';
import type { ConsentAbout } from '../../lib/disclosure/consent-entry.ts';
import { inWords } from '../../lib/disclosure/sentence/sentence.ts';
import { isoDay } from '../../lib/export/open-points.ts';
import { sentencesOf } from '../../lib/export/sentence.ts';
import { capital } from '../../lib/language/capital.ts';
import type { PageTexts } from '../../lib/language/pages.ts';
import { Spoken } from '../review/Spoken.tsx';
import { shortDay } from '../shared/dates.ts';
import { ClientAccount, type ClientAccountProps } from './ClientAccount.tsx';
import { ConsentCard } from './ConsentCard.tsx';
import { ConsentForm } from './ConsentForm.tsx';
import type { FormKind, NewConsentEntry } from './consent-draft.ts';
import { Destroy, type Destroyed, DestroyedNote } from './Destroy.tsx';
import { recipientOf, whoIs } from './words.ts';
import '../shared/base.css';
import '../shared/controls.css';
import '../shared/tokens.css';
import './clients.css';

/** What can be changed; absent over someone else's log. */
export interface ClientActs {
  readonly onSave: (entry: NewConsentEntry) => Promise<string | null>;
  readonly onPrint: (about: ConsentAbout) => Promise<string>;
  readonly onDestroy: (keep: readonly number[], why: string) => Promise<Destroyed | string>;
}

export interface ClientPageProps {
  readonly file: ClientFile;
  readonly texts: PageTexts;
  readonly now: Date;
  readonly account: Omit<ClientAccountProps, 'texts'>;
  readonly acts?: ClientActs | undefined;
  readonly onBack: () => void;
  readonly onDisclosure: (number: number) => void;
  /** For the gallery: what is open to begin with. */
  readonly begin?: { readonly form?: FormKind; readonly destroyed?: Destroyed };
}

interface OpenForm {
  readonly kind: FormKind;
  readonly consent: Consent | null;
}

/** Everything of one client on one page. */
export function ClientPage({ file, texts, now, account, acts, onBack, onDisclosure, begin }: ClientPageProps) {
  const words = texts.pages.clients;
  const [form, setForm] = useState<OpenForm | null>(
    begin?.form ? { kind: begin.form, consent: begin.form === 'asked' ? null : (file.consents[0] ?? null) } : null,
  );
  const [destroyed, setDestroyed] = useState<{ done: Destroyed; kept: number } | null>(
    begin?.destroyed ? { done: begin.destroyed, kept: 0 } : null,
  );
  const [said, setSaid] = useState('');
  const { client, histories, consents } = file;
  const show = (kind: FormKind, consent: Consent | null) => {
    setSaid('');
    setForm({ kind, consent });
  };
  const shared = acts && {
    client,
    histories,
    texts,
    today: isoDay(now),
    onSave: acts.onSave,
    onPrint: acts.onPrint,
    onDisclosure,
  };

  return (
    <main className="clients">
      <header>
        <button type="button" className="button bare small" data-act="back" onClick={onBack}>
          ← {words.back}
        </button>
        <h1>{client.name ?? words.unnamed}</h1>
        <p className="quiet">{whoIs(client, texts)}</p>
      </header>
      {destroyed && <DestroyedNote {...destroyed} texts={texts} />}
      {file.withoutConsent.map(({ number, to, untilSituation }) => (
        <p key={number} className="notice" data-in-force={number}>
          {words.inForce(number, words.until(to, untilSituation))}
        </p>
      ))}
      <Open {...{ file, texts, now, onDisclosure }} />

      <section aria-labelledby="consents-title">
        <h2 id="consents-title">{words.sections.consents}</h2>
        {consents.length === 0 && <p className="quiet">{words.noConsents}</p>}
        <ul className="consents">
          {consents.map((consent) => (
            <ConsentCard
              key={consent.id}
              consent={consent}
              histories={histories}
              texts={texts}
              onForm={acts && show}
              onPrint={acts && ((one) => void acts.onPrint(one.about).then(setSaid))}
              onDisclosure={onDisclosure}
            />
          ))}
        </ul>
        {acts && form === null && (
          <div className="buttons">
            <button type="button" className="button" data-act="ask" onClick={() => show('asked', null)}>
              {words.consent.buttons.ask}
            </button>
            <button type="button" className="button" data-act="record" onClick={() => show('recorded', null)}>
              {words.consent.buttons.record}
            </button>
          </div>
        )}
        <p role="status">{said}</p>
        {shared && form !== null && (
          <ConsentForm
            key={`${form.kind} ${form.consent?.id}`}
            {...shared}
            {...form}
            onDone={(saved) => {
              setForm(null);
              if (saved) setSaid(words.form.saved);
            }}
          />
        )}
      </section>

      <section aria-labelledby="told-title">
        <h2 id="told-title">{words.sections.told}</h2>
        {histories.length === 0 && <p className="quiet">{words.nothingTold}</p>}
        <ol className="told">
          {histories.map(({ disclosure }) => (
            <li key={disclosure.number} data-number={disclosure.number}>
              <button type="button" className="button bare small" onClick={() => onDisclosure(disclosure.number)}>
                {disclosure.number} · {shortDay(disclosure.at, texts.language)}
              </button>
              {sentencesOf(disclosure, texts.language).map((segments) => (
                <p key={inWords(segments)}>
                  <Spoken segments={segments} stressed={['what', 'recipient', 'ground']} />
                </p>
              ))}
            </li>
          ))}
        </ol>
      </section>

      <ClientAccount {...account} texts={texts} />
      {acts && (histories.length > 0 || consents.length > 0) && (
        <Destroy
          file={file}
          texts={texts}
          onDestroy={async (keep, why) => {
            const done = await acts.onDestroy(keep, why);
            if (typeof done !== 'string') setDestroyed({ done, kept: keep.length });
            return done;
          }}
        />
      )}
    </main>
  );
}

function Open({ file, texts, now, onDisclosure }: Pick<ClientPageProps, 'file' | 'texts' | 'now' | 'onDisclosure'>) {
  const words = texts.pages.clients;
  const points = consentPoints(file.consents, now);
  if (file.open.length === 0 && points.length === 0) return null;
  return (
    <section aria-labelledby="open-title">
      <h2 id="open-title">{words.sections.open}</h2>
      <ul className="dots">
        {points.map(({ kind, consent, by }) => (
          <li key={`${kind} ${consent.id}`} data-point={kind}>
            {kind === 'consent-answer'
              ? words.consentAnswer(recipientOf(consent.about.recipient, texts), by)
              : words.consentEnds(recipientOf(consent.about.recipient, texts), by)}
          </li>
        ))}
        {file.open.map(({ number, point }) => (
          <li key={`${number} ${point.kind}`} data-point={point.kind}>
            <button type="button" className="button bare small" onClick={() => onDisclosure(number)}>
              {capital(words.openOn(texts.pages.review.open[point.kind], number))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
