import { INFORMED, MEETINGS, PARTNER_ROLES, RECIPIENT_KINDS, SCOPES } from '../../../lib/assessment/facts.ts';
import { DECISIONS } from '../../../lib/preparation/answers.ts';
import { SelectField, TextField, YesNo } from '../../shared/fields.tsx';
import { useThinking } from '../context.ts';
import { ChoiceAnswer, DateAnswer, TextAnswer, YesNoAnswer } from './fields.tsx';
import { Rows } from './Rows.tsx';

/** What must be in place: agreements, information, who sits there, a report without names. */
export function Meeting() {
  const { texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <YesNoAnswer of="agreements" label={prepare.agreements} />
      <YesNoAnswer of="information" label={prepare.information} />
      <ChoiceAnswer
        of="meeting"
        label={prepare.meeting}
        options={MEETINGS.map((kind) => [kind, texts.terms.recipientKind[kind].label])}
      />
      <div className="beside">
        <TextAnswer of="meetingName" label={prepare.meetingName} />
        <DateAnswer of="meetingOn" label={prepare.date} side="future" />
      </div>
      <TextAnswer of="purpose" label={prepare.purpose} />
      <Parties />
      <YesNoAnswer of="reportCoded" label={prepare.reportCoded} />
      <TextAnswer of="reporter" label={prepare.reporter} />
    </>
  );
}

function Parties() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  const { recipientKind, partnerRole } = texts.terms;
  return (
    <fieldset className="field">
      <legend className="name">{prepare.parties}</legend>
      <Rows
        rows={answers.parties}
        empty={{ name: '', organisation: '', kind: null, partner: null, gets: '' }}
        add={prepare.addParty}
        nameOf={(party, place) => party.name || party.organisation || prepare.party(place + 1)}
        onChange={(parties) => set({ parties })}
      >
        {(party, place, put) => (
          <>
            <TextField
              label={prepare.party(place + 1)}
              data={{ 'data-answer': `party-${place + 1}` }}
              value={party.name}
              onChange={(name) => put({ name })}
            />
            <TextField
              label={prepare.partyFrom}
              value={party.organisation}
              onChange={(organisation) => put({ organisation })}
            />
            <SelectField
              label={prepare.partyKind}
              value={party.kind ?? ''}
              unanswered={prepare.unanswered}
              options={RECIPIENT_KINDS.map((kind) => [kind, recipientKind[kind].label])}
              onChange={(kind) => put({ kind: (kind || null) as typeof party.kind })}
            />
            <SelectField
              label={prepare.partyRole}
              value={party.partner ?? ''}
              unanswered={prepare.unanswered}
              options={PARTNER_ROLES.map((role) => [role, partnerRole[role].label])}
              onChange={(role) => put({ partner: (role || null) as typeof party.partner })}
            />
          </>
        )}
      </Rows>
    </fieldset>
  );
}

/** Who gets what; what an outsider must reckon with comes first. */
export function Data() {
  const { answers, set, texts } = useThinking();
  const { prepare } = texts.pages;
  const { scope } = texts.terms;
  return (
    <>
      <ChoiceAnswer of="scope" label={prepare.scope} options={SCOPES.map((one) => [one, scope[one].label])} />
      {answers.scope !== null && <p className="hint">{scope[answers.scope].hint}</p>}
      {answers.parties.length > 1 && (
        <div data-answer="apart">
          <YesNo
            label={prepare.apart}
            value={answers.apart}
            yes={prepare.yes}
            no={prepare.no}
            onChange={(apart) => set({ apart })}
          />
        </div>
      )}
      {answers.apart && answers.parties.length > 1 ? (
        answers.parties.map((party, place) => (
          <TextField
            // biome-ignore lint/suspicious/noArrayIndexKey: parties are told apart by their place only
            key={place}
            label={prepare.toldTo(party.organisation || party.name || prepare.party(place + 1))}
            lines={2}
            value={party.gets}
            onChange={(gets) =>
              set({ parties: answers.parties.map((other, at) => (at === place ? { ...other, gets } : other)) })
            }
          />
        ))
      ) : (
        <TextAnswer of="told" label={prepare.told} lines={3} />
      )}
      <TextAnswer of="necessity" label={prepare.necessity} lines={2} />
    </>
  );
}

export function Informed() {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <ChoiceAnswer
        of="informed"
        label={prepare.steps.informed.ask}
        options={INFORMED.map((one) => [one, texts.terms.informed[one].label])}
      />
      {answers.informed === 'no' && <TextAnswer of="informedAccount" label={prepare.informedAccount} lines={2} />}
    </>
  );
}

export function Evaluation() {
  const { prepare } = useThinking().texts.pages;
  return (
    <>
      <div className="beside">
        <TextAnswer of="untilSituation" label={prepare.untilSituation} />
        <DateAnswer of="evaluateOn" label={prepare.evaluateOn} side="future" />
      </div>
      <TextAnswer of="evaluation" label={`${prepare.evaluation} (${prepare.optional})`} />
    </>
  );
}

export function Decision() {
  const { answers, texts } = useThinking();
  const { prepare } = texts.pages;
  return (
    <>
      <ChoiceAnswer
        of="decision"
        label={prepare.steps.decision.ask}
        options={DECISIONS.map((one) => [one, prepare.decisions[one]])}
      />
      {answers.decision !== null && answers.decision !== 'share' && (
        <TextAnswer of="decisionWhy" label={prepare.decisionWhy} lines={2} />
      )}
    </>
  );
}
