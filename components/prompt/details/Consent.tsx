import { type FormEvent, useState } from 'react';
import {
  CONSENT_GIVERS,
  CONSENT_QUALITIES,
  CONSENT_STATUSES,
  type ConsentGiver,
} from '../../../lib/assessment/facts.ts';
import { speaksOf } from '../../../lib/consents/ended.ts';
import { confirmedConsent, likelyGiver } from '../../../lib/disclosure/draft/consent.ts';
import { DateField } from '../../shared/DateField.tsx';
import { Chips, SelectField, TextField, YesNo } from '../../shared/fields.tsx';
import { Keys } from '../../shared/keys.tsx';
import { useWork } from '../context.ts';
import { YesNoFactField } from './facts.tsx';

/** By whom, when, how, and one confirmation in plain words that stands for the seven qualities; each can be doubted apart. */
export function ConsentDetails() {
  const work = useWork();
  const { facts, recipient, set, take, texts, briefing } = work;
  const { terms, screen } = texts;
  const words = screen.consent;
  const consent = facts.consent ?? {};
  const { consent: detail } = recipient.details;
  const [givers, setGivers] = useState<readonly ConsentGiver[]>(consent.givenBy ?? [likelyGiver(facts)]);
  const unsure = CONSENT_QUALITIES.some((quality) => consent[quality] === false);
  const [doubting, setDoubting] = useState(unsure);
  const given = consent.status === 'given' || consent.status === 'partial' || consent.status == null;
  const confirmed = CONSENT_QUALITIES.every((quality) => consent[quality] === true) && consent.givenBy != null;

  function detailed(change: NonNullable<typeof detail>): void {
    set({ details: { consent: { ...detail, ...change } } });
  }

  function confirm(event: FormEvent): void {
    event.preventDefault();
    if (doubting || !given) work.goOn('consent');
    else if (givers.length > 0) confirmAll();
  }

  function confirmAll(): void {
    take('consent', {
      facts: { 'consent.status': consent.status ?? 'given', ...confirmedConsent(givers) },
      confirmsConsent: true,
    });
  }

  const offered = CONSENT_GIVERS.filter((giver) => givers.includes(giver) || usual(giver, facts.client?.age ?? null));
  const purpose = facts.purpose?.description ?? null;
  const ended = briefing.endedConsents.filter((one) => speaksOf(one, partnerOf(work), purpose)).slice(0, 3);
  const known = briefing.earlierConsents.find(
    ({ register }) => register !== undefined && register === detail?.register,
  );
  return (
    <form className="details" onSubmit={confirm}>
      {ended.map(({ how, on, consent: id, at }) => (
        <p key={`${id} ${at}`} className="notice" data-ended={how}>
          {words.ended[how](screen.sentence.date(on))}
        </p>
      ))}
      {known && given && (
        <p className="quiet" data-register={known.register}>
          {words.fromRegister(known.until ? screen.sentence.date(known.until) : null)}
        </p>
      )}
      <div className="columns narrow">
        <SelectField
          label={words.status}
          unanswered={screen.unanswered}
          open={consent.status == null}
          value={consent.status ?? ''}
          options={CONSENT_STATUSES.map((status) => [status, terms.consentStatus[status].label])}
          onChange={(status) => set({ facts: { 'consent.status': status || null } })}
        />
        {given && (
          <DateField
            label={words.on}
            today={briefing.today}
            side="past"
            words={screen.dates}
            open={!detail?.on && !confirmed}
            value={detail?.on ?? null}
            onChange={(on) => detailed({ on })}
          />
        )}
        {given && (
          <Chips
            label={words.how}
            type="radio"
            options={[
              ['spoken', words.spoken],
              ['written', words.written],
            ]}
            chosen={detail?.how == null ? [] : [detail.how]}
            onChoose={(how) => detailed({ how: how as 'spoken' | 'written' })}
          />
        )}
      </div>
      {given && (
        <>
          <Chips
            label={words.by}
            type="checkbox"
            options={offered.map((giver) => [giver, terms.consentGiver[giver].label])}
            chosen={givers}
            onChoose={(giver, on) => {
              const next = on ? [...givers, giver as ConsentGiver] : givers.filter((known) => known !== giver);
              setGivers(next);
              if (consent.givenBy != null) set({ facts: { 'consent.givenBy': next.length === 0 ? null : next } });
            }}
          />
          {consent.status === 'partial' && (
            <TextField
              label={words.covers}
              value={detail?.covers ?? ''}
              onChange={(covers) => detailed({ covers: covers || null })}
            />
          )}
          {doubting ? (
            <div className="qualities">
              {CONSENT_QUALITIES.map((quality) => (
                <YesNo
                  key={quality}
                  label={terms.consentQuality[quality].question}
                  value={consent[quality]}
                  yes={screen.yes}
                  no={screen.no}
                  open={consent[quality] == null}
                  onChange={(value) =>
                    set({
                      facts: {
                        [`consent.${quality}`]: value,
                        'consent.givenBy': givers.length === 0 ? null : [...givers],
                      },
                    })
                  }
                />
              ))}
              <YesNoFactField fact="client.competent" text="competent" />
              <div className="options">
                <button type="submit" className="button">
                  {screen.buttons.done}
                </button>
              </div>
            </div>
          ) : (
            <div className="confirmation">
              <p>
                {terms.consentConfirmation} {givers.includes('client') && words.overseen}
              </p>
              <div className="options">
                <button
                  type="submit"
                  className="button primary"
                  data-first=""
                  aria-disabled={givers.length === 0 || undefined}
                >
                  {confirmed ? words.confirmed : words.confirm} <Keys>{screen.keys.enter}</Keys>
                </button>
                <button type="button" className="button" onClick={() => setDoubting(true)}>
                  {words.doubt}
                </button>
              </div>
            </div>
          )}
        </>
      )}
      {!given && consent.status === 'not-asked' && (
        <TextField
          label={words.whyNotAsked}
          value={detail?.whyNotAsked ?? ''}
          onChange={(why) => detailed({ whyNotAsked: why || null })}
        />
      )}
    </form>
  );
}

const partnerOf = ({ recipient, facts }: ReturnType<typeof useWork>) => ({
  organisation: recipient.organisation,
  person: recipient.person,
  kind: facts.recipient?.kind ?? null,
});

/** Those who can give it at this age; anyone else is chosen in the list of all questions. */
function usual(giver: ConsentGiver, age: number | null): boolean {
  if (giver === 'client') return age === null || age >= 12;
  if (giver === 'parent-or-guardian') return age === null || age < 18;
  return age === null || age >= 18 ? giver === 'curator-or-mentor' || giver === 'authorised-in-writing' : false;
}
