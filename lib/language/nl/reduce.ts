import type { Tag } from '../../minimise/span.ts';
import { outside } from './outside.ts';
import { proposal } from './proposal.ts';
import { reduceFiles } from './reduce-files.ts';

/** Of a finder's tag: what a person calls it, one and several. */
const tags: Record<Tag, { one: string; more: string }> = {
  name: { one: 'naam', more: 'namen' },
  location: { one: 'adres of plaats', more: 'adressen of plaatsen' },
  date: { one: 'datum', more: 'datums' },
  age: { one: 'leeftijd', more: 'leeftijden' },
  bsn: { one: 'BSN', more: 'BSN’s' },
  id: { one: 'nummer', more: 'nummers' },
  institution: { one: 'instelling', more: 'instellingen' },
  phone: { one: 'telefoonnummer', more: 'telefoonnummers' },
  email: { one: 'e-mailadres', more: 'e-mailadressen' },
  url: { one: 'webadres', more: 'webadressen' },
  medication: { one: 'medicijn', more: 'medicijnen' },
  diagnosis: { one: 'diagnose', more: 'diagnoses' },
};

/** Words of looking at what leaves and taking out of it. */
export const reduce = {
  tags,
  reading: 'Wordt gelezen …',
  notRead: 'Dit kon niet gelezen worden. Bekijk het zelf in het EPD.',
  found: (kinds: string) => `Gevonden: ${kinds}`,
  nothingFound: 'Niets herkenbaars gevonden. Lees het zelf na: niet alles wordt gevonden.',
  take: (count: number) => `Haal weg wat niet nodig is (${count})`,
  takeKey: 'Alt W',
  look: 'Bekijk en haal weg',
  lookKey: 'Alt K',
  partLeftOut: 'gaat niet mee',
  partChanged: (count: number) => `${count} ${count === 1 ? 'wijziging' : 'wijzigingen'}`,
  leaveOut: 'Laat weg',
  takeBack: 'Zet terug',
  changes: (count: number) =>
    count === 1
      ? '1 wijziging: de ontvanger krijgt dit korter.'
      : `${count} wijzigingen: de ontvanger krijgt dit korter.`,
  undo: 'Maak ongedaan',
  notReducible:
    'Hierin kan Deelwijzer niets weghalen: de pagina maakt het pas na je besluit. Pas het aan in het EPD, of verstrek het niet.',
  excess: {
    line: (chosen: string, found: string) => `Je koos ${chosen}, maar hierin staat ook: ${found}.`,
    kinds: (found: string) => `Hierin staat ook: ${found}. Dat koos je niet.`,
    amount: (chosen: string, rather: string) => `Je koos ${chosen}, maar zo veel als dit is eerder: ${rather}.`,
    take: 'Haal dat weg',
    show: 'Toon waar',
    more: 'Kies iets anders',
  },
  view: {
    title: 'Wat gaat weg: bekijk en haal weg',
    back: 'Terug naar de zin',
    parts: 'Onderdelen',
    text: (name: string) => `Tekst van ${name}`,
    how: 'Pijltjes: vorige en volgende. Enter: haal weg of zet terug. Alt en pijltje: ander onderdeel. Of selecteer zelf woorden.',
    item: (kinds: string) => `${kinds}: `,
    itemStays: 'gaat mee',
    itemGone: (instead: string) => (instead === '' ? 'weggehaald' : `vervangen door ${instead}`),
    gone: 'weggehaald',
    takeOut: 'Haal weg',
    putBack: 'Zet terug',
    otherWords: 'Andere woorden',
    otherWordsField: 'Wat er in de plaats komt',
    use: 'Gebruik deze woorden',
    notSo: (kind: string) => `Klopt niet: ${kind}`,
    soAfterAll: (kind: string) => `Klopt toch: ${kind}`,
    advised: 'Voorstel: haal weg.',
    suggestion: 'Een voorbeeld. Maak er je eigen woorden van: alleen wat klopt.',
    takeSelection: 'Haal de selectie weg',
    piece: (at: number, of: number) => `Stuk ${at} van ${of}`,
    earlier: 'Vorig stuk',
    later: 'Volgend stuk',
    unread: 'Dit onderdeel kan hier niet gelezen worden.',
    empty: 'Dit onderdeel is leeg.',
    allOfKind: (kind: string) => `: alles over ${kind}`,
    coded: 'Iedereen een code (voor een verslag)',
  },
  why: proposal.why,
  outside,
  files: reduceFiles,
  /** For the account of what was taken out. */
  account: {
    times: (what: string, count: number) => (count === 1 ? what : `${what} (${count}×)`),
    words: 'eigen keuze',
    part: (name: string) => `onderdeel ${name}`,
    pages: (name: string, gone: string) => `${name}: bladzijde ${gone}`,
  },
};
