import type { FactKey } from '../../assessment/steps.ts';
import { listed } from '../lines.ts';
import type { RouteTexts } from '../shapes.ts';
import { provisions } from './provisions.ts';
import { terms } from './terms.ts';

/** A fact to find out, as it reads after "find out". */
const facts: Partial<Record<FactKey, string>> = {
  'discloser.kind': 'in what role you share this',
  'discloser.confidentiality': 'which secrecy applies to you',
  'discloser.forensicCare': 'whether this is forensic care',
  'client.age': 'how old the client is',
  'client.competent': 'whether the client can oversee this decision',
  'client.reachable': 'whether the client can be reached',
  'recipient.kind': 'who the recipient is',
  'data.form': 'how you pass it on',
  'data.destinedForFile': 'whether it ends up in a file or record',
  'data.identifiability': 'whether the recipient can tell who it is',
  'data.anonymisedBy': 'who made the data anonymous',
  'data.scope': 'how much you tell',
  'data.categories': 'which kinds of data are in it',
  'consent.status': 'whether there is consent',
  'consent.givenBy': 'who gave consent',
  'consent.explicit': 'whether the consent was explicit',
  'consent.free': 'whether the consent was given freely',
  'consent.informed': 'whether the client knew well what the yes was about',
  'consent.specific': 'whether the consent was about something definite',
  'consent.coversRecipient': 'whether the consent covers this recipient',
  'consent.coversPurpose': 'whether the consent covers this purpose',
  'consent.coversData': 'whether the consent covers all these data',
  'conflictOfDuties.consentSought': 'whether you did everything to get consent',
  'conflictOfDuties.seriousHarm': 'whether serious harm threatens',
  'conflictOfDuties.conscience': 'whether silence troubles your conscience',
  'conflictOfDuties.noOtherWay': 'whether there is no other way',
  'conflictOfDuties.harmAverted': 'whether telling almost certainly prevents the harm',
  'conflictOfDuties.minimalBreach': 'whether you tell no more than that needs',
  lessIntrusiveMeans: 'whether a less intrusive means would do',
};

const MANY = 3;

