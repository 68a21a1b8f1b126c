import { DateField } from '../../shared/DateField.tsx';
import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** Why she does not know, and until when this must not reach a place that she reads. */
export function InformedDetails() {
  const { facts, recipient, draft, briefing, missing, set, texts } = useWork();
  const { informed: words } = texts.screen;
  if (facts.clientInformed == null) return null;
  if (facts.clientInformed === 'no') {
    const reason = facts.notInformedReason ?? '';
    return (
      <div className="details">
        <TextField
          label={words.reason}
          open={reason.trim() === ''}
          value={reason}
          onChange={(value) => set({ facts: { notInformedReason: value || null } })}
        />
        <DateField
          label={`${words.hidden}, ${words.until}`}
          today={briefing.today}
          side="future"
          words={texts.screen.dates}
          value={draft.hiddenUntil}
          onChange={(hiddenUntil) => set({ draft: { hiddenUntil } })}
        />
      </div>
    );
  }
  const { informed } = recipient.details;
  return (
    <div className="details columns">
      <DateField
        label={words.when}
        open={missing.includes('informed-on')}
        today={briefing.today}
        side={facts.clientInformed === 'yes' ? 'past' : 'future'}
        words={texts.screen.dates}
        value={informed?.on ?? null}
        onChange={(on) => set({ details: { informed: { byWhom: informed?.byWhom ?? null, on } } })}
      />
    </div>
  );
}
