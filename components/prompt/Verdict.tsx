import type { ReactNode } from 'react';
import { VERDICTS, type Verdict as VerdictOf } from '../../lib/assessment/findings.ts';
import { inWords, sentenceFor, subjectOf } from '../../lib/disclosure/sentence/sentence.ts';
import { useWork } from './context.ts';
import { Findings } from './Findings.tsx';
import { headline } from './headline.ts';
import { Missing } from './Missing.tsx';
import './verdict.css';

const SHAPE: Readonly<Record<VerdictOf, ReactNode>> = {
  permitted: <circle cx="8" cy="8" r="6" />,
  'permitted-with-conditions': <path d="M8 1.5 15 14H1Z" />,
  'not-permitted': <rect x="2" y="2" width="12" height="12" />,
  incomplete: <circle cx="8" cy="8" r="5.25" fill="none" strokeWidth="1.75" stroke="currentColor" />,
};

export function Mark({ verdict }: { readonly verdict: VerdictOf }) {
  return (
    <svg className={`mark ${verdict}`} viewBox="0 0 16 16" aria-hidden="true" fill="currentColor">
      {SHAPE[verdict]}
    </svg>
  );
}

interface Props {
  readonly unfolded: boolean;
  readonly onUnfold: (open: boolean) => void;
  /** Stays in sight while what is under it scrolls. */
  readonly pinned?: boolean;
}

/** One line in plain words, with shape and colour; "waarom" unfolds what it rests on. */
export function Verdict({ unfolded, onUnfold, pinned }: Props) {
  const work = useWork();
  const { assessed, texts, draft } = work;
  const { screen, verdicts } = texts;
  const lead = leading(work);
  const verdict = assessed.verdict;
  const name = draft.recipients.length > 1 ? recipientName(work, lead) : null;
  const findings = assessed.each[lead]?.findings ?? [];
  return (
    <div className={`verdict ${verdict} ${pinned ? 'pinned' : ''}`} data-verdict={verdict}>
      <p className="line">
        <Mark verdict={verdict} />
        <span className="words">
          {name !== null && <b>{name}: </b>}
          {headline(work, lead)}
        </span>
        {findings.length > 0 && verdict !== 'incomplete' && (
          <button
            type="button"
            className="button bare small why"
            aria-expanded={unfolded}
            onClick={() => onUnfold(!unfolded)}
          >
            {screen.buttons.why} <span aria-hidden="true">{unfolded ? '▾' : '▸'}</span>
          </button>
        )}
      </p>
      <p className="unseen" role="status" aria-live="polite">
        {verdicts[verdict].label}
      </p>
      {unfolded && <Findings findings={findings} />}
      <Missing ways={!pinned} />
    </div>
  );
}

/** The recipient that leads: the first of the worst, or the one being filled in where it is as bad. */
export function leading({ assessed, index }: ReturnType<typeof useWork>): number {
  if (assessed.each[index]?.verdict === assessed.verdict) return index;
  return Math.max(
    0,
    assessed.each.findIndex(({ verdict }) => verdict === assessed.verdict),
  );
}

export function recipientName({ draft, texts }: ReturnType<typeof useWork>, index: number): string {
  const segments = sentenceFor(subjectOf(draft), 'about', texts.screen.sentence, index);
  return inWords(segments.filter(({ part }) => part === 'recipient'));
}

export function isBetter(one: VerdictOf, other: VerdictOf): boolean {
  return VERDICTS.indexOf(one) > VERDICTS.indexOf(other);
}
