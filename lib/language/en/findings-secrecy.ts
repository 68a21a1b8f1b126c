import type { FindingTexts } from '../shapes.ts';

/** The first lock: may professional secrecy be broken. */
export const secrecy = {
  'confidentiality-ground-missing': {
    line: 'Why may you break your professional secrecy here?',
    todo: 'Choose the reason that is true. If none is, choose that there is no ground: you see at once what can be done.',
    why: 'You keep silent about a client, unless there is a recognised ground to speak. Without that choice there is no verdict.',
    passage:
      'The guide knows five grounds: consent, duty, power, conflict of duties and, inside care only, weighty interest.',
  },
  'no-confidentiality-ground': {
    line: 'There is no ground to break your professional secrecy.',
    why: 'Your secrecy covers all that you know of the client through your work. Without a recognised ground you may tell nothing of it, however good the purpose.',
    passage:
      'The starting point is silence towards all but the client; speaking wrongly can lead to a disciplinary or criminal case.',
  },
  'ground-only-within-care': {
    line: 'Weighty interest counts inside care only, and this recipient is outside it.',
    why: 'Outside care there are four grounds: consent, a duty or a power in law, and conflict of duties. If serious harm threatens, look at conflict of duties.',
    passage: 'For partners outside care four grounds remain; weighty interest is not one of them.',
  },
  'not-directly-involved': {
    line: 'This recipient does not directly take part in the treatment.',
    why: 'Only who carries out the same treatment may get, without consent, what is needed for it. Family, informal carers and the GP after referral are no part of that, another team not by itself.',
    passage:
      'Directly involved caregivers are not outsiders; a GP who has referred the client is no longer involved in that way.',
  },
  'not-a-representative': {
    line: 'This recipient is not the client’s representative.',
    why: 'Telling because someone represents the client can only be to that person: a parent with custody, guardian, curator, mentor, authorised person or a relative whom the law names.',
    passage:
      'Silence is not needed towards the legal representative who looks after the client’s interests; towards other relatives it is.',
  },
  'client-represents-self': {
    line: 'The client is 16 or older and competent, and so decides alone.',
    why: 'Informing a representative without consent fits only who does not decide alone. If you want to inform a parent or relative, ask the client for consent.',
    passage: 'From 16 a young person has a say of their own; only incompetence makes that different.',
  },
  'confidentiality-provision-missing': {
    line: 'Which law obliges or allows you to do this?',
    todo: 'Choose the provision from the list for this recipient, or write down the article.',
    why: 'There is a ground in law only if an article names precisely this disclosure. That something is useful or part of someone’s task is no article of law.',
    passage: 'With a duty the law leaves you no choice; with a power it gives room, and you weigh whether to use it.',
  },
  'weigh-refusal': {
    line: 'The client does not want this. Weigh that, and write down why you do it all the same.',
    verdict: 'This is allowed, if you visibly weigh the client’s no.',
    todo: 'Write in a sentence or two why sharing weighs more here than the client’s wish.',
    why: 'The ground you chose leaves you room: you may, you need not. A no or a withdrawn yes of the client should then count heavily.',
    passage:
      'Whether to give information stays a weighing of the caregiver in each case, even where sharing as such is allowed.',
  },
} satisfies FindingTexts;
