import type { ConsentEntry } from '../../disclosure/consent-entry.ts';
import { sentence } from './sentence.ts';
import { terms } from './terms.ts';

const day = sentence.date;

/** The register of consents and the page of one client. */
export const consents = {
  /** One clause: what happened to a consent, without whom it is about. */
  happened: (entry: ConsentEntry): string => {
    const on = day(entry.on);
    switch (entry.type) {
      case 'asked':
        return `toestemming gevraagd op ${on}${entry.thinkUntil === null ? '' : `, bedenktijd tot en met ${day(entry.thinkUntil)}`}`;
      case 'recorded':
        return `toestemming ${terms.consentStatus[entry.status].label} op ${on} door ${entry.givenBy
          .map((giver) => terms.consentGiver[giver].inSentence)
          .join(' en ')}${entry.until === null ? '' : `, geldt tot en met ${day(entry.until)}`}`;
      case 'refused':
        return `toestemming geweigerd op ${on}`;
      case 'withdrawn':
        return `toestemming ingetrokken op ${on}`;
    }
  },
  /** In the list of other lines of the log. */
  line: (client: string | null, recipient: string | null, happened: string) =>
    `${client ?? 'Cliënt zonder naam'}${recipient === null ? '' : `, aan ${recipient}`}: ${happened}.`,
};
