import type { Finding, Verdict } from '../../assessment/findings.ts';
import { afterColon, lineOf } from '../lines.ts';
import type { Disclaimers, VerdictText } from '../shapes.ts';
import { findings } from './findings.ts';

function line(finding: Finding): string {
  return lineOf(findings[finding.code], finding);
}

export const verdicts: Record<Verdict, VerdictText> = {
  permitted: { label: 'Allowed', headline: () => 'This is allowed.' },
  'permitted-with-conditions': {
    label: 'Allowed, with conditions',
    headline: (leading, count = 1) => {
      const first = (leading && findings[leading.code].verdict) ?? 'This is allowed, if you heed what stands below.';
      if (!leading || count < 2) return first;
      return count === 2 ? `${first} Mind the other point too.` : `${first} Mind the ${count - 1} other points too.`;
    },
  },
  incomplete: {
    label: 'Cannot be said yet',
    headline: (leading, count = 1) => {
      if (!leading) return 'Something is still needed to assess this.';
      const question = afterColon(line(leading));
      return count < 2 ? `One more thing: ${question}` : `${count} more things. First: ${question}`;
    },
  },
  'not-permitted': {
    label: 'Not allowed as it stands',
    headline: (leading) =>
      leading ? `This is not allowed as it stands: ${afterColon(line(leading))}` : 'This is not allowed as it stands.',
  },
};

export const disclaimers: Disclaimers = {
  short: 'This gives no legal certainty. You weigh and decide.',
  long: 'Deelwijzer applies the rules of the guides to what you fill in. That gives no legal certainty: the weighing and the decision are yours. When in doubt, ask the data protection officer or a lawyer.',
};
