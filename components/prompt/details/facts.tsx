import { answersOf } from '../../../lib/disclosure/draft/facts.ts';
import type { FactKey } from '../../../lib/disclosure/draft/keys.ts';
import type { YesNoFact } from '../../../lib/language/shapes.ts';
import { YesNo } from '../../shared/fields.tsx';
import { useWork } from '../context.ts';

/** Whether a question about this fact is open. */
export function useMissing(): (key: string) => boolean {
  const { assessment } = useWork();
  return (key) =>
    assessment.findings.some(({ severity, missing }) => severity === 'question' && missing?.includes(key) === true);
}

interface Props {
  readonly fact: FactKey;
  readonly text: YesNoFact;
  readonly open?: boolean;
}

/** One fact that is answered with yes or no, in the words that `terms` has for it. */
export function YesNoFactField({ fact, text, open }: Props) {
  const { recipient, set, texts } = useWork();
  const { label, hint } = texts.terms.yesNo[text];
  const value = answersOf(recipient)[fact];
  return (
    <YesNo
      label={label}
      hint={hint}
      value={typeof value === 'boolean' ? value : null}
      yes={texts.screen.yes}
      no={texts.screen.no}
      open={open ?? value == null}
      onChange={(answer) => set({ facts: { [fact]: answer } })}
    />
  );
}
