import { USER } from '../clients.ts';
import { type Html, html } from '../html.ts';
import { icon } from './icons.ts';

export interface Page {
  title: string;
  nav?: 'clients' | 'agenda' | 'tasks' | 'bulk' | 'settings';
  /** Between the top bar and the content: the client banner and her tabs. */
  above?: Html;
  content: Html;
  /** Page scripts under /static/. */
  scripts?: readonly string[];
  clientNumber?: string;
  flash?: string;
}

const NAV = [
  { key: 'clients', href: '/clienten', label: 'Cliënten' },
  { key: 'agenda', href: '/agenda', label: 'Agenda' },
  { key: 'tasks', href: '/taken', label: 'Taken' },
  { key: 'bulk', href: '/grote-export', label: 'Grote export' },
  { key: 'settings', href: '/voorkeuren', label: 'Voorkeuren' },
] as const;

const topBar = (): Html => html`<header class="topbar">
  <a class="logo" id="logo" href="/over" target="_blank" rel="noopener" title="Over Ypsilon EPD"><b>Y</b><span>Ypsilon <i>EPD</i></span></a>
  <form class="topsearch" id="post-search" method="post" action="/clienten/zoeken" role="search">
    ${icon('search')}
    <input name="zoekterm" id="post-search-term" type="search" placeholder="Cliënt, nummer of geboortedatum" aria-label="Zoek cliënt" autocomplete="off">
    <button id="post-search-go" type="submit">Zoek</button>
  </form>
  <div class="user" data-testid="user">
    <span class="initials" aria-hidden="true">MB</span>
    <span class="who"><b id="user-name">${USER.name}</b><span id="user-function">${USER.function}</span></span>
    <span class="org" id="user-organisation">${USER.organisation}</span>
  </div>
</header>`;

const sideNav = (current: Page['nav']): Html => html`<nav class="sidenav" aria-label="Hoofdmenu">
  ${NAV.map(
    (item) =>
      html`<a href="${item.href}" id="nav-${item.key}" ${current === item.key && html`aria-current="page"`}>${icon(item.key)}<span>${item.label}</span></a>`,
  )}
  <p class="environment">Demo-omgeving<br>fictieve gegevens</p>
</nav>`;

export const layout = (page: Page): Html => html`<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title} · Ypsilon EPD</title>
<link rel="icon" href="/static/icon.svg">
<link rel="stylesheet" href="/static/base.css">
<link rel="stylesheet" href="/static/record.css">
<link rel="stylesheet" href="/static/print.css" media="print">
<script type="module" src="/static/epd.js"></script>
${(page.scripts ?? []).map((script) => html`<script type="module" src="/static/${script}"></script>`)}
</head>
<body ${page.clientNumber !== undefined && html`data-client="${page.clientNumber}"`}>
${topBar()}
<div class="frame">
${sideNav(page.nav)}
<div class="work">
${page.above}
<main id="content">
${page.flash !== undefined && html`<p class="flash" role="status" id="flash">${page.flash}</p>`}
${page.content}
</main>
</div>
</div>
<div id="toasts" aria-live="polite"></div>
</body>
</html>`;
