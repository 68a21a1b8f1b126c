/** Words in FHIR resources; a privacy officer reads them in whatever her audit repository makes of them. */
export const fhir = {
  outcome: {
    done: 'Verstrekt.',
    'under-way': 'Vrijgegeven; of het aankwam was bij het maken van dit bericht nog niet bekend.',
    unknown: 'Vrijgegeven; of het aankwam is niet bekend.',
    failed: 'Vrijgegeven, maar het versturen mislukte.',
    abandoned: 'Vrijgegeven, maar daarna niet verstuurd.',
    withheld: 'Niet verstrekt.',
  },
  waits: 'Er moet eerst iets anders gebeuren.',
  assessed: (verdict: string) => `Oordeel volgens de regels: ${verdict}.`,
  againstAdvice: 'Verstrekt tegen het advies in; de motivatie staat in het logboek.',
  emergency: 'Noodsituatie.',
  owed: 'De verantwoording moet nog worden aangevuld.',
  sentWrongly: (mishap: string | null, closed: boolean) =>
    `Later gemeld als verkeerd verstuurd${mishap === null ? '' : ` (${mishap})`}; ${closed ? 'afgehandeld' : 'nog niet afgehandeld'}.`,
  someone: 'naam niet vastgelegd',
  aClient: 'cliënt, naam niet vastgelegd',
  data: 'gegevens, niet nader omschreven',
  note: 'Dossiernotitie over een verstrekking',
  noteOf: (number: number) => `Dossiernotitie bij verstrekking ${number}`,
};
