import type { SentWronglyTexts } from '../nl/sent-wrongly.ts';

const named = (who: string | null) => (who === null ? '' : `: ${who}`);
const because = (why: string | null) => (why === null ? '' : `: ${why}`);

export const sentWrongly: SentWronglyTexts = {
  mishap: {
    'wrong-recipient': 'sent to the wrong one',
    'too-much': 'more shared than needed',
    'wrong-client': 'data of another client shared',
    'insecure-channel': 'sent by a way that is not secure',
    other: 'went wrong otherwise',
  },
  data: (data) => `Data: ${data}`,
  reached: (who) => `Ended up with: ${who}`,
  noticed: (by, when) => `Noticed${by === null ? '' : ` by ${by}`}${when === null ? '' : ` on ${when}`}`,
  step: {
    'officer-told': (who) => `privacy officer told${named(who)}`,
    'recipient-asked': (who) => `recipient asked to delete it all${named(who)}`,
    'recipient-confirmed': (who) => `recipient confirmed that all is deleted${named(who)}`,
    recalled: (who) => `recalled${named(who)}`,
    'client-told': (who) => `client told that it went wrong${named(who)}`,
    closed: () => 'closed',
  },
  notNeeded: {
    'officer-told': (why) => `not needed to tell the privacy officer${because(why)}`,
    'recipient-asked': (why) => `not needed to ask the recipient to delete it all${because(why)}`,
    'recipient-confirmed': (why) => `no confirmation of the recipient needed${because(why)}`,
    recalled: (why) => `recalling not needed or not possible${because(why)}`,
    'client-told': (why) => `client not told that it went wrong${because(why)}`,
    closed: (why) => `closed${because(why)}`,
  },
  noteNotNeeded: (why) => `no note needed in the record${because(why)}`,
};
