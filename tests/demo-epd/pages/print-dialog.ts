import { type Html, html } from '../html.ts';

/** Settings of how a print would look. Opening, changing and closing it prints nothing. */
export const printDialog = (): Html => html`<dialog id="print-dialog" aria-labelledby="print-dialog-title">
  <form class="form" method="dialog">
    <h2 id="print-dialog-title">Afdrukvoorbeeld</h2>
    <fieldset class="inline"><legend>Opmaak</legend>
      <label><input type="radio" name="opmaak" value="ruim" checked> Ruim</label>
      <label><input type="radio" name="opmaak" value="compact" id="print-compact"> Compact</label>
    </fieldset>
    <label class="check"><input type="checkbox" id="print-bsn"> BSN verbergen op papier</label>
    <div class="sheet" id="print-sheet" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>
    <div class="buttons"><button class="button" id="print-dialog-close" value="close">Sluiten</button></div>
  </form>
</dialog>`;
