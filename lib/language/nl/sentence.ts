import type { Part } from '../../disclosure/draft/parts.ts';
import type { SentenceTexts, Shape, Variant } from '../../disclosure/sentence/texts.ts';
import { listed } from '../lines.ts';
import { grounds } from './grounds.ts';
import { terms } from './terms.ts';

/** Made when the first date is written: it costs milliseconds, and the prompt opens without one. */
let dates: Intl.DateTimeFormat | undefined;
function written(iso: string): string {
  dates ??= new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });
  return dates.format(new Date(`${iso}T00:00:00Z`));
}

/** On consent the ground is part of the sentence; any other ground gets a sentence of its own, so that no clause trips over another. */
const TEMPLATES: Record<Variant, Record<'onConsent' | 'otherwise', string>> = {
  about: {
    onConsent:
      '{discloser} verstrek {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}, {ground} {consent}, via {channel}.',
    otherwise:
      '{discloser} verstrek {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}. Ik doe dat {ground}, via {channel}.',
  },
  spoken: {
    onConsent:
      '{discloser} deelde {what} over {client} met {recipient}, voor {purpose}, omdat {necessity}, {ground} {consent}, via {channel}.',
    otherwise:
      '{discloser} deelde {what} over {client} met {recipient}, voor {purpose}, omdat {necessity}. Ik deed dat {ground}, via {channel}.',
  },
  shared: {
    onConsent:
      '{discloser} verstrekte {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}, {ground} {consent}, via {channel}.',
    otherwise:
      '{discloser} verstrekte {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}. Dat gebeurde {ground}, via {channel}.',
  },
  withheld: {
    onConsent:
      '{discloser} verstrekte niet: {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}, {ground} {consent}, via {channel}.',
    otherwise:
      '{discloser} verstrekte niet: {what} over {client} aan {recipient}, voor {purpose}, omdat {necessity}. Het zou zijn gebeurd {ground}, via {channel}.',
  },
};

function template(variant: Variant, { onConsent, parents }: Shape): string {
  return `${TEMPLATES[variant][onConsent ? 'onConsent' : 'otherwise']} ${parents ? 'De ouders' : 'De cliënt'} {informed}.`;
}

/** With several recipients that differ in a part, in the place of that part. */
const DIFFERS: { readonly [part in Part]?: string } = {
  what: 'per partij andere gegevens',
  purpose: 'een eigen doel per partij',
  necessity: 'elke partij iets anders nodig heeft',
  ground: 'op een eigen grond per partij',
  channel: 'een eigen weg per partij',
};

export const sentence: SentenceTexts = {
  template,
  blank: {
    discloser: 'Ik, als …',
    what: 'wat',
    client: 'wie',
    recipient: 'aan wie',
    purpose: 'welk doel',
    necessity: 'waarom nodig',
    ground: 'op welke grond',
    consent: 'van wie en wanneer',
    channel: 'welke weg',
    informed: 'weet het?',
  },
  I: 'Ik',
  discloser: (name, role) => (role === null ? name : `${name} (${role})`),
  scope: {
    'in-care-fact': terms.scope['in-care-fact'].inSentence,
    'outside-information': terms.scope['outside-information'].inSentence,
    'answers-to-questions': terms.scope['answers-to-questions'].inSentence,
    'factual-summary': terms.scope['factual-summary'].inSentence,
    'partial-record': terms.scope['partial-record'].inSentence,
    'full-record': terms.scope['full-record'].inSentence,
  },
  category: Object.fromEntries(
    Object.entries(terms.category).map(([category, { label }]) => [category, label]),
  ) as SentenceTexts['category'],
  anonymous: 'anonieme gegevens',
  underCode: (what) => `${what}, onder een code,`,
  withCategories: (what, categories) => `${what} (${categories.join(', ')})`,
  client: (name, age) => (age === null ? name : `${name} (${age})`),
  aRecipient: Object.fromEntries(
    Object.entries(terms.recipientKind).map(([kind, { inSentence }]) => [kind, inSentence]),
  ) as SentenceTexts['aRecipient'],
  person: (organisation, person) => `${organisation} (${person})`,
  parties: (count) => `${count} partijen`,
  differs: (part) => DIFFERS[part] ?? 'per partij verschillend',
  moreThanNeeded: 'er meer in zit dan nodig is',
  ground: (ground, past) => (past ? grounds[ground].inPast : grounds[ground].inSentence),
  basis: (basis) => terms.lawfulBasis[basis].inSentence,
  withProvision: (ground, provision) => `${ground} (${provision})`,
  consentGiven({ status, by, byName, on, how }) {
    if (status === 'refused') return 'die is geweigerd';
    if (status === 'withdrawn') return 'die is ingetrokken';
    if (status === 'not-asked') return 'die nog niet is gevraagd';
    if (status === 'not-possible') return 'die niet te vragen is';
    const giver =
      byName ??
      (by.length === 0
        ? null
        : listed(
            by.map((who) => terms.consentGiver[who].inSentence),
            'en',
          ));
    const given = [
      how === 'spoken' ? 'mondeling' : how === 'written' ? 'schriftelijk' : null,
      'gegeven',
      on && `op ${on}`,
    ];
    const when = on === null && how === null ? null : given.filter(Boolean).join(' ');
    const phrase = [giver && `van ${giver}`, when].filter(Boolean).join(', ') || 'zoals gegeven';
    return status === 'partial' ? `${phrase}, voor een deel` : phrase;
  },
  channel: {
    epd: 'het EPD',
    'secure-mail': 'beveiligde mail',
    mail: 'gewone mail',
    portal: 'een portaal',
    phone: 'de telefoon',
    meeting: 'een overleg',
    paper: 'papier',
    file: 'een bestand',
    print: 'een afdruk',
    clipboard: 'het klembord',
    screen: 'meekijken op het scherm',
    other: 'een andere weg',
  },
  channelSafety(channel, secure) {
    if (!secure) return `${channel} (niet beveiligd)`;
    return channel === 'beveiligde mail' ? channel : `${channel} (beveiligd)`;
  },
  informed(answer, parents, reason) {
    if (answer === 'yes') return parents ? 'weten het' : 'weet het';
    if (answer === 'will-be') return parents ? 'horen het nog' : 'hoort het nog';
    const not = parents ? 'weten het niet' : 'weet het niet';
    return reason === null ? not : `${not}: ${reason}`;
  },
  date: written,
};
