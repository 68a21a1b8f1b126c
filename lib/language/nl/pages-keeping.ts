/** That nothing is lost: damage, backups, and whether the browser may throw the log away. */
export const keeping = {
  /** One statement for each `DamageFound`. */
  damage: {
    title: 'Een eerder logboek is beschadigd',
    damaged: (when: string, next: number) =>
      `Op ${when} bleek het logboek beschadigd. Wat leesbaar is, staat hier nog. Een nieuw logboek gaat verder vanaf nummer ${next}.`,
    'cut-off': (when: string, next: number) =>
      `Op ${when} bleek dat van het logboek een stuk weg is. Wat er nog is, staat hier. Een nieuw logboek gaat verder vanaf nummer ${next}.`,
    unreadable: (when: string, next: number) =>
      `Op ${when} ging het logboek niet meer open. Het is niet gewist. Een nieuw logboek gaat verder vanaf nummer ${next}.`,
    entries: (count: number) => `Het eerdere logboek had ${count} regels.`,
    todo: 'Meld dit bij je functionaris gegevensbescherming. Heb je een reservekopie, lees die dan terug.',
    details: 'Wat er precies is gevonden',
  },
  backup: {
    due: (count: number) => `${count} regels staan nog in geen reservekopie.`,
    never: 'Er is nog nooit een reservekopie gemaakt.',
    last: (when: string) => `De laatste reservekopie is van ${when}.`,
    make: 'Maak een reservekopie',
  },
  persistence: {
    title: 'Bewaren op deze computer',
    persistent: 'De browser bewaart het logboek ook als de schijf vol raakt.',
    evictable: 'De browser mag het logboek wissen als de schijf vol raakt. Maak vaker een reservekopie.',
    unknown: 'De browser zegt niet of hij het logboek bewaart als de schijf vol raakt. Maak vaker een reservekopie.',
    ask: 'Vraag de browser het te bewaren',
  },
};
