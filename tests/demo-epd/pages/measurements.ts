import type { Measurement } from '../clients/types.ts';
import type { Client } from '../clients.ts';
import { daysAgo, dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { chart } from './chart.ts';
import { clientPage } from './client-page.ts';

const figure = (measurement: Measurement): Html => html`<figure class="panel">
  <figcaption><b>${measurement.instrument}</b> <span class="soft">${measurement.about}, max. ${measurement.maximum}</span></figcaption>
  ${chart(measurement)}
</figure>`;

const rows = (measurement: Measurement): Html[] =>
  measurement.scores
    .toReversed()
    .map(
      (score) =>
        html`<tr data-score><td>${dutchDate(daysAgo(score.daysAgo))}</td><td>${measurement.instrument}</td><td>${measurement.about}</td><td class="number">${score.score}</td><td class="number">${measurement.maximum}</td></tr>`,
    );

export const measurementsPage = (client: Client): Html =>
  clientPage({
    client,
    title: 'Metingen',
    tab: 'metingen',
    scripts: ['measurements.js', 'deelknop.js'],
    content: html`<section aria-label="Metingen">
<div class="pagehead">
  <h2>Metingen</h2>
  <button class="button" type="button" id="measurements-csv">Download CSV</button>
  <button class="button" type="button" id="measurements-image">Grafiek opslaan</button>
  <epd-deelknop id="share-button-open" mode="open" client="${client.number}" label="Deel metingen" way="metingen"></epd-deelknop>
</div>
<div class="charts">${client.measurements.map(figure)}</div>
${client.measurements.length === 0 && html`<p class="empty">Nog geen metingen.</p>`}
<div class="tablewrap spaced"><table class="grid" id="measurements-table">
<thead><tr><th>Datum</th><th>Vragenlijst</th><th>Meet</th><th class="number">Score</th><th class="number">Max.</th></tr></thead>
<tbody>${client.measurements.flatMap(rows)}</tbody>
</table></div>
</section>`,
  });
