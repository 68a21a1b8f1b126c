import { useState } from 'react';
import { useTexts } from '../shared/texts.ts';

export interface ExpiredProps {
  /** Numbers whose term has passed. */
  readonly numbers: readonly number[];
  /** How many consents of which the same holds. */
  readonly consents?: number;
  /** Resolves to what stood in the way, null where it is done. */
  readonly onErase: () => Promise<string | null>;
}

/** What has come to the end of its term: named first, erased with a second press. */
export function Expired({ numbers, consents = 0, onErase }: ExpiredProps) {
  const { erasing, papers } = useTexts().pages;
  const [said, setSaid] = useState('');
  if (numbers.length + consents === 0) return null;
  const erase = () => {
    setSaid(papers.busy);
    void onErase().then((wrong) => setSaid(wrong ?? ''));
  };
  return (
    <details className="passed-in-log" data-part="expired">
      <summary>{erasing.expired(numbers.length, consents)}</summary>
      {numbers.length > 0 && <p className="quiet">{erasing.expiredHint(numbers.join(', '))}</p>}
      <button type="button" className="button small" data-erase="expired" onClick={erase}>
        {erasing.eraseExpired}
      </button>
      <p role="status">{said}</p>
    </details>
  );
}
