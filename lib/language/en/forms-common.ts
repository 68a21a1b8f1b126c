import { listed } from '../lines.ts';
import type { FormWords } from '../nl/forms.ts';

export const common: FormWords['common'] = {
  confidential: 'Confidential',
  pageOf: (page, pages) => `${page} of ${pages}`,
  entry: (number) => `disclosure ${number}`,
  footer: (...parts) => parts.join(' · '),
  made: (date) =>
    `Made on ${date} from the disclosure log. What the log does not hold is an open line to fill in by hand.`,
  stands(places, rules, software) {
    const each = places.map(({ number, index }) => `disclosure ${number}, log line ${index}`);
    return [
      places.length > 0 && listed(each, 'and'),
      rules.length > 0 && `rules ${listed(rules, 'and')}`,
      `Deelwijzer ${software.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' · ')
      .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  },
  witness: ({ log, index, size, root }) => `Log ${log}, line ${index}, state at ${size} lines: root ${root}`,
  because: (clause) => (/^because\b/i.test(clause) ? clause : `because ${clause}`),
  yes: 'yes',
  no: 'no',
  name: 'Name',
  function: 'Function',
  organisation: 'Organisation',
  birthDate: 'Date of birth',
  clientNumber: 'Client number',
  address: 'Address',
  town: 'Postcode and town',
  telephone: 'Telephone',
  date: 'Date',
  signature: 'Signature',
  recordedOn: 'Recorded on',
  recordedAt: (date, time) => `${date}, ${time}`,
  recipient: 'Recipient',
  by: 'By',
};
