import type { FactKey } from '../../assessment/steps.ts';
import { listed } from '../lines.ts';
import type { RouteTexts } from '../shapes.ts';
import { provisions } from './provisions.ts';
import { terms } from './terms.ts';

/** A fact to find out, as it reads after "zoek uit". */
const facts: Partial<Record<FactKey, string>> = {
  'discloser.kind': 'vanuit welke rol je dit deelt',
  'discloser.confidentiality': 'welk beroepsgeheim voor jou geldt',
  'discloser.forensicCare': 'of dit forensische zorg is',
  'client.age': 'hoe oud de cliënt is',
  'client.competent': 'of de cliënt dit besluit kan overzien',
  'client.reachable': 'of de cliënt te bereiken is',
  'recipient.kind': 'wie de ontvanger is',
  'data.form': 'hoe je het doorgeeft',
  'data.destinedForFile': 'of het in een bestand of dossier komt',
  'data.identifiability': 'of de ontvanger kan weten om wie het gaat',
  'data.anonymisedBy': 'wie de gegevens anoniem maakte',
  'data.scope': 'hoeveel je vertelt',
  'data.categories': 'welke soorten gegevens erin zitten',
  'consent.status': 'of er toestemming is',
  'consent.givenBy': 'wie toestemming gaf',
  'consent.explicit': 'of de toestemming uitdrukkelijk is gegeven',
  'consent.free': 'of de toestemming vrij is gegeven',
  'consent.informed': 'of de cliënt goed wist waar het ja over ging',
  'consent.specific': 'of de toestemming over iets bepaalds ging',
  'consent.coversRecipient': 'of de toestemming voor deze ontvanger geldt',
  'consent.coversPurpose': 'of de toestemming voor dit doel geldt',
  'consent.coversData': 'of de toestemming voor al deze gegevens geldt',
  'conflictOfDuties.consentSought': 'of je alles deed om toestemming te krijgen',
  'conflictOfDuties.seriousHarm': 'of er ernstige schade dreigt',
  'conflictOfDuties.conscience': 'of zwijgen je in gewetensnood brengt',
  'conflictOfDuties.noOtherWay': 'of er geen andere weg is',
  'conflictOfDuties.harmAverted': 'of vertellen de schade vrijwel zeker voorkomt',
  'conflictOfDuties.minimalBreach': 'of je niet meer vertelt dan daarvoor nodig is',
  lessIntrusiveMeans: 'of het met een minder ingrijpend middel kan',
};

const MANY = 3;

