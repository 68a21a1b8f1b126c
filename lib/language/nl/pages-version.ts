/** An update that came, and one that is needed. */
export const version = {
  newer: {
    title: 'Deelwijzer is ouder dan je logboek',
    what: 'Deze browser heeft een eerdere versie van Deelwijzer dan die waarmee je logboek is bijgehouden. Er is niets verloren, en er wordt niets veranderd.',
    meanwhile: 'Tot de update houdt Deelwijzer vast wat je wilt delen. Niet verstrekken kan wel, verstrekken niet.',
    how: 'Werk Deelwijzer bij op de pagina met extensies van je browser, of vraag het je beheerder.',
  },
  updated: (version: string) => `Deelwijzer is bijgewerkt naar versie ${version}.`,
  reload: 'Laad het EPD opnieuw als het al open was: tot dan gaat daar niets weg.',
  seen: 'Gezien',
};
