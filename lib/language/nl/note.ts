import type { NoteTexts, Opening, When } from '../../export/note/texts.ts';
import { listed } from '../lines.ts';
import { sentWrongly } from './sent-wrongly.ts';
import { sentence } from './sentence.ts';

const days: Record<string, Intl.DateTimeFormat> = {};
const dayIn = (timeZone?: string) =>
  (days[timeZone ?? ''] ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone }));
const times: Record<string, Intl.DateTimeFormat> = {};
const timeIn = (timeZone?: string) =>
  (times[timeZone ?? ''] ??= new Intl.DateTimeFormat('nl-NL', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    hourCycle: 'h23',
  }));

const who = (parents: boolean) => (parents ? 'De ouders' : 'De cliënt');
const onDay = (on: string | null) => (on === null ? '' : ` op ${on}`);
const byWhom = (by: string | null) => (by === null ? '' : ` door ${by}`);
const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`);
const manner = (how: 'spoken' | 'written' | null) =>
  how === null ? '' : how === 'spoken' ? ', mondeling' : ', schriftelijk';
const named = (label: string, provision: string | null) => (provision === null ? label : `${label} (${provision})`);

function title(number: number, { released, emergency }: Opening, { date, time }: When): string {
  const kind = released ? `Verstrekking ${number}${emergency ? ', met spoed' : ''}` : `Niet verstrekt (${number})`;
  return `${kind} · vastgelegd op ${date} om ${time} uur`;
}

function told(
  person: string,
  client: string,
  recipient: string | null,
  channel: string | null,
  opening: Opening,
): string {
  const way = channel === null ? '' : `, via ${channel}`;
  const to = recipient === null ? '' : ` aan ${recipient}`;
  if (!opening.released) return `${person} verstrekte geen gegevens over ${client}${to}.`;
  if (opening.spoken)
    return `${person} deelde gegevens over ${client}${recipient === null ? '' : ` met ${recipient}`}${way}.`;
  if (opening.emergency) return `${person} verstrekte met spoed gegevens over ${client}${to}${way}.`;
  return `${person} verstrekte gegevens over ${client}${to}${way}.`;
}

export const note: NoteTexts = {
  label: {
    tookPlace: 'Vond plaats',
    client: 'Cliënt',
    organisation: 'Organisatie',
    recipient: 'Ontvanger',
    participants: 'Aan tafel',
    purpose: 'Doel',
    data: 'Gegevens',
    kinds: 'Soorten gegevens',
    leftOut: 'Weggelaten',
    lookedAt: 'Bekeken door de verstrekker, niet door de software',
    saidNotIn: 'Staat er volgens de verstrekker niet in',
    necessity: 'Waarom de ontvanger dit nodig heeft',
    consent: 'Toestemming',
    ground: 'Grond om het beroepsgeheim te doorbreken',
    criteria: 'Conflict van plichten',
    gdpr: 'AVG',
    informed: 'Ingelicht',
    colleague: 'Overleg met een collega',
    lessIntrusive: 'Minder ingrijpend middel',
    withoutConsent: 'Bespreken zonder toestemming',
    reEvaluation: 'Herbeoordeling',
    trajectory: 'Traject',
    assessment: 'Beoordeling',
    againstAdvice: 'Tegen het advies in',
    withheldBecause: 'Waarom niet verstrekt',
    task: 'Wacht op',
    owed: 'Nog aan te vullen',
    afterwards: 'Daarna',
  },
  when: (instant, timeZone) => ({
    date: dayIn(timeZone).format(new Date(instant)),
    time: timeIn(timeZone).format(new Date(instant)).replace(':', '.'),
  }),
  date: sentence.date,
  and: 'en',
  hidden(parents, until, reason) {
    const reader = parents ? 'de ouders meelezen' : 'de cliënt meeleest';
    const term = until === null ? 'zolang de reden geldt' : `tot ${until}`;
    return `LET OP: niet zichtbaar maken in een portaal of account waar ${reader}, ${term}.${reason === null ? '' : ` Reden: ${reason}`}`;
  },
  title,
  told,
  someone: 'De verstrekker',
  parties: (count) => `${count} partijen`,
  aClient: 'een cliënt',
  clientIs: (name, born, number) =>
    [name, born && `geboren ${born}`, number && `cliëntnummer ${number}`].filter(Boolean).join(', '),
  via: (recipient, channel) => `${recipient}, via ${channel}`,
  address: (address) => `adres: ${address}`,
  participant: (name, about) => (about.length === 0 ? name : `${name} (${about.join(', ')})`),
  inHerWords: (what) => `In eigen woorden: ${what}`,
  answersInLog: 'Wat letterlijk is gezegd, staat in het verstrekkingenlogboek',
  consent: {
    given: (by, on, how) => `Gegeven${byWhom(by)}${onDay(on)}${manner(how)}`,
    partial: (by, on, how) => `Voor een deel gegeven${byWhom(by)}${onDay(on)}${manner(how)}`,
    refused: 'Geweigerd',
    withdrawn: 'Ingetrokken',
    notAsked: 'Niet gevraagd',
    notPossible: 'Kon niet worden gevraagd',
    covers: (what) => `Geldt voor: ${what}`,
    whyNot: (reason) => `Reden: ${reason}`,
    qualities(yes, no) {
      const said = [yes.length > 0 && `wel ${listed(yes, 'en')}`, no.length > 0 && `niet ${listed(no, 'en')}`];
      return `Deze toestemming was ${said.filter(Boolean).join('; ')}`;
    },
  },
  basis: (label, provision) => `Grondslag artikel 6: ${named(label, provision)}`,
  exception: (label, provision) => `Uitzondering artikel 9: ${named(label, provision)}`,
  exceptionLeansOn: (what) => `Voor artikel 9 gesteund op: ${what}`,
  criteria: 'de zes voorwaarden',
  criterion: (label, met, motivation) =>
    `${label}${met === null ? '' : met ? ', voldaan' : ', niet voldaan'}${because(motivation)}`,
  informed: {
    yes: (parents, on, by) =>
      `${who(parents)} ${parents ? 'weten' : 'weet'} het${on || by ? `, verteld${onDay(on)}${byWhom(by)}` : ''}`,
    willBe: (parents) => `${who(parents)} ${parents ? 'horen' : 'hoort'} het nog`,
    no: (parents) => `${who(parents)} ${parents ? 'weten' : 'weet'} het niet`,
    whyNot: (reason) => `Reden: ${reason}`,
  },
  colleague: (person, on) => `Besproken met ${person}${onDay(on)}`,
  colleagueConsulted: 'Besproken met een deskundige collega',
  noColleague: 'Niet geweest',
  noLessIntrusive: 'Volstond niet',
  considered: (what) => `Overwogen: ${what}`,
  lessIntrusivePossible: 'Was mogelijk',
  inForce: (from, to) => `Van kracht${from === null ? '' : ` van ${from}`}${to === null ? '' : ` tot ${to}`}`,
  untilSituation: (situation) => `Totdat: ${situation}`,
  reEvaluateBefore: (on) => `Uiterlijk ${on} opnieuw bekijken of dit nog nodig is`,
  trajectoryEnds: (on) => `Eindigt op ${on}`,
  assessed: (verdict, ruleSet) => `${verdict} (Deelwijzer, regels ${ruleSet})`,
  advice: (headline) => `Het advies was: “${headline}”`,
  wentOn: (motivation) => `Toch verstrekt, met als motivering: ${motivation}`,
  owedBy: ({ date, time }) => `De rest van deze verantwoording volgt uiterlijk ${date} om ${time} uur`,
  events: {
    outcome(outcome, { date }, reason) {
      const said = {
        done: 'is bevestigd dat het verstuurd is',
        failed: 'is het versturen mislukt',
        abandoned: 'is het versturen afgebroken',
        unknown: 'was niet bekend of het verstuurd is',
      }[outcome];
      return `Op ${date} ${said}${because(reason)}`;
    },
    informed: (parents, on, by) => `Op ${on} ${parents ? 'zijn de ouders' : 'is de cliënt'} ingelicht${byWhom(by)}`,
    withdrawn: (on, reason) => `Op ${on} is de toestemming ingetrokken${because(reason)}`,
    correction: ({ date }, what, corrected) => `Op ${date} verbeterd (${what}): ${corrected}`,
    reEvaluated: (on, stillNeeded, why, next) =>
      `Op ${on} opnieuw bekeken, ${stillNeeded ? 'nog nodig' : 'niet meer nodig'}: ${why}${next === null ? '' : ` (volgende keer ${next})`}`,
    sentWrongly: ({ date }, what, told) =>
      `Op ${date} gemeld dat het verkeerd ging: ${what}${told === null ? '' : ` Ingelicht: ${told}`}`,
    completed: ({ date }) => `Op ${date} is deze verantwoording aangevuld`,
    onDay: (on, said) => `Op ${on}: ${said}`,
    wrongly: sentWrongly,
  },
  recorded: (number, index, version) =>
    `Vastgelegd in het verstrekkingenlogboek (Deelwijzer ${version}) als verstrekking ${number}, logregel ${index}.`,
};
