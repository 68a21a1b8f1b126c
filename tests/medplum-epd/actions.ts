import type { Attempt } from '../support/attempts.ts';

export interface WayOut extends Attempt {
  /** How the prompt and the log name it, with the profile. */
  readonly label: string;
}

const exportAs = (format: string, label: string): WayOut => ({
  id: `export: ${format}`,
  label,
  steps: ['#tab-Records', `label[for="format-${format}"]`, '#at-Records button[type="submit"]'],
  seen: 'file',
});

const toExport = ['#tab-Search', 'button:Actions', 'menuitem:Export'];

export const WAYS_OUT: readonly WayOut[] = [
  exportAs('everything', 'Dossier exporteren (FHIR)'),
  exportAs('summary', 'Patiëntsamenvatting exporteren'),
  exportAs('ccda', 'Dossier exporteren (C-CDA)'),
  exportAs('ccdaReferral', 'Dossier exporteren (C-CDA)'),
  {
    id: 'download of an attachment in the timeline',
    label: 'Bestand downloaden',
    steps: ['#at-Timeline a[download="letter.txt"]'],
    seen: 'file',
  },
  {
    id: 'search results as CSV',
    label: 'Zoekresultaten exporteren (CSV)',
    steps: [...toExport, 'button:Export as CSV'],
    seen: 'tab',
  },
  {
    id: 'search results as a bundle',
    label: 'Bestand downloaden',
    steps: [...toExport, 'button:Export as Transaction Bundle'],
    seen: 'file',
  },
  {
    id: 'message, by its button',
    label: 'Bericht versturen',
    steps: ['#tab-Messages', '#at-Messages input[name="message"]=>Hello', 'button:Send message'],
    seen: /^POST \/fhir\/R4\/Communication/,
  },
  {
    id: 'message, by Enter',
    label: 'Bericht versturen',
    steps: ['#tab-Messages', '#at-Messages input[name="message"]=>Hello', 'key:Enter'],
    seen: /^POST \/fhir\/R4\/Communication/,
  },
  {
    id: 'download of an attachment in a message',
    label: 'Bijlage downloaden',
    steps: ['#tab-Messages', '#at-Messages [aria-label="Attachment options"]', 'menuitem:Download'],
    seen: /^GET \/storage\/letter/,
  },
  {
    id: 'record opened in an application of somebody else',
    label: 'Dossier openen in een andere toepassing',
    steps: ['#tab-Apps', '#at-Apps a'],
    seen: /^GET \/elsewhere/,
  },
];

/** One after another in the same page, as in a consultation. */
export const ORDINARY: readonly Attempt[] = [
  {
    id: 'comment on the timeline',
    steps: ['#tab-Timeline', '#at-Timeline input[name="text"]=>Seen today', '#at-Timeline form button[type="submit"]'],
    seen: /^POST \/fhir\/R4\/Communication/,
  },
  { id: 'upload a file', steps: ['file:#at-Timeline input[type="file"]'], seen: /^POST \/fhir\/R4\/Media/ },
  { id: 'fold a section', steps: ['[aria-label="Hide allergies"]'], seen: '[aria-label="Show allergies"]' },
  { id: 'unfold it', steps: ['[aria-label="Show allergies"]'], seen: '[aria-label="Hide allergies"]' },
  {
    id: 'comment by Enter',
    steps: ['#at-Timeline input[name="text"]=>Slept well', 'key:Enter'],
    seen: /^POST \/fhir\/R4\/Communication/,
  },
  { id: 'open the dialog for an allergy', steps: ['aside [aria-label="Add item"]'], seen: '[role="dialog"] input' },
  { id: 'leave that dialog', steps: ['key:Escape', '#tab-Edit'], seen: '#at-Edit' },
  { id: 'edit the record', steps: ['#at-Edit input[name="name.0-given"]=>Homer Jay'], seen: '#at-Edit' },
  {
    id: 'save it',
    steps: ['#at-Edit form > div button[type="submit"], #at-Edit button[type="submit"]'],
    seen: /^PUT \/fhir\/R4\/Patient/,
  },
  { id: 'history of the record', steps: ['#tab-History'], seen: /_history/ },
  { id: 'search', steps: ['#tab-Search'], seen: '#at-Search table' },
  { id: 'search again', steps: ['button:Refresh'], seen: '#at-Search table' },
  { id: 'columns of the table', steps: ['button:Fields'], seen: '[role="dialog"]' },
  { id: 'and leave them', steps: ['[role="dialog"] button[aria-label="Close"]', '#tab-Search'], seen: '#at-Search' },
  { id: 'sort by birth date', steps: ['button:Sort'], seen: '[aria-expanded="true"]' },
  { id: 'leave the menu', steps: ['key:Escape', '#tab-Search'], seen: '#at-Search' },
  {
    id: 'mark all rows',
    steps: ['input[aria-label="Select all rows"]'],
    seen: '[aria-label="Select all rows"]:checked',
  },
  { id: 'open the export dialog', steps: ['button:Actions', 'menuitem:Export'], seen: '[role="dialog"]' },
  { id: 'and do not export', steps: ['[role="dialog"] button[aria-label="Close"]', '#tab-Intake'], seen: '#at-Intake' },
  {
    id: 'answer a questionnaire',
    steps: ['#at-Intake input=>Headache', '#at-Intake button[type="submit"]'],
    seen: /^POST \/fhir\/R4\/QuestionnaireResponse/,
  },
  { id: 'read messages', steps: ['#tab-Messages'], seen: /^GET \/fhir\/R4\/Communication\?part-of/ },
  { id: 'see what can be exported', steps: ['#tab-Records'], seen: '#at-Records form' },
  { id: 'choose another format', steps: ['label[for="format-ccda"]'], seen: '#at-Records' },
  { id: 'see the applications', steps: ['#tab-Apps'], seen: '#at-Apps a' },
  { id: 'back to the timeline, with a letter shown in it', steps: ['#tab-Timeline'], seen: '#at-Timeline iframe' },
];
