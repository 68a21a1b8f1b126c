import type { Category } from '../../assessment/facts.ts';
import type { ProposedItem, Why } from '../../minimise/propose.ts';

const why: Record<Why, string> = {
  'client-herself': 'Zegt over wie het gaat.',
  'under-code': 'Je koos voor een code of anoniem.',
  'at-work': 'Iemand die er voor het werk bij hoort.',
  'other-person': 'Een ander. Wie die is voor de cliënt, zegt genoeg.',
  'unknown-person': 'Niet duidelijk wie dit is. Hoort die erbij?',
  'birth-date-of-other': 'Niet de geboortedatum van de cliënt.',
  'contact-of-other': 'Van een ander.',
  'bsn-needed': 'Deze ontvanger gebruikt het BSN om cliënten uit elkaar te houden.',
  'bsn-not-needed': 'Deze ontvanger heeft het BSN niet nodig.',
  'number-not-needed': 'Naam en geboortedatum zeggen al over wie het gaat.',
  'within-care': 'Deze ontvanger behandelt mee.',
  chosen: 'Hoort bij wat je koos.',
  'not-chosen': 'Dit soort gegevens koos je niet.',
  'beyond-scope': 'Meer dan wat je koos te delen.',
  'criminal-not-for-recipient': 'Strafrechtelijke gegevens, en deze ontvanger is geen politie of justitie.',
  'about-other': 'Gaat over een ander, niet over de cliënt.',
};

/** As it stands behind "hierin staan". */
const inIt: Record<Category, string> = {
  identity: 'staat wie het is',
  contact: 'staan contactgegevens',
  bsn: 'staat een BSN',
  finance: 'staat iets over geld',
  location: 'staat waar iemand verblijft',
  attendance: 'staat of en wanneer iemand komt',
  'treatment-adherence': 'staat of iemand zich aan de behandeling houdt',
  diagnosis: 'staat een diagnose',
  treatment: 'staat iets over de behandeling',
  medication: 'staat medicatie',
  risk: 'staat een risico',
  behaviour: 'staat hoe iemand zich gedraagt',
  'third-party': 'staat iets over anderen',
  criminal: 'staat iets strafrechtelijks',
  billing: 'staat een declaratie of verzekeraar',
};

const suggest: Record<ProposedItem['suggest'], string> = {
  keep: 'laat staan',
  remove: 'haal weg',
  rewrite: 'zet iets anders neer',
};

export const proposal = {
  why,
  suggest,
  /** `scope` is the label of the scope. */
  beyondScope: (scope: string, category: Category) => `Je koos “${scope}”, maar hierin ${inIt[category]}.`,
};

export type ProposalTexts = typeof proposal;
