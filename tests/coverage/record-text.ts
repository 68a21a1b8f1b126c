/** What must not leave without a decision: complete only with its end, and one of a kind for every attempt. */
export const recordText = (token: string): string =>
  `Dossier van A. de Vries, geboren 12 maart 1982, aantekening ${token}: slaapt slecht, drie uur hulp per week. Einde ${token}.`;
