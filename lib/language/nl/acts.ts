import type { Sink } from '../../disclosure/action.ts';

/** The ways out of an EPD, as what she does. */
export const acts: Record<Sink, string> = {
  click: 'klikken',
  'form-submit': 'een formulier versturen',
  fetch: 'gegevens versturen',
  xhr: 'gegevens versturen',
  beacon: 'gegevens versturen',
  websocket: 'gegevens versturen',
  'event-source': 'gegevens ophalen',
  'post-message': 'doorgeven aan een ander venster',
  'download-link': 'een bestand opslaan',
  navigation: 'een pagina of bestand openen',
  'window-open': 'openen in een nieuw venster',
  'frame-source': 'openen in de pagina',
  print: 'afdrukken',
  clipboard: 'kopiëren',
  copy: 'kopiëren',
  drag: 'naar buiten slepen',
  share: 'delen via de computer',
  'file-save': 'een bestand opslaan',
  'external-scheme': 'een ander programma openen',
  'worker-request': 'gegevens versturen',
  download: 'een bestand opslaan',
  spoken: 'vertellen',
};
