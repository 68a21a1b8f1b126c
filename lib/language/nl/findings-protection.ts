import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** The second and third lock: art. 6 and art. 9 AVG. */
export const protection = {
  'lawful-basis-missing': {
    line: 'Op welke grondslag van de AVG verstrek je dit?',
    todo: 'Kies een van de zes. Bij toestemming is dat a; bij een wettelijke plicht c. Pas aan wat er al staat als het niet klopt.',
    why: 'De AVG vraagt voor elke verstrekking een van zes redenen. Die komt naast je beroepsgeheim, niet in plaats daarvan.',
    passage:
      'Tabel 1 noemt de zes: toestemming, overeenkomst, wettelijke plicht, levensgevaar, overheidstaak en gerechtvaardigd belang.',
  },
  'no-lawful-basis': {
    line: 'Er is geen grondslag in de AVG om dit te verstrekken.',
    why: 'Zonder een van de zes redenen uit de AVG mag je geen persoonsgegevens geven. Vaak is toestemming vragen de kortste weg.',
    passage: 'Wie geeft en wie ontvangt heeft elk een eigen grondslag nodig uit de zes van tabel 1.',
  },
  'exception-missing': {
    line: 'Welke uitzondering laat toe dat je gezondheidsgegevens deelt?',
    todo: 'Kies de uitzondering uit artikel 9 AVG. Bij toestemming is dat a, uitdrukkelijke toestemming.',
    why: 'Gezondheidsgegevens delen is verboden, tenzij een uitzondering het toelaat. Wat de ggz over iemand weet, telt altijd als gezondheidsgegeven.',
    passage: 'Tabel 2 zet de uitzonderingen op een rij die voor samenwerking van belang zijn.',
  },
  'no-exception': {
    line: 'Er is geen uitzondering die toelaat dat je gezondheidsgegevens deelt.',
    why: 'Voor gezondheidsgegevens is een grondslag niet genoeg. Er moet ook een uitzondering zijn op het verbod om ze te delen.',
    passage:
      'Naast een grondslag is een uitzondering nodig; de meeste gelden alleen als een Nederlandse wet ze heeft uitgewerkt.',
  },
  'exception-unsettled-in-conflict': {
    line: 'De handreiking noemt hier geen uitzondering uit de AVG. Leg vast waarop je steunt.',
    verdict: 'Dit mag, als je vastlegt op welke uitzondering in de AVG je steunt.',
    todo: 'Schrijf op welke uitzondering je het beste vindt passen en leg het voor aan de functionaris gegevensbescherming. Is er haast, doe dat dan meteen daarna.',
    why: 'De handreiking laat een doorbreking bij conflict van plichten toe, maar zegt niet welke uitzondering van artikel 9 AVG daarbij hoort. Is de cliënt niet te bereiken of niet wilsbekwaam, dan past vitaal belang.',
    passage:
      'Bij een concrete en ernstige dreiging mag de politie het weten, ook zonder ja van de cliënt; over artikel 9 zegt het voorbeeld niets.',
  },
  'public-task-not-yours': {
    line: 'Een taak van algemeen belang is geen grondslag voor een zorgaanbieder.',
    why: 'Deze grondslag is voor de overheid. De taak van een gemeente of een andere overheid geeft jou geen plicht en geen recht om te vertellen.',
    passage:
      'Een zorgaanbieder heeft zelf geen overheidstaak, en de taak van een partner is iets anders dan een plicht voor jou.',
  },
  'legitimate-interest-not-for-authority': {
    line: 'Een overheid kan zich hier niet beroepen op gerechtvaardigd belang.',
    why: 'Een overheid die een publieke taak uitvoert, heeft daarvoor een wettelijke taak of plicht nodig. Gerechtvaardigd belang is voor anderen.',
    passage:
      'Bij grondslag f staat uitdrukkelijk dat een overheid die er haar publieke taak mee wil uitvoeren hem niet kan gebruiken.',
  },
  'basis-provision-missing': {
    line: 'Welk wetsartikel geeft je de plicht of taak om dit te verstrekken?',
    todo: 'Kies de bepaling uit de lijst of schrijf het artikel op. Kun je geen artikel noemen, kies dan een andere grondslag.',
    why: 'Op een wet kun je alleen steunen als die duidelijk is: welke gegevens, aan wie, wanneer. Een algemene taak in een wet is niet genoeg.',
    passage:
      'Een wettelijke plicht moet helder en precies zijn, zodat iedereen vooraf weet welke gegevens onder welke voorwaarden gaan.',
  },
  'exception-provision-missing': {
    line: 'In welke wet is deze uitzondering uitgewerkt?',
    todo: 'Kies de bepaling uit de lijst of schrijf het artikel op. Is er geen, kies dan een andere uitzondering.',
    why: 'Deze uitzondering werkt niet vanzelf. Ze geldt pas als een andere wet, zoals de UAVG of een zorgwet, haar concreet maakt.',
    passage: 'De uitzonderingen met een sterretje in tabel 2 gelden pas via uitwerking in een andere wet.',
  },
  'vital-interest-needs-inability': {
    line: 'De cliënt kan zelf toestemming geven. Vitaal belang past dan niet.',
    why: 'Vitaal belang is voor wie niet om toestemming gevraagd kan worden: buiten bewustzijn, onvindbaar of wilsonbekwaam. Wie wel kan antwoorden, vraag je het.',
    passage:
      'Deze uitzondering geldt als leven of gezondheid op het spel staat en de cliënt lichamelijk of juridisch niet kan instemmen.',
  },
  'ability-unknown': {
    line: ({ missing }) => {
      if (single(missing) === 'client.competent') return 'Kan de cliënt de gevolgen van dit besluit overzien?';
      if (single(missing) === 'client.reachable') return 'Is de cliënt te bereiken om toestemming te vragen?';
      return 'Kan de cliënt nu zelf toestemming geven?';
    },
    todo: 'Zeg of de cliënt te bereiken is en of die de gevolgen kan overzien. Is een van beide nee, dan kan vitaal belang passen.',
    why: 'Vitaal belang mag alleen als de cliënt niet kan instemmen. Dat moet je dus weten.',
    passage:
      'Naast gevaar voor leven of gezondheid vraagt deze uitzondering dat de cliënt niet tot toestemming in staat is.',
  },
} satisfies FindingTexts;
