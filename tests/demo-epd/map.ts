import type { Way } from './http.ts';

/** Where everything is, for tests that walk the EPD. Nothing in the EPD itself reads this. */

export interface Step {
  do: 'click' | 'fill' | 'select' | 'press' | 'upload';
  selector: string;
  /** The text, option value, key, or file name (its content does not matter). */
  value?: string;
  /** Selector of the iframe in which `selector` is. */
  frame?: string;
}

export interface WayOut {
  id: string;
  page: string;
  /** What comes first and lets nothing out: opening a dialog, filling in a form. */
  prepare: Step[];
  /** The click after which data leaves. */
  selector: string;
  /** Selector of the iframe in which that click and its preparation are. */
  frame?: string;
  how: string;
  /** What then arrives at the server; absent where the data leaves without it. */
  arrives?: Way;
}

export interface OrdinaryAction {
  id: string;
  page: string;
  steps: Step[];
}

/** The client of the main job, A. de Vries. */
export const CLIENT_NUMBER = '1042387';

const record = (tab: string): string => `/client/${CLIENT_NUMBER}/${tab}`;
const click = (selector: string): Step => ({ do: 'click', selector });
const fill = (selector: string, value: string): Step => ({ do: 'fill', selector, value });
const select = (selector: string, value: string): Step => ({ do: 'select', selector, value });
const press = (selector: string, value: string): Step => ({ do: 'press', selector, value });
const upload = (selector: string, value: string): Step => ({ do: 'upload', selector, value });

/** Where the record names the client and the user. */
export const PLACES = {
  clientName: '#client-name',
  clientBirthDate: '#client-birthdate',
  clientNumber: '#client-number',
  clientBsn: '#client-bsn',
  userName: '#user-name',
  userFunction: '#user-function',
  userOrganisation: '#user-organisation',
  notePage: record('dossiernotities'),
  noteField: '#note-text',
  noteSave: '#note-save',
  noteList: '#note-list',
} as const;

const LETTER = [
  fill('#letter-to', 'E. Dijkhuis'),
  fill('#letter-subject', 'Overdracht'),
  fill('#letter-text', 'Beste collega, Anna slaapt beter sinds mirtazapine.'),
];

