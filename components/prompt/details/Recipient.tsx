import { MEETINGS, PARTNER_ROLES, PRIVATE_PERSONS, RECIPIENT_KINDS } from '../../../lib/assessment/facts.ts';
import { addRecipient } from '../../../lib/disclosure/draft/answer.ts';
import { Chips, SelectField, TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';
import { YesNoFactField } from './facts.tsx';
import { Participants } from './Participants.tsx';

/** The full name and address under the short name in the sentence, and what there is to know of this kind of party. */
export function RecipientDetails() {
  const { draft, recipient, facts, missing, set, replace, choose, texts } = useWork();
  const { terms, screen, partners } = texts;
  const { recipient: words } = screen;
  const { kind, partner } = facts.recipient ?? {};
  if (recipient.organisation === null && kind == null) return null;
  const meeting = MEETINGS.some((meetingKind) => meetingKind === kind);
  const isPrivate = PRIVATE_PERSONS.some((person) => person === kind);
  return (
    <div className="details">
      <div className="columns">
        <TextField
          label={words.organisation}
          value={recipient.organisation ?? ''}
          onChange={(value) => set({ recipient: { organisation: value || null } })}
        />
        <TextField
          label={words.person}
          open={missing.includes('recipient-person')}
          value={recipient.person ?? ''}
          onChange={(value) => set({ recipient: { person: value || null } })}
        />
        <SelectField
          label={words.kind}
          unanswered={screen.unanswered}
          open={kind == null}
          value={kind ?? ''}
          options={RECIPIENT_KINDS.map((value) => [value, terms.recipientKind[value].label])}
          onChange={(value) => set({ facts: { 'recipient.kind': value || null } })}
        />
        <TextField
          label={words.address}
          open={missing.includes('recipient-address')}
          value={recipient.address ?? ''}
          onChange={(value) => set({ recipient: { address: value || null } })}
        />
      </div>
      {kind != null &&
        partners[kind].map(({ text, citation }) => (
          <p key={text} className="tip">
            {text} <cite>{citation}</cite>
          </p>
        ))}
      {kind != null && !isPrivate && (
        <YesNoFactField fact="recipient.ownBasisConfirmed" text="ownBasisConfirmed" open={false} />
      )}
      {meeting && <Participants />}
      {kind != null && !isPrivate && (
        <Chips
          label={screen.facts['recipient.partner'] ?? ''}
          type="radio"
          options={PARTNER_ROLES.map((value) => [value, terms.partnerRole[value].label])}
          chosen={partner == null ? [] : [partner]}
          onChoose={(value) => set({ facts: { 'recipient.partner': value } })}
        />
      )}
      <button
        type="button"
        className="button small"
        onClick={() => {
          replace(addRecipient(draft));
          choose(draft.recipients.length);
        }}
      >
        {words.add}
      </button>
    </div>
  );
}
