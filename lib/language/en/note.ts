import type { NoteTexts, Opening, When } from '../../export/note/texts.ts';
import { listed } from '../lines.ts';
import { sentWrongly } from './sent-wrongly.ts';

const onDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const days: Record<string, Intl.DateTimeFormat> = {};
const dayIn = (timeZone?: string) =>
  (days[timeZone ?? ''] ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }));
const times: Record<string, Intl.DateTimeFormat> = {};
const timeIn = (timeZone?: string) =>
  (times[timeZone ?? ''] ??= new Intl.DateTimeFormat('en-GB', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    hourCycle: 'h23',
  }));

const who = (parents: boolean) => (parents ? 'The parents' : 'The client');
const onDay = (on: string | null) => (on === null ? '' : ` on ${on}`);
const byWhom = (by: string | null) => (by === null ? '' : ` by ${by}`);
const because = (reason: string | null) => (reason === null ? '' : `: ${reason}`);
const manner = (how: 'spoken' | 'written' | null) =>
  how === null ? '' : how === 'spoken' ? ', in speech' : ', in writing';
const named = (label: string, provision: string | null) => (provision === null ? label : `${label} (${provision})`);

function title(number: number, { released, emergency }: Opening, { date, time }: When): string {
  const kind = released ? `Disclosure ${number}${emergency ? ', in an emergency' : ''}` : `Not disclosed (${number})`;
  return `${kind} · recorded on ${date} at ${time}`;
}

function told(
  person: string,
  client: string,
  recipient: string | null,
  channel: string | null,
  opening: Opening,
): string {
  const way = channel === null ? '' : `, by ${channel}`;
  const to = recipient === null ? '' : ` to ${recipient}`;
  if (!opening.released) return `${person} disclosed no data about ${client}${to}.`;
  if (opening.spoken)
    return `${person} shared data about ${client}${recipient === null ? '' : ` with ${recipient}`}${way}.`;
  if (opening.emergency) return `${person} disclosed data about ${client}${to} in an emergency${way}.`;
  return `${person} disclosed data about ${client}${to}${way}.`;
}