export const WAYS_OUT: readonly WayOut[] = [
  {
    id: 'share-form',
    page: record('delen'),
    prepare: [
      select('#share-partner', 'gemeente-wmo'),
      fill('#share-person', 'mw. Van Loon'),
      select('#share-purpose', 'Aanvraag voorziening'),
      fill('#share-subject', 'Aanvraag begeleiding'),
      fill('#share-explanation', 'Anna heeft drie uur per week hulp nodig.\nNaar verwachting een jaar.'),
      click('#share-part-behandelplan'),
      click('#share-part-medicatie'),
      upload('#share-attachment', 'antwoorden.txt'),
    ],
    selector: '#share-send',
    how: 'multipart form, full-page POST, 303 to a confirmation page',
    arrives: 'share-form',
  },
  {
    id: 'share-fetch',
    page: record('voortgang'),
    prepare: [
      click('#open-share-dialog'),
      select('#dialog-partner', 'politie'),
      fill('#dialog-person', 'R. van Dam'),
      fill('#dialog-subject', 'Vraag van de wijkagent'),
      fill('#dialog-message', 'Mevrouw kan schrikken van onverwacht bezoek.'),
      click('#dialog-part-signaleringsplan'),
    ],
    selector: '#share-dialog-send',
    how: 'dialog, fetch POST of JSON, toast; the fields stay when it fails',
    arrives: 'share-fetch',
  },
  {
    id: 'export',
    page: record('voortgang'),
    prepare: [],
    selector: '#export-record',
    how: 'link, Content-Disposition: attachment (JSON)',
    arrives: 'export',
  },
  {
    id: 'export-menu',
    page: record('voortgang'),
    prepare: [click('#more')],
    selector: '#menu-export',
    how: 'menu item that is a link, attachment (text)',
    arrives: 'export',
  },
  {
    id: 'export-frame',
    page: record('correspondentie'),
    prepare: [],
    selector: '#file-b-3101',
    how: 'icon-only button, src of a hidden iframe; Content-Disposition names a file but not attachment',
    arrives: 'export-frame',
  },
  {
    id: 'pdf-tab',
    page: record('voortgang'),
    prepare: [],
    selector: '#open-pdf',
    how: 'link target=_blank to a PDF',
    arrives: 'pdf',
  },
  {
    id: 'pdf-window',
    page: record('voortgang'),
    prepare: [click('#more')],
    selector: '#menu-pdf-window',
    how: 'window.open of a PDF in a named window',
    arrives: 'pdf',
  },
  {
    id: 'letter-pdf-window',
    page: record('correspondentie'),
    prepare: [],
    selector: '#pdf-b-3088',
    how: 'window.open of a letter as PDF',
    arrives: 'pdf',
  },
  {
    id: 'csv-blob',
    page: record('metingen'),
    prepare: [],
    selector: '#measurements-csv',
    how: 'blob, click() on an a[download] that is not in the document',
  },
  {
    id: 'canvas-png',
    page: record('metingen'),
    prepare: [],
    selector: '#measurements-image',
    how: 'canvas.toDataURL, data: link with download, appended and clicked',
  },
  { id: 'print', page: record('voortgang'), prepare: [], selector: '#print-record', how: 'window.print()' },
  {
    id: 'print-frame',
    page: record('medicatie'),
    prepare: [],
    selector: '#medication-print',
    how: 'srcdoc iframe made by script, its contentWindow.print()',
  },
  {
    id: 'mail-link',
    page: record('voortgang'),
    prepare: [],
    selector: '#mail-record',
    how: 'anchor mailto: with subject and body',
  },
  {
    id: 'mail-location',
    page: record('voortgang'),
    prepare: [click('#more')],
    selector: '#menu-mail-doctor',
    how: 'click cancelled on document, then location.href = mailto:',
  },
  {
    id: 'copy',
    page: record('voortgang'),
    prepare: [],
    selector: '#copy-summary',
    how: 'navigator.clipboard.writeText',
  },
  {
    id: 'letter-frame',
    page: record('correspondentie'),
    prepare: LETTER,
    selector: '#letter-send',
    frame: '#letter-module',
    how: 'fetch in a same-origin iframe',
    arrives: 'letter',
  },
  {
    id: 'letter-cross-origin',
    page: `${record('correspondentie')}?module=zorgpost`,
    prepare: LETTER,
    selector: '#letter-send',
    frame: '#letter-module',
    how: 'fetch in a cross-origin iframe, then postMessage to the record',
    arrives: 'letter',
  },
  {
    id: 'shadow-closed',
    page: record('voortgang'),
    prepare: [],
    selector: '#share-button-closed',
    how: 'button in a closed shadow root (click the host), asynchronous XHR',
    arrives: 'share-shadow',
  },
  {
    id: 'shadow-open',
    page: record('metingen'),
    prepare: [],
    selector: '#share-button-open',
    how: 'button in an open shadow root (click the host), asynchronous XHR',
    arrives: 'share-open-shadow',
  },
  {
    id: 'xhr',
    page: record('medicatie'),
    prepare: [],
    selector: '#medication-to-pharmacy',
    how: 'asynchronous XHR',
    arrives: 'share-xhr',
  },
  {
    id: 'xhr-sync',
    page: record('behandelplan'),
    prepare: [click('#plan-to-receiver')],
    selector: '#plan-receiver-3',
    how: "synchronous XHR from setInterval after the dialog closed; the last click is on the receiver's name",
    arrives: 'share-xhr-sync',
  },
  {
    id: 'form-submit-script',
    page: record('behandelplan'),
    prepare: [],
    selector: '#plan-to-municipality',
    how: 'form.submit() from script, no submit event',
    arrives: 'share-submit',
  },
  {
    id: 'beacon',
    page: record('contacten'),
    prepare: [],
    selector: '#inform-contact-1',
    how: 'navigator.sendBeacon',
    arrives: 'share-beacon',
  },
  {
    id: 'mail-contact',
    page: record('contacten'),
    prepare: [],
    selector: '#mail-contact-1',
    how: 'anchor mailto: with an address and nothing else',
  },
  {
    id: 'bulk-chain',
    page: record('grote-export'),
    prepare: [],
    selector: '#bulk-start',
    how: 'POST a job, poll each second, GET, blob, appended link, click: over two seconds after the click',
    arrives: 'bulk-export',
  },
  {
    id: 'bulk-chain-two-downloads',
    page: '/grote-export',
    prepare: [click(`#bulk-${CLIENT_NUMBER}`), click('#bulk-1042378'), click('#bulk-receipt')],
    selector: '#bulk-start',
    how: 'the same for two clients, with a receipt by setTimeout(1000): two downloads from one click, no banner',
    arrives: 'bulk-export',
  },
];