export const routes: RouteTexts = {
  edit: {
    'share-outside-information': {
      label: 'share outside information only',
      hint: 'What the other can see or must know to be prepared, without diagnosis, treatment or medication.',
    },
    'share-less': {
      label: ({ changes }) => {
        const scope = changes?.['data.scope'];
        return scope ? `share no more than ${terms.scope[scope].inSentence}` : 'share less';
      },
    },
    'leave-out': {
      label: ({ leavesOut = [], changes }) => {
        const named = leavesOut.map((category) => terms.category[category].inSentence);
        const out = named.length > 0 ? `leave out ${listed(named, 'and')}` : 'leave out what may not go along';
        const scope = changes?.['data.scope'];
        return scope ? `${out} and share no more than ${terms.scope[scope].inSentence}` : out;
      },
    },
    'limit-to-necessary': {
      label: 'take out what is not needed, and say why the rest is',
    },
    'limit-to-consent': { label: 'take out what the consent does not cover' },
    'limit-breach': { label: 'tell no more than is needed to prevent the harm' },
    'send-instead-of-access': {
      label: 'send what is needed instead of giving access',
    },
    'use-secure-channel': {
      label: 'choose a secure way',
      hint: 'Secure mail or a portal of the recipient, for instance.',
    },
    'name-participants': { label: 'write down who is at the table' },
    'describe-purpose': { label: 'write down what the recipient needs it for' },
    'motivate-necessity': { label: 'write down why the recipient needs precisely this' },
    'give-reason-not-informed': { label: 'write down why the client does not know now' },
    'set-re-evaluation': { label: 'choose a date to assess it again' },
    'promise-to-inform': {
      label: 'undertake to tell the client',
      hint: 'Deelwijzer reminds you.',
    },
    'drop-claim': {
      label: ({ drops = [] }) =>
        drops.includes('blanket-consent') && drops.length === 1
          ? 'do not lean on the general signature'
          : 'do not lean on a reason that does not count',
    },
    'lean-on': {
      label: ({ ground }) => {
        if (ground === 'consent') return 'lean on the consent that is there already';
        if (ground === 'direct-involvement') return 'lean on the recipient sharing in the treatment';
        if (ground === 'representation') return 'lean on the recipient representing the client';
        return 'lean on another ground, which does fit here';
      },
    },
    'take-what-follows': {
      label: ({ changes = {} }) => {
        const basis = changes['grounds.lawfulBasis'];
        const exception = changes['grounds.specialCategory'];
        const parts = [
          basis && `the basis ‘${terms.lawfulBasis[basis].label}’`,
          exception && `the exception ‘${terms.specialCategory[exception].label}’`,
        ].filter((part) => typeof part === 'string');
        if (parts.length === 0) return 'take what goes with your reason';
        return `take ${listed(parts, 'and')}, which ${parts.length === 1 ? 'goes' : 'go'} with your reason`;
      },
    },
  },
  task: {
    answer: {
      label: ({ keys = [] }) => {
        const open = keys.flatMap((key) => facts[key] ?? []);
        if (open.length === 0) return 'find out what is not known yet';
        if (open.length > MANY) return `find out what is not known yet (${open.length} points)`;
        return `find out ${listed(open, 'and')}`;
      },
    },
    'test-anonymity': {
      label: 'check that nobody can be recognised',
      hint: 'Hold it against what the recipient already knows or can easily find.',
    },
    'anonymise-further': {
      label: 'take out more until nobody can be recognised',
      hint: 'Think of place, age, date and striking events.',
    },
    'find-anonymous-source': {
      label: 'look for figures that are anonymous already',
      hint: 'What is anonymous already needs no processing, and so no basis for it.',
    },
    'talk-with-one-partner': {
      label: 'talk with one partner instead of with the whole meeting',
    },
    'use-less-intrusive-means': {
      label: 'use the less intrusive means first',
      hint: 'An anonymous consultation or a smaller circle, for instance.',
    },
    'consult-colleague': {
      label: 'put it to a knowledgeable colleague',
      hint: 'Without the client’s name if you can.',
    },
    'inform-client': { label: 'tell the client' },
    'confirm-recipient-basis': {
      label: 'ask the recipient whether it may have the data itself',
      hint: 'Ask for the basis and the exception for health data.',
    },
    'make-agreements': { label: 'see that there are written agreements' },
    'ask-privacy-officer': { label: 'ask the data protection officer' },
    'find-provision': {
      label: ({ candidates = [] }) => {
        const known = candidates.flatMap((id) =>
          Object.entries(provisions).flatMap(([key, { shortName }]) => (key === id ? [shortName] : [])),
        );
        return known.length > 0 && known.length <= MANY
          ? `find out whether this falls under the law: ${listed(known, 'or')}`
          : 'find out which article of law provides for this';
      },
      hint: 'If no law does, asking for consent is the ordinary way.',
    },
    'ask-consent': {
      label: ({ whom = [], again }) => {
        const asked = whom.length > 0 ? listedGivers(whom) : 'the client';
        return again
          ? `discuss it again with ${asked} and ask once more for consent`
          : `ask ${asked} for consent to this recipient and this purpose`;
      },
      hint: 'Explain who gets what and for what purpose. Give a few days to think where possible. No is fine too.',
    },
    'let-parents-decide': {
      label: ({ again }) =>
        again
          ? 'discuss it again with a parent or guardian and ask once more for consent'
          : 'ask a parent or guardian for consent',
      hint: 'Involve the child, as fits the age.',
    },
    'ask-parents-too': {
      label: 'ask a parent or guardian for consent too',
      hint: 'Discuss with the client how to involve the parent or guardian.',
    },
    'ask-representative': {
      label: ({ whom = [], again }) => {
        const asked = whom.length > 0 ? listedGivers(whom) : 'the representative';
        return again ? `discuss it again with ${asked} and ask once more for consent` : `ask ${asked} for consent`;
      },
      hint: 'If there is no curator or mentor, see whether an authorised person or relative may decide.',
    },
    'start-wvggz': {
      label: 'start the procedure for compulsory care (Wvggz)',
      hint: 'If the danger comes from a mental disorder, compulsory care can avert it. The act then determines what you share, and with whom.',
    },
  },
};

function listedGivers(givers: readonly (keyof typeof terms.consentGiver)[]): string {
  return listed(
    givers.map((giver) => terms.consentGiver[giver].inSentence),
    'and',
  );
}
