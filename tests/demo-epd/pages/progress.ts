import { type Client, USER } from '../clients.ts';
import { clock, daysAgo, dutchDate } from '../dates.ts';
import { type Html, html, paragraphs } from '../html.ts';
import type { SavedNote } from '../state.ts';
import { clientPage } from './client-page.ts';

const KINDS = ['Huisbezoek', 'Consult', 'Telefonisch', 'Overleg'] as const;

interface Entry {
  date: string;
  time: string;
  author: string;
  kind: string;
  text: string;
}

const entry = (note: Entry): Html => html`<article class="note" data-kind="${note.kind}">
  <header><b>${note.date}</b> <span>${note.time}</span> <span class="tag">${note.kind}</span> <span class="author">${note.author}</span></header>
  <div class="text">${paragraphs(note.text)}</div>
</article>`;

export function progressPage(client: Client, saved: readonly SavedNote[], flash?: string): Html {
  const entries: Entry[] = [
    ...saved.map((note) => ({
      date: dutchDate(daysAgo(0, note.at)),
      time: clock(note.at),
      author: note.author,
      kind: note.subject,
      text: note.text,
    })),
    ...client.notes.map((note) => ({ ...note, date: dutchDate(daysAgo(note.daysAgo)) })),
  ];
  const kinds = [...new Set(entries.map((note) => note.kind))];
  return clientPage({
    client,
    title: 'Voortgang',
    tab: 'voortgang',
    scripts: ['progress.js', 'deelknop.js'],
    ...(flash !== undefined && { flash }),
    content: html`<div class="split">
<section class="stream" aria-label="Voortgang">
  <div class="streamhead">
    <h2>Voortgang</h2>
    <label class="compact">Soort<select id="note-filter"><option value="">alle</option>${kinds.map((kind) => html`<option>${kind}</option>`)}</select></label>
    <epd-deelknop id="share-button-closed" client="${client.number}" label="Deel laatste notitie" way="notitie"></epd-deelknop>
  </div>
  ${entries.map(entry)}
</section>
<aside>
  <form class="panel form" id="progress-form" method="post" action="/client/${client.number}/voortgang">
    <h3>Nieuwe rapportage</h3>
    <label>Soort contact<select name="soort" id="progress-kind">${KINDS.map((kind) => html`<option>${kind}</option>`)}</select></label>
    <label>Tekst<textarea name="tekst" id="progress-text" rows="6"></textarea></label>
    <div class="buttons"><span class="soft">${USER.name}</span><button class="button primary" type="submit" id="progress-save">Opslaan</button></div>
  </form>
  <section class="panel" aria-label="Diagnose">
    <h3>Diagnose</h3>
    <ul class="plain">${client.diagnosis.map((line) => html`<li>${line}</li>`)}</ul>
  </section>
  <section class="panel" aria-label="Adres">
    <h3>Bereikbaarheid</h3>
    <p>${client.address}<br>${client.phone}${client.email !== '' && html`<br>${client.email}`}</p>
  </section>
</aside>
</div>`,
  });
}
