import type { ConflictCriterion } from '../../assessment/facts.ts';
import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';
import { terms } from './terms.ts';

const unmet: Record<ConflictCriterion, string> = {
  consentSought: 'Dit is geen conflict van plichten, want je deed nog niet alles om toestemming te krijgen.',
  seriousHarm: 'Dit is geen conflict van plichten, want door te zwijgen dreigt geen ernstige schade.',
  conscience: 'Dit is geen conflict van plichten, want zwijgen brengt je niet in gewetensnood.',
  noOtherWay: 'Dit is geen conflict van plichten, want er is nog een andere weg.',
  harmAverted: 'Dit is geen conflict van plichten, want het is niet zo goed als zeker dat dit de schade voorkomt.',
  minimalBreach: 'Dit is geen conflict van plichten, want je vertelt meer dan nodig is om de schade te voorkomen.',
};

/** Conflict of duties: six criteria, all needed. */
export const conflict = {
  'conflict-criterion-unmet': {
    line: ({ criteria = [] }) => {
      const only = single(criteria);
      if (only) return unmet[only];
      if (criteria.length === 0)
        return 'Dit is geen conflict van plichten, want niet aan alle zes voorwaarden is voldaan.';
      return `Dit is geen conflict van plichten, want aan ${criteria.length} van de zes voorwaarden is niet voldaan.`;
    },
    why: 'Een conflict van plichten is de nooduitgang voor als zwijgen tot ernstig nadeel leidt. De zes voorwaarden gelden samen: valt er een weg, dan blijft je beroepsgeheim gelden. Komt het gevaar door een stoornis, dan is verplichte zorg vaak de weg.',
    passage:
      'De zes voorwaarden staan naast elkaar; het voorbeeld van de bedreigde vriend laat zien dat een concreet en ernstig gevaar, zonder andere uitweg, genoeg kan zijn om de politie in te lichten.',
  },
  'conflict-criterion-unknown': {
    line: ({ criteria = [] }) => {
      const only = single(criteria);
      if (only) return terms.conflictCriterion[only].question;
      if (criteria.length === 0) return 'Is aan alle zes voorwaarden voor een conflict van plichten voldaan?';
      return `Hoe zit het met de ${criteria.length} voorwaarden voor conflict van plichten die nog open staan?`;
    },
    todo: 'Beantwoord elke voorwaarde met ja of nee en schrijf er een zin motivering bij. Weet je het niet, overleg dan eerst met een collega.',
    why: 'Een conflict van plichten staat alleen als aan alle zes voorwaarden is voldaan. Een open voorwaarde is nog geen ja.',
    passage:
      'De hulpverlener die zich op een conflict van plichten beroept, moet elk van de zes voorwaarden kunnen laten zien.',
  },
  'refusal-alone-is-no-conflict': {
    line: 'Dat de cliënt nee zegt, maakt het nog geen conflict van plichten.',
    why: 'Een cliënt mag weigeren. Het gaat om het gevaar dat door zwijgen blijft bestaan, niet om de weigering zelf.',
    passage:
      'In de bemoeizorg is onwil alleen niet genoeg om in te grijpen; er moet meer aan de hand zijn, zoals onmacht of wilsonbekwaamheid.',
  },
  'collegial-consultation-advised': {
    line: 'Leg dit eerst voor aan een deskundige collega.',
    verdict: 'Dit mag, als je het eerst voorlegt aan een deskundige collega.',
    todo: 'Bespreek het kort, zo mogelijk zonder naam, en noteer met wie en wat eruit kwam. Is er geen tijd, schrijf dat op.',
    why: 'Bij een doorbreking uit nood kijk je beter met twee dan alleen. Het helpt je ook als je later moet uitleggen waarom je het deed.',
    passage:
      'Overleg met een collega is een vaste stap, in de bemoeizorg voor het gesprek met de cliënt en in de zes stappen van de sector voor de beslissing.',
  },
} satisfies FindingTexts;
