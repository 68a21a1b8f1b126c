import type { FindingTexts } from '../shapes.ts';

/** The recipient's own footing, access to the record, and the usual misunderstandings. */
export const recipientFindings = {
  'recipient-basis-unconfirmed': {
    line: 'Check that the recipient itself may have these data.',
    verdict: 'This is allowed, if the recipient confirms that it may have these data itself.',
    todo: 'Ask on which basis and exception the recipient processes these data, and note the answer.',
    why: 'You may give only if the other may receive. The recipient needs its own lawful basis and its own exception for health data.',
    passage: 'An exchange is lawful only if giver and receiver each have a basis of their own for it.',
  },
  'recipient-has-no-basis': {
    line: 'The recipient itself may not have these data.',
    why: 'Even if you may tell, it may not end up with someone who has no basis or exception for it.',
    passage: 'If the recipient’s side lacks a basis, the exchange is not lawful.',
  },
  'every-partner-needs-own-basis': {
    line: 'In a meeting each participant needs a basis of their own.',
    why: 'A meeting is no organisation with rights of its own. If someone is there who may not have the data, do not tell the round, but only who may know.',
    passage:
      'Partnerships mostly have no basis in law of their own, so each partner must have one itself, to give and to receive.',
  },
  'record-access-outside-care': {
    line: 'A recipient outside care gets no access to the EPD.',
    why: 'In the EPD (the client’s electronic record) a person sees more than is needed, and the legal regime for looking into each other’s system exists for care providers only. Send only what is needed instead, in a secure way.',
    passage: 'The guide finds access to the record for a partner outside care not logical and soon unlawful.',
  },
  'exchange-system-needs-consent': {
    line: 'Access through an exchange system needs explicit consent.',
    why: 'If you open data to another care provider in a system, the law demands that the client says yes to that beforehand. Sending just what is needed is something else.',
    passage: 'The Wabvpz demands consent to open data to other care providers through such a system.',
  },
  'covenant-is-no-ground': {
    line: 'A covenant arranges cooperation, but gives you no ground to share.',
    why: 'Parties can agree how they work, but not that the law does not hold. You still need a ground for secrecy, a lawful basis and an exception.',
    passage: 'Agreements between partners cannot set the law aside and are never the basis themselves.',
  },
  'recipient-basis-is-not-yours': {
    line: 'That the recipient may receive does not mean that you may give.',
    why: 'The other’s basis holds for the other. You need a lawful basis of your own, and a ground to break your secrecy.',
    passage:
      'Probation, which has a basis of its own, mostly gets something from an ordinary mental health provider with consent only.',
  },
  'recipient-task-is-no-ground': {
    line: 'The recipient’s task in law gives you no ground to share.',
    why: 'A municipality or the police have tasks, but no duty for you follows from them. Only if a law obliges or allows you to tell can you lean on it.',
    passage: 'A task of an authority is no legal duty for the care provider, who needs a basis of its own.',
  },
} satisfies FindingTexts;
