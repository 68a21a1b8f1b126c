import type { Mishap, WronglyTask } from '../../disclosure/sent-wrongly.ts';

const named = (who: string | null) => (who === null ? '' : `: ${who}`);
const because = (why: string | null) => (why === null ? '' : `: ${why}`);

/** What went wrong and what was done about it, wherever that is told to a colleague. */
export const sentWrongly = {
  mishap: {
    'wrong-recipient': 'aan de verkeerde gestuurd',
    'too-much': 'meer gedeeld dan nodig',
    'wrong-client': 'gegevens van een andere cliënt gedeeld',
    'insecure-channel': 'langs een onveilige weg verstuurd',
    other: 'anders verkeerd gegaan',
  } as Record<Mishap, string>,
  data: (data: string) => `Gegevens: ${data}`,
  reached: (who: string) => `Terechtgekomen bij: ${who}`,
  noticed: (by: string | null, when: string | null) =>
    `Ontdekt${by === null ? '' : ` door ${by}`}${when === null ? '' : ` op ${when}`}`,
  /** Done. */
  step: {
    'officer-told': (who: string | null) => `functionaris gegevensbescherming ingelicht${named(who)}`,
    'recipient-asked': (who: string | null) => `ontvanger gevraagd om alles te wissen${named(who)}`,
    'recipient-confirmed': (who: string | null) => `ontvanger bevestigde dat alles is gewist${named(who)}`,
    recalled: (who: string | null) => `teruggehaald${named(who)}`,
    'client-told': (who: string | null) => `cliënt verteld dat het misging${named(who)}`,
    closed: () => 'afgerond',
  } as Record<WronglyTask, (who: string | null) => string>,
  notNeeded: {
    'officer-told': (why: string | null) =>
      `niet nodig om de functionaris gegevensbescherming in te lichten${because(why)}`,
    'recipient-asked': (why: string | null) => `niet nodig om de ontvanger te vragen alles te wissen${because(why)}`,
    'recipient-confirmed': (why: string | null) => `bevestiging van de ontvanger niet nodig${because(why)}`,
    recalled: (why: string | null) => `terughalen niet nodig of niet mogelijk${because(why)}`,
    'client-told': (why: string | null) => `cliënt niet verteld dat het misging${because(why)}`,
    closed: (why: string | null) => `afgerond${because(why)}`,
  } as Record<WronglyTask, (why: string | null) => string>,
  noteNotNeeded: (why: string | null) => `geen notitie in het dossier nodig${because(why)}`,
};
export type SentWronglyTexts = typeof sentWrongly;
