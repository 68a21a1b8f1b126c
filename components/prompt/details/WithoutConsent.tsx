import { CONSENT_STATUSES } from '../../../lib/assessment/facts.ts';
import { DateField } from '../../shared/DateField.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { YesNoFactField } from './facts.tsx';

/** What is asked as soon as something goes without consent: was it asked, would less do, who was consulted, until when. */
export function WithoutConsent() {
  const { facts, recipient, briefing, assessment, missing, set, texts } = useWork();
  const { terms, screen } = texts;
  const { details } = recipient;
  const found = new Set(assessment.findings.map(({ code }) => code));
  const ground = facts.grounds?.confidentiality;
  if (ground === 'direct-involvement' || ground === 'representation') return null;
  const status = facts.consent?.status;
  const duty = ground === 'statutory-duty';
  return (
    <>
      <div className="columns">
        <SelectField
          label={screen.ground.consent}
          unanswered={screen.unanswered}
          value={status ?? ''}
          options={CONSENT_STATUSES.map((value) => [value, terms.consentStatus[value].label])}
          onChange={(value) => set({ facts: { 'consent.status': value || null } })}
        />
        {(status === 'not-asked' || status === 'not-possible') && (
          <TextField
            label={screen.consent.whyNotAsked}
            value={details.consent?.whyNotAsked ?? ''}
            onChange={(why) => set({ details: { consent: { ...details.consent, whyNotAsked: why || null } } })}
          />
        )}
      </div>
      {!duty && (
        <YesNoFactField
          fact="lessIntrusiveMeans"
          text="lessIntrusiveMeans"
          open={found.has('less-intrusive-means-unknown')}
        />
      )}
      {!duty && (
        <TextField
          label={screen.ground.considered}
          value={details.lessIntrusiveMeansConsidered ?? ''}
          onChange={(value) => set({ details: { lessIntrusiveMeansConsidered: value || null } })}
        />
      )}
      {!duty && <YesNoFactField fact="collegialConsultation" text="collegialConsultation" open={false} />}
      {(facts.collegialConsultation === true || missing.includes('colleague')) && (
        <div className="columns">
          <TextField
            label={screen.ground.colleague}
            open={missing.includes('colleague')}
            value={details.colleague?.who ?? ''}
            onChange={(who) =>
              set({ details: { colleague: who === '' ? null : { who, on: details.colleague?.on ?? briefing.today } } })
            }
          />
        </div>
      )}
      {!duty && (
        <div className="columns">
          <DateField
            label={screen.ground.reEvaluate}
            today={briefing.today}
            side="future"
            words={screen.dates}
            value={facts.reEvaluateOn ?? null}
            onChange={(reEvaluateOn) => set({ facts: { reEvaluateOn } })}
          />
          <TextField
            label={screen.ground.inForce}
            value={details.withoutConsent?.untilSituation ?? ''}
            onChange={(value) =>
              set({
                details: {
                  withoutConsent: {
                    from: briefing.today,
                    to: details.withoutConsent?.to ?? null,
                    untilSituation: value || null,
                  },
                },
              })
            }
          />
        </div>
      )}
    </>
  );
}
