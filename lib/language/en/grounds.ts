import type { Claim, ConfidentialityGround } from '../../assessment/facts.ts';
import type { ClaimText, GroundText } from '../shapes.ts';

export const grounds: Record<ConfidentialityGround, GroundText> = {
  consent: {
    label: 'with consent',
    inSentence: 'with consent',
    inPast: 'with consent',
    hint: 'The client, or who decides for the client, explicitly said yes to this recipient and this purpose. You may then share, but need not.',
    citation: '2025 §2.3.3; 2014 bijlage II.4.3',
  },
  'statutory-duty': {
    label: 'because the law demands it',
    inSentence: 'because the law obliges me to',
    inPast: 'because the law obliged it',
    hint: 'An article of law says that you must give these data to this recipient. You have no choice. The recipient’s task is no duty for you.',
    citation: '2025 §2.3.3, misverstand 4',
  },
  'statutory-power': {
    label: 'because the law allows it',
    inSentence: 'because the law allows me to',
    inPast: 'because the law allowed it',
    hint: 'An article of law says that you may tell, but need not. You weigh whether you do, and write down why.',
    citation: '2025 §2.3.3',
  },
  'conflict-of-duties': {
    label: 'because serious harm threatens',
    inSentence: 'because serious harm threatens and there is no other way',
    inPast: 'because serious harm threatened and there was no other way',
    hint: 'Conflict of duties: silence leads to serious harm, and only telling can prevent it. All six conditions are needed.',
    citation: '2014 bijlage II.4.3; 2025 §2.3.3, voorbeeld 6',
  },
  'weighty-interest': {
    label: 'weighty interest (inside care only)',
    inSentence: 'because a weighty interest asks for it in this case',
    inPast: 'because a weighty interest asked for it in this case',
    hint: 'An interest of yours or another’s weighs more than silence in this one case. Not possible for a recipient outside care.',
    citation: '2025 §2.3.3',
  },
  'direct-involvement': {
    label: 'because the recipient shares in the treatment',
    inSentence: 'because the recipient is directly involved in this treatment',
    inPast: 'because the recipient was directly involved in this treatment',
    hint: 'For who carries out the same treatment, and only what that needs. Not for family, informal carers, or the GP after referral.',
    citation: '2025 noot 15; 2017 §2.1',
  },
  representation: {
    label: 'because I inform the representative',
    inSentence: 'because the recipient represents the client',
    inPast: 'because the recipient represented the client',
    hint: 'For a parent with custody, guardian, curator, mentor, authorised person or relative who decides for who cannot.',
    citation: '2014 bijlage II.4.3; 2025 deel IV',
  },
  none: {
    label: 'no ground',
    inSentence: 'without a ground to break professional secrecy',
    inPast: 'without a ground to break professional secrecy',
    hint: 'None of the reasons fits. Do choose this: you see at once what can be done.',
    citation: '2025 §2.3.1',
  },
};

export const claims: Record<Claim, ClaimText> = {
  covenant: {
    label: 'there is a covenant',
    answer:
      'A covenant arranges how you work together. It gives you no ground to break your secrecy and is no lawful basis in the GDPR.',
    citation: '2025 misverstand 3',
  },
  'recipient-has-basis': {
    label: 'the recipient may have the data',
    answer:
      'The recipient’s basis holds for the recipient only. You need a lawful basis of your own, and a ground to break your secrecy.',
    citation: '2025 misverstand 2',
  },
  'recipient-statutory-task': {
    label: 'the recipient has a task in law',
    answer:
      'A task of the recipient obliges you to nothing. Only if a law obliges or allows you yourself to tell can you lean on it.',
    citation: '2025 misverstand 4',
  },
  'blanket-consent': {
    label: 'the client once signed in general',
    answer:
      'A general signature does not count: the client must say yes to these data, this recipient and this purpose.',
    citation: '2017 §3.2',
  },
};
