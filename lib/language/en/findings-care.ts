import { single } from '../lines.ts';
import type { FindingTexts } from '../shapes.ts';

/** The care that belongs around a disclosure: channel, openness, looking again, agreements. */
export const care = {
  'insecure-channel': {
    line: 'This way is not secure enough.',
    why: 'Health data in ordinary mail or an open app can end up with others. Choose secure mail or a secure portal, and hand over paper or send it registered.',
    passage: 'The fifth step is to check that giver and receiver protect the data well.',
  },
  'channel-security-unknown': {
    line: 'Is the way in which you send this secure?',
    todo: 'Secure mail or a portal of the recipient is secure, for instance. If in doubt, ask your organisation.',
    why: 'Health data must also be protected on the way and at the recipient’s.',
    passage: 'The fifth step is to check that giver and receiver protect the data well.',
  },
  'inform-client': {
    line: 'Tell the client that you share this, as you plan to.',
    verdict: 'This is allowed, if you inform the client as you plan to.',
    todo: 'Say whom you tell what, for what purpose, and where the client can complain. Then note when you did so.',
    why: 'A client has a right to know what is passed on. Openness also keeps trust whole.',
    passage:
      'The client is kept informed as fully as possible of what happens and with which organisations; openness is the rule.',
  },
  'inform-client-afterwards': {
    line: 'The client does not know yet. Tell it as soon as you can.',
    verdict: 'This is allowed, if you inform the client afterwards, as soon as that is possible.',
    todo: 'Set a date to see whether the reason for silence still exists. If it is gone, tell the client after all.',
    why: 'Sometimes informing beforehand cannot be done, for instance because it brings danger. That is a delay: when the reason is gone, the client has a right to an explanation.',
    passage: 'If informing beforehand does not work, you explain why and tell it afterwards where possible.',
  },
  'reason-not-informed-missing': {
    line: ({ missing }) => {
      if (single(missing) === 'clientInformed') return 'Does the client know?';
      if (single(missing) === 'notInformedReason') return 'Why does the client not know?';
      return 'Does the client know, and if not, why not?';
    },
    todo: 'Choose yes, will tell, or no. With no, write in one sentence why it cannot be done now.',
    why: 'The client should know what is shared. If that cannot be now, the reason must be in the record.',
    passage: 'The record says why the client was not informed, where that is so.',
  },
  'set-re-evaluation': {
    line: 'Choose a date to see whether this is still needed.',
    verdict: 'This is allowed, if you choose a date to assess it again.',
    todo: 'Choose a date, for instance the next meeting. Then you see whether the client can be informed and asked by now.',
    why: 'Sharing without consent is a temporary exception. It lasts no longer than the reason for it.',
    passage:
      'Whether the restriction of rights is still needed comes back regularly, in outreach care at each meeting.',
  },
  'outreach-agreements-required': {
    line: 'For an outreach meeting there must be written agreements.',
    verdict: 'This is allowed, if there are written agreements about the outreach meeting.',
    todo: 'Ask your organisation whether the agreements exist. If not, do not take part with identifiable data yet.',
    why: 'It must be settled beforehand why data are shared, on which basis, how long they are kept and where the client can turn. The client must be able to ask for those agreements.',
    passage:
      'The organisations taking part put their agreements on paper before the meeting starts, and the client can see them.',
  },
  'written-agreements-advised': {
    line: 'If you share this more often, make written agreements with the recipient.',
    why: 'Agreements on purpose, basis and data breaches prevent misunderstandings. Between independent organisations they are mostly not obligatory, but wise.',
    passage: 'For a standing exchange the guide advises to write the agreements down.',
  },
} satisfies FindingTexts;
