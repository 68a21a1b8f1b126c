import type { Pages } from '../nl/pages.ts';
import { sentence } from './sentence.ts';
import { terms } from './terms.ts';

const day = sentence.date;

export const consents: Pages['consents'] = {
  happened: (entry) => {
    const on = day(entry.on);
    switch (entry.type) {
      case 'asked':
        return `consent asked on ${on}${entry.thinkUntil === null ? '' : `, time to think until ${day(entry.thinkUntil)}`}`;
      case 'recorded':
        return `consent ${terms.consentStatus[entry.status].label} on ${on} by ${entry.givenBy
          .map((giver) => terms.consentGiver[giver].inSentence)
          .join(' and ')}${entry.until === null ? '' : `, stands until ${day(entry.until)}`}`;
      case 'refused':
        return `consent refused on ${on}`;
      case 'withdrawn':
        return `consent withdrawn on ${on}`;
    }
  },
  line: (client, recipient, happened) =>
    `${client ?? 'Client without a name'}${recipient === null ? '' : `, to ${recipient}`}: ${happened}.`,
};
