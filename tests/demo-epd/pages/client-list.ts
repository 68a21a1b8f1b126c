import { CLIENTS, type Client } from '../clients.ts';
import { ageOn, daysAgo, dutchDate } from '../dates.ts';
import { type Html, html } from '../html.ts';
import { icon } from './icons.ts';
import { layout } from './layout.ts';

const PAGE_SIZE = 10;

export interface ListQuery {
  term: string;
  team: string;
  status: string;
  sort: string;
  descending: boolean;
  page: number;
}

export const listQuery = (search: URLSearchParams): ListQuery => ({
  term: search.get('q') ?? '',
  team: search.get('team') ?? '',
  status: search.get('status') ?? '',
  sort: search.get('sorteer') ?? 'contact',
  descending: search.get('richting') === 'af',
  page: Math.max(1, Number.parseInt(search.get('pagina') ?? '1', 10) || 1),
});

const SORTS: Record<string, (client: Client) => string> = {
  naam: (client) => client.sortName,
  geboren: (client) => client.birthDate,
  nummer: (client) => client.number,
  team: (client) => client.team,
  contact: (client) => String(client.notes[0]?.daysAgo ?? 9999).padStart(5, '0'),
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');

function matches(client: Client, query: ListQuery): boolean {
  const haystack = plain(
    [client.name, client.givenName, client.number, client.bsn, dutchDate(client.birthDate)].join(' '),
  );
  return (
    haystack.includes(plain(query.term.trim())) &&
    (query.team === '' || client.team === query.team) &&
    (query.status === '' || client.status === query.status)
  );
}

export function findClients(query: ListQuery): Client[] {
  const by = SORTS[query.sort] ?? SORTS.contact!;
  const found = CLIENTS.filter((client) => matches(client, query));
  found.sort((a, b) => by(a).localeCompare(by(b), 'nl') * (query.descending ? -1 : 1));
  return found;
}

function link(query: ListQuery, change: Partial<ListQuery>): string {
  const next = { ...query, ...change };
  const search = new URLSearchParams();
  if (next.term !== '') search.set('q', next.term);
  if (next.team !== '') search.set('team', next.team);
  if (next.status !== '') search.set('status', next.status);
  if (next.sort !== 'contact') search.set('sorteer', next.sort);
  if (next.descending) search.set('richting', 'af');
  if (next.page > 1) search.set('pagina', String(next.page));
  const text = search.toString();
  return text === '' ? '/clienten' : `/clienten?${text}`;
}

const COLUMNS = [
  { key: 'naam', label: 'Naam' },
  { key: 'geboren', label: 'Geboren' },
  { key: 'nummer', label: 'Cliëntnr.' },
  { key: 'team', label: 'Team' },
  { key: 'contact', label: 'Laatste contact' },
];

function heading(query: ListQuery, column: (typeof COLUMNS)[number]): Html {
  const current = query.sort === column.key;
  const sorted = current && (query.descending ? 'descending' : 'ascending');
  const to = link(query, { sort: column.key, descending: current && !query.descending, page: 1 });
  return html`<th ${sorted !== false && html`aria-sort="${sorted}"`}><a href="${to}" id="sort-${column.key}">${column.label}${current && (query.descending ? ' ▾' : ' ▴')}</a></th>`;
}

function row(client: Client): Html {
  const latest = client.notes[0];
  return html`<tr data-number="${client.number}">
  <td><a class="name" href="/client/${client.number}/voortgang">${client.sortName}</a> <span class="soft">(${client.givenName})</span></td>
  <td>${dutchDate(client.birthDate)} <span class="soft">${ageOn(client.birthDate)} jr</span></td>
  <td>${client.number}</td>
  <td>${client.team}</td>
  <td>${latest ? dutchDate(daysAgo(latest.daysAgo)) : '–'} <span class="soft">${latest?.kind}</span></td>
  <td><span class="badge ${client.status === 'In zorg' ? 'calm' : 'quiet'}">${client.status}</span>${client.badges.map((badge) => html` <span class="badge alert">${badge}</span>`)}</td>
</tr>`;
}

const options = (values: readonly string[], chosen: string): Html[] =>
  values.map((value) => html`<option ${value === chosen && html`selected`}>${value}</option>`);

export function clientListPage(query: ListQuery): Html {
  const found = findClients(query);
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(query.page, pages);
  const shown = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const teams = [...new Set(CLIENTS.map((client) => client.team))].sort();
  return layout({
    title: 'Cliënten',
    nav: 'clients',
    scripts: ['client-list.js'],
    content: html`<div class="pagehead"><h1>Cliënten</h1><span class="soft" id="client-count">${found.length} gevonden</span></div>
<form class="filters" id="client-search" method="get" action="/clienten">
  <label>Zoek<span class="withicon">${icon('search')}<input type="search" name="q" id="client-search-term" value="${query.term}" placeholder="Naam, nummer, BSN, geboortedatum"></span></label>
  <label>Team<select name="team" id="filter-team"><option value="">alle teams</option>${options(teams, query.team)}</select></label>
  <label>Status<select name="status" id="filter-status"><option value="">alle</option>${options(['In zorg', 'Aangemeld', 'Uit zorg'], query.status)}</select></label>
  <button class="button" id="client-search-go" type="submit">Zoeken</button>
</form>
<div class="tablewrap"><table class="grid nowrap" id="client-table">
<thead><tr>${COLUMNS.map((column) => heading(query, column))}<th>Bijzonderheden</th></tr></thead>
<tbody>${shown.map(row)}</tbody>
</table></div>
${found.length === 0 && html`<p class="empty">Geen cliënten gevonden.</p>`}
<nav class="pager" aria-label="Pagina's">${Array.from({ length: pages }, (_, i) => i + 1).map(
      (n) =>
        html`<a href="${link(query, { page: n })}" id="page-${n}" ${n === page && html`aria-current="page"`}>${n}</a>`,
    )}</nav>`,
  });
}
