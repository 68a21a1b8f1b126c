import type { Part } from '../../disclosure/draft/parts.ts';
import type { SentenceTexts, Shape, Variant } from '../../disclosure/sentence/texts.ts';
import { listed } from '../lines.ts';
import { grounds } from './grounds.ts';
import { terms } from './terms.ts';

/** Made when the first date is written: it costs milliseconds, and the prompt opens without one. */
let dates: Intl.DateTimeFormat | undefined;
function written(iso: string): string {
  dates ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return dates.format(new Date(`${iso}T00:00:00Z`));
}

/** On consent the ground is part of the sentence; any other ground gets a sentence of its own, so that no clause trips over another. */
const TEMPLATES: Record<Variant, Record<'onConsent' | 'otherwise', string>> = {
  about: {
    onConsent:
      '{discloser} disclose {what} about {client} to {recipient}, for {purpose}, because {necessity}, {ground} {consent}, by {channel}.',
    otherwise:
      '{discloser} disclose {what} about {client} to {recipient}, for {purpose}, because {necessity}. I do so {ground}, by {channel}.',
  },
  spoken: {
    onConsent:
      '{discloser} shared {what} about {client} with {recipient}, for {purpose}, because {necessity}, {ground} {consent}, by {channel}.',
    otherwise:
      '{discloser} shared {what} about {client} with {recipient}, for {purpose}, because {necessity}. I did so {ground}, by {channel}.',
  },
  shared: {
    onConsent:
      '{discloser} disclosed {what} about {client} to {recipient}, for {purpose}, because {necessity}, {ground} {consent}, by {channel}.',
    otherwise:
      '{discloser} disclosed {what} about {client} to {recipient}, for {purpose}, because {necessity}. This was done {ground}, by {channel}.',
  },
  withheld: {
    onConsent:
      '{discloser} did not disclose: {what} about {client} to {recipient}, for {purpose}, because {necessity}, {ground} {consent}, by {channel}.',
    otherwise:
      '{discloser} did not disclose: {what} about {client} to {recipient}, for {purpose}, because {necessity}. It would have been done {ground}, by {channel}.',
  },
};

function template(variant: Variant, { onConsent, parents }: Shape): string {
  return `${TEMPLATES[variant][onConsent ? 'onConsent' : 'otherwise']} ${parents ? 'The parents' : 'The client'} {informed}.`;
}

/** With several recipients that differ in a part, in the place of that part. */
const DIFFERS: { readonly [part in Part]?: string } = {
  what: 'other data for each party',
  purpose: 'a purpose of its own for each party',
  necessity: 'each party needs something else',
  ground: 'on a ground of its own for each party',
  channel: 'a way of its own for each party',
};

export const sentence: SentenceTexts = {
  template,
  blank: {
    discloser: 'I, as …',
    what: 'what',
    client: 'whom',
    recipient: 'whom',
    purpose: 'which purpose',
    necessity: 'why needed',
    ground: 'on which ground',
    consent: 'by whom and when',
    channel: 'which way',
    informed: 'knows?',
  },
  I: 'I',
  discloser: (name, role) => (role === null ? name : `${name} (${role})`),
  scope: Object.fromEntries(
    Object.entries(terms.scope).map(([scope, { inSentence }]) => [scope, inSentence]),
  ) as SentenceTexts['scope'],
  category: Object.fromEntries(
    Object.entries(terms.category).map(([category, { label }]) => [category, label]),
  ) as SentenceTexts['category'],
  anonymous: 'anonymous data',
  underCode: (what) => `${what}, under a code,`,
  withCategories: (what, categories) => `${what} (${categories.join(', ')})`,
  client: (name, age) => (age === null ? name : `${name} (${age})`),
  aRecipient: Object.fromEntries(
    Object.entries(terms.recipientKind).map(([kind, { inSentence }]) => [kind, inSentence]),
  ) as SentenceTexts['aRecipient'],
  person: (organisation, person) => `${organisation} (${person})`,
  parties: (count) => `${count} parties`,
  differs: (part) => DIFFERS[part] ?? 'different for each party',
  moreThanNeeded: 'there is more in it than is needed',
  ground: (ground, past) => (past ? grounds[ground].inPast : grounds[ground].inSentence),
  basis: (basis) => terms.lawfulBasis[basis].inSentence,
  withProvision: (ground, provision) => `${ground} (${provision})`,
  consentGiven({ status, by, byName, on, how }) {
    if (status === 'refused') return 'that was refused';
    if (status === 'withdrawn') return 'that was withdrawn';
    if (status === 'not-asked') return 'that was not asked for yet';
    if (status === 'not-possible') return 'that cannot be asked for';
    const giver =
      byName ??
      (by.length === 0
        ? null
        : listed(
            by.map((who) => terms.consentGiver[who].inSentence),
            'and',
          ));
    const manner = how === 'spoken' ? 'orally' : how === 'written' ? 'in writing' : null;
    const given = ['given', manner, giver && `by ${giver}`, on && `on ${on}`].filter(Boolean).join(' ');
    return status === 'partial' ? `${given}, in part` : given;
  },
  channel: {
    epd: 'the record system',
    'secure-mail': 'secure mail',
    mail: 'ordinary mail',
    portal: 'a portal',
    phone: 'telephone',
    meeting: 'a meeting',
    paper: 'paper',
    file: 'a file',
    print: 'a print-out',
    clipboard: 'the clipboard',
    screen: 'looking along on the screen',
    other: 'another way',
  },
  channelSafety(channel, secure) {
    if (!secure) return `${channel} (not secure)`;
    return channel === 'secure mail' ? channel : `${channel} (secure)`;
  },
  informed(answer, parents, reason) {
    if (answer === 'yes') return parents ? 'know' : 'knows';
    if (answer === 'will-be') return 'will still be told';
    const not = parents ? 'do not know' : 'does not know';
    return reason === null ? not : `${not}: ${reason}`;
  },
  date: written,
};
