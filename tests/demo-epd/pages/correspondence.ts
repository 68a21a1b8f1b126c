import type { Letter } from '../clients/types.ts';
import type { Client } from '../clients.ts';
import { clock, daysAgo, dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import type { UploadedDocument } from '../state.ts';
import { clientPage } from './client-page.ts';
import { icon } from './icons.ts';

export interface Correspondence {
  client: Client;
  documents: readonly UploadedDocument[];
  /** Where the letter module is served: this origin or the second. */
  moduleOrigin: string;
  external: boolean;
}

const letterRow = (client: Client, letter: Letter): Html => {
  const base = `/client/${client.number}/brieven/${letter.id}`;
  return html`<tr>
  <td>${dutchDate(daysAgo(letter.daysAgo))}</td>
  <td>${letter.direction === 'in' ? 'Ontvangen van' : 'Verstuurd aan'} ${letter.with}</td>
  <td>${letter.subject}</td>
  <td class="actions"><button class="button" type="button" data-preview="${base}/voorbeeld" id="preview-${letter.id}">Voorbeeld</button>
  <button class="button" type="button" data-pdf-window="${base}/brief.pdf" id="pdf-${letter.id}">Open als PDF</button>
  <button class="button" type="button" data-frame-download="${base}/bestand" id="file-${letter.id}" title="Download" aria-label="Download">${icon('download')}</button></td>
</tr>`;
};

export const documentRows = (documents: readonly UploadedDocument[]): Html =>
  html`${documents.map(
    (item) =>
      html`<li>${item.name} <span class="soft">${Math.max(1, Math.round(item.size / 1024))} kB, ${clock(item.at)}</span></li>`,
  )}`;

export const correspondencePage = ({ client, documents, moduleOrigin, external }: Correspondence): Html =>
  clientPage({
    client,
    title: 'Correspondentie',
    tab: 'correspondentie',
    scripts: ['correspondence.js'],
    content: html`<div class="stack">
<section aria-label="Brieven">
  <div class="pagehead"><h2>Correspondentie</h2></div>
  <div class="tablewrap"><table class="grid" id="letters">
    <thead><tr><th>Datum</th><th>Met</th><th>Onderwerp</th><th></th></tr></thead>
    <tbody>${client.letters.map((letter) => letterRow(client, letter))}</tbody>
  </table></div>
  ${client.letters.length === 0 && html`<p class="empty">Geen brieven.</p>`}
</section>
<div class="split">
<section aria-label="Nieuwe brief">
  <div class="pagehead"><h2>Nieuwe brief</h2>
    <nav class="switch" aria-label="Module"><a href="/client/${client.number}/correspondentie" id="module-internal" ${!external && html`aria-current="page"`}>Brieven</a><a href="/client/${client.number}/correspondentie?module=zorgpost" id="module-external" ${external && html`aria-current="page"`}>Zorgpost</a></nav>
  </div>
  <iframe class="module" id="letter-module" title="Brief schrijven" src="${moduleOrigin}/client/${client.number}/module/brieven"></iframe>
</section>
<aside>
  <section class="panel" aria-label="Documenten">
    <h3>Documenten in dossier</h3>
    <ul class="plain" id="documents">${documentRows(documents)}</ul>
    <p class="empty" ${documents.length > 0 && html`hidden`} id="documents-empty">Nog geen documenten toegevoegd.</p>
    <img class="preview" id="document-preview" alt="Voorbeeld van het toegevoegde document" hidden>
    <input type="file" id="document-file" data-action="/api/client/${client.number}/documenten" hidden>
    <div class="buttons spaced"><button class="button" type="button" id="document-add">${icon('upload')}Document toevoegen</button></div>
  </section>
</aside>
</div>
</div>
<dialog class="wide" id="letter-preview" aria-labelledby="letter-preview-title">
  <h2 id="letter-preview-title">Voorbeeld</h2>
  <iframe class="module" id="letter-preview-frame" title="Voorbeeld van brief"></iframe>
  <div class="buttons spaced"><button class="button" type="button" id="letter-preview-close">Sluiten</button></div>
</dialog>`,
  });
