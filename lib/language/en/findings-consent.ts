import type { ConsentQuality } from '../../assessment/facts.ts';
import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

const qualityQuestions: Record<`consent.${ConsentQuality}`, string> = {
  'consent.explicit': 'Was the consent given explicitly?',
  'consent.free': 'Could the client have said no without harm?',
  'consent.informed': 'Did the client know well what the yes was about?',
  'consent.specific': 'Was the consent given for something definite, and not in general?',
  'consent.coversRecipient': 'Does the consent cover this recipient?',
  'consent.coversPurpose': 'Does the consent cover this purpose?',
  'consent.coversData': 'Does the consent cover all these data?',
};

function qualityQuestion(key: string | undefined): string | undefined {
  return Object.entries(qualityQuestions).find(([quality]) => quality === key)?.[1];
}

/** Consent: given, by whom, and good enough. */
export const consent = {
  'consent-status-unknown': {
    line: 'Has the client given consent?',
    todo: 'Choose what happened. Not asked yet is an answer too.',
    why: 'You lean on consent. Then it must be certain that it is there.',
    passage: 'Consent as a ground means that the client explicitly says yes to this party and this purpose.',
  },
  'consent-not-given': {
    line: 'You lean on consent, but there is none.',
    why: 'Without a yes of the client or representative, consent is no ground. Ask for it after all, or see whether there truly is another ground.',
    passage:
      'The client’s yes must be expressed and be about a certain recipient and a purpose as precise as possible.',
  },
  'consent-withdrawn': {
    line: 'The consent was withdrawn and no longer holds.',
    why: 'A client may always take back a yes. From then on you can disclose nothing new on it.',
    passage: 'Who signs the consent form reads on it that consent can be withdrawn at any moment.',
  },
  'partial-consent': {
    line: 'The consent holds for a part. Stay within that part.',
    why: 'A yes to a part is a no to the rest. Leave out what falls outside the yes.',
    passage: 'The 2014 form knows partial consent: then the client is discussed for that part only.',
  },
  'consent-not-explicit': {
    line: 'The consent was not given explicitly.',
    why: 'For health data only a spoken or written yes counts. Silence, not objecting or a box ticked beforehand is no yes.',
    passage: 'For health data the consent must, on top of the usual demands, be explicit.',
  },
  'consent-not-free': {
    line: 'The consent was not given freely.',
    why: 'A yes counts only if the client could also say no without harm. Who fears to lose help, home or benefit does not choose freely.',
    passage: 'Freedom is the first demand that both tables make of consent.',
  },
  'consent-not-informed': {
    line: 'The client did not know well what the yes was about.',
    why: 'The client must know beforehand who gets what, for what purpose and with what consequences. Explain it and ask again.',
    passage: 'Consent must rest on explanation; the client must understand what the yes means.',
  },
  'consent-not-specific': {
    line: 'The consent is too general.',
    why: 'A yes to everything and everyone is no yes to this. The consent must be about these data, this recipient and this purpose.',
    passage: 'Consent must be specific: aimed at one certain processing.',
  },
  'consent-does-not-cover-recipient': {
    line: 'The consent does not cover this recipient.',
    why: 'A yes to one is no yes to another. Within a municipality, too, it can be another desk with another task.',
    passage: 'The consent form names who gets the data.',
  },
  'consent-does-not-cover-purpose': {
    line: 'The consent does not cover this purpose.',
    why: 'The client said yes to something else. Use for a new purpose asks for a new yes.',
    passage: 'Consent belongs to the purpose that was discussed with the client; it cannot serve another task.',
  },
  'consent-does-not-cover-data': {
    line: 'The consent does not cover these data.',
    why: 'You want to tell more, or something else, than what the client said yes to. Leave it out or ask.',
    passage: 'The consent form describes which data go, and no more than needed goes.',
  },
  'consent-quality-unknown': {
    line: ({ missing = [] }) => {
      if (single(missing) === 'consent.givenBy') return 'Who gave the consent?';
      const asked = qualityQuestion(single(missing));
      if (asked) return asked;
      return missing.length === 0 || missing.includes('consent.givenBy')
        ? 'Whose is the consent, and does it cover this recipient, this purpose and these data?'
        : 'Is the consent free and well explained, and is it about precisely this?';
    },
    todo: 'Say who said yes and confirm the sentence about the consent. If you doubt one part, unfold the sentence.',
    why: 'Consent counts only if it is free, explicit and well explained, and about precisely this. What stays open is not certain yet.',
    passage: 'The client consents explicitly, as precisely as possible, and understands what follows from it.',
  },
  'consent-by-wrong-person': {
    line: 'The consent does not come from who may give it.',
    why: 'Until 12, parents with custody or the guardian decide. From 12 the client decides alone on informing others, if able to oversee it. Otherwise the parents or guardian decide, and for an adult the representative.',
    passage: 'The ages of 12 and 16 and competence determine who decides; the form lists who can represent a client.',
  },
  'guardian-consent-under-16': {
    line: 'The client is not yet 16: ask a parent or guardian for consent too.',
    verdict: 'This is allowed, if a parent or guardian consents too: the client is not yet 16.',
    todo: 'Discuss with the client how to involve the parent or guardian. If that is not wanted or possible, record why and ask the data protection officer.',
    why: 'For your secrecy the yes of a competent child from 12 is enough. For consent under the GDPR, article 5 UAVG asks for the yes of the parents or guardian until 16. So record both.',
    passage: 'On the consent form the parent or guardian signs as legal representative for a client under 16.',
  },
  'representative-order': {
    line: 'Check whether there is a curator, mentor or authorised person. They come first.',
    why: 'For an incompetent adult the law has an order: first curator or mentor, then who is authorised in writing, then the partner, and after that parent, child or sibling.',
    passage:
      'The consent form lets one tick on what footing someone signs for the client, from court appointment to family tie.',
  },
  'blanket-consent-is-no-consent': {
    line: 'A general signature is no consent to this disclosure.',
    why: 'Who once signed in general did not know what goes to whom now, and you do not know what the yes was about. Ask for consent to these data, this recipient and this purpose.',
    passage:
      'The 2017 study describes municipalities that have clients sign once in general, and says that such consent is no free pass.',
  },
  'age-or-competence-unknown': {
    line: ({ missing }) => {
      if (single(missing) === 'client.age') return 'How old is the client?';
      if (single(missing) === 'client.competent') return 'Can the client decide on this alone?';
      return 'How old is the client, and can the client decide on this alone?';
    },
    todo: 'Fill in the age. From 12 on, say also whether the client can oversee this decision.',
    why: 'Who may consent or be informed depends on age and on competence. It is about this decision, now, not about the client in general.',
    passage: 'There are three age groups, until 12, from 12 to 16 and from 16, each with rules on consent of its own.',
  },
} satisfies FindingTexts;