export const routes: RouteTexts = {
  edit: {
    'share-outside-information': {
      label: 'deel alleen buitenkantinformatie',
      hint: 'Wat de ander kan zien of moet weten om zich erop in te stellen, zonder diagnose, behandeling of medicatie.',
    },
    'share-less': {
      label: ({ changes }) => {
        const scope = changes?.['data.scope'];
        return scope ? `deel niet meer dan ${terms.scope[scope].inSentence}` : 'deel minder';
      },
    },
    'leave-out': {
      label: ({ leavesOut = [], changes }) => {
        const named = leavesOut.map((category) => terms.category[category].inSentence);
        const out = named.length > 0 ? `laat ${listed(named, 'en')} weg` : 'laat weg wat niet mee mag';
        const scope = changes?.['data.scope'];
        return scope ? `${out} en deel niet meer dan ${terms.scope[scope].inSentence}` : out;
      },
    },
    'limit-to-necessary': {
      label: 'haal weg wat niet nodig is, en zeg waarom de rest nodig is',
    },
    'limit-to-consent': { label: 'haal weg wat buiten de toestemming valt' },
    'limit-breach': { label: 'vertel niet meer dan nodig is om de schade te voorkomen' },
    'send-instead-of-access': {
      label: 'stuur wat nodig is, in plaats van toegang te geven',
    },
    'use-secure-channel': {
      label: 'kies een veilige weg',
      hint: 'Bijvoorbeeld beveiligde mail of een portaal van de ontvanger.',
    },
    'name-participants': { label: 'noteer wie er aan tafel zitten' },
    'describe-purpose': { label: 'schrijf op waarvoor de ontvanger het nodig heeft' },
    'motivate-necessity': { label: 'schrijf op waarom de ontvanger precies dit nodig heeft' },
    'give-reason-not-informed': { label: 'schrijf op waarom de cliënt het nu niet weet' },
    'set-re-evaluation': { label: 'kies een datum om het opnieuw te beoordelen' },
    'promise-to-inform': {
      label: 'spreek af dat je het de cliënt vertelt',
      hint: 'Deelwijzer herinnert je eraan.',
    },
    'drop-claim': {
      label: ({ drops = [] }) =>
        drops.includes('blanket-consent') && drops.length === 1
          ? 'steun niet op de algemene handtekening'
          : 'steun niet op een reden die niet telt',
    },
    'lean-on': {
      label: ({ ground }) => {
        if (ground === 'consent') return 'steun op de toestemming die er al is';
        if (ground === 'direct-involvement') return 'steun erop dat de ontvanger meebehandelt';
        if (ground === 'representation') return 'steun erop dat de ontvanger de cliënt vertegenwoordigt';
        return 'steun op een andere grond, die hier wel past';
      },
    },
    'take-what-follows': {
      label: ({ changes = {} }) => {
        const basis = changes['grounds.lawfulBasis'];
        const exception = changes['grounds.specialCategory'];
        const parts = [
          basis && `de grondslag ‘${terms.lawfulBasis[basis].label}’`,
          exception && `de uitzondering ‘${terms.specialCategory[exception].label}’`,
        ].filter((part) => typeof part === 'string');
        if (parts.length === 0) return 'neem wat bij je reden hoort';
        return `neem ${listed(parts, 'en')}, die bij je reden ${parts.length === 1 ? 'hoort' : 'horen'}`;
      },
    },
  },
  task: {
    answer: {
      label: ({ keys = [] }) => {
        const open = keys.flatMap((key) => facts[key] ?? []);
        if (open.length === 0) return 'zoek uit wat nog niet bekend is';
        if (open.length > MANY) return `zoek uit wat nog niet bekend is (${open.length} punten)`;
        return `zoek uit ${listed(open, 'en')}`;
      },
    },
    'test-anonymity': {
      label: 'ga na of niemand te herkennen is',
      hint: 'Leg ernaast wat de ontvanger al weet of makkelijk kan vinden.',
    },
    'anonymise-further': {
      label: 'haal meer weg tot niemand te herkennen is',
      hint: 'Denk aan plaats, leeftijd, datum en bijzondere gebeurtenissen.',
    },
    'find-anonymous-source': {
      label: 'zoek cijfers die al anoniem zijn',
      hint: 'Wat al anoniem is, vraagt geen bewerking en dus geen grondslag daarvoor.',
    },
    'talk-with-one-partner': {
      label: 'praat met één partner in plaats van met het hele overleg',
    },
    'use-less-intrusive-means': {
      label: 'doe het eerst met het minder ingrijpende middel',
      hint: 'Bijvoorbeeld anoniem overleggen of een kleinere kring.',
    },
    'consult-colleague': {
      label: 'leg het voor aan een deskundige collega',
      hint: 'Zo mogelijk zonder de naam van de cliënt.',
    },
    'inform-client': { label: 'vertel het de cliënt' },
    'confirm-recipient-basis': {
      label: 'vraag de ontvanger of die de gegevens zelf mag hebben',
      hint: 'Vraag naar de grondslag en de uitzondering voor gezondheidsgegevens.',
    },
    'make-agreements': { label: 'zorg dat er schriftelijke afspraken liggen' },
    'ask-privacy-officer': { label: 'vraag de functionaris gegevensbescherming' },
    'find-provision': {
      label: ({ candidates = [] }) => {
        const known = candidates.flatMap((id) =>
          Object.entries(provisions).flatMap(([key, { shortName }]) => (key === id ? [shortName] : [])),
        );
        return known.length > 0 && known.length <= MANY
          ? `zoek uit of dit onder de wet valt: ${listed(known, 'of')}`
          : 'zoek uit welk wetsartikel dit regelt';
      },
      hint: 'Regelt geen wet dit, dan is toestemming vragen de gewone weg.',
    },
    'ask-consent': {
      label: ({ whom = [], again }) => {
        const asked = whom.length > 0 ? listedGivers(whom) : 'de cliënt';
        return again
          ? `bespreek het opnieuw met ${asked} en vraag nog eens om toestemming`
          : `vraag ${asked} om toestemming voor deze ontvanger en dit doel`;
      },
      hint: 'Leg uit wie wat krijgt en waarvoor. Geef zo mogelijk een paar dagen bedenktijd. Nee mag ook.',
    },
    'let-parents-decide': {
      label: ({ again }) =>
        again
          ? 'bespreek het opnieuw met een ouder of voogd en vraag nog eens om toestemming'
          : 'vraag een ouder of voogd om toestemming',
      hint: 'Betrek het kind erbij, passend bij de leeftijd.',
    },
    'ask-parents-too': {
      label: 'vraag ook een ouder of voogd om toestemming',
      hint: 'Bespreek met de cliënt hoe je de ouder of voogd erbij betrekt.',
    },
    'ask-representative': {
      label: ({ whom = [], again }) => {
        const asked = whom.length > 0 ? listedGivers(whom) : 'de vertegenwoordiger';
        return again
          ? `bespreek het opnieuw met ${asked} en vraag nog eens om toestemming`
          : `vraag ${asked} om toestemming`;
      },
      hint: 'Is er geen curator of mentor, kijk dan of er een gemachtigde of een naaste is die mag beslissen.',
    },
    'start-wvggz': {
      label: 'start de procedure voor verplichte zorg (Wvggz)',
      hint: 'Komt het gevaar door een psychische stoornis, dan kan verplichte zorg het afwenden. De wet regelt dan wat je deelt, en met wie.',
    },
  },
};

function listedGivers(givers: readonly (keyof typeof terms.consentGiver)[]): string {
  return listed(
    givers.map((giver) => terms.consentGiver[giver].inSentence),
    'en',
  );
}
