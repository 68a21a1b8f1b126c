import type { ExportTexts } from '../nl/exports.ts';

export const fhir: ExportTexts['fhir'] = {
  outcome: {
    done: 'Disclosed.',
    'under-way': 'Released; whether it arrived was not yet known when this was made.',
    unknown: 'Released; whether it arrived is not known.',
    failed: 'Released, but sending it failed.',
    abandoned: 'Released, but not sent after all.',
    withheld: 'Not disclosed.',
  },
  waits: 'Something else has to happen first.',
  assessed: (verdict) => `What the rules say: ${verdict}.`,
  againstAdvice: 'Disclosed against the advice; the motivation is in the log.',
  emergency: 'Emergency.',
  owed: 'The rest of the account is still owed.',
  sentWrongly: (mishap, closed) =>
    `Reported later as sent wrongly${mishap === null ? '' : ` (${mishap})`}; ${closed ? 'settled' : 'not settled yet'}.`,
  someone: 'name not recorded',
  aClient: 'client, name not recorded',
  data: 'data, not described further',
  note: 'Dossier note about a disclosure',
  noteOf: (number) => `Dossier note on disclosure ${number}`,
};
