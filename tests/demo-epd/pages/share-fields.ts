import { type Html, html } from '../html.ts';
import { PARTNERS, PARTS } from '../partners.ts';

export const partnerOptions = (): Html => {
  const groups = [...new Set(PARTNERS.map((partner) => partner.group))];
  return html`<option value="">Kies een ketenpartner</option>${groups.map(
    (group) =>
      html`<optgroup label="${group}">${PARTNERS.filter((partner) => partner.group === group).map(
        (partner) => html`<option value="${partner.value}">${partner.label}</option>`,
      )}</optgroup>`,
  )}`;
};

export const partBoxes = (prefix: string): Html[] =>
  PARTS.map(
    (part) =>
      html`<label class="check"><input type="checkbox" name="onderdelen" value="${part.value}" id="${prefix}-${part.value}"> ${part.label}</label>`,
  );
