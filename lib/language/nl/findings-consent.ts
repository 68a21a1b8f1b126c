import type { ConsentQuality } from '../../assessment/facts.ts';
import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

const qualityQuestions: Record<`consent.${ConsentQuality}`, string> = {
  'consent.explicit': 'Is de toestemming uitdrukkelijk gegeven?',
  'consent.free': 'Kon de cliënt ook nee zeggen zonder nadeel?',
  'consent.informed': 'Wist de cliënt goed waar het ja over ging?',
  'consent.specific': 'Is de toestemming voor iets bepaalds gegeven, en niet in het algemeen?',
  'consent.coversRecipient': 'Geldt de toestemming voor deze ontvanger?',
  'consent.coversPurpose': 'Geldt de toestemming voor dit doel?',
  'consent.coversData': 'Geldt de toestemming voor al deze gegevens?',
};

function qualityQuestion(key: string | undefined): string | undefined {
  return Object.entries(qualityQuestions).find(([quality]) => quality === key)?.[1];
}

/** Consent: given, by whom, and good enough. */
export const consent = {
  'consent-status-unknown': {
    line: 'Heeft de cliënt toestemming gegeven?',
    todo: 'Kies wat er gebeurd is. Nog niet gevraagd is ook een antwoord.',
    why: 'Je steunt op toestemming. Dan moet vaststaan of die er is.',
    passage: 'Toestemming als grond betekent dat de cliënt uitdrukkelijk ja zegt tegen deze partij en dit doel.',
  },
  'consent-not-given': {
    line: 'Je steunt op toestemming, maar die is er niet.',
    why: 'Zonder ja van de cliënt of vertegenwoordiger is toestemming geen grond. Vraag het alsnog, of kijk of er echt een andere grond is.',
    passage:
      'Het ja van de cliënt moet uitgesproken zijn en gaan over een bepaalde ontvanger en een zo precies mogelijk doel.',
  },
  'consent-withdrawn': {
    line: 'De toestemming is ingetrokken en geldt niet meer.',
    why: 'Een cliënt mag een ja altijd terugnemen. Vanaf dat moment kun je er niets nieuws meer op verstrekken.',
    passage:
      'Wie het toestemmingsformulier tekent, leest erop dat de toestemming op elk moment ingetrokken kan worden.',
  },
  'partial-consent': {
    line: 'De toestemming geldt voor een deel. Blijf binnen dat deel.',
    why: 'Een ja voor een deel is een nee voor de rest. Wat buiten het ja valt, laat je weg.',
    passage: 'Het formulier uit 2014 kent gedeeltelijke toestemming: dan bespreek je de cliënt ook maar voor dat deel.',
  },
  'consent-not-explicit': {
    line: 'De toestemming is niet uitdrukkelijk gegeven.',
    why: 'Voor gezondheidsgegevens telt alleen een uitgesproken of opgeschreven ja. Zwijgen, niet tegenspreken of een vooraf gezet vinkje is geen ja.',
    passage: 'Bij gezondheidsgegevens komt boven op de gewone eisen dat de toestemming uitdrukkelijk is.',
  },
  'consent-not-free': {
    line: 'De toestemming is niet vrij gegeven.',
    why: 'Een ja telt alleen als de cliënt ook nee kon zeggen zonder nadeel. Wie bang is hulp, huis of uitkering te verliezen, kiest niet vrij.',
    passage: 'Vrijheid is de eerste eis die beide tabellen aan toestemming stellen.',
  },
  'consent-not-informed': {
    line: 'De cliënt wist niet goed waar het ja over ging.',
    why: 'De cliënt moet vooraf weten wie wat krijgt, waarvoor en wat de gevolgen zijn. Leg het uit en vraag het opnieuw.',
    passage: 'Toestemming moet berusten op uitleg; de cliënt moet begrijpen wat het ja betekent.',
  },
  'consent-not-specific': {
    line: 'De toestemming is te algemeen.',
    why: 'Een ja voor alles en iedereen is geen ja voor dit. De toestemming moet gaan over deze gegevens, deze ontvanger en dit doel.',
    passage: 'Toestemming moet specifiek zijn: toegespitst op een bepaalde verwerking.',
  },
  'consent-does-not-cover-recipient': {
    line: 'De toestemming geldt niet voor deze ontvanger.',
    why: 'Een ja voor de een is geen ja voor de ander. Ook binnen een gemeente kan het om een ander loket met een andere taak gaan.',
    passage: 'Op het toestemmingsformulier staat met naam wie de gegevens krijgt.',
  },
  'consent-does-not-cover-purpose': {
    line: 'De toestemming geldt niet voor dit doel.',
    why: 'De cliënt zei ja tegen iets anders. Gebruik voor een nieuw doel vraagt een nieuw ja.',
    passage:
      'Toestemming hoort bij het doel dat met de cliënt is besproken; voor een andere taak is ze niet te gebruiken.',
  },
  'consent-does-not-cover-data': {
    line: 'De toestemming geldt niet voor deze gegevens.',
    why: 'Je wilt meer of iets anders vertellen dan waar de cliënt ja op zei. Laat het weg of vraag het.',
    passage: 'Het toestemmingsformulier beschrijft welke gegevens gaan, en meer dan nodig gaat er niet.',
  },
  'consent-quality-unknown': {
    line: ({ missing = [] }) => {
      if (single(missing) === 'consent.givenBy') return 'Wie gaf de toestemming?';
      const asked = qualityQuestion(single(missing));
      if (asked) return asked;
      return missing.length === 0 || missing.includes('consent.givenBy')
        ? 'Van wie is de toestemming, en geldt die voor deze ontvanger, dit doel en deze gegevens?'
        : 'Is de toestemming vrij en goed uitgelegd, en gaat ze precies hierover?';
    },
    todo: 'Zeg wie ja zei en bevestig de zin over de toestemming. Twijfel je aan een onderdeel, klap de zin dan open.',
    why: 'Toestemming telt pas als ze vrij, uitdrukkelijk en goed uitgelegd is, en precies hierover gaat. Wat open blijft, is nog niet zeker.',
    passage: 'De cliënt geeft uitdrukkelijk toestemming, zo precies mogelijk, en begrijpt wat daaruit volgt.',
  },
  'consent-by-wrong-person': {
    line: 'De toestemming komt niet van wie haar mag geven.',
    why: 'Tot 12 jaar beslissen ouders met gezag of de voogd. Vanaf 12 jaar beslist de cliënt zelf over het informeren van anderen, als die de gevolgen kan overzien. Anders beslissen de ouders of voogd, en voor een volwassene de vertegenwoordiger.',
    passage:
      'De leeftijdsgrenzen van 12 en 16 en de wilsbekwaamheid bepalen wie beslist; het formulier somt op wie een cliënt kan vertegenwoordigen.',
  },
  'guardian-consent-under-16': {
    line: 'De cliënt is nog geen 16: vraag ook een ouder of voogd om toestemming.',
    verdict: 'Dit mag, als ook een ouder of voogd toestemming geeft: de cliënt is nog geen 16.',
    todo: 'Bespreek met de cliënt hoe je de ouder of voogd erbij betrekt. Wil of kan dat niet, leg vast waarom en vraag de functionaris gegevensbescherming.',
    why: 'Voor je beroepsgeheim is het ja van een wilsbekwaam kind vanaf 12 jaar genoeg. Voor toestemming volgens de AVG vraagt artikel 5 UAVG tot 16 jaar het ja van de ouders of voogd. Leg daarom beide vast.',
    passage:
      'Het toestemmingsformulier laat bij een cliënt tot 16 jaar de ouder of voogd als wettelijk vertegenwoordiger tekenen.',
  },
  'representative-order': {
    line: 'Ga na of er een curator, mentor of gemachtigde is. Die gaat voor.',
    why: 'Voor een wilsonbekwame volwassene kent de wet een volgorde: eerst curator of mentor, dan wie schriftelijk gemachtigd is, dan de partner, en daarna ouder, kind, broer of zus.',
    passage:
      'Het toestemmingsformulier laat aankruisen op welke voet iemand voor de cliënt tekent, van rechterlijke benoeming tot familieband.',
  },
  'blanket-consent-is-no-consent': {
    line: 'Een algemene handtekening is geen toestemming voor deze verstrekking.',
    why: 'Wie ooit algemeen tekende, wist niet wat nu aan wie gaat, en jij weet niet waar het ja op sloeg. Vraag toestemming voor deze gegevens, deze ontvanger en dit doel.',
    passage:
      'De studie uit 2017 beschrijft gemeenten die cliënten eenmalig algemeen laten tekenen, en noemt toestemming daarbij geen vrijbrief.',
  },
  'age-or-competence-unknown': {
    line: ({ missing }) => {
      if (single(missing) === 'client.age') return 'Hoe oud is de cliënt?';
      if (single(missing) === 'client.competent') return 'Kan de cliënt hier zelf over beslissen?';
      return 'Hoe oud is de cliënt, en kan die hier zelf over beslissen?';
    },
    todo: 'Vul de leeftijd in. Vanaf 12 jaar zeg je ook of de cliënt dit besluit kan overzien.',
    why: 'Wie toestemming mag geven of ingelicht mag worden, hangt af van de leeftijd en van wilsbekwaamheid. Het gaat om dit besluit, nu, niet om de cliënt in het algemeen.',
    passage:
      'Er zijn drie leeftijdsgroepen: tot 12, van 12 tot 16 en vanaf 16 jaar, elk met eigen regels over toestemming.',
  },
} satisfies FindingTexts;
