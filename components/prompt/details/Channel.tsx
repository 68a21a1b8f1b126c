import { useWork } from '../context.ts';
import { YesNoFactField } from './facts.tsx';
import { TookPlace } from './TookPlace.tsx';

/** What the chosen way leaves open: is it safe, and does it end up in a file. */
export function ChannelDetails() {
  const { draft, facts, recipient } = useWork();
  const form = facts.data?.form;
  if (recipient.channel === null || form == null) return null;
  const spoken = form === 'oral' || form === 'viewing';
  return (
    <div className="details">
      {spoken ? (
        <YesNoFactField fact="data.destinedForFile" text="destinedForFile" />
      ) : (
        <YesNoFactField fact="secureChannel" text="secureChannel" />
      )}
      {draft.spoken && <TookPlace />}
    </div>
  );
}
