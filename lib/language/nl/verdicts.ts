import type { Finding, Verdict } from '../../assessment/findings.ts';
import { afterColon, lineOf } from '../lines.ts';
import type { Disclaimers, VerdictText } from '../shapes.ts';
import { findings } from './findings.ts';

function line(finding: Finding): string {
  return lineOf(findings[finding.code], finding);
}

export const verdicts: Record<Verdict, VerdictText> = {
  permitted: { label: 'Mag', headline: () => 'Dit mag zo.' },
  'permitted-with-conditions': {
    label: 'Mag, onder voorwaarden',
    headline: (leading, count = 1) => {
      const first = (leading && findings[leading.code].verdict) ?? 'Dit mag, als je let op wat hieronder staat.';
      if (!leading || count < 2) return first;
      return count === 2
        ? `${first} Let ook op het andere punt.`
        : `${first} Let ook op de ${count - 1} andere punten.`;
    },
  },
  incomplete: {
    label: 'Nog niet te zeggen',
    headline: (leading, count = 1) => {
      if (!leading) return 'Er is nog iets nodig om dit te beoordelen.';
      const question = afterColon(line(leading));
      return count < 2 ? `Nog één ding: ${question}` : `Nog ${count} dingen. Eerst: ${question}`;
    },
  },
  'not-permitted': {
    label: 'Mag zo niet',
    headline: (leading) => (leading ? `Dit mag zo niet: ${afterColon(line(leading))}` : 'Dit mag zo niet.'),
  },
};

export const disclaimers: Disclaimers = {
  short: 'Dit geeft geen juridische zekerheid. Jij weegt en beslist.',
  long: 'Deelwijzer past de regels uit de handreikingen toe op wat je invult. Dat geeft geen juridische zekerheid: de afweging en het besluit zijn van jou. Vraag bij twijfel de functionaris gegevensbescherming of een jurist.',
};
