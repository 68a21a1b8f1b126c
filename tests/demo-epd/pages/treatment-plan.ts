import type { Client } from '../clients.ts';
import { dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { clientPage } from './client-page.ts';

const body = (client: Client): Html => html`<h3>Probleembeschrijving</h3>
<p>${client.plan.problem}</p>
<h3 class="spaced">Doelen</h3>
${client.plan.goals.map(
  (goal, i) =>
    html`<div class="goal"><b>${i + 1}. ${goal.aim}</b><p>${goal.actions}</p><p class="soft">Uitvoering: ${goal.by}</p></div>`,
)}
${client.plan.goals.length === 0 && html`<p class="empty">Nog geen doelen.</p>`}
<h3 class="spaced">Signaleringsplan</h3>
<p>${client.plan.crisis}</p>`;

/** The dialog whose last click is on a receiver's name, and not on any word like "verstuur". */
function receiversDialog(client: Client): Html {
  const receivers = client.contacts.filter((contact) => contact.phone !== '');
  return html`<dialog id="plan-receivers" aria-labelledby="plan-receivers-title" data-action="/api/client/${client.number}/plan/doorsturen">
  <h2 id="plan-receivers-title">Ontvanger</h2>
  <ul class="receivers">${receivers.map(
    (contact, i) =>
      html`<li><button type="button" id="plan-receiver-${i + 1}" data-receiver="${contact.name}">${contact.name} <span class="soft">${contact.relation}</span></button></li>`,
  )}</ul>
  <div class="buttons spaced"><button class="button" type="button" id="plan-receivers-cancel">Annuleren</button></div>
</dialog>`;
}

export const treatmentPlanPage = (client: Client, flash?: string): Html =>
  clientPage({
    client,
    title: 'Behandelplan',
    tab: 'behandelplan',
    scripts: ['treatment-plan.js'],
    ...(flash !== undefined && { flash }),
    content: html`<section class="stream" aria-label="Behandelplan">
  <div class="streamhead">
    <h2>Behandelplan</h2>
    <button class="button" type="button" id="open-plan-viewer" data-viewer="/client/${client.number}/behandelplan/lezen">Open in leesvenster</button>
    <button class="button" type="button" id="plan-to-receiver">Plan doorsturen</button>
    <button class="button" type="button" id="plan-to-municipality">Plan naar gemeente</button>
  </div>
  <div class="note">${body(client)}</div>
</section>
<form id="plan-form" method="post" action="/client/${client.number}/plan/gemeente" hidden>
  <input type="hidden" name="partner" value="gemeente-wmo">
  <input type="hidden" name="onderwerp" value="Behandelplan ${client.name}">
  <input type="hidden" name="toelichting" value="${client.plan.problem}">
</form>
${receiversDialog(client)}`,
  });

/** The plan in a window of its own, to read beside the record. */
export const planViewer = (client: Client): Html => html`<!doctype html>
<html lang="nl" class="module-page"><head><meta charset="utf-8"><title>Behandelplan ${client.name}</title>
<link rel="stylesheet" href="/static/base.css"><link rel="stylesheet" href="/static/record.css"></head>
<body class="module-body"><main>
<h1>Behandelplan</h1>
<p class="soft">${client.name}, ${dutchDate(client.birthDate)}, ${client.number}</p>
<div class="spaced">${body(client)}</div>
</main></body></html>`;