export const ORDINARY_ACTIONS: readonly OrdinaryAction[] = [
  { id: 'search-get', page: '/clienten', steps: [fill('#client-search-term', 'vries'), click('#client-search-go')] },
  {
    id: 'search-get-enter',
    page: '/clienten',
    steps: [fill('#client-search-term', '1042387'), press('#client-search-term', 'Enter')],
  },
  { id: 'search-post', page: '/agenda', steps: [fill('#post-search-term', 'Jansen'), click('#post-search-go')] },
  {
    id: 'search-post-in-record',
    page: record('voortgang'),
    steps: [fill('#post-search-term', 'Bakker'), press('#post-search-term', 'Enter')],
  },
  { id: 'filter-team', page: '/clienten', steps: [select('#filter-team', 'FACT Oost')] },
  { id: 'filter-status', page: '/clienten', steps: [select('#filter-status', 'Aangemeld')] },
  { id: 'sort', page: '/clienten', steps: [click('#sort-naam'), click('#sort-naam'), click('#sort-geboren')] },
  { id: 'paging', page: '/clienten', steps: [click('#page-2'), click('#page-1')] },
  { id: 'open-record', page: '/clienten?q=1042387', steps: [click('#client-table a.name')] },
  {
    id: 'tabs',
    page: record('voortgang'),
    steps: [
      'behandelplan',
      'medicatie',
      'metingen',
      'correspondentie',
      'contacten',
      'dossiernotities',
      'voortgang',
    ].map((tab) => click(`#tab-${tab}`)),
  },
  {
    id: 'main-menu',
    page: record('voortgang'),
    steps: ['agenda', 'tasks', 'bulk', 'settings', 'clients'].map((item) => click(`#nav-${item}`)),
  },
  { id: 'logo-new-tab', page: record('voortgang'), steps: [click('#logo')] },
  { id: 'filter-notes', page: record('voortgang'), steps: [select('#note-filter', 'Consult')] },
  {
    id: 'save-progress-post',
    page: record('voortgang'),
    steps: [
      fill('#progress-text', 'Gebeld, zij was niet thuis. Delen met huisarts besproken.'),
      click('#progress-save'),
    ],
  },
  {
    id: 'save-note-fetch',
    page: record('dossiernotities'),
    steps: [
      select('#note-subject', 'Afspraak'),
      fill('#note-text', 'Anna wil een exporteerbaar overzicht.'),
      click('#note-save'),
    ],
  },
  { id: 'autosave-draft', page: record('dossiernotities'), steps: [fill('#note-text', 'Nog niet af, e-mail volgt')] },
  {
    id: 'draft-beacon-on-leaving',
    page: record('dossiernotities'),
    steps: [fill('#note-text', 'Net getypt en weg'), click('#tab-voortgang')],
  },
  { id: 'open-share-form', page: record('voortgang'), steps: [click('#open-share-form')] },
  { id: 'share-form-echo', page: record('delen'), steps: [select('#share-partner', 'corporatie')] },
  {
    id: 'share-form-cancel-posts',
    page: record('delen'),
    steps: [fill('#share-explanation', 'Toch maar niet.'), click('#share-cancel')],
  },
  {
    id: 'share-dialog-open-and-cancel',
    page: record('voortgang'),
    steps: [click('#open-share-dialog'), fill('#dialog-message', 'Toch maar niet.'), click('#share-dialog-cancel')],
  },
  { id: 'menu-open-and-close', page: record('voortgang'), steps: [click('#more'), press('body', 'Escape')] },
  {
    id: 'print-settings',
    page: record('voortgang'),
    steps: [
      click('#more'),
      click('#print-settings'),
      click('#print-compact'),
      click('#print-bsn'),
      click('#print-dialog-close'),
    ],
  },
  { id: 'open-bulk-export-page', page: record('voortgang'), steps: [click('#more'), click('#menu-bulk-export')] },
  { id: 'plan-viewer-window', page: record('behandelplan'), steps: [click('#open-plan-viewer')] },
  {
    id: 'receivers-open-and-cancel',
    page: record('behandelplan'),
    steps: [click('#plan-to-receiver'), click('#plan-receivers-cancel')],
  },
  {
    id: 'filter-medication',
    page: record('medicatie'),
    steps: [click('#medication-recent'), click('#medication-recent')],
  },
  {
    id: 'letter-preview',
    page: record('correspondentie'),
    steps: [click('#preview-b-3101'), click('#letter-preview-close')],
  },
  {
    id: 'upload-document',
    page: record('correspondentie'),
    steps: [upload('#document-file', 'verwijsbrief.txt')],
  },
  { id: 'upload-picture', page: record('correspondentie'), steps: [upload('#document-file', 'pasfoto.png')] },
  { id: 'upload-dialog-button', page: record('correspondentie'), steps: [click('#document-add')] },
  {
    id: 'letter-draft',
    page: record('correspondentie'),
    steps: [
      { ...select('#letter-template', 'afspraak'), frame: '#letter-module' },
      { ...click('#letter-draft'), frame: '#letter-module' },
    ],
  },
  {
    id: 'switch-letter-module',
    page: record('correspondentie'),
    steps: [click('#module-external'), click('#module-internal')],
  },
  {
    id: 'bulk-choose-only',
    page: '/grote-export',
    steps: [click('#bulk-1042387'), click('#bulk-1042387'), click('#bulk-start')],
  },
  { id: 'tick-task', page: '/taken', steps: [click('#task-1'), click('#task-1')] },
  {
    id: 'save-preferences',
    page: '/voorkeuren',
    steps: [select('#preference-start', 'Agenda'), click('#preferences-save')],
  },
  { id: 'copy-nothing', page: record('voortgang'), steps: [press('body', 'Control+c')] },
  {
    id: 'copy-in-own-field',
    page: record('dossiernotities'),
    steps: [fill('#note-text', 'eigen woorden'), press('#note-text', 'Control+a'), press('#note-text', 'Control+c')],
  },
];