export const note: NoteTexts = {
  label: {
    tookPlace: 'Took place',
    client: 'Client',
    organisation: 'Organisation',
    recipient: 'Recipient',
    participants: 'At the table',
    purpose: 'Purpose',
    data: 'Data',
    kinds: 'Kinds of data',
    leftOut: 'Left out',
    lookedAt: 'Looked at by the discloser, not by the software',
    saidNotIn: 'Not in it, by the discloser’s word',
    necessity: 'Why the recipient needs this',
    consent: 'Consent',
    ground: 'Ground for breaking confidentiality',
    criteria: 'Conflict of duties',
    gdpr: 'GDPR',
    informed: 'Informed',
    colleague: 'Colleague consulted',
    lessIntrusive: 'Less intrusive means',
    withoutConsent: 'Discussing without consent',
    reEvaluation: 'Re-evaluation',
    trajectory: 'Trajectory',
    assessment: 'Assessment',
    againstAdvice: 'Against the advice',
    withheldBecause: 'Why not disclosed',
    task: 'Waits for',
    owed: 'Still to be completed',
    afterwards: 'Since then',
  },
  when: (instant, timeZone) => ({
    date: dayIn(timeZone).format(new Date(instant)),
    time: timeIn(timeZone).format(new Date(instant)),
  }),
  date: (iso) => onDate.format(new Date(`${iso}T00:00:00Z`)),
  and: 'and',
  hidden(parents, until, reason) {
    const reader = parents ? 'the parents' : 'the client';
    const term = until === null ? 'for as long as the reason holds' : `until ${until}`;
    return `NOTE: do not show this in a portal or account that ${reader} can read, ${term}.${reason === null ? '' : ` Reason: ${reason}`}`;
  },
  title,
  told,
  someone: 'The discloser',
  parties: (count) => `${count} parties`,
  aClient: 'a client',
  clientIs: (name, born, number) =>
    [name, born && `born ${born}`, number && `client number ${number}`].filter(Boolean).join(', '),
  via: (recipient, channel) => `${recipient}, by ${channel}`,
  address: (address) => `address: ${address}`,
  participant: (name, about) => (about.length === 0 ? name : `${name} (${about.join(', ')})`),
  inHerWords: (what) => `In the discloser’s own words: ${what}`,
  answersInLog: 'The words that were said are in the disclosure log',
  consent: {
    given: (by, on, how) => `Given${byWhom(by)}${onDay(on)}${manner(how)}`,
    partial: (by, on, how) => `Given in part${byWhom(by)}${onDay(on)}${manner(how)}`,
    refused: 'Refused',
    withdrawn: 'Withdrawn',
    notAsked: 'Not asked',
    notPossible: 'Could not be asked',
    covers: (what) => `Covers: ${what}`,
    whyNot: (reason) => `Reason: ${reason}`,
    qualities(yes, no) {
      const said = [yes.length > 0 && listed(yes, 'and'), no.length > 0 && `not ${listed(no, 'or')}`];
      return `This consent was ${said.filter(Boolean).join('; ')}`;
    },
  },
  basis: (label, provision) => `Lawful basis, article 6: ${named(label, provision)}`,
  exception: (label, provision) => `Exception, article 9: ${named(label, provision)}`,
  exceptionLeansOn: (what) => `For article 9 this leans on: ${what}`,
  criteria: 'the six criteria',
  criterion: (label, met, motivation) =>
    `${label}${met === null ? '' : met ? ', met' : ', not met'}${because(motivation)}`,
  informed: {
    yes: (parents, on, by) =>
      `${who(parents)} ${parents ? 'know' : 'knows'}${on || by ? `, told${onDay(on)}${byWhom(by)}` : ''}`,
    willBe: (parents) => `${who(parents)} will be told`,
    no: (parents) => `${who(parents)} ${parents ? 'do' : 'does'} not know`,
    whyNot: (reason) => `Reason: ${reason}`,
  },
  colleague: (person, on) => `Discussed with ${person}${onDay(on)}`,
  colleagueConsulted: 'Discussed with a knowledgeable colleague',
  noColleague: 'None',
  noLessIntrusive: 'Would not have been enough',
  considered: (what) => `Considered: ${what}`,
  lessIntrusivePossible: 'Was possible',
  inForce: (from, to) => `In force${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`,
  untilSituation: (situation) => `Until: ${situation}`,
  reEvaluateBefore: (on) => `Whether this is still needed is looked at again by ${on}`,
  trajectoryEnds: (on) => `Ends on ${on}`,
  assessed: (verdict, ruleSet) => `${verdict} (Deelwijzer, rules ${ruleSet})`,
  advice: (headline) => `The advice was: “${headline}”`,
  wentOn: (motivation) => `Disclosed all the same, for this reason: ${motivation}`,
  owedBy: ({ date, time }) => `The rest of this account follows by ${date} at ${time}`,
  events: {
    outcome(outcome, { date }, reason) {
      const said = {
        done: 'it was confirmed that it was sent',
        failed: 'sending failed',
        abandoned: 'sending was broken off',
        unknown: 'it was not known whether it was sent',
      }[outcome];
      return `On ${date} ${said}${because(reason)}`;
    },
    informed: (parents, on, by) => `On ${on} ${parents ? 'the parents were' : 'the client was'} informed${byWhom(by)}`,
    withdrawn: (on, reason) => `On ${on} consent was withdrawn${because(reason)}`,
    correction: ({ date }, what, corrected) => `Corrected on ${date} (${what}): ${corrected}`,
    reEvaluated: (on, stillNeeded, why, next) =>
      `Looked at again on ${on}, ${stillNeeded ? 'still needed' : 'no longer needed'}: ${why}${next === null ? '' : ` (next on ${next})`}`,
    sentWrongly: ({ date }, what, informed) =>
      `Reported on ${date} that it went wrong: ${what}${informed === null ? '' : ` Told: ${informed}`}`,
    completed: ({ date }) => `This account was completed on ${date}`,
    onDay: (on, said) => `On ${on}: ${said}`,
    wrongly: sentWrongly,
  },
  recorded: (number, index, version) =>
    `Recorded in the disclosure log (Deelwijzer ${version}) as disclosure ${number}, log line ${index}.`,
};
