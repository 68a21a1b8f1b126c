import type { CoverGap, Layer } from '../../assessment/findings.ts';
import { listed, single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

const layerLines: Record<Layer, string> = {
  confidentiality: 'De wet die je noemt, is geen grond om je beroepsgeheim te doorbreken.',
  basis: 'De wet die je noemt, is geen grondslag in de AVG om dit te verstrekken.',
  exception: 'De wet die je noemt, is geen uitzondering om gezondheidsgegevens te delen.',
};

const gapLines: Record<CoverGap, string> = {
  layer: 'De wet die je noemt, regelt iets anders dan waarvoor je haar hier gebruikt.',
  recipient: 'De wet die je noemt, geldt niet voor deze ontvanger.',
  categories: 'De wet die je noemt, geldt niet voor alle soorten gegevens die je deelt.',
  scope: 'De wet die je noemt, laat minder toe dan je nu deelt.',
  'forensic-care': 'De wet die je noemt, geldt alleen voor forensische zorg.',
};

const gapNames: Record<CoverGap, string> = {
  layer: 'gebruik',
  recipient: 'ontvanger',
  categories: 'gegevens',
  scope: 'hoeveelheid',
  'forensic-care': 'soort zorg',
};

/** Does the statutory provision that is leaned on reach this far. */
export const provisionFindings = {
  'provision-not-in-catalogue': {
    line: 'Deze wettelijke bepaling staat niet in de lijst. Laat haar nakijken.',
    verdict: 'Dit mag, als de bepaling die je noemt deze verstrekking echt regelt.',
    todo: 'Schrijf op wat het artikel over deze verstrekking zegt en vraag de functionaris gegevensbescherming om mee te kijken.',
    why: 'Deelwijzer kent deze bepaling niet en kan niet zeggen of ze klopt. Een wet telt alleen als ze duidelijk zegt welke gegevens je aan wie mag of moet geven.',
    passage: 'Een beroep op de wet vraagt een artikel dat duidelijk, nauwkeurig en voorspelbaar is.',
  },
  'wgs-is-no-confidentiality-ground': {
    line: 'De Wgs geeft je geen grond om je beroepsgeheim te doorbreken.',
    why: 'De Wgs regelt voor het Zorg- en Veiligheidshuis wel de grondslag en de uitzondering in de AVG. Voor je beroepsgeheim heb je daarnaast een eigen grond nodig, meestal toestemming.',
    passage:
      'Artikel 2.29 lid 2 Wgs laat het beroepsgeheim uitdrukkelijk staan: de zorgaanbieder moet een eigen doorbrekingsgrond hebben.',
  },
  'provision-does-not-cover-this': {
    line: ({ gaps = [], layer }) => {
      const only = single(gaps);
      if (only === 'layer' && layer) return layerLines[layer];
      if (only) return gapLines[only];
      if (gaps.length === 0) return 'De wet die je noemt, dekt deze verstrekking niet.';
      const named = gaps.map((gap) => gapNames[gap]);
      return `De wet die je noemt, past hier niet wat betreft ${listed(named, 'en')}.`;
    },
    why: 'Een wettelijke bepaling reikt niet verder dan wat erin staat: een bepaalde ontvanger, bepaalde gegevens, soms alleen forensische zorg. Daarbuiten heb je een andere grond nodig, vaak toestemming.',
    passage:
      'Zo mag een forensische aanbieder over behandeltrouw vertellen aan reclassering of OM, maar alleen de gegevens die het artikel noemt en voor het toezicht.',
  },
  'forensic-care-unknown': {
    line: 'Is dit forensische zorg volgens de Wet forensische zorg?',
    todo: 'Forensische zorg hoort bij een straf, een maatregel of een voorwaarde van de strafrechter of het OM. Bij twijfel weet je organisatie het.',
    why: 'De bepaling die je koos, geldt alleen voor forensische zorg. Voor gewone ggz heb je toestemming of een andere grond nodig.',
    passage: 'Alleen wie forensische zorg levert, kan op deze wet steunen om over behandeltrouw te vertellen.',
  },
} satisfies FindingTexts;
