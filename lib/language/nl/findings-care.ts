import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** The care that belongs around a disclosure: channel, openness, looking again, agreements. */
export const care = {
  'insecure-channel': {
    line: 'Deze weg is niet veilig genoeg.',
    why: 'Gezondheidsgegevens in gewone mail of een open app kunnen bij anderen terechtkomen. Kies beveiligde mail of een beveiligd portaal, en voor papier overhandigen of aangetekend versturen.',
    passage: 'De vijfde stap is nagaan of gever en ontvanger de gegevens goed beveiligen.',
  },
  'channel-security-unknown': {
    line: 'Is de weg waarlangs je dit stuurt veilig?',
    todo: 'Veilig is bijvoorbeeld beveiligde mail of een portaal van de ontvanger. Twijfel je, vraag het je organisatie.',
    why: 'Gezondheidsgegevens moeten ook onderweg en bij de ontvanger beschermd zijn.',
    passage: 'De vijfde stap is nagaan of gever en ontvanger de gegevens goed beveiligen.',
  },
  'inform-client': {
    line: 'Vertel de cliënt dat je dit deelt, zoals je van plan bent.',
    verdict: 'Dit mag, als je de cliënt inlicht zoals je van plan bent.',
    todo: 'Zeg aan wie je wat vertelt, waarvoor, en waar de cliënt een klacht kan indienen. Noteer daarna wanneer je dat deed.',
    why: 'Een cliënt heeft er recht op te weten wat er wordt doorverteld. Openheid houdt ook het vertrouwen heel.',
    passage:
      'De cliënt blijft zo volledig mogelijk op de hoogte van wat er gebeurt en met welke organisaties; openheid is de regel.',
  },
  'inform-client-afterwards': {
    line: 'De cliënt weet het nog niet. Vertel het zodra het kan.',
    verdict: 'Dit mag, als je de cliënt achteraf inlicht zodra dat kan.',
    todo: 'Zet een datum om te kijken of de reden om te zwijgen nog bestaat. Is die weg, vertel het dan alsnog.',
    why: 'Soms kan vooraf inlichten niet, bijvoorbeeld omdat het gevaar oplevert. Dat is uitstel: als de reden weg is, heeft de cliënt recht op uitleg.',
    passage: 'Lukt vooraf inlichten niet, dan leg je uit waarom en vertel je het daarna zo mogelijk alsnog.',
  },
  'reason-not-informed-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'clientInformed') return 'Weet de cliënt het?';
      if (single(missing) === 'notInformedReason') return 'Waarom weet de cliënt het niet?';
      return 'Weet de cliënt het, en zo niet, waarom niet?';
    },
    todo: 'Kies ja, ga ik vertellen, of nee. Bij nee schrijf je in één zin waarom het nu niet kan.',
    why: 'De cliënt hoort te weten wat er gedeeld wordt. Kan dat nu niet, dan moet de reden in het dossier staan.',
    passage: 'In het dossier komt te staan waarom de cliënt eventueel niet is ingelicht.',
  },
  'set-re-evaluation': {
    line: 'Kies een datum om te kijken of dit nog nodig is.',
    verdict: 'Dit mag, als je een datum kiest om het opnieuw te beoordelen.',
    todo: 'Kies een datum, bijvoorbeeld het volgende overleg. Dan kijk je of de cliënt nu wel ingelicht en gevraagd kan worden.',
    why: 'Delen zonder toestemming is een tijdelijke uitzondering. Ze duurt niet langer dan de reden ervoor.',
    passage: 'Of de beperking van de rechten nog nodig is, komt regelmatig terug, in de bemoeizorg bij elk overleg.',
  },
  'outreach-agreements-required': {
    line: 'Voor een bemoeizorgoverleg moeten er schriftelijke afspraken liggen.',
    verdict: 'Dit mag, als er schriftelijke afspraken liggen over het bemoeizorgoverleg.',
    todo: 'Vraag je organisatie of de afspraken er zijn. Zo niet, neem dan nog niet deel met herleidbare gegevens.',
    why: 'Vooraf moet vastliggen waarom er gedeeld wordt, op welke grondslag, hoe lang gegevens bewaard blijven en waar de cliënt terechtkan. De cliënt moet die afspraken kunnen opvragen.',
    passage:
      'De deelnemende organisaties leggen hun afspraken op papier voordat het overleg begint, en de cliënt kan ze inzien.',
  },
  'written-agreements-advised': {
    line: 'Deel je dit vaker, maak dan schriftelijke afspraken met de ontvanger.',
    why: 'Afspraken over doel, grondslag en datalekken voorkomen misverstanden. Verplicht zijn ze tussen zelfstandige organisaties meestal niet, verstandig wel.',
    passage: 'Bij structurele uitwisseling raadt de handreiking aan om de afspraken op te schrijven.',
  },
} satisfies FindingTexts;
