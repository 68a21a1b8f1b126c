import type { Client } from '../clients.ts';
import { daysAgo, dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { clientPage } from './client-page.ts';

export const medicationPage = (client: Client): Html =>
  clientPage({
    client,
    title: 'Medicatie',
    tab: 'medicatie',
    scripts: ['medication.js'],
    content: html`<section aria-label="Medicatie">
<div class="pagehead">
  <h2>Actuele medicatie</h2>
  <label class="check"><input type="checkbox" id="medication-recent"> Alleen gestart in laatste 3 maanden</label>
  <button class="button" type="button" id="medication-print">Print medicatielijst</button>
  <button class="button" type="button" id="medication-to-pharmacy" data-action="/api/client/${client.number}/medicatie/apotheek">Stuur naar apotheek</button>
</div>
<div class="tablewrap"><table class="grid" id="medication-table">
<thead><tr><th>Middel</th><th>Gebruik</th><th>Voor</th><th>Voorschrijver</th><th>Sinds</th></tr></thead>
<tbody>${client.medication.map(
      (item) => html`<tr data-days="${item.startedDaysAgo}">
  <td><b>${item.name}</b></td><td>${item.dose}</td><td>${item.use}</td><td>${item.prescriber}</td><td>${dutchDate(daysAgo(item.startedDaysAgo))}</td></tr>`,
    )}</tbody>
</table></div>
${client.medication.length === 0 && html`<p class="empty">Geen medicatie bekend.</p>`}
</section>`,
  });
