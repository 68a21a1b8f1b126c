import type { Client } from '../clients.ts';
import { clock, daysAgo, dutchDate } from '../dates.ts';
import { type Html, html, paragraphs } from '../html.ts';
import type { SavedNote } from '../state.ts';
import { clientPage } from './client-page.ts';

const saved = (note: SavedNote): Html => html`<article class="note">
  <header><b>${dutchDate(daysAgo(0, note.at))}</b> <span>${clock(note.at)}</span> <span class="tag">${note.subject}</span> <span class="author">${note.author}</span></header>
  <div class="text">${paragraphs(note.text)}</div>
</article>`;

/** The list alone: the page's script puts it back after a save. */
export const dossierNoteList = (notes: readonly SavedNote[]): Html =>
  notes.length === 0 ? html`<p class="empty">Nog geen dossiernotities.</p>` : html`${notes.map(saved)}`;

export const dossierNotesPage = (client: Client, notes: readonly SavedNote[], draft: string): Html =>
  clientPage({
    client,
    title: 'Dossiernotities',
    tab: 'dossiernotities',
    scripts: ['dossier-notes.js'],
    content: html`<div class="split even">
<section class="stream" aria-label="Dossiernotities">
  <div class="streamhead"><h2>Dossiernotities</h2></div>
  <div id="note-list" data-testid="note-list">${dossierNoteList(notes)}</div>
</section>
<aside>
  <form class="panel form" id="note-form" data-action="/api/client/${client.number}/notities">
    <h3>Nieuwe notitie</h3>
    <label>Soort<select name="onderwerp" id="note-subject"><option>Algemeen</option><option>Verstrekking</option><option>Afspraak</option><option>Juridisch</option></select></label>
    <label>Notitie<textarea name="tekst" id="note-text" rows="14">${draft}</textarea></label>
    <p class="error" id="note-error" role="alert" hidden></p>
    <div class="buttons"><span class="soft" id="note-status" role="status"></span><button class="button primary" type="submit" id="note-save">Notitie opslaan</button></div>
  </form>
</aside>
</div>`,
  });
