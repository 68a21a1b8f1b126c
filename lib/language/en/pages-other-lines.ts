import type { Pages } from '../nl/pages.ts';

const by = (who: string | null) => (who === null ? '' : ` (by ${who})`);

export const otherLines: Pages['otherLines'] = {
  count: (count) =>
    count === 1 ? '1 line in the log that is no disclosure' : `${count} lines in the log that are no disclosure`,
  older: 'Show older lines',
  unnamed: 'a part without a name',
  noDisclosure: (what, epd, reason) => `${what} from ${epd} was no disclosure${reason === null ? '.' : `: ${reason}`}`,
  says: { shares: 'shares', 'never-shares': 'never shares' },
  changes: {
    'prompt-dismissed': (control, epd, _says, who) => `No longer ask at ‘${control}’ in ${epd}${by(who)}.`,
    'dismissal-revoked': (control, epd, _says, who) => `Ask again at ‘${control}’ in ${epd}${by(who)}.`,
    taught: (control, epd, says, who) => `Taught: ‘${control}’ in ${epd} ${says}${by(who)}.`,
    'taught-removed': (control, epd, says, who) => `Removed what was taught: ‘${control}’ in ${epd} ${says}${by(who)}.`,
  },
};
