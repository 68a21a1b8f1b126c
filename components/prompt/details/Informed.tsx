import { TextField } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** Why she does not know, and until when this must not reach a place that she reads. */
export function InformedDetails() {
  const { facts, recipient, draft, set, texts } = useWork();
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
        <TextField
          label={`${words.hidden}, ${words.until}`}
          type="date"
          value={draft.hiddenUntil ?? ''}
          onChange={(value) => set({ draft: { hiddenUntil: value || null } })}
        />
      </div>
    );
  }
  const { informed } = recipient.details;
  return (
    <div className="details columns">
      <TextField
        label={words.when}
        type="date"
        value={informed?.on ?? ''}
        onChange={(value) => set({ details: { informed: { byWhom: informed?.byWhom ?? null, on: value || null } } })}
      />
    </div>
  );
}
