import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** Who tells whom what: the facts that every other rule stands on. */
export const who = {
  'discloser-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'discloser.kind') return 'Vanuit welke rol geef je deze informatie?';
      if (single(missing) === 'discloser.confidentiality') return 'Welk beroepsgeheim geldt voor jou?';
      return 'Wie geeft de informatie, en geldt daarvoor een beroepsgeheim?';
    },
    todo: 'Kies vanuit welke rol je dit doet. Werk je in de zorg, dan geldt het beroepsgeheim van jou of van je organisatie.',
    why: 'Voor een zorgaanbieder gelden andere regels dan voor een overheid. Wie in de zorg werkt zonder eigen beroepsgeheim, heeft een afgeleid beroepsgeheim: dezelfde zwijgplicht, ontleend aan die van de behandelaar.',
    passage:
      'Het beroepsgeheim rust op de hele instelling, en in afgeleide vorm ook op medewerkers die bij hun werk cliëntinformatie zien.',
  },
  'recipient-missing': {
    line: 'Aan wie geef je deze informatie?',
    todo: 'Kies het soort partner dat het dichtst in de buurt komt en noem de organisatie. Bij een overleg kies je het overleg.',
    why: 'Wat je mag delen, hangt af van wie het krijgt. Binnen de zorg gelden andere gronden dan erbuiten.',
    passage: 'De eerste stap is vaststellen met welke partner je te maken hebt en waarvoor die de gegevens wil hebben.',
  },
  'participants-missing': {
    line: 'Wie zitten er aan tafel?',
    todo: 'Noteer van iedere deelnemer de naam en de organisatie. Weet je het niet, vraag de deelnemerslijst op voordat je iets vertelt.',
    why: 'Je vertelt het niet aan een overleg, maar aan ieder die erbij zit. Voor elke deelnemer moet het mogen.',
    passage:
      'Juridisch gaan gegevens van partner naar partner, niet naar een samenwerkingsverband; het formulier uit 2014 vraagt daarom de deelnemers op te schrijven.',
  },
  'form-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'data.form') return 'Hoe geef je het door?';
      if (single(missing) === 'data.destinedForFile') return 'Komt dit bij de ontvanger in een bestand of dossier?';
      return 'Hoe geef je het door, en komt het bij de ontvanger in een bestand?';
    },
    todo: 'Kies mondeling, meekijken, op papier, digitaal of toegang. Vertel je het alleen, zeg dan of de ontvanger het zal vastleggen.',
    why: 'Een gesprek waarvan niets in een bestand komt, valt buiten de AVG. Je beroepsgeheim geldt dan nog steeds.',
    passage:
      'De AVG geldt voor geautomatiseerde verwerking en voor gegevens die in een bestand staan of daarvoor bedoeld zijn.',
  },
  'identifiability-missing': {
    line: ({ missing }) =>
      single(missing) === 'data.anonymisedBy'
        ? 'Wie heeft de gegevens anoniem gemaakt?'
        : 'Kan de ontvanger weten om wie het gaat?',
    todo: 'Kies anoniem, gepseudonimiseerd of op naam. Is het anoniem, zeg dan wie het anoniem heeft gemaakt.',
    why: 'Voor echt anonieme gegevens gelden minder regels. Maar ook het anoniem maken telt mee, en wie dat doet maakt verschil.',
    passage: 'De tweede stap is vaststellen of de gegevens anoniem, gepseudonimiseerd of gewoon herleidbaar zijn.',
  },
  'scope-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'data.scope') return 'Hoeveel vertel je?';
      if (single(missing) === 'data.categories') return 'Welke soorten gegevens zitten erin?';
      return 'Wat vertel je precies, en hoeveel?';
    },
    todo: 'Kies de kleinste omvang die genoeg is en vink aan welke soorten gegevens erin zitten.',
    why: 'Zonder te weten wat er weggaat, is niet te zeggen of het nodig is.',
    passage:
      'De vierde stap is de gegevens bij elkaar zoeken en nagaan dat er niets in zit wat voor het doel niet nodig is.',
  },
  'gdpr-not-applicable-anonymous': {
    line: 'Is het echt anoniem, dan geldt de AVG niet voor wat je verstrekt.',
    why: 'Anonieme gegevens wijzen niemand aan en zijn dus geen persoonsgegevens. Het anoniem maken zelf kan wel onder de AVG vallen.',
    passage: 'Is niet te achterhalen over wie gegevens gaan, dan vallen ze buiten de AVG.',
  },
  'anonymity-untested': {
    line: 'Kan de ontvanger met redelijke moeite uitvinden wie dit is?',
    todo: 'Denk aan wat de ontvanger al weet of makkelijk kan opzoeken: woonplaats, leeftijd, een bijzondere gebeurtenis. Bij twijfel is het niet anoniem.',
    why: 'De naam weghalen is vaak niet genoeg. Samen met wat de ontvanger al heeft, kan een detail de cliënt alsnog aanwijzen.',
    passage:
      'De checklist laat je nagaan of de ontvanger, samen met eigen of makkelijk vindbare gegevens, de identiteit kan achterhalen.',
  },
  'not-anonymous': {
    line: 'Dit is niet anoniem, want de ontvanger kan uitvinden om wie het gaat.',
    todo: 'Haal meer weg tot niemand meer te herkennen is, of behandel het als gegevens over een persoon.',
    why: 'Wie met redelijke moeite te vinden is, is herleidbaar. Dan gelden alle regels voor persoonsgegevens en je beroepsgeheim.',
    passage:
      'Pas als de ontvanger de cliënt niet met redelijke moeite kan terugvinden, zijn gegevens waarschijnlijk anoniem.',
  },
  'anonymising-is-processing': {
    line: 'Gegevens anoniem maken is zelf ook een verwerking en vraagt een eigen grondslag.',
    why: 'Om te anonimiseren gebruik je de herleidbare gegevens. Daarvoor is een grondslag nodig en een uitzondering voor gezondheidsgegevens, ook als het resultaat anoniem is.',
    passage:
      'Het voorbeeld over de werkgeversvereniging laat zien dat een regeling voor de ene ontvanger niet dient om voor een andere te anonimiseren.',
  },
  'third-party-anonymising-is-disclosure': {
    line: 'Wie het voor je anoniem maakt, krijgt de gegevens zelf te zien. Ook dat is verstrekken.',
    why: 'Anonimiseer je zelf, dan doorbreek je je beroepsgeheim niet. Laat je het een ander doen, dan wel, en dan heb je een doorbrekingsgrond nodig.',
    passage: 'Zelf anonimiseren doorbreekt het geheim niet; zodra derden eraan te pas komen is dat anders.',
  },
  'gdpr-not-applicable-oral': {
    line: 'Dit komt niet in een bestand: de AVG geldt niet, een beroepsgeheim blijft wel gelden.',
    why: 'De AVG gaat over geautomatiseerde gegevens en over bestanden. Legt de ontvanger het toch vast, dan geldt de AVG alsnog.',
    passage: 'Ook als de AVG bij een gesprek niet speelt, blijft voor het beroepsgeheim een eigen grond nodig.',
  },
  'pseudonymous-is-personal': {
    line: 'Gepseudonimiseerd is nog herleidbaar: alle regels blijven gelden.',
    why: 'Met een sleutel, een koppeling of wat de ontvanger al weet, is te achterhalen om wie het gaat. Een nummer in plaats van een naam beschermt, maar maakt niet anoniem.',
    passage:
      'Gegevens waarvan de naam is vervangen maar die met extra informatie te herleiden zijn, vallen onder de AVG.',
  },
  'in-care-fact-is-health-data': {
    line: 'Ook alleen zeggen dat iemand in zorg is, is al een gezondheidsgegeven.',
    why: 'Wie weet dat iemand bij de ggz loopt, weet iets over diens gezondheid. Je beroepsgeheim en de AVG gelden dus ook voor een kort ja of nee.',
    passage: 'Een zogeheten dat-gegeven, het enkele feit van zorg, telt als bijzonder persoonsgegeven.',
  },
  'criminal-data-other-law': {
    line: 'Er zitten strafrechtelijke gegevens in. Daarvoor gelden extra regels.',
    verdict: 'Dit mag, als je nagaat of de strafrechtelijke gegevens mee mogen.',
    todo: 'Laat ze weg als het zonder kan. Moeten ze mee, vraag dan de functionaris gegevensbescherming of dat mag.',
    why: 'Strafrechtelijke gegevens delen is verboden, tenzij een wet een uitzondering maakt. Bij politie en justitie gelden daarnaast eigen wetten. Deelwijzer beoordeelt dit niet.',
    passage:
      'Strafrechtelijke gegevens zijn een aparte soort met een eigen verbod; de handreiking werkt die regels niet verder uit.',
  },
  'bsn-needs-care': {
    line: 'Het BSN gaat mee. Dat is zelden nodig buiten de zorg.',
    verdict: 'Dit mag, als je nagaat of het BSN echt mee moet.',
    todo: 'Laat het BSN weg als naam en geboortedatum genoeg zijn. Moet het mee, ga dan na of de ontvanger het mag gebruiken.',
    why: 'Het BSN koppelt gegevens uit allerlei systemen aan één persoon en is gevoelig voor misbruik. Het mag alleen gebruikt worden waar een wet daarin voorziet.',
    passage: 'Het BSN hoort bij de gevoelige gegevens die volgens de toezichthouder extra beveiliging vragen.',
  },
  'third-party-data': {
    line: 'Er staat ook iets in over een ander dan de cliënt.',
    verdict: 'Dit mag, als je de gegevens over anderen weglaat of kunt uitleggen.',
    todo: 'Laat weg wat over familie, buren of anderen gaat, of leg uit waarom de ontvanger het nodig heeft.',
    why: 'Die ander heeft ook recht op privacy. En wat een cliënt je over een ander vertelt, valt net zo goed onder je beroepsgeheim.',
    passage:
      'Persoonsgegevens kunnen ook over familie gaan, en het geheim omvat wat de cliënt over de eigen omgeving heeft verteld.',
  },
} satisfies FindingTexts;
