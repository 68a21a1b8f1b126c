import { listed } from '../lines.ts';

interface Place {
  readonly number: number;
  readonly index: number;
}

export const common = {
  confidential: 'Vertrouwelijk',
  pageOf: (page: number, pages: number) => `${page} van ${pages}`,
  entry: (number: number) => `verstrekking ${number}`,
  footer: (...parts: readonly string[]) => parts.join(' · '),
  made: (date: string) =>
    `Gemaakt op ${date} uit het verstrekkingenlogboek. Wat daar niet in staat, is een open regel om zelf in te vullen.`,
  stands(places: readonly Place[], rules: readonly string[], software: readonly string[]): string {
    const each = places.map(({ number, index }) => `verstrekking ${number}, logregel ${index}`);
    return [
      places.length > 0 && listed(each, 'en'),
      rules.length > 0 && `regels ${listed(rules, 'en')}`,
      `Deelwijzer ${software.join(', ')}`,
    ]
      .filter(Boolean)
      .join(' · ')
      .replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  },
  witness: ({ log, index, size, root }: { log: string; index: number; size: number; root: string }) =>
    `Logboek ${log}, regel ${index}, stand bij ${size} regels: wortel ${root}`,
  because: (clause: string) => (/^omdat\b/i.test(clause) ? clause : `omdat ${clause}`),
  yes: 'ja',
  no: 'nee',
  name: 'Naam',
  function: 'Functie',
  organisation: 'Organisatie',
  birthDate: 'Geboortedatum',
  clientNumber: 'Cliëntnummer',
  address: 'Adres',
  town: 'Postcode en plaats',
  telephone: 'Telefoon',
  date: 'Datum',
  signature: 'Handtekening',
  recordedOn: 'Vastgelegd op',
  recordedAt: (date: string, time: string) => `${date}, ${time} uur`,
  recipient: 'Ontvanger',
  by: 'Door',
};
