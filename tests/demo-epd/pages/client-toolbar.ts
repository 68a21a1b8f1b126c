import type { Client } from '../clients.ts';
import { dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { icon } from './icons.ts';
import { printDialog } from './print-dialog.ts';

/** What "Kopieer samenvatting" puts on the clipboard. */
export const summary = (client: Client): string =>
  [
    `${client.name}, geb. ${dutchDate(client.birthDate)}, cliëntnr. ${client.number}`,
    `Diagnose: ${client.diagnosis.join('; ')}`,
    `Medicatie: ${client.medication.map((item) => item.name).join(', ') || 'geen'}`,
    `Laatste contact: ${client.notes[0]?.text.split('\n')[0] ?? 'geen'}`,
  ].join('\n');

const mailto = (client: Client): string =>
  `mailto:?subject=${encodeURIComponent(`Betreft ${client.name}`)}&body=${encodeURIComponent(summary(client))}`;

/** The actions on a client. The menu's items are in the page from the start, merely hidden. */
export const clientToolbar = (client: Client): Html => {
  const base = `/client/${client.number}`;
  const doctor = client.contacts.find((contact) => contact.relation.startsWith('Huisarts'));
  return html`<div class="toolbar" role="toolbar" aria-label="Acties">
  <a class="button primary" id="open-share-form" href="${base}/delen">${icon('share')}Delen met ketenpartner</a>
  <button class="button" id="open-share-dialog" type="button">${icon('bolt')}Snel delen</button>
  <span class="divider" aria-hidden="true"></span>
  <a class="button" id="export-record" href="${base}/export">${icon('download')}Exporteer dossier</a>
  <a class="button" id="open-pdf" href="${base}/overzicht.pdf" target="_blank" rel="noopener">${icon('pdf')}PDF</a>
  <button class="button" id="print-record" type="button">${icon('print')}Afdrukken</button>
  <a class="button" id="mail-record" href="${mailto(client)}">${icon('mail')}E-mail</a>
  <button class="button" id="copy-summary" type="button" data-summary="${summary(client)}">${icon('copy')}Kopieer samenvatting</button>
  <div class="menu">
    <button class="button" id="more" type="button" aria-haspopup="menu" aria-expanded="false" aria-controls="more-menu">${icon('more')}Meer</button>
    <ul id="more-menu" role="menu" hidden>
      <li role="none"><button role="menuitem" id="print-settings" type="button">Afdrukvoorbeeld…</button></li>
      <li role="none"><a role="menuitem" id="menu-export" href="${base}/export?vorm=tekst">Exporteren als tekst</a></li>
      <li role="none"><button role="menuitem" id="menu-pdf-window" type="button" data-pdf="${base}/overzicht.pdf">PDF in venster</button></li>
      <li role="none"><button role="menuitem" id="menu-mail-doctor" type="button" data-href="mailto:${doctor?.email ?? ''}?subject=${encodeURIComponent(`Bericht over ${client.name}`)}">Mail aan huisarts</button></li>
      <li role="none"><a role="menuitem" id="menu-bulk-export" href="${base}/grote-export">Grote export van dit dossier</a></li>
    </ul>
  </div>
</div>
${printDialog()}`;
};
