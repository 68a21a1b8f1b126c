import type { Client } from '../clients.ts';
import { type Html, html } from '../html.ts';
import { partnerLabel } from '../partners.ts';
import type { SharedItem } from '../state.ts';
import { clientPage } from './client-page.ts';
import { partBoxes, partnerOptions } from './share-fields.ts';

export const shareForm = (client: Client, flash?: string): Html =>
  clientPage({
    client,
    title: 'Delen met ketenpartner',
    scripts: ['share-form.js'],
    ...(flash !== undefined && { flash }),
    content: html`<form class="panel form" id="share-form" method="post" action="/client/${client.number}/delen" enctype="multipart/form-data">
  <h2>Delen met ketenpartner</h2>
  <input type="hidden" name="_token" value="${`tk-${client.number}-7f3a`}">
  <div class="columns">
    <label>Ketenpartner<select name="partner" id="share-partner" required>${partnerOptions()}</select></label>
    <label>Contactpersoon<input name="persoon" id="share-person" autocomplete="off" placeholder="Naam bij de ketenpartner"></label>
  </div>
  <p class="hint" id="share-partner-check" role="status"></p>
  <div class="columns">
    <label>Doel<select name="doel" id="share-purpose">
      <option value="">Kies een doel</option>
      <option>Aanvraag voorziening</option><option>Casusoverleg</option><option>Overdracht of verwijzing</option>
      <option>Toezicht op voorwaarden</option><option>Melding of signaal</option><option>Anders</option>
    </select></label>
    <label>Onderwerp<input name="onderwerp" id="share-subject" autocomplete="off"></label>
  </div>
  <label>Toelichting<textarea name="toelichting" id="share-explanation" rows="8"></textarea></label>
  <fieldset class="boxes"><legend>Onderdelen van het dossier</legend>${partBoxes('share-part')}</fieldset>
  <label>Bijlage<input type="file" name="bijlage" id="share-attachment"></label>
  <div class="buttons">
    <button class="button" type="submit" id="share-cancel" name="actie" value="annuleren" formaction="/client/${client.number}/delen/annuleren" formnovalidate>Annuleren</button>
    <button class="button primary" type="submit" id="share-send" name="actie" value="versturen">Delen</button>
  </div>
</form>`,
  });

export const shareConfirmation = (client: Client, item: SharedItem): Html =>
  clientPage({
    client,
    title: 'Verstuurd',
    content: html`<section class="panel" id="share-confirmation" data-testid="share-confirmation">
  <h2>Verstuurd aan ${partnerLabel(item.partner)}</h2>
  <dl class="facts">
    <div><dt>Kenmerk</dt><dd id="share-reference">${item.id}</dd></div>
    <div><dt>Contactpersoon</dt><dd>${item.person || '–'}</dd></div>
    <div><dt>Onderwerp</dt><dd>${item.subject || '–'}</dd></div>
    <div><dt>Onderdelen</dt><dd>${item.parts.join(', ') || 'geen'}</dd></div>
    <div><dt>Bijlage</dt><dd>${item.attachment ?? 'geen'}</dd></div>
  </dl>
  <p><a class="button" href="/client/${client.number}/voortgang">Terug naar dossier</a></p>
</section>`,
  });
