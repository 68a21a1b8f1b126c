import type { Client } from '../clients.ts';
import { type Html, html } from '../html.ts';
import { partBoxes, partnerOptions } from './share-fields.ts';

/** Sharing in single-page style: sent with fetch, and what was typed stays until it has arrived. */
export const shareDialog = (
  client: Client,
): Html => html`<dialog id="share-dialog" class="wide" aria-labelledby="share-dialog-title">
  <form class="form" id="share-dialog-form" data-action="/api/client/${client.number}/delen" novalidate>
    <h2 id="share-dialog-title">Snel delen over ${client.name}</h2>
    <div class="columns">
      <label>Ketenpartner<select name="partner" id="dialog-partner">${partnerOptions()}</select></label>
      <label>Contactpersoon<input name="persoon" id="dialog-person" autocomplete="off"></label>
    </div>
    <label>Onderwerp<input name="onderwerp" id="dialog-subject" autocomplete="off"></label>
    <label>Bericht<textarea name="bericht" id="dialog-message" rows="5"></textarea></label>
    <fieldset class="boxes"><legend>Meesturen</legend>${partBoxes('dialog-part')}</fieldset>
    <p class="error" id="share-dialog-error" role="alert" hidden></p>
    <div class="buttons">
      <button class="button" type="button" id="share-dialog-cancel">Annuleren</button>
      <button class="button primary" type="submit" id="share-dialog-send">Verstuur</button>
    </div>
  </form>
</dialog>`;
