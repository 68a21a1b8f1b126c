import type { Contact } from '../clients/types.ts';
import type { Client } from '../clients.ts';
import { type Html, html } from '../html.ts';
import { clientPage } from './client-page.ts';

const row = (contact: Contact, i: number): Html => html`<tr>
  <td><b>${contact.name}</b></td><td>${contact.relation}</td><td class="phone">${contact.phone || '–'}</td>
  <td>${contact.email !== undefined && html`<a href="mailto:${contact.email}" id="mail-contact-${i + 1}">${contact.email}</a>`}</td>
  <td>${contact.remark}</td>
  <td class="actions"><button class="button" type="button" id="inform-contact-${i + 1}" data-contact="${contact.name}">Informeer</button></td>
</tr>`;

export const contactsPage = (client: Client): Html =>
  clientPage({
    client,
    title: 'Contacten',
    tab: 'contacten',
    scripts: ['contacts.js'],
    content: html`<section aria-label="Contacten" data-action="/api/client/${client.number}/contacten/informeer" id="contacts">
<div class="pagehead"><h2>Contacten</h2></div>
<div class="tablewrap"><table class="grid">
<thead><tr><th>Naam</th><th>Relatie</th><th>Telefoon</th><th>E-mail</th><th>Opmerking</th><th></th></tr></thead>
<tbody>${client.contacts.map(row)}</tbody>
</table></div>
${client.contacts.length === 0 && html`<p class="empty">Geen contacten.</p>`}
<section class="panel spaced" aria-label="Cliënt zelf"><h3>Cliënt zelf</h3>
<p>${client.address}<br>${client.phone}${client.email !== '' && html`<br>${client.email}`}</p></section>
</section>`,
  });
