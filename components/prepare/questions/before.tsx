import { CONSENT_STATUSES } from '../../../lib/assessment/facts.ts';
import { DANGERS, OTHER_WAYS, TALKS } from '../../../lib/disclosure/preparation.ts';
import { consents, REASONS } from '../../../lib/preparation/answers.ts';
import { TextField, YesNo } from '../../shared/fields.tsx';
import { useThinking } from '../context.ts';
import { ChoiceAnswer, DateAnswer, TextAnswer, YesNoAnswer } from './fields.tsx';

/** Step 2. */
export function Colleague() {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <YesNoAnswer of="consulted" label={prepare.consulted} />
      {answers.consulted && (
        <div className="beside">
          <TextAnswer of="colleague" label={prepare.colleague} />
          <DateAnswer of="consultedOn" label={prepare.date} side="past" />
        </div>
      )}
    </>
  );
}

/** Step 3. */
export function Talk() {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <ChoiceAnswer of="talk" label={prepare.steps.talk.ask} options={TALKS.map((one) => [one, prepare.talk[one]])} />
      {answers.talk !== null && answers.talk !== 'not-yet' && (
        <div className="beside">
          <TextAnswer of="talkAccount" label={prepare.talkAccount} lines={2} />
          <DateAnswer of="talkOn" label={prepare.date} side="past" />
        </div>
      )}
    </>
  );
}

/** Step 4: the five of the form (2014 bijlage VI, 3b1 to 3b5), and what she fears in her own words. */
export function Weighing() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      {DANGERS.map((danger) => (
        <div key={danger} data-answer={`danger-${danger}`}>
          <YesNo
            label={prepare.dangers[danger]}
            value={answers.dangers[danger]}
            yes={prepare.yes}
            no={prepare.no}
            onChange={(value) => set({ dangers: { ...answers.dangers, [danger]: value } })}
          />
        </div>
      ))}
      <TextAnswer of="feared" label={prepare.fears} lines={2} />
    </>
  );
}

export function Consent() {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  const { consent } = answers;
  return (
    <>
      <ChoiceAnswer
        of="consent"
        label={prepare.steps.consent.ask}
        options={CONSENT_STATUSES.map((status) => [status, texts.terms.consentStatus[status].label])}
      />
      {consent !== null && consent !== 'given' && consent !== 'withdrawn' && (
        <TextAnswer
          of="consentAccount"
          label={prepare.consentAccount[consents(answers) ? 'covers' : 'why']}
          lines={2}
        />
      )}
    </>
  );
}

export function OtherWays() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  return OTHER_WAYS.map((way) => {
    const now = answers.otherWays[way] ?? { would: null, why: '' };
    const put = (change: Partial<typeof now>) =>
      set({ otherWays: { ...answers.otherWays, [way]: { ...now, ...change } } });
    return (
      <div key={way} className="other-way" data-answer={`way-${way}`}>
        <YesNo
          label={prepare.otherWays[way]}
          value={now.would}
          yes={prepare.yes}
          no={prepare.no}
          onChange={(would) => put({ would })}
        />
        {now.would !== null && (
          <TextField
            label={`${prepare.otherWhy} (${prepare.optional})`}
            value={now.why}
            onChange={(why) => put({ why })}
          />
        )}
      </div>
    );
  });
}

export function Reason() {
  const { prepare } = useThinking().texts.pages;
  return (
    <ChoiceAnswer
      of="reason"
      label={prepare.steps.reason.ask}
      options={REASONS.map((reason) => [reason, prepare.reasons[reason]])}
    />
  );
}
