import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** No more than the purpose needs, by the least intrusive means. */
export const necessity = {
  'purpose-missing': {
    line: 'Waarvoor heeft de ontvanger dit nodig?',
    todo: 'Noem het doel zo precies dat een ander kan nagaan wat ervoor nodig is: de aanvraag, de beslissing, het gesprek.',
    why: 'Het doel bepaalt wat nodig is. Zonder doel kun je niet weten wat je moet weglaten.',
    passage: 'De eerste stap is bepalen met welk doel de partner om de gegevens vraagt.',
  },
  'more-than-necessary': {
    line: 'Er zit meer in dan nodig is voor het doel.',
    why: 'Ook met een goede grond mag je alleen geven wat de ontvanger nodig heeft. Haal de rest eruit, dan verandert dit oordeel.',
    passage: 'Een grondslag opent niet het hele dossier: alleen wat voor het doel nodig is, mag mee.',
  },
  'necessity-unmotivated': {
    line: ({ missing }) =>
      single(missing) === 'data.necessary'
        ? 'Is alles wat je deelt nodig voor het doel?'
        : 'Waarom heeft de ontvanger precies dit nodig?',
    todo: 'Loop na of alles nodig is en schrijf in één zin waarom de ontvanger het zonder deze gegevens niet kan.',
    why: 'Kun je niet zeggen waarom iets nodig is, dan is het dat vaak niet. De zin komt in het dossier, als uitleg voor later.',
    passage: 'In het dossier hoort te staan waarom de ontvanger deze informatie nodig had.',
  },
  'full-record-rarely-necessary': {
    line: 'Het hele dossier is bijna nooit nodig.',
    verdict: 'Dit mag, als het doel echt het hele dossier vraagt.',
    todo: 'Kijk of antwoorden op vragen, een feitelijke samenvatting of een deel genoeg is. Zo niet, leg uit waarom alles nodig is.',
    why: 'In een dossier staat veel wat met het doel niets te maken heeft. Met minder bereik je meestal hetzelfde.',
    passage:
      'De handreiking noemt een ingevuld formulier, een samenvatting van feiten of een deel van het dossier als betere keus.',
  },
  'prefer-outside-information': {
    line: 'Houd het zonder toestemming zo mogelijk bij buitenkantinformatie.',
    verdict: 'Dit mag, als minder dan dit, zoals buitenkantinformatie, echt niet genoeg is.',
    todo: 'Vertel wat de ander kan zien of waar die rekening mee moet houden, zonder diagnose, behandeling of medicatie. Is meer nodig, leg uit waarom.',
    why: 'Wie weet dat iemand plotseling agressief kan worden, kan zich daarop instellen. De diagnose erachter is daarvoor meestal niet nodig.',
    passage:
      'Zonder toestemming gaan alleen noodzakelijke gegevens mee, en vaak volstaat gedrag dat voor de ander telt, zonder de stoornis te noemen.',
  },
  'shell-partner-needs-less': {
    line: 'Deze partner signaleert en behandelt niet. Diagnose en behandeling zijn dan zelden nodig.',
    verdict: 'Dit mag, als deze schilpartner diagnose of behandeling echt nodig heeft.',
    todo: 'Laat diagnose, behandeling en medicatie weg, of schrijf op waarom deze partner ze voor het eigen werk nodig heeft.',
    why: 'Wat relevant is, hangt af van wat de partner doet. Politie, gemeente en woningcorporatie hebben meestal genoeg aan wat zij kunnen verwachten en wat zij kunnen doen.',
    passage:
      'De taak van de partner bepaalt wat die moet weten; het tuchtcollege liet in een bijzonder geval toe dat een corporatie iets over de psychische toestand hoorde.',
  },
  'less-intrusive-means-available': {
    line: 'Het kan met een minder ingrijpend middel. Kies dat.',
    why: 'Zonder toestemming delen mag alleen als het niet lichter kan. Lichter is bijvoorbeeld anoniem overleggen, met één partner praten of minder mensen erbij.',
    passage:
      'In de bemoeizorg is verstrekken zonder ja van de cliënt het laatste middel; wat minder ingrijpt, gaat voor.',
  },
  'less-intrusive-means-unknown': {
    line: 'Kan het ook met een minder ingrijpend middel?',
    todo: 'Denk aan anoniem overleggen, een gesprek met één partner of een kleinere kring. Lukt het doel daarmee ook, kies dan ja.',
    why: 'Zonder toestemming delen mag alleen als het niet lichter kan. Die vraag moet dus beantwoord zijn.',
    passage:
      'De beroepskracht weegt steeds opnieuw of het nodig is en of overleg zonder naam of met minder partijen ook werkt.',
  },
} satisfies FindingTexts;
