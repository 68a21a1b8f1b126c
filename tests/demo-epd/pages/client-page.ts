import type { Client } from '../clients.ts';
import { ageOn, dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { clientToolbar } from './client-toolbar.ts';
import { icon } from './icons.ts';
import { layout } from './layout.ts';
import { shareDialog } from './share-dialog.ts';

const TABS = [
  { key: 'voortgang', label: 'Voortgang' },
  { key: 'behandelplan', label: 'Behandelplan' },
  { key: 'medicatie', label: 'Medicatie' },
  { key: 'metingen', label: 'Metingen' },
  { key: 'correspondentie', label: 'Correspondentie' },
  { key: 'contacten', label: 'Contacten' },
  { key: 'dossiernotities', label: 'Dossiernotities' },
] as const;

export type Tab = (typeof TABS)[number]['key'];

const banner = (client: Client): Html => html`<section class="banner" aria-label="Cliënt" data-testid="client-banner">
  <div class="photo" aria-hidden="true"><svg viewBox="0 0 48 48"><circle cx="24" cy="18" r="9"/><path d="M6 46c1-11 8-16 18-16s17 5 18 16z"/></svg></div>
  <div class="identity">
    <h1><span id="client-name">${client.name}</span> <span class="given">(<span id="client-given-name">${client.givenName}</span>)</span></h1>
    <dl>
      <div><dt>Geboren</dt><dd><span id="client-birthdate">${dutchDate(client.birthDate)}</span> <span class="soft">(<span id="client-age">${ageOn(client.birthDate)} jaar</span>, <span id="client-sex">${client.sex === 'v' ? 'vrouw' : 'man'}</span>)</span></dd></div>
      <div><dt>Cliëntnr.</dt><dd id="client-number">${client.number}</dd></div>
      <div><dt>BSN</dt><dd id="client-bsn">${client.bsn}</dd></div>
      <div><dt>Team</dt><dd id="client-team">${client.team}</dd></div>
      <div><dt>Regiebehandelaar</dt><dd id="client-practitioner">${client.practitioner}</dd></div>
    </dl>
  </div>
  <ul class="badges" aria-label="Let op">
    <li class="badge ${client.status === 'In zorg' ? 'calm' : 'quiet'}" id="client-status">${client.status}</li>
    ${client.badges.map((badge) => html`<li class="badge alert">${icon('warning')}${badge}</li>`)}
  </ul>
</section>`;

const tabs = (client: Client, current: Tab | undefined): Html => html`<nav class="tabs" aria-label="Dossier">
  ${TABS.map(
    (tab) =>
      html`<a href="/client/${client.number}/${tab.key}" id="tab-${tab.key}" ${tab.key === current && html`aria-current="page"`}>${tab.label}</a>`,
  )}
</nav>`;

export interface ClientPage {
  client: Client;
  title: string;
  tab?: Tab;
  content: Html;
  scripts?: readonly string[];
  flash?: string;
}

/** A page of one client's record: banner, actions and tabs above whatever the tab shows. */
export function clientPage({ client, title, tab, content, scripts = [], flash }: ClientPage): Html {
  return layout({
    title: `${client.name} – ${title}`,
    nav: 'clients',
    clientNumber: client.number,
    above: html`<div class="clienthead">${banner(client)}${clientToolbar(client)}${tabs(client, tab)}</div>`,
    content: html`${content}${shareDialog(client)}`,
    scripts: ['toolbar.js', 'share-dialog.js', ...scripts],
    ...(flash !== undefined && { flash }),
  });
}
