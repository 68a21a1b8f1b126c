const by = (who: string | null) => (who === null ? '' : ` (door ${who})`);

/** What stands in the log and is about no disclosure. */
export const otherLines = {
  count: (count: number) =>
    count === 1
      ? '1 regel in het logboek die geen verstrekking is'
      : `${count} regels in het logboek die geen verstrekking zijn`,
  older: 'Toon oudere regels',
  unnamed: 'een onderdeel zonder naam',
  noDisclosure: (what: string, epd: string, reason: string | null) =>
    `${what} uit ${epd} was geen verstrekking${reason === null ? '.' : `: ${reason}`}`,
  says: { shares: 'deelt', 'never-shares': 'deelt nooit' },
  changes: {
    'prompt-dismissed': (control: string, epd: string, _says: string, who: string | null) =>
      `Niet meer vragen bij ‘${control}’ in ${epd}${by(who)}.`,
    'dismissal-revoked': (control: string, epd: string, _says: string, who: string | null) =>
      `Weer vragen bij ‘${control}’ in ${epd}${by(who)}.`,
    taught: (control: string, epd: string, says: string, who: string | null) =>
      `Geleerd: ‘${control}’ in ${epd} ${says}${by(who)}.`,
    'taught-removed': (control: string, epd: string, says: string, who: string | null) =>
      `Verwijderd wat was geleerd: ‘${control}’ in ${epd} ${says}${by(who)}.`,
  },
};
