import { capital } from '../capital.ts';

export const meeting = {
  title: 'Verslag van een overleg, onder code',
  subtitle: 'De namen van cliënten zijn vervangen door een code (Handreiking bemoeizorg 2014, uitgangspunt 11)',
  talk: 'Het overleg',
  date: 'Datum en tijd',
  meeting: 'Overleg',
  place: 'Plaats of weg',
  writer: 'Verslag door',
  participants: 'Deelnemers',
  secret:
    'Houd dit verslag binnen de kring van deelnemers. Bewaar en verstuur het beveiligd. Welke cliënt bij welke code hoort, staat alleen in het verstrekkingenlogboek van wie het verslag maakte.',
  code: (number: number) => `cliënt ${number}`,
  heading: (code: string) => capital(code),
  purpose: 'Waarvoor besproken',
  data: 'Aard van de gegevens',
  kinds: 'Soorten gegevens',
  consent: 'Met of zonder toestemming',
  withConsent: 'met toestemming',
  forAPart: (covers: string | null) =>
    covers === null ? 'met toestemming voor een deel' : `met toestemming voor een deel: ${covers}`,
  without: 'zonder toestemming',
  informed: 'Weet de cliënt het',
  informedIs: {
    yes: 'ja',
    'will-be': 'nog niet; spreek de cliënt er niet op aan zonder overleg',
    no: 'nee; spreek de cliënt er niet op aan zonder overleg',
  },
  next: 'Opnieuw bekijken uiterlijk',
  agreements: 'Wat is afgesproken',
  agreement: { what: 'Afspraak', who: 'Wie', when: 'Wanneer' },
  stillNeeded: 'Bekijk bij elk overleg (uitgangspunt 8):',
  answers: { still: 'Is bespreken nog nodig?', known: 'Kan de cliënt nu worden ingelicht?' },
  nextMeeting: 'Volgend overleg',
};
