import { CLIENTS, type Client } from '../clients.ts';
import { dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { clientPage } from './client-page.ts';
import { layout } from './layout.ts';

const row = (client: Client, chosen: boolean): Html => html`<tr>
  <td><input type="checkbox" name="nummers" value="${client.number}" id="bulk-${client.number}" aria-label="${client.name}" ${chosen && html`checked`}></td>
  <td>${client.sortName}</td><td>${dutchDate(client.birthDate)}</td><td>${client.number}</td><td>${client.team}</td>
</tr>`;

/** A job that runs at the server: started, polled every second, fetched, and only then saved by a link. */
const form = (clients: readonly Client[], chosen: boolean): Html => html`<form id="bulk-form">
<div class="tablewrap"><table class="grid"><thead><tr><th></th><th>Naam</th><th>Geboren</th><th>Cliëntnr.</th><th>Team</th></tr></thead>
<tbody>${clients.map((client) => row(client, chosen))}</tbody></table></div>
<div class="panel form spaced">
  <label class="check"><input type="checkbox" name="ontvangstbewijs" id="bulk-receipt"> Ook een ontvangstbewijs downloaden</label>
  <div class="progressbar" id="bulk-progress" role="progressbar" aria-label="Voortgang" aria-valuenow="0" aria-valuemin="0" aria-valuemax="100"><i></i></div>
  <div class="buttons"><span class="soft" id="bulk-status" role="status"></span><button class="button primary" type="submit" id="bulk-start">Maak export</button></div>
</div></form>`;

export const bulkExportPage = (): Html =>
  layout({
    title: 'Grote export',
    nav: 'bulk',
    scripts: ['bulk-export.js'],
    content: html`<div class="pagehead"><h1>Grote export</h1><span class="soft">Kies een of meer cliënten</span></div>${form(CLIENTS, false)}`,
  });

export const clientBulkExportPage = (client: Client): Html =>
  clientPage({
    client,
    title: 'Grote export',
    scripts: ['bulk-export.js'],
    content: html`<div class="pagehead"><h2>Grote export van dit dossier</h2></div>${form([client], true)}`,
  });
